import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PeriodSettings } from '../../../shared/api.ts';
import { type Day, shortDate } from '../../../shared/period/date.ts';
import { type PeriodKey, periodKey } from '../../../shared/period/key.ts';
import { type Cutoff, type Deadline, deadlineOf, defaultCutoffs, spanOf } from '../../../shared/period/span.ts';
import { periodName } from '../../../shared/period/words.ts';
import { capitalise } from '../../../shared/text/unicode.ts';
import { call, shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import './period-dialog.css';

type KindSettings = PeriodSettings['kinds'][number];
/** A kind that is due at times of its own. */
type Periodic = KindSettings & { deadline: Deadline };

/** Between which days the data of each kind of report lie and when it is to be sent, with the dates that come of it. */
export function PeriodDialog({ close }: { close: () => void }) {
  const say = useSay();
  const [kinds, setKinds] = useState<readonly KindSettings[] | null>(null);
  const [today, setToday] = useState<Day | null>(null);
  useEffect(() => {
    Promise.all([call('periods.settings', {}), shell('today')]).then(([settings, day]) => {
      setKinds(settings.kinds);
      setToday(day);
    }, say.failed);
  }, [say]);
  if (!kinds || today === null) return null;

  const change = (changed: KindSettings): void => {
    // Kinds of the same period share its days: a figure belongs to a period, not to a report.
    const cutoff = changed.cutoff;
    setKinds(
      kinds.map((one) =>
        one.kind === changed.kind ? changed : one.period === changed.period ? { ...one, cutoff } : one,
      ),
    );
  };
  const save = async (): Promise<void> => {
    await call('periods.setSettings', {
      kinds: kinds.flatMap(({ kind, cutoff, deadline }) => (deadline === null ? [] : [{ kind, cutoff, deadline }])),
    });
  };
  const ready = kinds.every(
    ({ cutoff, deadline }) => isDayNumber(cutoff, 28) && (deadline === null || isDeadline(deadline)),
  );
  return (
    <FormDialog
      title="Kỳ báo cáo và hạn gửi"
      className="period-dialog"
      action="Lưu"
      ready={ready}
      submit={save}
      close={close}
    >
      <p className="period-note">
        Nghị định 09/2019/NĐ-CP: số liệu lấy từ ngày 15 tháng trước đến ngày 14 tháng cuối kỳ; giữa ngày chốt và hạn gửi
        có ít nhất một ngày làm việc.
      </p>
      {kinds.map((kind) =>
        kind.deadline === null ? (
          <fieldset key={kind.kind} className="period-kind">
            <legend>{kind.label}</legend>
            <output>Từ ngày, đến ngày chọn khi lập báo cáo; hạn gửi theo văn bản yêu cầu.</output>
          </fieldset>
        ) : (
          <KindFields key={kind.kind} kind={{ ...kind, deadline: kind.deadline }} today={today} change={change} />
        ),
      )}
    </FormDialog>
  );
}

function KindFields({ kind, today, change }: { kind: Periodic; today: Day; change: (kind: KindSettings) => void }) {
  const { label, cutoff, deadline } = kind;
  const isDays = typeof deadline === 'number';
  return (
    <fieldset className="period-kind">
      <legend>{label}</legend>
      <Field label="Số liệu lấy" size="small" className={typeof cutoff === 'number' ? '' : 'period-wide'}>
        <Select
          size="small"
          value={typeof cutoff === 'number' ? 'custom' : cutoff}
          onChange={(_, { value }) => change({ ...kind, cutoff: value === 'custom' ? 20 : (value as Cutoff) })}
        >
          <option value="nd09">Từ ngày 15 đến ngày 14</option>
          <option value="calendar">Trọn tháng theo lịch</option>
          <option value="custom">Đến ngày tự chọn</option>
        </Select>
      </Field>
      {typeof cutoff === 'number' ? (
        <Field label="Ngày chốt" size="small">
          <Input
            size="small"
            type="number"
            min={1}
            max={28}
            value={String(cutoff)}
            onChange={(_, { value }) => change({ ...kind, cutoff: Number(value) })}
          />
        </Field>
      ) : null}
      <Field label="Hạn gửi" size="small">
        <Select
          size="small"
          value={isDays ? 'days' : 'day'}
          onChange={(_, { value }) => change({ ...kind, deadline: value === 'days' ? 2 : { day: 25 } })}
        >
          <option value="days">Ngày làm việc sau khi chốt</option>
          <option value="day">Vào ngày của tháng</option>
        </Select>
      </Field>
      <Field label={isDays ? 'Số ngày' : 'Ngày'} size="small">
        <Input
          size="small"
          type="number"
          min={isDays ? 0 : 1}
          max={isDays ? 90 : 31}
          value={String(isDays ? deadline : deadline.day)}
          onChange={(_, { value }) => change({ ...kind, deadline: isDays ? Number(value) : { day: Number(value) } })}
        />
      </Field>
      <output>{datesOf(kind, today)}</output>
    </fieldset>
  );
}

/** “Tháng 10/2019: số liệu 15/9/2019 – 14/10/2019, gửi trước hết ngày 16/10/2019.” */
function datesOf({ period, cutoff, deadline }: Periodic, today: Day): string {
  if (period === 'adhoc') return 'Kỳ đột xuất: từ ngày đến ngày tự chọn khi lập.';
  if (!isDayNumber(cutoff, 28) || !isDeadline(deadline)) return 'Hãy ghi ngày từ 1 đến 28, hạn gửi trong vòng 90 ngày.';
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const number = period === 'month' ? month : period === 'quarter' ? Math.ceil(month / 3) : 1;
  const key: PeriodKey = periodKey({ kind: period, year, number });
  const cutoffs = { ...defaultCutoffs, [period]: cutoff };
  const { from, to } = spanOf(key, cutoffs);
  return `${capitalise(periodName(key))}: số liệu ${shortDate(from)} – ${shortDate(to)}, hạn gửi ${shortDate(deadlineOf(key, cutoffs, deadline))}.`;
}

function isDayNumber(value: Cutoff, most: number): boolean {
  return typeof value !== 'number' || (Number.isInteger(value) && value >= 1 && value <= most);
}

function isDeadline(deadline: Deadline): boolean {
  if (typeof deadline !== 'number') return isDayNumber(deadline.day, 31);
  return Number.isInteger(deadline) && deadline >= 0 && deadline <= 90;
}
