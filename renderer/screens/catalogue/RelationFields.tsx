import { Field, Select } from '@fluentui/react-components';
import { relationWords } from '../../../shared/value/relation-words.ts';
import { type Choices, IndicatorList, IndicatorPicker } from './IndicatorPicker.tsx';
import { type IndicatorForm, relationsOf } from './indicator-form.ts';

/** How the value is computed and what bounds it, chosen in words; below, what that says. */
export function RelationFields({
  form,
  change,
  choices,
}: {
  form: IndicatorForm;
  change: (part: Partial<IndicatorForm>) => void;
  choices: Choices;
}) {
  const isStock = form.nature === 'stock';
  const own = form.label.trim() || 'Chỉ tiêu này';
  const sentences = relationsOf(form).map((relation) => relationWords(own, relation, choices.labelOf));
  return (
    <fieldset className="relation-fields">
      <legend>Quan hệ với chỉ tiêu khác</legend>
      {form.nature === 'derived' ? (
        <>
          <Field label="Cách tính">
            <Select
              value={form.quotient}
              onChange={(_, { value }) => {
                const quotient = value === 'per100' ? 'per100' : 'percent';
                change({ quotient, ...(quotient === 'percent' && form.unit === '' ? { unit: '%' } : {}) });
              }}
            >
              <option value="percent">Phần trăm: phần chia cho toàn thể</option>
              <option value="per100">Tính trên 100 (như thuê bao/100 dân)</option>
            </Select>
          </Field>
          <div className="form-row">
            <Field label="Phần" required>
              <IndicatorPicker label="Phần" choices={choices} chosen={form.part} choose={(part) => change({ part })} />
            </Field>
            <Field label="Chia cho" required>
              <IndicatorPicker
                label="Chia cho"
                choices={choices}
                chosen={form.whole}
                choose={(whole) => change({ whole })}
              />
            </Field>
          </div>
        </>
      ) : (
        <Field label="Là tổng của">
          <IndicatorList
            label="Là tổng của"
            choices={choices}
            chosen={form.parts}
            change={(parts) => change({ parts })}
          />
        </Field>
      )}
      {isStock ? (
        <div className="form-row">
          <Field label="Bằng kỳ trước, cộng thêm">
            <IndicatorList
              label="Bằng kỳ trước, cộng thêm"
              choices={choices}
              chosen={form.plus}
              change={(plus) => change({ plus })}
            />
          </Field>
          <Field label="trừ đi">
            <IndicatorList label="trừ đi" choices={choices} chosen={form.minus} change={(minus) => change({ minus })} />
          </Field>
        </div>
      ) : null}
      <Field label="Không lớn hơn">
        <IndicatorList
          label="Không lớn hơn"
          choices={choices}
          chosen={form.limits}
          change={(limits) => change({ limits })}
        />
      </Field>
      {sentences.length === 0 ? null : (
        <output className="relation-sentences">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </output>
      )}
    </fieldset>
  );
}
