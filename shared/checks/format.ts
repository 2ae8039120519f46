import type { Finding } from '../api/check-replies.ts';
import { appendixRules } from './format/appendices.ts';
import { capitals } from './format/capitals.ts';
import { citationFirst } from './format/citations.ts';
import { dateZero } from './format/dates.ts';
import { endMark } from './format/end-mark.ts';
import { grounds, groundsStyle } from './format/grounds.ts';
import { headingRules } from './format/headings.ts';
import { letterheadRules } from './format/letterhead.ts';
import { letters } from './format/letters.ts';
import { foundInLines } from './format/line-memory.ts';
import { missingParts } from './format/missing-parts.ts';
import { partsOrder } from './format/order.ts';
import { pageRules } from './format/page.ts';
import { recipientsRules } from './format/recipients.ts';
import { type FormatInput, type FormatRule, textLines } from './format/rule.ts';
import { salutation, salutationMarks } from './format/salutation.ts';
import { signerRules } from './format/signer.ts';
import { spacing } from './format/spacing.ts';
import { titleRules } from './format/title.ts';
import { typedRule } from './format/typed-rule.ts';
import { unwritten } from './format/unwritten.ts';

/** Rules that look at one line at a time and at nothing around it: what they found in a line that has not changed still holds. */
const lineRules = [dateZero, ...capitals, ...letters, typedRule, ...spacing] satisfies readonly FormatRule[];

/** Every rule of the format, in the order in which what they find is told. */
export const formatRules = [
  ...pageRules,
  ...missingParts,
  partsOrder,
  ...letterheadRules,
  ...titleRules,
  ...signerRules,
  endMark,
  salutation,
  salutationMarks,
  ...recipientsRules,
  ...unwritten,
  ...headingRules,
  grounds,
  groundsStyle,
  ...appendixRules,
  citationFirst,
  ...lineRules,
] satisfies readonly FormatRule[];

/** What the format has against a report, each with the article that says so. */
export function formatFindings(input: FormatInput): Finding[] {
  const { articles } = input.look.profile.demands;
  const subject = { ...input, lines: textLines(input) };
  const inLines = foundInLines(lineRules, subject);
  return formatRules.flatMap(({ id, find }) => {
    const article = articles[id];
    return (inLines.get(id) ?? find(subject)).map(
      ({ severity, message, block, fix }): Finding => ({
        rule: id,
        area: 'format',
        severity,
        message,
        block,
        indicators: [],
        ...(article === undefined ? {} : { article }),
        ...(fix === undefined ? {} : { fix }),
      }),
    );
  });
}
