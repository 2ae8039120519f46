import type { SafetyState } from '../../../shared/api.ts';
import { AppError } from '../../../shared/errors.ts';

const words: Readonly<Record<SafetyState, string>> = {
  here: 'Sổ nằm trên máy này và được ghi ngay.',
  sealed: 'Đã ghi vào USB, rút được.',
  sealing: 'Đang ghi vào USB, đừng rút.',
  waiting: 'Sắp ghi vào USB.',
  out: 'USB đã rút: vẫn làm việc bình thường, sẽ ghi khi cắm lại.',
  full: 'USB đã đầy: hãy xóa bớt tệp trên USB; phần vừa làm vẫn được giữ trên máy này.',
  readOnly: 'USB chỉ đọc: hãy gạt khóa trên USB hoặc dùng USB khác; phần vừa làm vẫn được giữ trên máy này.',
  other: 'Không phải USB của sổ này: hãy cắm đúng USB; phần vừa làm vẫn được giữ trên máy này.',
  locked:
    'Bản trên USB có mật khẩu mà máy này chưa biết: hãy nhập mật khẩu để ghi tiếp; phần vừa làm vẫn được giữ trên máy này.',
  failed: 'Chưa ghi được vào USB: sẽ tự thử lại; phần vừa làm vẫn được giữ trên máy này.',
};

/** What the lamp says. A stick that went out after all was sealed has lost nothing and keeps nobody waiting. */
export function safetyWords(state: SafetyState, complete: boolean): string {
  return state === 'out' && complete ? 'Đã ghi đủ vào USB; USB đã rút.' : words[state];
}

/** The state that a failed seal leaves. */
export function stateAfter(error: unknown): SafetyState {
  if (!(error instanceof AppError)) return 'failed';
  switch (error.code) {
    case 'notFound':
      return 'out';
    case 'full':
      return 'full';
    case 'readOnly':
      return 'readOnly';
    case 'locked':
      return 'locked';
    case 'conflict':
      return error.field === 'overtaken' ? 'failed' : 'other';
    default:
      return 'failed';
  }
}
