/** Writes a line; a reader that has gone away is no failure of ours. */
export function say(stream: NodeJS.WriteStream, line: string): Promise<void> {
  return new Promise((done) => {
    stream.once('error', () => done());
    stream.write(`${line}\n`, () => done());
  });
}

/** All of standard input as text. */
export async function readStandardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}
