/** What went wrong, as a word that code may test; the message is for people. */
export const errorCodes = [
  'input', // what was typed or sent cannot be used as it is
  'usage', // the call itself is wrong: unknown method, kind or period
  'notFound',
  'exists', // something of that name is already there
  'conflict', // someone else wrote in between
  'readOnly', // the report is issued, or the file or folder cannot be written
  'notWorkspace', // the file is not one of ours, or is damaged
  'newerVersion', // the file was written by a later version of the program
  'locked', // it has a password that was not given, or another one
  'full', // no room left on the disk
  'closed', // no workspace is open
  'cancelled',
  'internal', // our own mistake
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** A failure that the person in front of the screen can act on: the message says in Vietnamese what is wrong and what to do. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** The input field it belongs to, as a dotted path, where there is one. */
  readonly field: string | undefined;

  constructor(code: ErrorCode, message: string, field?: string) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.field = field;
  }
}

/** What the clerk is told where a part of the program itself cannot be read. */
export const missingFiles =
  'Chương trình thiếu tệp của chính nó, có thể vì chép chưa trọn: hãy cài lại hoặc chép lại cả thư mục chương trình. Dữ liệu trong sổ vẫn còn nguyên.';
