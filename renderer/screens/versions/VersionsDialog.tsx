import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReportSummary } from '../../../shared/api.ts';
import { compareBlocks } from '../../../shared/document/compare-blocks.ts';
import { call } from '../../client.ts';
import { reportName } from '../../ui/report-words.ts';
import { useSay } from '../../ui/say.tsx';
import { useFocusBack } from '../../ui/useFocusBack.ts';
import { differenceWords } from './compare.ts';
import { NameVersion } from './NameVersion.tsx';
import { useVersions } from './useVersions.ts';
import { VersionList } from './VersionList.tsx';
import { VersionPreview } from './VersionPreview.tsx';
import { versionTitle } from './version-words.ts';
import './versions.css';

/** The former states of a report: looking at them beside today's, naming them, going back to one. */
export function VersionsDialog(props: {
  report: ReportSummary;
  /** Saves what was typed last; gives the report as it is then stored. */
  prepare: () => Promise<ReportSummary>;
  close: () => void;
  /** Its text is another now. */
  rewritten: () => void;
}) {
  const { report, prepare, close, rewritten } = props;
  const say = useSay();
  useFocusBack();
  const { data, chosen, choose, shown, reload } = useVersions(prepare);
  const [naming, setNaming] = useState<'now' | 'chosen' | null>(null);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only what has the focus counts as the open dialog.
    if (naming === null) first.current?.querySelector('button')?.focus();
  }, [naming]);
  const version = data?.versions.find(({ id }) => id === chosen);
  const difference = data && shown ? compareBlocks(shown.blocks, data.blocks) : null;

  const restore = async (): Promise<void> => {
    if (!data || !version) return;
    await call('versions.restore', { report: report.id, revision: data.report.revision, version: version.id });
    close();
    rewritten();
    say.done(`Đã lấy lại “${versionTitle(version)}”. Bản trước đó cũng còn trong “Các bản đã giữ”.`);
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className="versions">
        <DialogBody className="versions-body">
          <DialogTitle>Các bản đã giữ: {reportName(report.period)}</DialogTitle>
          <DialogContent className="versions-content">
            {data ? (
              <div className="versions-side" ref={first}>
                <Button onClick={() => setNaming('now')}>Giữ bản hiện nay…</Button>
                {data.versions.length > 0 ? (
                  <VersionList versions={data.versions} chosen={chosen} today={data.today} choose={choose} />
                ) : (
                  <p className="form-note">Chưa có bản nào: chương trình tự giữ một bản sau mỗi lần ngừng viết.</p>
                )}
              </div>
            ) : (
              <Spinner label="Đang đọc…" delay={300} />
            )}
            <section className="versions-preview" aria-label="Bản đang xem">
              {data && shown && difference ? (
                <>
                  <p className="versions-difference">{differenceWords(difference)}</p>
                  <VersionPreview document={shown} difference={difference} workspace={data.workspace} />
                </>
              ) : null}
            </section>
          </DialogContent>
          <DialogActions fluid>
            {version ? <Button onClick={() => setNaming('chosen')}>Đặt tên…</Button> : null}
            {report.status === 'draft' ? (
              <Button
                appearance="primary"
                disabled={!version || !shown}
                onClick={() => void restore().catch(say.failed)}
              >
                Lấy lại bản này
              </Button>
            ) : null}
            <Button onClick={close}>Đóng</Button>
          </DialogActions>
        </DialogBody>
        {naming ? (
          <NameVersion
            of={naming === 'now' ? { report: report.id } : { version: version?.id ?? '' }}
            name={naming === 'now' ? null : (version?.name ?? null)}
            taken={data?.versions.flatMap(({ name }) => name ?? []) ?? []}
            close={() => setNaming(null)}
            done={reload}
          />
        ) : null}
      </DialogSurface>
    </Dialog>
  );
}
