import { Button, SearchBox } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useMemo, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import { buildCatalogue, type GroupRecord, type IndicatorRecord } from '../../../shared/value/indicator.ts';
import { IndicatorSearch } from '../../grid/search-indicators.ts';
import { StatusBar } from '../../ui/StatusBar.tsx';
import { TopBar } from '../../ui/TopBar.tsx';
import { useUndoKey } from '../../ui/useUndoKey.ts';
import { CatalogueMenu } from './CatalogueMenu.tsx';
import { freshGroupId, moved } from './catalogue-edits.ts';
import { GroupMenu } from './GroupMenu.tsx';
import { GroupNameDialog } from './GroupNameDialog.tsx';
import { GroupRail } from './GroupRail.tsx';
import { IndicatorDialog } from './IndicatorDialog.tsx';
import { IndicatorRows } from './IndicatorRows.tsx';
import { useCatalogue } from './useCatalogue.ts';
import '../directory/directory.css';
import '../../recipients/recipient-rows.css';
import './catalogue.css';

const none: readonly GroupRecord[] = [];

/** The catalogue of indicators: groups on the left, the indicators of one in the middle, or what a search has found in all. */
export function CatalogueScreen({ workspace, close }: { workspace: WorkspaceInfo; close: () => void }) {
  const desk = useCatalogue();
  const groups = desk.current?.groups ?? none;
  const [at, setAt] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<{ group: GroupRecord; indicator: IndicatorRecord | null } | null>(null);
  const [naming, setNaming] = useState<GroupRecord | 'new' | null>(null);
  useUndoKey(desk.undo);

  const choices = useMemo(() => {
    const catalogue = buildCatalogue(groups);
    return {
      search: new IndicatorSearch(catalogue.groups, [...catalogue.indicators.values()]),
      labelOf: (id: string) => catalogue.indicators.get(id)?.label ?? id,
    };
  }, [groups]);
  const query = typed.trim();
  const shown = query === '' ? null : new Set(choices.search.find(query).map(({ indicator }) => indicator.id));
  const chosen = groups.find(({ id }) => id === at) ?? groups[0];
  const listed = shown
    ? groups.filter(({ indicators }) => indicators.some(({ id }) => shown.has(id)))
    : chosen
      ? [chosen]
      : [];
  const place = chosen ? groups.indexOf(chosen) : -1;
  const nameGroup = async (label: string): Promise<void> => {
    if (naming === 'new') {
      const id = freshGroupId(label, groups);
      await desk.save({ groups: [...groups, { id, label, indicators: [] }] }, `Đã thêm nhóm “${label}”.`);
      setAt(id);
    } else {
      const renamed = groups.map((group) => (group === naming ? { ...group, label } : group));
      await desk.save({ groups: renamed }, `Đã đổi tên nhóm thành “${label}”.`);
    }
  };

  return (
    <div className="frame">
      <TopBar crumb={`Chỉ tiêu – ${workspace.agency.name}`} onHome={close}>
        <CatalogueMenu desk={desk} />
        <Button onClick={close}>Về danh sách báo cáo</Button>
      </TopBar>
      <main className="catalogue">
        <GroupRail
          groups={groups}
          chosen={shown ? null : (chosen?.id ?? null)}
          choose={(id) => {
            setAt(id);
            setTyped('');
          }}
          add={() => setNaming('new')}
        />
        <div className="catalogue-middle directory">
          <SearchBox
            className="catalogue-search"
            value={typed}
            placeholder="Tìm trong mọi nhóm, không cần dấu"
            aria-label="Tìm chỉ tiêu"
            onChange={(_, { value }) => setTyped(value)}
          />
          {listed.map((group) => (
            <section key={group.id} aria-label={group.label}>
              <header className="directory-head">
                <h2>{group.label}</h2>
                {shown ? null : (
                  <span className="catalogue-tools">
                    <Button
                      appearance="subtle"
                      icon={<AddRegular />}
                      onClick={() => setOpen({ group, indicator: null })}
                    >
                      Thêm chỉ tiêu
                    </Button>
                    <GroupMenu
                      group={group}
                      rename={() => setNaming(group)}
                      move={(step) => desk.change({ groups: moved(groups, place, place + step) }, null)}
                      remove={() =>
                        desk.change({ groups: groups.filter((one) => one !== group) }, `Đã xóa nhóm “${group.label}”.`)
                      }
                    />
                  </span>
                )}
              </header>
              {group.indicators.length === 0 ? (
                <p className="directory-empty">Nhóm chưa có chỉ tiêu nào: bấm “Thêm chỉ tiêu”.</p>
              ) : null}
              <IndicatorRows
                group={group}
                groups={groups}
                shown={shown}
                labelOf={choices.labelOf}
                desk={desk}
                edit={(indicator) => setOpen({ group, indicator })}
              />
            </section>
          ))}
          {shown?.size === 0 ? <p className="directory-empty">{`Không có chỉ tiêu nào khớp với “${query}”.`}</p> : null}
        </div>
      </main>
      <StatusBar end={<span>Alt+↑, Alt+↓: đổi chỗ · Ctrl+Z: hoàn tác</span>}>
        <span>Đổi cách tính thì số tự tính đổi theo ngay; báo cáo đã ban hành giữ nguyên số của ngày ban hành.</span>
      </StatusBar>
      {open ? (
        <IndicatorDialog {...open} groups={groups} choices={choices} desk={desk} close={() => setOpen(null)} />
      ) : null}
      {naming === null ? null : (
        <GroupNameDialog
          label={naming === 'new' ? null : naming.label}
          save={nameGroup}
          close={() => setNaming(null)}
        />
      )}
    </div>
  );
}
