import { Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { GroupRecord, IndicatorRecord, Nature } from '../../../shared/value/indicator.ts';
import { shell } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { freshId, withIndicator } from './catalogue-edits.ts';
import type { Choices } from './IndicatorPicker.tsx';
import { formOf, type IndicatorForm, recordOf } from './indicator-form.ts';
import { PlanFields, type PlanForm, planOf, typedPlan } from './PlanFields.tsx';
import { RelationFields } from './RelationFields.tsx';
import type { CatalogueDesk } from './useCatalogue.ts';

const natures: readonly { value: Nature; label: string }[] = [
  { value: 'flow', label: 'Phát sinh trong kỳ' },
  { value: 'stock', label: 'Thời điểm cuối kỳ' },
  { value: 'derived', label: 'Tỷ lệ (tự tính)' },
];

/** Says all there is to say of an indicator; `indicator` null: a new one in the group. */
export function IndicatorDialog(props: {
  indicator: IndicatorRecord | null;
  group: GroupRecord;
  groups: readonly GroupRecord[];
  choices: Omit<Choices, 'own'>;
  desk: CatalogueDesk;
  close: () => void;
}) {
  const { indicator, groups, desk, close } = props;
  const say = useSay();
  const [form, setForm] = useState(() => formOf(indicator));
  const [group, setGroup] = useState(props.group.id);
  const [typedId, setTypedId] = useState('');
  const [plan, setPlan] = useState<PlanForm | null>(null);
  const change = (part: Partial<IndicatorForm>): void => setForm((before) => ({ ...before, ...part }));
  const own = groups.find(({ id }) => id === group) ?? props.group;
  const id = indicator?.id ?? (typedId || freshId(form.label, own, groups));
  const isId = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(id);

  useEffect(() => {
    shell('today')
      .then((today) => planOf(indicator?.id ?? null, Number(today.slice(0, 4))))
      .then(setPlan, say.failed);
  }, [indicator, say]);

  const planned = plan === null ? { value: null } : typedPlan(plan.typed);
  const ready =
    form.label.trim() !== '' &&
    form.unit.trim() !== '' &&
    isId &&
    !('fault' in planned) &&
    (form.nature !== 'derived' || (form.part !== null && form.whole !== null));
  const save = (): Promise<void> => {
    const record = recordOf(form, id, indicator);
    const value = 'fault' in planned ? null : planned.value;
    const plans =
      plan === null || plan.was === value
        ? {}
        : {
            plans: {
              set: [{ indicator: id, year: plan.year, value }],
              before: [{ indicator: id, year: plan.year, value: plan.was }],
            },
          };
    const said = indicator ? `Đã sửa “${record.label}”.` : `Đã thêm “${record.label}”.`;
    return desk.save({ groups: withIndicator(groups, group, record), ...plans }, said);
  };

  return (
    <FormDialog
      title={indicator ? 'Sửa chỉ tiêu' : 'Thêm chỉ tiêu'}
      action="Lưu"
      ready={ready}
      submit={save}
      close={close}
    >
      <Field label="Tên chỉ tiêu" required hint="Đọc riêng một mình vẫn hiểu">
        <Input
          autoFocus
          value={form.label}
          placeholder="Số hộp thư cấp mới trong kỳ"
          onChange={(_, { value }) => change({ label: value })}
        />
      </Field>
      <div className="form-row indicator-wide">
        <Field label="Tên ngắn khi đứng dưới dòng tổng">
          <Input value={form.short} placeholder="- của cá nhân" onChange={(_, { value }) => change({ short: value })} />
        </Field>
        <Field label="Nhóm">
          <Select value={group} onChange={(_, { value }) => setGroup(value)}>
            {groups.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="form-row indicator-wide">
        <Field label="Đơn vị tính" required>
          <Input value={form.unit} placeholder="hộp thư" onChange={(_, { value }) => change({ unit: value })} />
        </Field>
        <Field label="Tính chất">
          <Select value={form.nature} onChange={(_, { value }) => change({ nature: value as Nature })}>
            {natures.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Chữ số thập phân">
          <Select value={String(form.decimals)} onChange={(_, { value }) => change({ decimals: Number(value) })}>
            {[0, 1, 2, 3, 4, 5, 6].map((count) => (
              <option key={count} value={count}>
                {count === 0 ? 'không có' : count}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox
        label="Có thể âm (nhỏ hơn 0)"
        checked={form.signed}
        onChange={(_, { checked }) => change({ signed: checked === true })}
      />
      <RelationFields form={form} change={change} choices={{ ...props.choices, own: indicator?.id ?? null }} />
      {plan === null || form.nature === 'derived' ? null : (
        <PlanFields
          plan={plan}
          unit={form.unit}
          change={setPlan}
          chooseYear={(year) => void planOf(indicator?.id ?? null, year).then(setPlan, say.failed)}
        />
      )}
      <Field label="Tên gọi khác để tìm và để nhận ra khi nhập từ tệp, mỗi tên một dòng">
        <Textarea rows={2} value={form.synonyms} onChange={(_, { value }) => change({ synonyms: value })} />
      </Field>
      {indicator ? (
        <p className="form-note">{`Mã: ${indicator.id}`}</p>
      ) : (
        <Field
          label="Mã, để đối chiếu với hệ thống khác"
          {...(isId ? {} : { validationMessage: 'Chỉ chữ thường không dấu, chữ số, dấu chấm và gạch dưới.' })}
        >
          <Input value={typedId} placeholder={id} onChange={(_, { value }) => setTypedId(value.trim())} />
        </Field>
      )}
    </FormDialog>
  );
}
