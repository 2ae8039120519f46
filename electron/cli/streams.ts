import { AppError } from '../../shared/errors.ts';

/** Writes a line and tells whether it is out; a reader that has gone away is no failure of ours. */
export function say(stream: NodeJS.WriteStream, line: string): Promise<boolean> {
  return new Promise((done) => {
    const ended = (error?: NodeJS.ErrnoException | null) => done(!error || error.code === 'EPIPE');
    stream.once('error', ended);
    stream.write(`${line}\n`, ended);
  });
}

/** The text without line breaks and other control characters, which a file that is quoted may have brought in. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ').trim();
}

/** All of standard input as text, without the byte order mark that PowerShell puts in front; throws `usage` where it is not UTF-8. */
export async function readStandardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new AppError('usage', 'Đầu vào chuẩn không phải mã UTF-8: hãy ghi ra mã UTF-8 rồi chuyển vào lại.');
  }
}
