import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName, withEnding } from '../../electron/files/file-name.ts';
import { openRecent } from '../../electron/files/recent.ts';
import { isReachable } from '../../electron/files/window-place.ts';
import { writeAside } from '../../electron/files/write-aside.ts';
import { serviceNode } from '../../electron/transport/switch.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the recent workspaces', () => {
  it('are remembered, the latest first and each once; one whose stick has another letter now takes its former place', async () => {
    const [one, two, three] = ['một.sobaocao', 'hai.sobaocao', 'ba.sobaocao'].map((name) => join(folder, name));
    for (const file of [one, two]) writeFileSync(file ?? '', '');
    const recent = await openRecent(join(folder, 'recent.json'));
    for (const file of [one, two, three, one]) await recent.opened({ file: file ?? '', name: 'Sở', id: file ?? '' });
    const again = await openRecent(join(folder, 'recent.json'));
    expect(again.list().map(({ file }) => file)).toEqual([one, three, two]);
    expect(again.toReopen()).toBe(one);
    await again.opened({ file: join(folder, 'F.sobaocao'), name: 'Sở', id: three ?? '' });
    expect(again.list().map(({ file }) => file)).toEqual([join(folder, 'F.sobaocao'), one, two]);
    await again.closed();
    expect((await openRecent(join(folder, 'recent.json'))).toReopen()).toBeNull();
  });

  it('begin anew where their file is damaged', async () => {
    writeFileSync(join(folder, 'recent.json'), '{"open": 1, ');
    const recent = await openRecent(join(folder, 'recent.json'));
    expect(recent.list()).toEqual([]);
  });
});

describe('a file written aside', () => {
  it('is there as a whole, and leaves nothing else behind', async () => {
    await writeAside(join(folder, 'báo cáo.pdf'), new Uint8Array([1, 2, 3]), { replace: false });
    expect(readdirSync(folder)).toEqual(['báo cáo.pdf']);
    expect([...readFileSync(join(folder, 'báo cáo.pdf'))]).toEqual([1, 2, 3]);
  });

  it('does not replace another unless it may', async () => {
    const file = join(folder, 'a.pdf');
    await writeAside(file, 'một', { replace: false });
    await expect(writeAside(file, 'hai', { replace: false })).rejects.toMatchObject({ code: 'exists' });
    await writeAside(file, 'hai', { replace: true });
    expect(readFileSync(file, 'utf8')).toBe('hai');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('is refused in a sentence where its folder is missing', async () => {
    await expect(writeAside(join(folder, 'không có', 'a.pdf'), '', { replace: false })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

it('a file name is one that Windows keeps', () => {
  expect(fileName('Báo cáo tháng 10/2019', 'x')).toBe('Báo cáo tháng 10-2019');
  expect(fileName('a:b*c?"<>|\\d', 'x')).toBe('a-b-c------d');
  expect(fileName('con', 'x')).toBe('con_');
  expect(fileName('NUL.txt', 'x')).toBe('NUL.txt_');
  expect(fileName('báo cáo. . ', 'x')).toBe('báo cáo');
  expect(fileName('\u0000 ', 'x')).toBe('x');
  expect(withEnding('/a/b', 'docx')).toBe('/a/b.docx');
  expect(withEnding('/a/b.DOCX', 'docx')).toBe('/a/b.DOCX');
});

it('a window comes back only where one can take hold of it', () => {
  const screens = [{ x: 0, y: 0, width: 1366, height: 728 }];
  expect(isReachable({ x: 100, y: 50, width: 1000, height: 600 }, screens)).toBe(true);
  expect(isReachable({ x: 2000, y: 50, width: 1000, height: 600 }, screens)).toBe(false);
  expect(isReachable({ x: 100, y: 720, width: 1000, height: 600 }, screens)).toBe(false);
});

it('the service runs in Electron where Electron can load the store, else in a Node of its own', () => {
  const at = (electron: string, env = {}) => serviceNode({ electron, env, resources: folder });
  expect(at('45.4.1')).toBeNull();
  expect(at('33.2.1', { SBC_SERVICE_NODE: '/n/node' })).toBe('/n/node');
  expect(at('33.2.1')).toBe('node');
});
