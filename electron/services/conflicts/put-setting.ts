import { z } from 'zod';
import { wordingsSchema } from '../../../shared/blocks/phrase/wordings.ts';
import { figureRuleIds } from '../../../shared/checks/figure-rules.ts';
import { AppError } from '../../../shared/errors.ts';
import { cutoffsSchema, deadlineSchema } from '../../../shared/period/span.ts';
import { storedCutoffs, takeCutoffs, type Workspace } from '../workspace.ts';
import type { Afterwards, Putting } from './put.ts';

/** What may stand in the settings that a clerk changes; what holds several things by name as a whole. */
const forms = {
  cutoffs: cutoffsSchema,
  deadlines: z.record(z.string(), deadlineSchema),
  phrases: wordingsSchema,
  checks: z.strictObject({ strict: z.boolean(), off: z.array(z.enum(figureRuleIds)) }),
  who: z.string().max(200).nullable(),
  leavesNothing: z.boolean(),
  agency: z.string(),
} as const;

/** Puts a setting in force, or the one thing of it that the key names. */
export function putSetting(workspace: Workspace, { key, row }: Putting, afterwards: Afterwards): void {
  const { store, emit } = workspace;
  const [name = '', member] = key.split('/');
  if (!Object.hasOwn(forms, name)) throw cannot();
  const setting = name as keyof typeof forms;
  const value: unknown = row ? JSON.parse(String(row.value)) : undefined;
  const wanted = member === undefined ? value : withMember(store.settings.find(setting), member, value);
  const read = forms[setting].safeParse(wanted);
  if (!read.success) throw cannot();
  if (setting === 'agency' && !store.directory.agencies().some(({ id }) => id === read.data)) {
    throw new AppError('input', 'Cơ quan ấy không còn trong danh bạ: hãy thêm lại vào danh bạ rồi chọn.');
  }
  store.settings.write(setting, read.data as never);
  afterwards.set(`setting ${setting}`, () => {
    if (setting !== 'cutoffs') return;
    takeCutoffs(workspace, storedCutoffs(store));
    emit({ type: 'values.changed', periods: workspace.numbers.all().facts.periods });
  });
}

function withMember(whole: unknown, member: string, value: unknown): unknown {
  const { [member]: _, ...others } = (whole ?? {}) as Record<string, unknown>;
  return value === undefined ? others : { ...others, [member]: value };
}

function cannot(): AppError {
  return new AppError('input', 'Thiết lập này không lấy theo bản kia được: hãy giữ bản đang dùng.');
}
