import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../electron/services/index.ts';
import { LiveLook } from '../../renderer/editor/live-look.ts';
import { Figures } from '../../renderer/grid/figures.ts';
import type { Input, MethodName, Reply } from '../../shared/api.ts';
import { letterheadLayout } from '../../shared/blocks/letterhead/layout.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import { formatCss, printCss } from '../../shared/format/css.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { type FormatProfile, formatProfileSchema } from '../../shared/format/profile.ts';
import { seedsFolder } from '../services/demo-workspace.ts';
import { type DocxFile, paragraphTexts, readDocx } from '../word/docx-file.ts';
import { all, child, value } from '../word/xml.ts';

const { page, rules, styles, texts } = nd30;

/** The same format but for a few rules: two margins, the size and indent of the body, a rule, the first number, a heading, two words. */
const changed: FormatProfile = formatProfileSchema.parse({
  ...nd30,
  id: 'other',
  font: 'Liberation Serif',
  page: { ...page, margin: { ...page.margin, left: 40, top: 33 } },
  firstNumberedPage: 1,
  rules: { ...rules, motto: 0.5 },
  styles: {
    ...styles,
    body: { ...styles.body, size: 11, firstLine: 20 },
    heading2: { ...styles.heading2, bold: false },
  },
  texts: { ...texts, motto: 'Tự do - Hạnh phúc', appendix: 'Biểu đính kèm' },
});

const appendix: Block = { type: 'appendix', id: 'appendix-1', children: [{ text: 'Danh mục' }] };

let report: { blocks: readonly Block[]; context: ReportContext };
let found: { rule: string }[];
let profile: FormatProfile;
let indicators: ConstructorParameters<typeof LiveLook>[3]['indicators'];
let word: DocxFile;
let host: Host;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-format-'));
  host = createHost({ seedsFolder, profile: changed });
  await call('workspaces.create', { file: join(folder, 'khac.sobaocao'), demo: true });
  ({ profile, indicators } = await call('workspace.read', {}));
  const { id, revision } = await call('reports.create', { kind: 'month', period: '2019-10', again: true });
  const { blocks } = await call('reports.read', { report: id });
  const order = [...blocks.map((block) => block.id), appendix.id];
  await call('reports.save', { report: id, revision, blocks: [appendix], order });
  report = await call('reports.read', { report: id });
  found = await call('checks.run', { report: id });
  const { file } = await call('exports.word', { report: id, file: join(folder, 'khac.docx') });
  word = readDocx(readFileSync(file));
});

afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call<Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>> {
  const outcome = await host.call(method, input, 'shell');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.data as Reply<Name>;
}

const twips = (millimetres: number): string => String(Math.round((millimetres / 25.4) * 1440));

describe('a format of other rules, which are changed in its data alone', () => {
  it('reaches the window as it is', () => {
    expect(profile).toEqual(changed);
    const look = new LiveLook(report.context, report.blocks, new Figures('2019-10', [0], null), {
      profile,
      indicators,
    });
    expect(look.profile.page.margin.left).toBe(40);
    expect(look.numbers.get(appendix.id)).toBe('Biểu đính kèm');
    const letterhead = report.blocks.find((block) => block.type === 'letterhead');
    const layout = letterhead && letterheadLayout(letterhead, look);
    expect(layout?.right.motto).toBe('Tự do - Hạnh phúc');
  });

  it('is what editor and paper are drawn by', () => {
    const css = formatCss(profile);
    expect(css).toMatch(/\.report-paper \{[^}]*padding: 33mm 15mm 20mm 40mm/);
    expect(css).toMatch(/\.report-body \{ font-size: 11pt;[^}]*text-indent: 20mm/);
    expect(css).toMatch(/\.report-heading2 \{ font-size: 14pt; font-weight: normal/);
    expect(css).toMatch(/\.report \{ font-family: "Liberation Serif"/);
    expect(printCss(profile)).toContain('@page { size: 210mm 297mm; margin: 0; }');
  });

  it('is what the Word file is written by', () => {
    const section = all(word.body, 'w:sectPr')[0];
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({ 'w:left': twips(40), 'w:top': twips(33) });
    expect(section && child(section, 'w:titlePg')).toBeUndefined();
    const body = all(word.styles, 'w:style').find((one) => one.attributes['w:styleId'] === 'body');
    expect(value(child(body, 'w:rPr'), 'w:sz')).toBe('22');
    expect(child(child(body, 'w:pPr'), 'w:ind')?.attributes['w:firstLine']).toBe(twips(20));
    expect(all(word.styles, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Liberation Serif');
    const lines = paragraphTexts(word);
    expect(lines).toContain('Tự do - Hạnh phúc');
    expect(lines).toContain('Biểu đính kèm');
  });

  it('is what the checker reads, down to what the format demands of itself', () => {
    const rulesFound = new Set(found.map(({ rule }) => rule));
    for (const rule of ['margin', 'font', 'type-size', 'type-style', 'page-number', 'rule-length', 'nation'])
      expect(rulesFound, rule).toContain(rule);
  });
});

describe('the format of Nghị định 30/2020', () => {
  it('gives the room between running paragraphs once: Word takes the larger of two, the screen their sum', () => {
    const running = [
      'basis',
      'part',
      'heading1',
      'heading2',
      'heading3',
      'heading4',
      'body',
      'list',
      'sublist',
    ] as const;
    for (const name of [...running, 'tableCaption', 'salutation', 'salutationLabel'] as const)
      expect(nd30.styles[name].before, name).toBe(0);
  });
});
