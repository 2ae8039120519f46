import { useSyncExternalStore } from 'react';

/** A value that views follow: they draw again when it changes. */
export class Live<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get(): Value {
    return this.#value;
  }

  set(value: Value): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** The live value, or what `select` takes from it; draws again only when that changes. */
export function useLive<Value>(live: Live<Value>): Value;
export function useLive<Value, Part>(live: Live<Value>, select: (value: Value) => Part): Part;
export function useLive<Value, Part>(live: Live<Value>, select?: (value: Value) => Part): Value | Part {
  return useSyncExternalStore(live.subscribe, () => (select ? select(live.get()) : live.get()));
}
