import type { Outcome } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { storeFailure } from '../store/failure.ts';

/** Runs a call and brings its end into plain data; what is neither ours nor the disk's is reported and told as an internal failure. */
export async function outcomeOf(
  call: () => unknown,
  where: { file: string | undefined; report: (error: unknown) => void },
): Promise<Outcome<unknown>> {
  try {
    return { ok: true, data: await call() };
  } catch (error) {
    const failure = storeFailure(error, where.file ?? '');
    if (failure instanceof AppError) {
      const { code, message, field } = failure;
      return { ok: false, error: { code, message, ...(field === undefined ? {} : { field }) } };
    }
    where.report(error);
    const words = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      error: {
        code: 'internal',
        message: `Chương trình gặp lỗi ngoài dự liệu (${words}): dữ liệu đã lưu vẫn nguyên. Hãy đóng rồi mở lại chương trình.`,
      },
    };
  }
}
