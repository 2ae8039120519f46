import { AppError } from '../errors.ts';
import { addDays, type Day, shortDate } from '../period/date.ts';
import { searchKey } from '../text/unicode.ts';
import type { AgencyRecord, DirectoryEntries, SignerRecord, SigningForms } from './schema.ts';
import { overlap, type Valid } from './validity.ts';

/** Throws `input`, in a sentence, for a directory that contradicts itself: unknown or doubled entries, days in the wrong order, times that overlap or leave a gap. */
export function refuseFaulty(directory: DirectoryEntries, forms: SigningForms): void {
  const { agencies, signers, recipients, groups } = directory;
  for (const [part, entries] of Object.entries(directory)) {
    if (new Set(entries.map(({ id }) => id)).size < entries.length) {
      throw fault(part, 'Danh bạ có hai mục cùng một mã: hãy mở lại danh bạ rồi sửa tiếp.');
    }
  }
  agencies.forEach((agency, place) => {
    refuseReversed(agency, agency.name, `agencies.${place}.until`);
    refuseLooseEnd(agency, agencies, `agencies.${place}`);
  });
  signers.forEach((signer, place) => {
    const field = `signers.${place}`;
    refuseReversed(signer, signer.name, `${field}.until`);
    refuseOutside(signer, signer.name, agencies, field);
    refuseUnlikeForm(signer, forms, field);
    refuseRival(signer, signers, forms, field);
  });
  recipients.forEach((list, place) => {
    const field = `recipients.${place}`;
    refuseReversed(list, 'Nơi nhận', `${field}.until`);
    refuseOutside(list, 'Nơi nhận', agencies, field);
    const other = recipients.find((one) => one.id !== list.id && one.agency === list.agency && overlap(one, list));
    if (other) {
      throw fault(
        `${field}.from`,
        `Đã có nơi nhận khác ${rangeWords(other)} cho cùng cơ quan nên hai thời gian chồng nhau: hãy sửa ngày của một trong hai.`,
      );
    }
  });
  groups.forEach((group, place) => {
    if (!groups.slice(0, place).some((other) => searchKey(other.name) === searchKey(group.name))) return;
    throw fault(`groups.${place}.name`, `Đã có nhóm “${group.name}”: hãy đặt tên khác.`);
  });
}

/** “từ 01/3/2025 đến 30/6/2025”, “đến 28/02/2025”, “từ 01/7/2025”, “không giới hạn thời gian”. */
export function rangeWords({ from, until }: Valid): string {
  if (from === undefined && until === undefined) return 'không giới hạn thời gian';
  return [from && `từ ${shortDate(from)}`, until && `đến ${shortDate(until)}`].filter(Boolean).join(' ');
}

function refuseReversed({ from, until }: Valid, name: string, field: string): void {
  if (from === undefined || until === undefined || from <= until) return;
  throw fault(
    field,
    `“${name}”: ngày cuối ${shortDate(until)} đứng trước ngày đầu ${shortDate(from)}, hãy sửa lại hai ngày.`,
  );
}

/** The next name of an office begins on the day after the former one's last; each has one former name at the most. */
function refuseLooseEnd(agency: AgencyRecord, agencies: readonly AgencyRecord[], field: string): void {
  const { name, successor, until } = agency;
  if (successor === undefined) return;
  const next = agencies.find((one) => one.id === successor);
  if (!next) throw fault(`${field}.successor`, `Tên nối tiếp “${name}” không có trong danh bạ: hãy thêm tên ấy.`);
  const other = agencies.find((one) => one.id !== agency.id && one.successor === successor);
  if (other) {
    throw fault(
      `${field}.successor`,
      `“${next.name}” nối tiếp cả “${name}” lẫn “${other.name}”: mỗi tên chỉ nối tiếp một tên cũ.`,
    );
  }
  if (until === undefined || next.from === undefined) {
    throw fault(`${field}.until`, `Chưa ghi ngày mà “${name}” đổi thành “${next.name}”: hãy ghi ngày ấy.`);
  }
  refuseGap(name, until, next.name, next.from, `${field}.until`);
}

function refuseGap(name: string, until: Day, nextName: string, from: Day, field: string): void {
  const expected = addDays(until, 1);
  if (from === expected) return;
  const wrong =
    from > expected
      ? `Từ ${shortDate(expected)} đến ${shortDate(addDays(from, -1))} cơ quan không có tên nào`
      : `Từ ${shortDate(from)} đến ${shortDate(until)} cơ quan có hai tên`;
  throw fault(field, `${wrong}: “${nextName}” phải bắt đầu đúng ngày sau ngày cuối của “${name}”.`);
}

function refuseOutside(
  entry: Valid & { agency: string },
  name: string,
  agencies: readonly AgencyRecord[],
  field: string,
): void {
  const agency = agencies.find(({ id }) => id === entry.agency);
  if (!agency) throw fault(`${field}.agency`, `Cơ quan của “${name}” không có trong danh bạ: hãy chọn cơ quan khác.`);
  if (overlap(entry, agency)) return;
  throw fault(
    `${field}.from`,
    `“${name}” (${rangeWords(entry)}) nằm ngoài thời gian của ${agency.name} (${rangeWords(agency)}): hãy sửa ngày, hoặc ghi dưới tên cơ quan của thời gian ấy.`,
  );
}

function refuseUnlikeForm({ form, lines, name }: SignerRecord, forms: SigningForms, field: string): void {
  if (form === null) return;
  const model = forms[form]?.lines;
  const isLike = model?.length === lines.length && model.slice(0, -1).every((line, place) => line === lines[place]);
  if (isLike) return;
  throw fault(`${field}.form`, `Các dòng ký của “${name}” không theo hình thức đã chọn: hãy chọn lại hình thức ký.`);
}

/** Of those who sign as the head of an agency there is one at a time. */
function refuseRival(signer: SignerRecord, signers: readonly SignerRecord[], forms: SigningForms, field: string): void {
  const isSole = ({ form }: SignerRecord) => form !== null && forms[form]?.sole === true;
  if (!isSole(signer)) return;
  const rival = signers.find(
    (other) => other.id !== signer.id && other.agency === signer.agency && isSole(other) && overlap(other, signer),
  );
  if (!rival) return;
  throw fault(
    `${field}.from`,
    `${signer.name} (${rangeWords(signer)}) và ${rival.name} (${rangeWords(rival)}) cùng là người đứng đầu trong một thời gian: hãy ghi ngày thôi ký của người trước và ngày bắt đầu của người sau.`,
  );
}

function fault(field: string, message: string): AppError {
  return new AppError('input', message, field);
}
