import { livingText } from '../../../shared/document/inline-text.ts';
import type { Look } from '../../../shared/document/look.ts';
import { searchKey } from '../../../shared/text/unicode.ts';
import type { FoundIndicator, IndicatorSearch } from '../../grid/search-indicators.ts';
import { formsOf, type LivingForm } from './forms.ts';

/** What can be put into a sentence: an indicator in one of its forms. */
export interface LivingChoice extends FoundIndicator {
  form: LivingForm;
}

/**
 * What the words call: indicators by their own words, each as its plain number; where words are left over that name a form
 * (`#hop thu cung ky`, `#hop thu ke hoach`), the indicators in those forms.
 */
export function findChoices(query: string, search: IndicatorSearch, limit: number): LivingChoice[] {
  const plain = search.find(query, limit);
  if (plain.length > 0) return plain.map(asPlain);
  const words = searchKey(query).split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const found = search.find(words.slice(0, count).join(' '), limit);
    const rest = words.slice(count);
    const choices = found.flatMap((one) => allForms(one).filter(({ form }) => names(form, rest)));
    if (choices.length > 0) return choices.slice(0, limit);
  }
  return [];
}

/** The indicator of a choice in all its forms; those that nothing is known for come last. */
export function allForms({ indicator, group }: FoundIndicator): LivingChoice[] {
  return formsOf(indicator.id).map((form) => ({ indicator, group, form }));
}

/** What the choice would print now. */
export function previewOf({ form }: LivingChoice, look: Look): string {
  const { text, missing } = livingText(form.node, look);
  return missing && form.kind === 'figure' ? 'chưa có' : text;
}

function asPlain(found: FoundIndicator): LivingChoice {
  const [form] = formsOf(found.indicator.id) as [LivingForm];
  return { ...found, form };
}

function names(form: LivingForm, words: readonly string[]): boolean {
  const key = searchKey(form.name);
  return words.every((word) => key.includes(word));
}
