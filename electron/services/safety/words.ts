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
  gone: 'USB đang cắm không có tệp của sổ này: hãy cắm đúng USB, hoặc ghi sổ sang USB này.',
  other: 'Trên USB có tệp cùng tên nhưng không phải sổ này, nên không ghi đè: hãy cắm đúng USB hoặc chọn USB khác.',
  locked:
    'Bản trên USB có mật khẩu mà máy này chưa biết: hãy nhập mật khẩu để ghi tiếp; phần vừa làm vẫn được giữ trên máy này.',
  newer:
    'Bản trên USB được ghi bằng phiên bản mới hơn của chương trình: hãy cập nhật chương trình ở máy này; phần vừa làm vẫn được giữ trên máy này.',
  failed: 'Chưa ghi được vào USB: sẽ tự thử lại; phần vừa làm vẫn được giữ trên máy này.',
};

const shareWords: Readonly<Record<SafetyState, string>> = {
  here: words.here,
  sealed: 'Đã ghi vào thư mục mạng.',
  sealing: 'Đang ghi vào thư mục mạng.',
  waiting: 'Sắp ghi vào thư mục mạng.',
  out: 'Không tới được thư mục mạng: vẫn làm việc bình thường, sẽ ghi khi tới được.',
  full: 'Thư mục mạng đã đầy: hãy xóa bớt tệp ở đó; phần vừa làm vẫn được giữ trên máy này.',
  readOnly: 'Thư mục mạng không cho ghi: hãy nhờ người quản lý mạng; phần vừa làm vẫn được giữ trên máy này.',
  gone: 'Thư mục mạng không còn tệp của sổ này: hãy tìm lại tệp, hoặc ghi sổ vào đó lần nữa.',
  other: 'Ở thư mục mạng có tệp cùng tên nhưng không phải sổ này, nên không ghi đè: hãy chọn nơi khác.',
  locked:
    'Bản ở thư mục mạng có mật khẩu mà máy này chưa biết: hãy nhập mật khẩu để ghi tiếp; phần vừa làm vẫn được giữ trên máy này.',
  newer:
    'Bản ở thư mục mạng được ghi bằng phiên bản mới hơn của chương trình: hãy cập nhật chương trình ở máy này; phần vừa làm vẫn được giữ trên máy này.',
  failed: 'Chưa ghi được vào thư mục mạng: sẽ tự thử lại; phần vừa làm vẫn được giữ trên máy này.',
};

/** What the lamp says. A stick that went out after all was sealed has lost nothing and keeps nobody waiting. */
export function safetyWords(state: SafetyState, complete: boolean, isShare = false): string {
  if (state === 'out' && complete)
    return isShare ? 'Đã ghi đủ; hiện không tới được thư mục mạng.' : 'Đã ghi đủ vào USB; USB đã rút.';
  return (isShare ? shareWords : words)[state];
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
    case 'newerVersion':
      return 'newer';
    case 'locked':
      return 'locked';
    case 'conflict':
      if (error.field === 'overtaken') return 'failed';
      return error.field === 'gone' ? 'gone' : 'other';
    default:
      return 'failed';
  }
}
