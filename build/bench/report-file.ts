import { join } from 'node:path';
import type { Page } from 'playwright';
import { createHost } from '../../electron/services/index.ts';
import type { ReportDocument, ReportSummary } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';

/** A workspace with one October report, with these paragraphs in place of its own text. */
export async function makeReport(file: string, paragraphs: readonly string[]): Promise<void> {
  const host = createHost({ seedsFolder: join(import.meta.dirname, '..', '..', 'seeds') });
  const ask = async (method: string, input: unknown): Promise<unknown> => {
    const outcome = await host.call(method, input, 'shell');
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.data;
  };
  await ask('workspaces.create', { file });
  await ask('workspace.setWho', { who: 'Người đo' });
  const { id, revision } = (await ask('reports.create', { kind: 'month', period: '2019-10' })) as ReportSummary;
  const { blocks: skeleton } = (await ask('reports.read', { report: id })) as ReportDocument;
  const kept = skeleton.filter((block) => ['letterhead', 'title', 'recipients', 'signature'].includes(block.type));
  const text: Block[] = paragraphs.map((words, place) => ({
    type: 'paragraph',
    id: `paragraph-${place}`,
    children: [{ text: words }],
  }));
  const order = [...kept.slice(0, 2), ...text, ...kept.slice(2)].map((block) => block.id);
  await ask('reports.save', { report: id, revision, blocks: text, order });
  host.close();
}

/** From the start page into the report, until it can be written in. */
export async function openReport(page: Page): Promise<void> {
  await page.getByText('Tháng 10', { exact: true }).first().click({ timeout: 60_000 });
  await page.locator('[data-slate-editor][contenteditable="true"]').waitFor({ timeout: 120_000 });
}
