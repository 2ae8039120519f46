import { Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { type FigurePlace, type PassportRoom, placeKey } from '../../passport/figure-place.ts';
import { PassportCard } from '../../passport/PassportCard.tsx';
import { usePassport } from '../../passport/usePassport.ts';
import './figure-pane.css';

/** Beside a sheet: the card of its active cell, from which one walks on to the figures that it names; below it what the sheet adds. */
export function FigurePane(props: {
  /** The active cell. */
  place: FigurePlace | null;
  workspace: WorkspaceInfo;
  /** Counts changes of figures. */
  version: number;
  /** Goes to the cell of a figure in the sheet. */
  goTo: (place: FigurePlace) => void;
  /** What the clerk enters on the card goes the sheet's way, so that the sheet's undo knows it; undefined where the sheet has no such cell. */
  enter: (place: FigurePlace, value: string | null, reason?: string) => Promise<void> | undefined;
  /** Shows how an indicator went over the periods; left out where that stands below. */
  chart?: (indicator: string) => void;
  children?: ReactNode;
}) {
  const { place, workspace, version, goTo, enter, chart, children } = props;
  const start = place ? placeKey(place) : '';
  // Where one has walked from the active cell; another cell begins anew.
  const [walk, setWalk] = useState<{ start: string; places: readonly FigurePlace[] }>({ start, places: [] });
  const walked = walk.start === start ? walk.places : [];
  const shown = walked.at(-1) ?? place;
  const passport = usePassport(shown, version);
  const room: PassportRoom = {
    home: place?.period ?? '',
    indicator: (id) => workspace.indicators.find((one) => one.id === id),
    go: (next) => setWalk({ start, places: [...walked, next] }),
    enter: (at, value, reason) =>
      enter(at, value, reason) ??
      call('values.set', {
        entries: [{ indicator: at.indicator, period: at.period, value, ...(reason === undefined ? {} : { reason }) }],
      }).then(() => undefined),
  };
  return (
    <aside className="figure-pane" aria-label="Số này từ đâu ra, và biểu đồ">
      {shown ? (
        <PassportCard
          place={shown}
          passport={passport}
          room={room}
          back={walked.length > 0 ? () => setWalk({ start, places: walked.slice(0, -1) }) : undefined}
          ways={
            <>
              {walked.length > 0 ? (
                <Link as="button" onClick={() => goTo(shown)}>
                  Đến ô này
                </Link>
              ) : null}
              {chart ? (
                <Link as="button" onClick={() => chart(shown.indicator)}>
                  Diễn biến
                </Link>
              ) : null}
            </>
          }
        />
      ) : null}
      {children}
    </aside>
  );
}
