import { join } from 'node:path';
import { expect, it } from 'vitest';
import { badReport } from './bad-report.ts';
import { findingsOf, fixed } from './subject.ts';

const golden = (name: string): string => join(import.meta.dirname, '../golden/checks', name);

it('tells everything that is wrong with a deliberately bad report', async () => {
  const lines = findingsOf(badReport).map(
    ({ rule, severity, block, message, article, fix }) =>
      `${severity} ${rule} [${block ?? '-'}]\n  ${message}\n  ${article ?? 'không có điều'}${fix ? `\n  > ${fix.label}` : ''}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(golden('bad-report.txt'));
});

it('keeps every word of it when all fixes are made', async () => {
  const text = fixed(badReport).map((block) => {
    const { id, children, ...props } = block;
    return `${id} ${JSON.stringify(props)} ${JSON.stringify(children)}`;
  });
  await expect(`${text.join('\n')}\n`).toMatchFileSnapshot(golden('bad-report-fixed.txt'));
});
