import { parseArgs } from 'node:util';
import { autofill } from './autofill.ts';
import { check } from './check.ts';
import type { Benchmark, Measurement } from './measure.ts';
import { preview } from './preview.ts';
import { recalculate } from './recalculate.ts';
import { backup50, openFromStick, seal50 } from './seal.ts';
import { start } from './start.ts';
import { typing1000, typing5000 } from './typing.ts';
import { docx100, docx500 } from './word/benchmark.ts';

const benchmarks: readonly Benchmark[] = [
  docx100,
  docx500,
  autofill,
  recalculate,
  check,
  typing1000,
  typing5000,
  preview,
  seal50,
  openFromStick,
  backup50,
  start,
];

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));

if (unknown.length > 0) {
  console.error(
    `Không có phép đo “${unknown.join(', ')}”. Có: ${benchmarks.map((benchmark) => benchmark.name).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const chosen = benchmarks.filter((benchmark) => positionals.length === 0 || positionals.includes(benchmark.name));
  const lines: Measurement[] = [];
  for (const benchmark of chosen) {
    console.error(`${benchmark.name}: ${benchmark.about}`);
    try {
      lines.push(...(await benchmark.run((progress) => console.error(`  ${progress}`))));
    } catch (error) {
      // The others are measured all the same, and this one is not passed over in silence.
      console.error(`  không đo được: ${error instanceof Error ? error.stack : String(error)}`);
      process.exitCode = 1;
    }
  }
  console.log(values.json ? JSON.stringify(lines, null, 1) : table(lines));
}

function table(lines: readonly Measurement[]): string {
  const rows = [
    ['phép đo', 'của ta', 'so với', '', 'tỷ lệ'],
    ...lines.map(({ name, ours, peer, peerName, ratio, unit }) => [
      name,
      `${ours} ${unit}`,
      peerName ?? '–',
      peer === null ? '' : `${peer} ${unit}`,
      ratio === null ? '' : `×${ratio}`,
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
