import type { PeriodKey } from '../../../shared/period/key.ts';
import type { FiguresStart } from '../figures/FiguresScreen.tsx';
import { Concerns } from './Concerns.tsx';
import type { Concern } from './concerns.ts';
import { DueList } from './DueList.tsx';
import { Trends } from './Trends.tsx';
import type { HomeData } from './useHome.ts';

/** The right side of the home screen: figures over time, what is due, and what the checks have found. */
export function HomeAside(props: {
  data: HomeData;
  concerns: readonly Concern[] | null;
  open: (report: string) => void;
  make: (start: { kind: string; period: PeriodKey }) => void;
  openFigures: (start: FiguresStart) => void;
}) {
  const { data, concerns, open, make, openFigures } = props;
  const trends = data.trends.filter((trend) => trend.points.length > 1).slice(0, 4);
  return (
    <>
      <section aria-labelledby="trends-title">
        <h2 id="trends-title">Số liệu đáng chú ý</h2>
        {trends.length > 0 ? (
          <Trends
            trends={trends}
            open={({ indicator, points }) =>
              openFigures({ period: points.at(-1)?.period ?? '', view: 'history', indicator })
            }
          />
        ) : (
          <p className="home-note">Khi có số liệu từ hai kỳ trở lên, xu hướng sẽ hiện ở đây.</p>
        )}
      </section>
      {concerns === null ? null : (
        <section aria-labelledby="concerns-title">
          <h2 id="concerns-title">Cần xem</h2>
          {concerns.length > 0 ? (
            <Concerns concerns={concerns} open={open} openFigures={openFigures} />
          ) : (
            <p className="home-note">Các báo cáo gần đây chưa có gì mâu thuẫn.</p>
          )}
        </section>
      )}
      {data.due.length === 0 ? null : (
        <section aria-labelledby="due-title">
          <h2 id="due-title">Đến hạn</h2>
          <DueList
            due={data.due}
            take={(item) => (item.report === null ? make({ kind: item.kind, period: item.key }) : open(item.report))}
          />
        </section>
      )}
    </>
  );
}
