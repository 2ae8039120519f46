import { Checkbox, Field, Select } from '@fluentui/react-components';
import { Element, Node, Transforms } from 'slate';
import type { FigureNode } from '../../../shared/blocks/figure/schema.ts';
import type { PhraseNode } from '../../../shared/blocks/phrase/schema.ts';
import type { LivingNode } from '../../../shared/document/inline.ts';
import { useLive } from '../live.ts';
import { askAbout } from '../living/ask-about.ts';
import { formId, formsOf, type LivingForm, quotientForms } from '../living/forms.ts';
import { useSession } from '../SessionContext.ts';
import { livingFormula } from './living-formula.ts';
import { OtherIndicator } from './OtherIndicator.tsx';
import { PhraseWording } from './PhraseWording.tsx';

const kinds: Readonly<Record<Exclude<LivingForm['kind'], 'quotient'>, string>> = {
  figure: 'Con số',
  phrase: 'Cụm từ theo số liệu',
  comparison: 'So sánh',
};

/** How the figure or phrase that was clicked in the text is told there: which of its values, in which words, with its unit or without. */
export function FigureForm({ path }: { path: readonly number[] }) {
  const session = useSession();
  const { editor, structure, workspace, look, figures, isReadOnly } = session;
  useLive(structure);
  useLive(figures.rows);
  useLive(look.liveContext);
  const at = [...path];
  const node = Node.has(editor, at) ? Node.get(editor, at) : undefined;
  if (!Element.isElement(node) || (node.type !== 'figure' && node.type !== 'phrase')) return null;
  const formula = livingFormula(node, look);
  const told = formula === undefined ? null : <p className="passport-formula">Trong câu: {formula}</p>;
  if (isReadOnly) return told;

  const forms = formsOf(node.indicator);
  const to = node.type === 'figure' ? node.compare?.to : undefined;
  const change = (props: Partial<FigureNode> & Partial<PhraseNode>): void =>
    Transforms.setNodes(editor, props as Partial<FigureNode>, { at });
  const choose = (id: string): void => {
    const form = forms.find((one) => one.id === id);
    const fresh = form
      ? form.node
      : quotientNode(node, id, workspace.indicators.find((one) => one.id !== node.indicator)?.id);
    if (!fresh) return;
    replaceLiving(session, at, node, fresh);
    askAbout(session, fresh, at);
  };
  return (
    <fieldset className="passport-form">
      {told}
      <Field label="Trong câu này" size="small" className="passport-told">
        <Select size="small" value={formId(node)} onChange={(_, { value }) => choose(value)}>
          {Object.entries(kinds).map(([kind, name]) => (
            <optgroup key={kind} label={name}>
              {forms
                .filter((form) => form.kind === kind)
                .map((form) => (
                  <option key={form.id} value={form.id}>
                    {form.name.replace(/^Câu: /, '')}
                  </option>
                ))}
            </optgroup>
          ))}
          <optgroup label="Với chỉ tiêu khác">
            {Object.entries(quotientForms).map(([as, name]) => (
              <option key={as} value={`figure ${node.measure} indicator ${as}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      {typeof to === 'object' && node.type === 'figure' && node.compare ? (
        <OtherIndicator
          chosen={to.indicator}
          choose={(indicator) => node.compare && change({ compare: { ...node.compare, to: { indicator } } })}
        />
      ) : null}
      {node.type === 'figure' ? (
        <>
          <Checkbox
            label="Kèm đơn vị"
            checked={node.unit === true}
            onChange={(_, { checked }) => change({ unit: checked === true })}
          />
          <Checkbox
            label="Dưới 10 thêm số 0 (03)"
            checked={node.form === 'prose'}
            onChange={(_, { checked }) => change({ form: checked === true ? 'prose' : 'cell' })}
          />
        </>
      ) : (
        <>
          <Checkbox
            label="Viết hoa đầu câu"
            checked={node.capital === true}
            onChange={(_, { checked }) =>
              checked === true ? change({ capital: true }) : Transforms.unsetNodes(editor, 'capital' as never, { at })
            }
          />
          <PhraseWording node={node} path={at} />
        </>
      )}
    </fieldset>
  );
}

function quotientNode(node: LivingNode, id: string, other: string | undefined): LivingNode | undefined {
  const as = id.split(' ').at(-1);
  if (other === undefined || (as !== 'share' && as !== 'ratio')) return undefined;
  const [form] = formsOf(node.indicator);
  if (form?.node.type !== 'figure') return undefined;
  return { ...form.node, measure: node.measure, compare: { to: { indicator: other }, as } };
}

/** Tells the same indicator in another form; marks, offset, unit and way of writing stay as they are. */
function replaceLiving(
  { editor }: Pick<ReturnType<typeof useSession>, 'editor'>,
  at: number[],
  before: LivingNode,
  fresh: LivingNode,
): void {
  const { bold, italic, offset } = before;
  const kept = { offset, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
  const told = fresh.type === 'figure' && before.type === 'figure' ? { unit: before.unit, form: before.form } : {};
  Transforms.removeNodes(editor, { at, voids: true });
  Transforms.insertNodes(editor, { ...fresh, ...kept, ...told } as LivingNode, { at });
}
