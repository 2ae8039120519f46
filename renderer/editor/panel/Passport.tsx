import { Link } from '@fluentui/react-components';
import { shiftPeriod } from '../../../shared/period/neighbours.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { call } from '../../client.ts';
import type { PassportRoom } from '../../passport/figure-place.ts';
import { PassportCard } from '../../passport/PassportCard.tsx';
import { usePassport } from '../../passport/usePassport.ts';
import { useLive } from '../live.ts';
import { useOpenFigures } from '../OpenFigures.ts';
import { useSession } from '../SessionContext.ts';
import { FigureForm } from './FigureForm.tsx';

/** The card of the figure that the clerk asks about while a report is open: in its text, its tables, its sheet or a finding. */
export function Passport() {
  const session = useSession();
  const { asked, figures, look } = session;
  const openFigures = useOpenFigures();
  const question = useLive(asked);
  const rows = useLive(figures.rows);
  const period = question && (question.period ?? shiftPeriod(figures.period, question.offset));
  const place = question && period ? { indicator: question.indicator, period, measure: question.measure } : null;
  const passport = usePassport(place, rows);
  if (!question || !place) return null;
  const { from } = question;
  // An issued report prints its figures as they were; the card tells of those that the store holds now.
  const printed =
    figures.frozen && question.period === undefined
      ? figures.row(question.indicator, question.offset)?.[question.measure]
      : undefined;
  const room: PassportRoom = {
    home: figures.period,
    indicator: (id) => look.indicator(id),
    go: ({ indicator, period: of, measure }) =>
      asked.set({ indicator, offset: 0, measure, ...(of === figures.period ? {} : { period: of }), from: question }),
    ...(session.isReadOnly
      ? {}
      : {
          enter: async ({ indicator, period: of }, value, reason) => {
            // What is entered in this report's period can be undone here; a reason given anew changes no figure.
            if (of === figures.period && value !== (figures.sheetRow(indicator)?.entered ?? null))
              await session.figureHistory.enter([{ indicator, value }], reason);
            else
              await call('values.set', {
                entries: [{ indicator, period: of, value, ...(reason === undefined ? {} : { reason }) }],
              });
          },
        }),
  };
  return (
    <PassportCard
      place={place}
      passport={passport}
      room={room}
      back={from ? () => asked.set(from) : undefined}
      close={() => asked.set(null)}
      ways={
        <Link
          as="button"
          onClick={() => openFigures({ period: place.period, view: 'history', indicator: place.indicator })}
        >
          Diễn biến
        </Link>
      }
    >
      {passport && printed !== undefined && printed !== passport.value ? (
        <p className="passport-missing">
          Báo cáo đã ban hành ghi {printed === null ? 'để trống' : formatFigure(printed, passport, 'cell')}; số trong sổ
          đã đổi từ đó.
        </p>
      ) : null}
      {question.path ? <FigureForm path={question.path} /> : null}
    </PassportCard>
  );
}
