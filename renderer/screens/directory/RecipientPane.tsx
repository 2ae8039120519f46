import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { RecipientGroup, RecipientList } from '../../../shared/directory/schema.ts';
import { isValidAt } from '../../../shared/directory/validity.ts';
import { agencySections } from './agency-sections.ts';
import { EntryRow } from './EntryRow.tsx';
import { GroupDialog } from './GroupDialog.tsx';
import type { PaneProps } from './pane.ts';
import { RecipientListDialog } from './RecipientListDialog.tsx';
import { validWords } from './valid-words.ts';

/** The recipients that new reports start with, by agency and time, and the groups that can be put in. */
export function RecipientPane({ directory, today, desk, profile }: PaneProps) {
  const [list, setList] = useState<{ agency: string; list: RecipientList | null } | null>(null);
  const [group, setGroup] = useState<{ group: RecipientGroup | null } | null>(null);
  const { entries } = directory;
  const removeList = ({ id }: RecipientList): void =>
    desk.change({ ...entries, recipients: entries.recipients.filter((one) => one.id !== id) }, 'Đã xóa nơi nhận.');
  const removeGroup = ({ id, name }: RecipientGroup): void =>
    desk.change({ ...entries, groups: entries.groups.filter((one) => one.id !== id) }, `Đã xóa nhóm “${name}”.`);
  return (
    <>
      <p className="directory-note">
        Báo cáo mới lấy sẵn nơi nhận của cơ quan vào ngày của báo cáo; khi soạn vẫn thêm bớt được, hoặc thêm cả nhóm.
      </p>
      <section aria-label="Nhóm nơi nhận">
        <header className="directory-head">
          <h2>Nhóm nơi nhận</h2>
          <Button appearance="subtle" icon={<AddRegular />} onClick={() => setGroup({ group: null })}>
            Thêm nhóm
          </Button>
        </header>
        {entries.groups.length === 0 ? (
          <p className="directory-empty">
            Chưa có nhóm nào. Nhóm gom những nơi hay gửi cùng nhau, như “Các sở, ngành”, để thêm một lần vào nơi nhận.
          </p>
        ) : null}
        <ul className="entry-box">
          {entries.groups.map((one) => (
            <EntryRow
              key={one.id}
              name={`nhóm ${one.name}`}
              edit={() => setGroup({ group: one })}
              more={[{ label: 'Xóa nhóm', run: () => removeGroup(one) }]}
            >
              <b>{one.name}</b>
              <small>{one.items.map(({ name }) => name).join('; ')}</small>
            </EntryRow>
          ))}
        </ul>
      </section>
      {agencySections(directory).map((agency) => {
        const own = entries.recipients.filter((one) => one.agency === agency.id);
        return (
          <section key={agency.id} aria-label={`Nơi nhận của ${agency.name}, ${validWords(agency)}`}>
            <header className="directory-head">
              <h2>{agency.name}</h2>
              <small>{validWords(agency)}</small>
              <Button
                appearance="subtle"
                icon={<AddRegular />}
                onClick={() => setList({ agency: agency.id, list: null })}
              >
                Thêm nơi nhận
              </Button>
            </header>
            {own.length === 0 ? (
              <p className="directory-empty">Chưa có nơi nhận đặt sẵn: báo cáo mới để trống.</p>
            ) : null}
            <ul className="entry-box">
              {own.map((one) => (
                <EntryRow
                  key={one.id}
                  name={`nơi nhận ${validWords(one)}`}
                  valid={one}
                  {...(isValidAt(agency, today) ? { today } : {})}
                  edit={() => setList({ agency: agency.id, list: one })}
                  more={[{ label: 'Xóa nơi nhận này', run: () => removeList(one) }]}
                >
                  <b>{`${one.items.length} nơi nhận`}</b>
                  <small>{one.items.map(({ name }) => name).join('; ')}</small>
                </EntryRow>
              ))}
            </ul>
          </section>
        );
      })}
      {list ? <RecipientListDialog {...list} {...{ directory, desk, profile }} close={() => setList(null)} /> : null}
      {group ? <GroupDialog {...group} directory={directory} desk={desk} close={() => setGroup(null)} /> : null}
    </>
  );
}
