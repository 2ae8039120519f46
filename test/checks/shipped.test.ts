import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { demoWorkspace, type TestHost } from '../services/demo-workspace.ts';
import { octoberFigures } from '../services/october-figures.ts';

/** What the format has against a report, but for what is still to be written. */
async function against(test: TestHost, report: string) {
  const found = await test.call('checks.run', { report });
  return found.filter(({ area, rule }) => area === 'format' && rule !== 'empty-hint');
}

describe('the check of the format has nothing', () => {
  it.each([
    ['month', '2019-10'],
    ['quarter', '2019-Q4'],
    ['half', '2019-H1'],
    ['nine-months', '2018-9M'],
    ['year', '2018'],
    ['month', '2025-09'],
    ['adhoc', '2019-10-15..2019-11-20'],
  ])('against a new %s report of %s', async (kind, period) => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind, period });
    expect(await against(test, id)).toEqual([]);
  });

  it('against the reports of the demo and their sentences', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    await test.call('values.set', { entries: octoberFigures() });
    const reports = await test.call('reports.list', {});
    expect(reports.length).toBeGreaterThan(3);
    expect(reports.map((report) => report.id)).toContain(id);
    for (const report of reports) expect(await against(test, report.id), report.title).toEqual([]);
  });
});

describe('the strict check', () => {
  it('is a choice of the workspace, kept in its file', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    expect(await test.call('checks.settings', {})).toEqual({ strict: false, off: [] });
    await test.call('checks.setSettings', { strict: true });
    expect(await test.call('checks.settings', {})).toEqual({ strict: true, off: [] });
    expect(new Set((await against(test, id)).map(({ rule }) => rule))).toEqual(new Set(['practice-level']));
  });
});

describe('the check of a long report', () => {
  it('takes a blink', async () => {
    const test = await demoWorkspace();
    const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
    const { blocks } = await test.call('reports.read', { report: id });
    const long = Array.from({ length: 800 }, (_, place) => ({
      type: 'paragraph' as const,
      id: `more-${place}`,
      children: [
        { text: 'Theo khoản 2 Điều 5, Sở Thông tin và Truyền thông đã triển khai nhiều nhiệm vụ. '.repeat(5) },
      ],
    }));
    const all = [...blocks.slice(0, 3), ...long, ...blocks.slice(3)];
    await test.call('reports.save', { report: id, revision: 1, blocks: all, order: all.map((block) => block.id) });
    // Its own time: the machine may have other things to do.
    const before = process.cpuUsage();
    await test.call('checks.run', { report: id });
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
  });
});
