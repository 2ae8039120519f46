import type { Finding, Severity } from '../../shared/api.ts';
import type { Block, BlockNodes } from '../../shared/blocks/schemas.ts';
import type { InlineNode } from '../../shared/document/inline.ts';
import type { Checked } from './checked.ts';
import { plainText } from './report-figures.ts';

/** What the format (thể thức) asks of a report's blocks: nothing missing, nothing empty, closed as it should be. */
export function formatFindings(checked: Checked): Finding[] {
  return [
    ...missingParts(checked),
    ...signerFinding(checked),
    ...closing(checked),
    ...recipientsFindings(checked),
    ...emptyBlocks(checked),
    ...skippedLevels(checked),
  ];
}

const parts: readonly { kind: Block['type']; message: string }[] = [
  { kind: 'letterhead', message: 'Thiếu phần đầu văn bản (quốc hiệu, tên cơ quan, số, ngày tháng).' },
  { kind: 'title', message: 'Thiếu tên loại và trích yếu.' },
  { kind: 'recipients', message: 'Thiếu phần “Nơi nhận”.' },
  { kind: 'signature', message: 'Thiếu phần chữ ký.' },
];

function missingParts({ blocks }: Checked): Finding[] {
  return parts
    .filter(({ kind }) => !blocks.some((block) => block.type === kind))
    .map(({ kind, message }) => finding(`missing-${kind}`, 'error', message, null));
}

function signerFinding({ blocks, look }: Checked): Finding[] {
  if (look.context.signer) return [];
  const signature = blocks.find((block) => block.type === 'signature');
  return signature ? [finding('missing-signer', 'error', 'Chưa chọn người ký.', signature.id)] : [];
}

/** The running text ends with `./.`, once, before “Nơi nhận” and the signature. */
function closing({ blocks, look }: Checked): Finding[] {
  const { end } = look.profile.texts;
  const closes = blocks.findIndex((block) => block.type === 'recipients' || block.type === 'signature');
  const body = (closes < 0 ? blocks : blocks.slice(0, closes)).filter(
    (block) => isRunning(block) && words(block, look) !== '',
  );
  const last = body.at(-1);
  if (!last) return [];
  const early = body.slice(0, -1).filter((block) => words(block, look).endsWith(end));
  return [
    ...early.map((block) =>
      finding('end-mark', 'question', `Dấu “${end}” chỉ đặt ở cuối báo cáo, sau câu cuối cùng.`, block.id),
    ),
    ...(words(last, look).endsWith(end)
      ? []
      : [finding('end-mark', 'error', `Câu cuối của báo cáo chưa kết thúc bằng “${end}”.`, last.id)]),
  ];
}

function recipientsFindings({ blocks }: Checked): Finding[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'recipients') return [];
    const archived = block.items.some((item) => /^lưu\s*:/iu.test(item.name));
    const dotted = block.items.filter((item) => /[;.,]$/.test(item.name.trim()));
    return [
      ...(block.items.length === 0
        ? [finding('recipients-empty', 'error', '“Nơi nhận” chưa có nơi nào ngoài dòng “Lưu”.', block.id)]
        : []),
      ...(archived
        ? [
            finding(
              'recipients-archive',
              'error',
              'Dòng “Lưu” chỉ có một và luôn đứng cuối “Nơi nhận”: hãy bỏ dòng gõ thêm.',
              block.id,
            ),
          ]
        : []),
      ...dotted.map((item) =>
        finding(
          'recipients-punctuation',
          'question',
          `Nơi nhận “${item.name}” không cần dấu ở cuối: chương trình tự thêm.`,
          block.id,
        ),
      ),
    ];
  });
}

function emptyBlocks({ blocks, look }: Checked): Finding[] {
  return blocks.flatMap((block) => {
    if (block.type === 'locked')
      return [
        finding(
          'locked-block',
          'info',
          'Có một khối do phiên bản mới hơn tạo ra: được giữ nguyên, chưa in ra được.',
          block.id,
        ),
      ];
    if (!('children' in block) || words(block, look) !== '') return [];
    if (block.type === 'title') return [finding('empty-title', 'error', 'Trích yếu còn trống.', block.id)];
    if (block.type === 'heading')
      return [finding('empty-heading', 'error', `Đề mục ${look.numbers.get(block.id) ?? ''} còn trống.`, block.id)];
    if (block.type === 'appendix') return [finding('empty-heading', 'error', 'Phụ lục chưa có tên.', block.id)];
    if ((block.type === 'paragraph' || block.type === 'list') && block.hint)
      return [finding('empty-hint', 'info', `Chưa viết: ${block.hint}`, block.id)];
    return [];
  });
}

/** A heading of the third level right under one of the first would count from a number that is not there. */
function skippedLevels({ blocks }: Checked): Finding[] {
  const found: Finding[] = [];
  let above = 0;
  for (const block of blocks) {
    if (block.type === 'appendix') above = 0;
    if (block.type !== 'heading') continue;
    if (above > 0 && block.level > above + 1)
      found.push(finding('skipped-level', 'question', 'Đề mục nhảy cấp: cấp ngay trên nó chưa có.', block.id));
    above = block.level;
  }
  return found;
}

type Running = BlockNodes['paragraph'] | BlockNodes['list'] | BlockNodes['heading'];

function isRunning(block: Block): block is Running {
  return block.type === 'paragraph' || block.type === 'list' || block.type === 'heading';
}

function words(block: Block, look: Checked['look']): string {
  return plainText(block.children as readonly InlineNode[], look);
}

function finding(rule: string, severity: Severity, message: string, block: string | null): Finding {
  return { rule, area: 'format', severity, message, block, indicators: [] };
}
