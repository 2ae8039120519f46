import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '../../renderer/editor/save/autosave.ts';
import type { Changes } from '../../renderer/editor/save/changes.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { AppError } from '../../shared/errors.ts';
import { paragraph } from './report.ts';

describe('saving by itself', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('writes only the changed block, soon after the last key', async () => {
    const { autosave, written } = open([paragraph('aaaa', 'một'), paragraph('bbbb', 'hai')]);
    autosave.changed([first(autosave), paragraph('bbbb', 'hai ba')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(written).toEqual([{ at: 250, changes: { blocks: [paragraph('bbbb', 'hai ba')] }, revision: 1 }]);
    expect(autosave.state.get().kind).toBe('saved');
    expect(autosave.revision).toBe(2);
  });

  it('never lets a change wait a second, however steadily one types', async () => {
    const { autosave, written } = open([paragraph('aaaa', '')]);
    let oldest: number | undefined;
    let longest = 0;
    for (let key = 1; key <= 100; key += 1) {
      autosave.changed([paragraph('aaaa', 'x'.repeat(key))]);
      oldest ??= Date.now();
      const before = written.length;
      await vi.advanceTimersByTimeAsync(60);
      if (written.length > before) {
        longest = Math.max(longest, (written.at(-1)?.at ?? 0) - oldest);
        oldest = undefined;
      }
    }
    expect(written.length).toBeGreaterThanOrEqual(6);
    expect(longest).toBeLessThan(1000);
  });

  it('tells the order where blocks came, went or moved', async () => {
    const [one, two] = [paragraph('aaaa', 'một'), paragraph('bbbb', 'hai')];
    const { autosave, written } = open([one, two]);
    autosave.changed([two, one]);
    await vi.advanceTimersByTimeAsync(300);
    expect(written[0]?.changes).toEqual({ blocks: [], order: ['bbbb', 'aaaa'] });
    autosave.changed([two]);
    await vi.advanceTimersByTimeAsync(300);
    expect(written[1]?.changes).toEqual({ blocks: [], order: ['bbbb'] });
  });

  it('writes text precomposed and without invisible characters', async () => {
    const { autosave, written } = open([paragraph('aaaa', '')]);
    autosave.changed([paragraph('aaaa', 'Tiê\u0301ng\u200B Viê\u0323t'.normalize('NFD'))]);
    await vi.advanceTimersByTimeAsync(300);
    expect(written[0]?.changes.blocks[0]).toEqual(paragraph('aaaa', 'Tiếng Việt'));
  });

  it('saves what was typed while a save was on its way', async () => {
    const { autosave, written, slow } = open([paragraph('aaaa', '')]);
    slow.wait = 2000;
    autosave.changed([paragraph('aaaa', 'a')]);
    await vi.advanceTimersByTimeAsync(500);
    autosave.changed([paragraph('aaaa', 'ab')]);
    await vi.advanceTimersByTimeAsync(4000);
    expect(written.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(written[1]?.at).toBeLessThan(2260);
    expect(autosave.isClean).toBe(true);
  });

  it('says why it could not save, and tries again by itself', async () => {
    const { autosave, written, slow } = open([paragraph('aaaa', '')]);
    slow.error = new AppError('full', 'Đĩa đã đầy: hãy dọn bớt.');
    autosave.changed([paragraph('aaaa', 'a')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state.get()).toMatchObject({ kind: 'failed', message: 'Đĩa đã đầy: hãy dọn bớt.' });
    await expect(autosave.flush()).rejects.toThrow('Đĩa đã đầy');
    slow.error = undefined;
    await vi.advanceTimersByTimeAsync(3100);
    expect(autosave.state.get().kind).toBe('saved');
    expect(written).toHaveLength(1);
  });

  it('tries again at once when the service is back', async () => {
    const { autosave, written, slow } = open([paragraph('aaaa', '')]);
    slow.error = new AppError('internal', 'Dịch vụ vừa dừng.');
    autosave.changed([paragraph('aaaa', 'a')]);
    await vi.advanceTimersByTimeAsync(300);
    slow.error = undefined;
    autosave.retry();
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toHaveLength(1);
  });

  it('asks for the very same save again whose answer was lost, and only then writes what came after', async () => {
    const { autosave, written, slow } = open([paragraph('aaaa', '')]);
    slow.error = new AppError('internal', 'Dịch vụ vừa dừng.');
    autosave.changed([paragraph('aaaa', 'một')]);
    await vi.advanceTimersByTimeAsync(300);
    autosave.changed([paragraph('aaaa', 'một hai')]);
    slow.error = undefined;
    autosave.retry();
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toMatchObject([
      { revision: 1, changes: { blocks: [paragraph('aaaa', 'một')] } },
      { revision: 2, changes: { blocks: [paragraph('aaaa', 'một hai')] } },
    ]);
    expect(autosave.isClean).toBe(true);
  });

  it('stops at a conflict until the clerk has chosen, then writes the whole difference', async () => {
    const stored = [paragraph('aaaa', 'của người khác'), paragraph('cccc', 'mới')];
    const { autosave, written, slow } = open([paragraph('aaaa', '')]);
    slow.error = new AppError('conflict', 'Báo cáo vừa được sửa ở nơi khác.');
    autosave.changed([paragraph('aaaa', 'của tôi')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(autosave.state.get().kind).toBe('conflict');
    slow.error = undefined;
    autosave.changed([paragraph('aaaa', 'của tôi, thêm')]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toHaveLength(0);
    await autosave.overwrite(stored, 7);
    expect(written).toMatchObject([
      { revision: 7, changes: { blocks: [paragraph('aaaa', 'của tôi, thêm')], order: ['aaaa'] } },
    ]);
  });

  it('writes everything before the screen is left', async () => {
    const { autosave, written } = open([paragraph('aaaa', '')]);
    autosave.changed([paragraph('aaaa', 'a')]);
    await autosave.flush();
    expect(written).toHaveLength(1);
    expect(autosave.isBusy).toBe(false);
  });
});

const firsts = new WeakMap<Autosave, Block>();

function first(autosave: Autosave): Block {
  return firsts.get(autosave) as Block;
}

function open(blocks: readonly Block[]) {
  const written: { at: number; changes: Changes; revision: number }[] = [];
  const slow: { wait: number; error: AppError | undefined } = { wait: 0, error: undefined };
  const began = Date.now();
  const autosave = new Autosave(blocks, 1, async (changes, revision) => {
    const at = Date.now() - began;
    if (slow.wait > 0) await new Promise((resolve) => setTimeout(resolve, slow.wait));
    if (slow.error) throw slow.error;
    written.push({ at, changes, revision });
    return { revision: revision + 1, changed: '2019-10-14T02:14:00.000Z' };
  });
  if (blocks[0]) firsts.set(autosave, blocks[0]);
  return { autosave, written, slow };
}
