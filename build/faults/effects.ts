/** What the faults did: a fault that never took effect proves nothing. */
export interface Effects {
  /** A trial of the kind has ended; `fallen` says where its fault fell, nothing where it had no effect. */
  add(kind: string, fallen: readonly string[]): void;
  took(kind: string, milliseconds: number): void;
  /** By kind: in how many trials the fault took effect, how often where, and how long a trial took. */
  inWords(): string;
}

export function newEffects(): Effects {
  const kinds = new Map<string, { trials: number; effective: number; where: Map<string, number>; time: number }>();
  const of = (kind: string) => {
    const known = kinds.get(kind) ?? { trials: 0, effective: 0, where: new Map<string, number>(), time: 0 };
    kinds.set(kind, known);
    return known;
  };
  return {
    add(kind, fallen) {
      const known = of(kind);
      if (fallen.length > 0) known.effective += 1;
      for (const where of fallen) known.where.set(where, (known.where.get(where) ?? 0) + 1);
    },
    took(kind, milliseconds) {
      const known = of(kind);
      known.trials += 1;
      known.time += milliseconds;
    },
    inWords: () =>
      [...kinds]
        .map(([kind, { trials, effective, where, time }]) => {
          const places = [...where].sort(([, one], [, other]) => other - one);
          return [
            `${kind}: took effect in ${effective} of ${trials} trials, ${Math.round(time / trials)} ms each`,
            ...places.map(([place, count]) => `    ${count} × ${place}`),
          ].join('\n');
        })
        .join('\n'),
  };
}
