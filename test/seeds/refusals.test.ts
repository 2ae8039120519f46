import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds, parseKind, type Seeds } from '../../electron/services/seeds/seeds.ts';
import { AppError } from '../../shared/errors.ts';
import { refusalCases } from './refusal-cases.ts';
import { changedSeeds, lineOf, seedFolder } from './seed-folder.ts';

/** What loading everything says, given one changed file. */
function refusal(folder: string): AppError {
  try {
    const seeds: Seeds = loadSeeds(folder);
    void seeds.kinds;
    void seeds.demo;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('changed seeds are refused with file and line:', () => {
  test.each(refusalCases)('$what', ({ file, old, fresh, line, says }) => {
    const folder = changedSeeds(file, (text) => text.replace(old, fresh));
    const error = refusal(folder);
    expect(error.message).toContain(`seeds/${file}, dòng ${lineOf(folder, file, line)}: `);
    expect(error.message).toContain(says);
    expect(error.code).toBe('input');
  });

  test('a file that is not there', () => {
    const folder = changedSeeds('agencies.yaml', (text) => `${text}\n`);
    rmSync(join(folder, 'agencies.yaml'));
    expect(refusal(folder)).toMatchObject({
      code: 'notFound',
      message: expect.stringContaining('seeds/agencies.yaml'),
    });
  });

  test('a kind of one’s own, as YAML or JSON', () => {
    const { catalogue } = loadSeeds(seedFolder);
    const own = {
      id: 'tuan',
      label: 'Báo cáo tuần',
      period: 'adhoc',
      blocks: [{ type: 'paragraph', children: ['Trong tuần'] }],
    };
    expect(parseKind(JSON.stringify(own), 'Báo cáo tuần', catalogue)).toMatchObject({ id: 'tuan', deadline: 2 });
    const wrong = 'id: tuan\nlabel: Báo cáo tuần\nperiod: adhoc\nblocks:\n  - type: paragraph\n    text: Trong tuần\n';
    expect(() => parseKind(wrong, 'Báo cáo tuần', catalogue)).toThrow(
      'Báo cáo tuần, dòng 6: không có mục nào tên “text”',
    );
  });
});
