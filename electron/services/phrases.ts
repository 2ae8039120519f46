import { ownWordings, phraseCases, phraseKinds, type Wordings } from '../../shared/blocks/phrase/wordings.ts';
import { AppError } from '../../shared/errors.ts';
import type { Store } from '../store/store.ts';
import type { Synchronous } from './synchronous.ts';
import type { Workspace } from './workspace.ts';

/** The words in which the phrases of this workspace are said. */
export function phraseServices({ store }: Workspace): Synchronous<'phrases.read' | 'phrases.set'> {
  return {
    'phrases.read': () => wordingsOf(store),
    'phrases.set'({ phrase, wording }) {
      const cases: readonly string[] = phraseCases[phrase];
      for (const name of Object.keys(wording ?? {})) {
        if (!cases.includes(name))
          throw new AppError(
            'input',
            `Cụm từ này không có trường hợp “${name}”: chỉ có ${cases.join(', ')}.`,
            'wording',
          );
      }
      store.write(() => {
        const { [phrase]: _, ...others } = store.settings.find('phrases') ?? {};
        store.settings.write('phrases', wording === null ? others : { ...others, [phrase]: wording });
      });
      return wordingsOf(store);
    },
  };
}

/** The words of every phrase as this workspace says them, complete, so that an issued report keeps them. */
export function wordingsOf(store: Store): Wordings {
  const own = store.settings.find('phrases') ?? {};
  return Object.fromEntries(phraseKinds.map((kind) => [kind, { ...ownWordings[kind], ...own[kind] }]));
}
