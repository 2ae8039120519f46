import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { DirectoryEntries, SignerRecord } from '../../../shared/directory/schema.ts';
import { isValidAt } from '../../../shared/directory/validity.ts';
import { agencySections } from './agency-sections.ts';
import { EntryRow } from './EntryRow.tsx';
import type { PaneProps } from './pane.ts';
import { SignerDialog } from './SignerDialog.tsx';
import { validWords } from './valid-words.ts';

/** Who may sign, by agency; the first who holds on a report's day is chosen from the start. */
export function SignerPane({ directory, today, desk }: PaneProps) {
  const [open, setOpen] = useState<{ agency: string; signer: SignerRecord | null } | null>(null);
  const { entries } = directory;
  const { signers } = entries;
  const put = (next: DirectoryEntries['signers'], said: string): void =>
    desk.change({ ...entries, signers: next }, said);
  const remove = (signer: SignerRecord): void =>
    put(
      signers.filter(({ id }) => id !== signer.id),
      `Đã xóa ${signer.name}.`,
    );
  const swap = (one: SignerRecord, other: SignerRecord): void =>
    put(
      signers.map((signer) => (signer.id === one.id ? other : signer.id === other.id ? one : signer)),
      `Đã đổi thứ tự ${one.name} và ${other.name}.`,
    );
  return (
    <>
      <p className="directory-note">
        Báo cáo mới chọn sẵn người đầu tiên còn giữ chức vào ngày của báo cáo; khi soạn vẫn đổi được sang người khác.
      </p>
      {agencySections(directory).map((agency) => {
        const own = signers.filter((signer) => signer.agency === agency.id);
        return (
          <section key={agency.id} aria-label={`Người ký của ${agency.name}, ${validWords(agency)}`}>
            <header className="directory-head">
              <h2>{agency.name}</h2>
              <small>{validWords(agency)}</small>
              <Button
                appearance="subtle"
                icon={<AddRegular />}
                onClick={() => setOpen({ agency: agency.id, signer: null })}
              >
                Thêm người ký
              </Button>
            </header>
            {own.length === 0 ? (
              <p className="directory-empty">Chưa có người ký: chỗ ký trên báo cáo để trống.</p>
            ) : null}
            <ul className="entry-box">
              {own.map((signer, place) => {
                const [above, below] = [own[place - 1], own[place + 1]];
                return (
                  <EntryRow
                    key={signer.id}
                    name={signer.name}
                    valid={signer}
                    {...(isValidAt(agency, today) ? { today } : {})}
                    edit={() => setOpen({ agency: agency.id, signer })}
                    more={[
                      ...(above ? [{ label: 'Đưa lên trên', run: () => swap(signer, above) }] : []),
                      ...(below ? [{ label: 'Đưa xuống dưới', run: () => swap(signer, below) }] : []),
                      { label: 'Xóa người ký', run: () => remove(signer) },
                    ]}
                  >
                    <b>{signer.name}</b>
                    <small>{signer.lines.join(' – ')}</small>
                  </EntryRow>
                );
              })}
            </ul>
          </section>
        );
      })}
      {open ? <SignerDialog {...open} directory={directory} desk={desk} close={() => setOpen(null)} /> : null}
    </>
  );
}
