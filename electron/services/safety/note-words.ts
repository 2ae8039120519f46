import type { Merged } from '../../store/merge/merge.ts';
import { cameWords } from './merge-words.ts';
import { momentWords } from './moment-words.ts';
import type { Salvaged } from './salvage-working.ts';

const cut = 'Lần trước chương trình bị ngắt giữa chừng (mất điện, hoặc bị tắt ngang).';

/** What is told after an unclean end. `waiting`: how many changes the stick lacks, null where that is not known; `stick` null: the workspace is on this PC. */
export function cutOffWords(stick: { isIn: boolean; waiting: number | null } | null): string {
  if (!stick) return `${cut} Sổ đã được kiểm tra và nguyên vẹn: mọi thay đổi đã lưu đều còn.`;
  const whole = `${cut} Bản làm việc trên máy này đã được kiểm tra và nguyên vẹn`;
  if (stick.waiting === 0) return `${whole}; trên USB cũng đã có đủ.`;
  const changes = stick.waiting === null ? 'những thay đổi' : `${stick.waiting} thay đổi`;
  return `${whole}; ${changes} chưa có trên USB vẫn còn đủ và ${stick.isIn ? 'đang được ghi vào USB' : 'sẽ được ghi khi cắm USB'}.`;
}

/** What is told where the working copy was damaged. `where`: what the work goes on from. */
export function damagedWords(salvaged: Salvaged, where: 'stick' | 'former'): string {
  const begin = `Bản làm việc trên máy này bị hỏng và được để riêng; sổ làm tiếp từ ${where === 'stick' ? 'bản trên USB' : 'bản đã có trên USB lần trước'}.`;
  if (salvaged === 'nothing')
    return `${begin} Không cứu được những thay đổi chưa có trên USB: hãy bấm “Cứu sổ…” để xem những gì còn đọc được.`;
  const { saved, isAll } = salvaged;
  const got =
    saved === 0
      ? 'Không có thay đổi nào ngoài bản ấy'
      : `${saved} thay đổi chưa có trên USB đã được cứu và ghép vào sổ`;
  return isAll
    ? `${begin} ${got}; không mất gì.`
    : `${begin} ${got}; vài chỗ không đọc được: hãy xem lại phần vừa làm, hoặc bấm “Cứu sổ…” để xem những gì đã mất.`;
}

/** What is told where another PC has gone on with the workspace. `sealed`: its latest writing to the stick; `merged`: null where this PC had not. */
export function wentOnWords(sealed: { machine: string; at: string } | null, merged: Merged | null): string {
  const machine = sealed ? `máy “${sealed.machine.replaceAll(/\p{C}/gu, ' ').slice(0, 60)}”` : 'nơi khác';
  const at = sealed && momentWords(sealed.at);
  const time = at ? ` (ghi vào USB lúc ${at})` : '';
  if (!merged) return `Sổ đã được làm tiếp ở ${machine}${time}: máy này làm tiếp từ đó.`;
  const { contradictions } = merged;
  const asked =
    contradictions === 0
      ? 'không mất gì'
      : `${contradictions} chỗ hai bên ghi khác nhau cần xem, cả hai đều được giữ để bạn chọn`;
  return `Hai máy cùng sửa sổ này: phần làm ở máy này và ở ${machine}${time} đã được ghép${cameWords(merged)}, ${asked}.`;
}
