import { useState } from 'react';
import { historiesOf } from '../../../shared/directory/history.ts';
import type { AgencyRecord } from '../../../shared/directory/schema.ts';
import { withoutAgency } from '../../../shared/directory/succession.ts';
import { AgencyDialog } from './AgencyDialog.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { PaneProps } from './pane.ts';
import { RenameDialog } from './RenameDialog.tsx';

/** The names of each office over time, today's on top. */
export function AgencyPane({ directory, today, desk }: PaneProps) {
  const [open, setOpen] = useState<{ do: 'edit' | 'rename'; agency: AgencyRecord } | null>(null);
  const { entries } = directory;
  const remove = (agency: AgencyRecord): void =>
    desk.change(withoutAgency(entries, agency.id), `Đã xóa ${agency.name}: tên liền kề thay vào thời gian ấy.`);
  const Dialog = open?.do === 'rename' ? RenameDialog : AgencyDialog;
  return (
    <>
      <p className="directory-note">
        Mỗi báo cáo in tên cơ quan có hiệu lực vào ngày của báo cáo. Khi đổi tên hay sáp nhập, ghi tên mới từ ngày nào:
        báo cáo cũ vẫn giữ tên cũ.
      </p>
      {historiesOf(entries.agencies).map((history) => (
        <ol key={history[0]?.id} className="entry-box">
          {history.toReversed().map((agency) => (
            <EntryRow
              key={agency.id}
              name={agency.name}
              valid={agency}
              today={today}
              edit={() => setOpen({ do: 'edit', agency })}
              more={[
                { label: 'Đổi tên / sáp nhập từ ngày…', run: () => setOpen({ do: 'rename', agency }) },
                ...(history.length > 1 ? [{ label: 'Xóa tên này', run: () => remove(agency) }] : []),
              ]}
            >
              <b>{agency.name}</b>
              <small>{`${agency.superior} · ${agency.place} · ký hiệu BC-${agency.symbol}`}</small>
            </EntryRow>
          ))}
        </ol>
      ))}
      {open ? <Dialog agency={open.agency} directory={directory} desk={desk} close={() => setOpen(null)} /> : null}
    </>
  );
}
