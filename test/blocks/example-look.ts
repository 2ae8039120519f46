import type { Block } from '../../shared/blocks/schemas.ts';
import type { ReportContext } from '../../shared/document/context.ts';
import { composeLook, type FigureRow, type Look } from '../../shared/document/look.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import type { Indicator } from '../../shared/value/indicator.ts';

/** The report of October 2019 that the examples are printed in: an undated draft that a deputy signs. */
export function exampleLook(blocks: readonly Block[], context: Partial<ReportContext> = {}): Look {
  return composeLook({
    profile: nd30,
    context: { ...october, ...context },
    blocks,
    indicator: (id) => indicators.get(id),
    rows: new Map([[0, figures]]),
  });
}

const october: ReportContext = {
  period: '2019-10',
  superior: 'UBND tỉnh Trà Vinh',
  agency: 'Sở Thông tin và Truyền thông',
  symbol: 'BC-STTTT',
  number: null,
  place: 'Trà Vinh',
  date: null,
  year: 2019,
  signer: { lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Văn A' },
  fields: {
    period: 'tháng 10/2019',
    periodBeforeNext: 'tháng 10',
    next: 'tháng 11/2019',
    previous: 'tháng 9/2019',
    noun: 'tháng',
    year: '2019',
    nextYear: '2020',
    agency: 'Sở Thông tin và Truyền thông',
    superior: 'Ủy ban nhân dân tỉnh Trà Vinh',
    province: 'tỉnh Trà Vinh',
  },
};

type Known = NonNullable<ReturnType<Look['indicator']>>;

function indicator(id: string, label: string, unit: string, more: Partial<Known> = {}): [string, Known] {
  return [id, { id, label, unit, decimals: 0, group: 'all', ...more }];
}

const indicators: ReadonlyMap<string, Pick<Indicator, keyof Known>> = new Map([
  indicator('mail.cap_moi', 'Hộp thư cấp mới', 'hộp thư'),
  indicator('mail.tong', 'Tổng số hộp thư', 'hộp thư'),
  indicator('vbdh.van_ban_di', 'Tổng số văn bản đi', 'văn bản'),
  indicator('vbdh.ky_so', 'Số văn bản ký số', 'văn bản'),
  indicator('vbdh.ty_le_ky_so', 'Tỷ lệ văn bản ký số', '%', { decimals: 2 }),
  indicator('cts.tong', 'Tổng số chứng thư số đang hoạt động', 'chứng thư'),
  indicator('cts.to_chuc', 'Chứng thư số của tổ chức', 'chứng thư', { short: '- của tổ chức', under: 'cts.tong' }),
  indicator('cts.ca_nhan', 'Chứng thư số của cá nhân', 'chứng thư', { short: '- của cá nhân', under: 'cts.tong' }),
  indicator('cts.cap_moi', 'Chứng thư số cấp mới', 'chứng thư'),
  indicator('cts.thu_hoi', 'Chứng thư số thu hồi', 'chứng thư'),
  indicator('hop.so_cuoc', 'Số cuộc họp trực tuyến', 'cuộc'),
  indicator('hop.khong', 'Số cuộc họp đột xuất', 'cuộc'),
]);

type Measured = Partial<Omit<FigureRow, 'indicator'>>;

const unknown = { value: null, previous: null, sameLastYear: null, yearToDate: null, plan: null };
const known: Readonly<Record<string, Measured>> = {
  'mail.cap_moi': { value: '48' },
  'mail.tong': { value: '6890', previous: '6842' },
  'vbdh.van_ban_di': { value: '13363', previous: '12870', sameLastYear: '11204', yearToDate: '131452', plan: '150000' },
  'vbdh.ky_so': { value: '9285' },
  'vbdh.ty_le_ky_so': { value: '69.48' },
  'cts.tong': { value: '1397', previous: '1313' },
  'cts.to_chuc': { value: '457', previous: '455' },
  'cts.ca_nhan': { value: '940', previous: '858' },
  'cts.cap_moi': { value: '84' },
  'cts.thu_hoi': {},
  'hop.so_cuoc': { value: '1' },
  'hop.khong': { value: '0' },
};

const figures: ReadonlyMap<string, FigureRow> = new Map(
  Object.entries(known).map(([id, measures]) => [id, { indicator: id, ...unknown, ...measures }]),
);
