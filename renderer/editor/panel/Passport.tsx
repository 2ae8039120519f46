import { Button, Link } from '@fluentui/react-components';
import type { Passport as PassportData } from '../../../shared/api.ts';
import { shiftPeriod } from '../../../shared/period/neighbours.ts';
import { formatFigure } from '../../../shared/value/format.ts';
import { useLive } from '../live.ts';
import { useOpenFigures } from '../OpenFigures.ts';
import { useSession } from '../SessionContext.ts';
import { FigureForm } from './FigureForm.tsx';
import { PassportFacts } from './PassportFacts.tsx';
import { usePassport } from './usePassport.ts';
import './passport.css';

/** The card of the figure that the clerk asks about: where it comes from, what it was before, and how it was entered. */
export function Passport() {
  const { asked, figures, look } = useSession();
  const openFigures = useOpenFigures();
  const question = useLive(asked);
  const row = useLive(figures.rows, (rows) => question && rows.get(question.offset)?.get(question.indicator));
  const period = question ? (question.period ?? shiftPeriod(figures.period, question.offset)) : null;
  const passport = usePassport(question, period, row);
  if (!question) return null;
  const indicator = look.indicator(question.indicator);
  return (
    <section className="passport" aria-label="Số này từ đâu ra" aria-live="polite">
      <header>
        <h3>{passport ? titleOf(passport) : (indicator?.label ?? question.indicator)}</h3>
        <Button
          className="passport-close"
          appearance="subtle"
          size="small"
          aria-label="Đóng thẻ"
          onClick={() => asked.set(null)}
        >
          ✕
        </Button>
      </header>
      {passport ? <PassportFacts passport={passport} /> : null}
      {question.path ? <FigureForm path={question.path} /> : null}
      <p className="passport-ways">
        <Link
          as="button"
          onClick={() => openFigures({ period: figures.period, view: 'history', indicator: question.indicator })}
        >
          Diễn biến
        </Link>
        {passport && passport.measure !== 'value' ? (
          <Link as="button" onClick={() => asked.set({ ...question, measure: 'value' })}>
            Xem số kỳ này
          </Link>
        ) : null}
      </p>
    </section>
  );
}

/** “6.890 hộp thư: từ đâu ra?” */
function titleOf(passport: PassportData): string {
  if (passport.value === null) return passport.label;
  const figure = formatFigure(passport.value, passport, 'cell');
  const unit = passport.unit === '%' ? '' : ` ${passport.unit}`;
  return `${figure}${unit}: từ đâu ra?`;
}
