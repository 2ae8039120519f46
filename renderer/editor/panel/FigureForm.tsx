import { Checkbox, Field, Select } from '@fluentui/react-components';
import { Element, Node, Transforms } from 'slate';
import type { FigureNode } from '../../../shared/blocks/figure/schema.ts';
import type { Measure } from '../../../shared/value/measures.ts';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';

const measureNames: Readonly<Record<Measure, string>> = {
  value: 'Kỳ này',
  previous: 'Kỳ trước',
  sameLastYear: 'Cùng kỳ năm trước',
  yearToDate: 'Lũy kế từ đầu năm',
  plan: 'Kế hoạch năm',
};

/** How the figure that was clicked in the text is shown there: which of its values, and with its unit or without. */
export function FigureForm({ path }: { path: readonly number[] }) {
  const { editor, structure, asked, isReadOnly } = useSession();
  useLive(structure);
  const at = [...path];
  const node = Node.has(editor, at) ? Node.get(editor, at) : undefined;
  if (isReadOnly || !Element.isElement(node) || node.type !== 'figure') return null;
  const change = (props: Partial<FigureNode>): void => Transforms.setNodes<FigureNode>(editor, props, { at });
  return (
    <fieldset className="passport-form">
      <Field label="Trong câu này" size="small" orientation="horizontal">
        <Select
          size="small"
          value={node.measure ?? 'value'}
          onChange={(_, { value }) => {
            const measure = value as Measure;
            change({ measure });
            const question = asked.get();
            if (question) asked.set({ ...question, measure });
          }}
        >
          {Object.entries(measureNames).map(([measure, name]) => (
            <option key={measure} value={measure}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label="Kèm đơn vị"
        checked={node.unit === true}
        onChange={(_, { checked }) => change({ unit: checked === true })}
      />
    </fieldset>
  );
}
