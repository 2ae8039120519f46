import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inWords, writeWhole } from '../../electron/files/write-whole.ts';
import { temporaryFolder } from '../services/demo-workspace.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('a file that is written whole', () => {
  it('takes the place of another only where it may, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'báo cáo.docx');
    writeWhole(file, bytes('một'), { replace: false });
    expect(() => writeWhole(file, bytes('hai'), { replace: false })).toThrow(
      expect.objectContaining({ code: 'exists' }),
    );
    expect(readFileSync(file, 'utf8')).toBe('một');
    writeWhole(file, bytes('ba'), { replace: true });
    expect(readFileSync(file, 'utf8')).toBe('ba');
    expect(readdirSync(folder)).toEqual(['báo cáo.docx']);
  });

  it('is told in one sentence why it cannot be: open in Word, read-only folder, full disk, a stick pulled out', () => {
    const folder = temporaryFolder();
    const [there, missing] = [join(folder, 'a.docx'), join(folder, 'b.docx')];
    writeFileSync(there, 'nguyên');
    const told = (code: string, file: string): string => {
      const words = inWords(Object.assign(new Error(code), { code }), file);
      return words instanceof Error ? words.message : '';
    };
    const open =
      'Không thay được “a.docx”: tệp đang mở trong chương trình khác (như Word), hoặc chỉ đọc. Hãy đóng tệp ấy rồi làm lại, hoặc chọn tên khác.';
    expect([told('EPERM', there), told('EACCES', there)]).toEqual([open, open]);
    expect(told('EBUSY', there)).toBe(
      '“a.docx” đang mở trong chương trình khác (như Word): hãy đóng tệp ấy rồi làm lại.',
    );
    expect(told('EROFS', missing)).toBe('Không ghi được “b.docx”: thư mục chỉ đọc. Hãy chọn thư mục khác.');
    expect(told('ENOSPC', missing)).toMatch(/^Ổ đĩa đã đầy nên chưa ghi được “b.docx”/);
    expect(told('EIO', there)).toMatch(/USB đã bị rút/);
    expect(existsSync(missing)).toBe(false);
  });
});
