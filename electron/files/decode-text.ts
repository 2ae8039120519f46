import { AppError } from '../../shared/errors.ts';
import { tcvn3Letters } from '../../shared/text/tcvn3.ts';
import { looksVietnamese } from '../../shared/text/vietnamese.ts';

/** The text of a file and the encoding that it was found to be in; throws `input` where none fits. */
export function decodeText(bytes: Buffer, name: string): { text: string; encoding: string } {
  const wide = wideEncoding(bytes);
  if (wide) return { text: strictly(bytes, wide) ?? '', encoding: 'UTF-16' };
  const modern = strictly(bytes, 'utf-8');
  if (modern !== undefined) return { text: modern, encoding: 'UTF-8' };
  const old = [
    { text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC'), encoding: 'Windows-1258' },
    { text: tcvn3Letters(bytes), encoding: 'TCVN3 (ABC)' },
  ].find(({ text }) => looksVietnamese(text.slice(0, 20_000)));
  if (old) return old;
  throw new AppError(
    'input',
    `Tệp “${name}” viết bằng mã chữ không nhận ra được: trong Excel, hãy chọn Lưu thành (Save As) → “CSV UTF-8” hoặc .xlsx rồi nhập lại.`,
    'file',
  );
}

function wideEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark it shows by the zeros beside every letter of ASCII.
  const head = bytes.subarray(0, 400);
  const zeros = (odd: number) => head.filter((byte, place) => byte === 0 && place % 2 === odd).length;
  if (zeros(1) > head.length / 5) return 'utf-16le';
  return zeros(0) > head.length / 5 ? 'utf-16be' : undefined;
}

function strictly(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
