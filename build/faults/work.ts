import type { Dice } from './dice.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Pc } from './pc.ts';

/** A hand that enters things: each in a place that nobody has used, told apart from other hands by its number. */
export interface Hand {
  /** Enters a few figures or a paragraph, so many times over, and notes what was sent and what was accepted. */
  work(pc: Pc, ledger: Ledger, times: number): Promise<void>;
}

/** Makes the hand with that number, 0 to 90. */
export function handOf(number: number, dice: Dice): Hand {
  let count = 0;
  const figures = async (pc: Pc, ledger: Ledger): Promise<void> => {
    const { indicators } = await pc.call('workspace.read', {});
    const entries = Array.from({ length: 1 + dice(4) }, () => {
      const place = count++;
      const { id = '' } = indicators[Math.floor(place / 12) % indicators.length] ?? {};
      return { indicator: id, period: `${2030 + number}-${month(place % 12)}`, value: String(1 + dice(100_000)) };
    });
    const sent = entries.map((one) => ({ key: `value ${one.period} ${one.indicator}`, content: one.value }));
    await noted(pc, ledger, sent, () => pc.call('values.set', { entries }));
  };
  const paragraph = async (pc: Pc, ledger: Ledger): Promise<void> => {
    const reports = await pc.call('reports.list', {});
    const report = reports.find(({ status }) => status === 'draft')?.id;
    if (report === undefined) return figures(pc, ledger);
    const { report: summary, blocks } = await pc.call('reports.read', { report });
    const id = `h${number}p${count++}`;
    const text = `Đoạn ${id}: ${dice(1_000_000)} việc đã làm xong trong kỳ.`;
    const order = blocks.map((block) => block.id);
    order.splice(1 + dice(order.length), 0, id);
    await noted(pc, ledger, [{ key: `block ${report} ${id}`, content: text }], () =>
      pc.call('reports.save', {
        report,
        revision: summary.revision,
        blocks: [{ type: 'paragraph', id, children: [{ text }] }],
        order,
      }),
    );
  };
  return {
    async work(pc, ledger, times) {
      for (let time = 0; time < times; time += 1) await (dice(3) === 0 ? paragraph : figures)(pc, ledger);
    },
  };
}

async function noted(pc: Pc, ledger: Ledger, sent: readonly Entry[], send: () => Promise<unknown>): Promise<void> {
  for (const { key, content } of sent) ledger.open.set(key, content);
  await send();
  for (const { key, content } of sent) {
    ledger.open.delete(key);
    ledger.accepted.set(key, content);
    pc.own.add(key);
  }
}

function month(place: number): string {
  return String(place + 1).padStart(2, '0');
}
