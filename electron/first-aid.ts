import { basename } from 'node:path';
import type { RecoverReply, Verdict } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import type { AskFor } from './exchange.ts';
import { fileName } from './files/file-name.ts';
import type { AskWhereTo } from './outputs.ts';
import type { ServiceLink } from './transport/link.ts';
import { unwrap } from './transport/outcome.ts';

/** Looks at a workspace that may be damaged, and saves what still reads of it into a new file; the damaged one is only read. */
export function createFirstAid(parts: { link: ServiceLink; askFor: AskFor; askWhereTo: AskWhereTo }) {
  const { link, askFor, askWhereTo } = parts;
  let chosen: string | null = null;
  const verify = async (
    file: string,
    typed: { password?: string } = {},
  ): Promise<{ file: string; verdict: Verdict }> => {
    chosen = file;
    const verdict = unwrap(await link.call('shell', 'workspaces.verify', { file, ...typed })) as Verdict;
    return { file, verdict };
  };
  return {
    async look(): Promise<{ file: string; verdict: Verdict } | null> {
      // The two further endings are of the former generation on a stick, and of a torn file that was set aside.
      const file = await askFor('Chọn sổ bị hỏng', 'Sổ báo cáo', ['sobaocao', 'truoc', 'hong']);
      return file === null ? null : verify(file);
    },
    async aside(): Promise<{ file: string; verdict: Verdict } | null> {
      const aside = unwrap(await link.call('shell', 'safety.aside', {})) as { file: string } | null;
      return aside && verify(aside.file);
    },
    async unlock(typed: { password: string }): Promise<{ file: string; verdict: Verdict }> {
      if (chosen === null) throw new AppError('input', 'Chưa chọn sổ: hãy chọn tệp trước.');
      return verify(chosen, typed);
    },
    async recover(): Promise<{ file: string; reply: RecoverReply } | null> {
      if (chosen === null) throw new AppError('input', 'Chưa chọn sổ bị hỏng: hãy chọn tệp trước.');
      const name = `${basename(chosen).replace(/\.sobaocao.*$/, '')} da cuu`;
      const target = await askWhereTo('Cứu sổ sang tệp mới', fileName(name, 'So da cuu'), 'sobaocao', 'Sổ báo cáo');
      if (!target) return null;
      const { file } = target;
      const reply = unwrap(await link.call('shell', 'workspaces.recover', { file: chosen, out: file })) as RecoverReply;
      return { file, reply };
    },
  };
}
