import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Transforms } from 'slate';
import type { PhraseNode } from '../../../shared/blocks/phrase/schema.ts';
import { phraseCases, slots, wordingTrouble } from '../../../shared/blocks/phrase/wordings.ts';
import { phraseCase, wordingOf } from '../../../shared/document/phrase-text.ts';
import { cleanText } from '../../../shared/text/unicode.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';
import { useSession } from '../SessionContext.ts';

const caseNames: Readonly<Record<string, string>> = {
  rise: 'Khi tăng',
  fall: 'Khi giảm',
  equal: 'Khi bằng nhau',
  unknown: 'Khi chưa đủ số',
  over: 'Khi vượt kế hoạch',
  met: 'Khi vừa đạt',
  running: 'Khi chưa hết năm',
  below: 'Khi hết năm chưa đạt',
  some: 'Khi có',
  none: 'Khi bằng không',
  now: 'Khi chưa biết số trước',
};

/** The words of a phrase, case by case: changed here for this place, or for the whole workspace. */
export function PhraseWording({ node, path }: { node: PhraseNode; path: number[] }) {
  const { editor, look } = useSession();
  const session = useSession();
  const say = useSay();
  const now = phraseCase(node, look);
  const setWording = (wording: Record<string, string>): void => {
    if (Object.keys(wording).length > 0) Transforms.setNodes<PhraseNode>(editor, { wording }, { at: path });
    else Transforms.unsetNodes(editor, 'wording' as never, { at: path });
  };
  const change = (name: string, text: string): void => {
    const { [name]: _, ...others } = node.wording ?? {};
    const general = wordingOf({ ...node, wording: others }, name, look);
    setWording(text === '' || text === general ? others : { ...others, [name]: text });
  };
  const share = (): void => {
    const wording = Object.fromEntries(phraseCases[node.phrase].map((name) => [name, wordingOf(node, name, look)]));
    call('phrases.set', { phrase: node.phrase, wording })
      .then(() => session.refreshContext())
      .then(() => {
        setWording({});
        say.done('Từ nay mọi báo cáo chưa ban hành của sổ dùng lời này.');
      }, say.failed);
  };
  const restore = (): void => {
    call('phrases.set', { phrase: node.phrase, wording: null })
      .then(() => session.refreshContext())
      .then(() => setWording({}), say.failed);
  };
  return (
    <details className="passport-wording">
      <summary>Sửa lời của cụm từ</summary>
      {phraseCases[node.phrase].map((name) => (
        <CaseField
          key={name}
          name={`${caseNames[name] ?? name}${name === now ? ' (đang dùng)' : ''}`}
          text={wordingOf(node, name, look)}
          change={(text) => change(name, text)}
        />
      ))}
      <p className="passport-slots">Chỗ điền số: {slots.map((slot) => `{${slot}}`).join(' ')}</p>
      <div className="passport-buttons">
        <Button size="small" disabled={!node.wording} onClick={share}>
          Dùng cho cả sổ
        </Button>
        <Button size="small" appearance="subtle" onClick={restore}>
          Trả lại lời ban đầu
        </Button>
      </div>
    </details>
  );
}

/** One case; what cannot be used stays as it was typed, with the reason. */
function CaseField({ name, text, change }: { name: string; text: string; change: (text: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const trouble = draft === null ? undefined : wordingTrouble(draft);
  const commit = (): void => {
    if (draft === null || trouble !== undefined) return;
    change(cleanText(draft).trim());
    setDraft(null);
  };
  return (
    <Field label={name} size="small" {...(trouble === undefined ? {} : { validationMessage: trouble })}>
      <Input
        size="small"
        maxLength={300}
        value={draft ?? text}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
    </Field>
  );
}
