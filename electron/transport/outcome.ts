import type { Failure, Outcome } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';

/** What a call gave; throws the `AppError` that it ended with. */
export function unwrap(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) return outcome.data;
  throw new AppError(outcome.error.code, outcome.error.message, outcome.error.field);
}

/** Runs something and puts its end, good or bad, into plain data that survives a process border. */
export async function outcomeOf<Data>(run: () => Data | Promise<Data>): Promise<Outcome<Data>> {
  try {
    return { ok: true, data: await run() };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** The sentence of an `AppError`; of anything else that it is our own mistake. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AppError) {
    return { code: error.code, message: error.message, ...(error.field === undefined ? {} : { field: error.field }) };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal',
    message: `Chương trình gặp lỗi ngoài dự kiến (${detail}). Dữ liệu đã lưu vẫn còn nguyên: hãy thử lại.`,
  };
}
