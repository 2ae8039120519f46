import { Button, Link } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactNode } from 'react';
import type { Passport } from '../../shared/api.ts';
import { formatFigure } from '../../shared/value/format.ts';
import type { FigurePlace, PassportRoom } from './figure-place.ts';
import { Overridden } from './Overridden.tsx';
import { PassportFacts } from './PassportFacts.tsx';
import './passport.css';

/** The card of a figure: where it comes from, what stood there before, how it was entered; every figure that it names leads to its own card, and back. */
export function PassportCard(props: {
  place: FigurePlace;
  /** Null until it is known. */
  passport: Passport | null;
  room: PassportRoom;
  /** To the card from which one came here. */
  back?: (() => void) | undefined;
  close?: () => void;
  /** Ways on, such as to the chart. */
  ways?: ReactNode;
  children?: ReactNode;
}) {
  const { place, passport, room, back, close, ways, children } = props;
  return (
    <section className="passport" aria-label="Số này từ đâu ra" aria-live="polite">
      <header>
        {back ? (
          <Button
            className="passport-back"
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            aria-label="Về số trước đó"
            title="Về số trước đó"
            onClick={back}
          />
        ) : null}
        <h3>{passport ? titleOf(passport) : (room.indicator(place.indicator)?.label ?? place.indicator)}</h3>
        {close ? (
          <Button
            className="passport-close"
            appearance="subtle"
            size="small"
            aria-label="Đóng thẻ"
            title="Đóng thẻ"
            onClick={close}
          >
            ✕
          </Button>
        ) : null}
      </header>
      {passport ? (
        <>
          <PassportFacts passport={passport} room={room} />
          <Overridden passport={passport} room={room} />
        </>
      ) : null}
      {children}
      <p className="passport-ways">
        {ways}
        {place.measure === 'value' ? null : (
          <Link as="button" onClick={() => room.go({ ...place, measure: 'value' })}>
            Xem số kỳ này
          </Link>
        )}
      </p>
    </section>
  );
}

/** “6.890 hộp thư: từ đâu ra?” */
function titleOf(passport: Passport): string {
  if (passport.value === null) return passport.label;
  const figure = formatFigure(passport.value, passport, 'cell');
  const unit = passport.unit === '%' ? '' : ` ${passport.unit}`;
  return `${figure}${unit}: từ đâu ra?`;
}
