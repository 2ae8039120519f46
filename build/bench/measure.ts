/** One line of the table: ours against one peer, in `unit`; peer fields are null where there is none. */
export interface Measurement {
  name: string;
  ours: number;
  peer: number | null;
  peerName: string | null;
  ratio: number | null;
  unit: string;
}

/** A benchmark by name: runs ours and its peers side by side and gives one line for each peer. */
export interface Benchmark {
  name: string;
  about: string;
  run(say: (progress: string) => void): Promise<Measurement[]>;
}

/** The value below which the given share (0 to 1) of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle sample. */
export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds that one call takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Times every contender in turn, `rounds` times after `warmUps`, so that noise of the machine meets all alike. Samples in milliseconds by name. */
export async function interleave<Name extends string>(
  contenders: Record<Name, () => unknown>,
  { rounds, warmUps }: { rounds: number; warmUps: number },
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contenders) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const name of names) {
      const spent = await timed(contenders[name]);
      if (round >= 0) samples[name].push(spent);
    }
  }
  return samples;
}

/** A line that compares ours with a peer. */
export function against(name: string, ours: number, peerName: string, peer: number, unit = 'ms'): Measurement {
  return { name, ours: tidy(ours), peer: tidy(peer), peerName, ratio: tidy(ours / peer), unit };
}

/** A line without a peer. */
export function alone(name: string, ours: number, unit = 'ms'): Measurement {
  return { name, ours: tidy(ours), peer: null, peerName: null, ratio: null, unit };
}

function tidy(value: number): number {
  return Number(value.toPrecision(4));
}
