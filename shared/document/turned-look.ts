import { turned } from '../format/turned.ts';
import type { Look } from './look.ts';

/** The same look on a landscape page. What is asked of it is always as the look has it now. */
export function turnedLook(look: Look): Look {
  let other = known.get(look);
  if (!other) {
    other = {
      profile: turned(look.profile),
      get context() {
        return look.context;
      },
      get numbers() {
        return look.numbers;
      },
      get runs() {
        return look.runs;
      },
      indicator: (id) => look.indicator(id),
      figures: (indicator, offset) => look.figures(indicator, offset),
    };
    known.set(look, other);
  }
  return other;
}

const known = new WeakMap<Look, Look>();
