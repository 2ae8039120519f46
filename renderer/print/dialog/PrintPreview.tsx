import { Spinner } from '@fluentui/react-components';
import type { PageSpan } from '../../../shared/print/page-range.ts';
import { PageSheets } from '../../pages/PageSheets.tsx';
import type { usePages } from '../../pages/usePages.ts';
import type { PrintedReport } from '../load-printed-report.ts';

/** The sheets that will be printed, to be scrolled through; those that were not chosen are pale. */
export function PrintPreview(props: {
  printed: PrintedReport | null;
  pages: ReturnType<typeof usePages>;
  trouble: string | null;
  /** Empty: all of them. */
  chosen: readonly PageSpan[];
}) {
  const { printed, pages, trouble, chosen } = props;
  const left = (pages?.pages ?? []).flatMap((_, at) =>
    chosen.length === 0 || chosen.some(({ from, to }) => from <= at + 1 && at + 1 <= to) ? [] : [at + 1],
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="print-preview" aria-label="Xem trước bản in" tabIndex={0}>
      {left.length === 0 ? null : (
        <style>{`${left.map((at) => `.print-preview .sheet-frame:nth-child(${at})`).join(',')}{opacity:.3}`}</style>
      )}
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      {printed && pages ? (
        <PageSheets pages={pages.pages} room={pages.room} profile={printed.look.profile} scale={0.62} />
      ) : trouble === null ? (
        <Spinner label="Đang dàn trang…" />
      ) : null}
    </section>
  );
}
