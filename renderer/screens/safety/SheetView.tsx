import type { RecoverySheet } from '../../../shared/api.ts';
import { shortDate } from '../../../shared/period/date.ts';
import { clockTime, localDay } from '../../ui/time-words.ts';
import './recovery-sheet.css';

/** The recovery sheet as it stands on paper. */
export function SheetView({ sheet: { office, file, at, code } }: { sheet: RecoverySheet }) {
  return (
    <article className="recovery-sheet" aria-label="Tờ khôi phục">
      <h1>Tờ khôi phục</h1>
      <p className="recovery-under">dùng khi quên mật khẩu của bản trên USB</p>
      <dl>
        <dt>Sổ báo cáo của</dt>
        <dd>{office}</dd>
        <dt>Tệp</dt>
        <dd>{file.split(/[\\/]/).at(-1)}</dd>
        <dt>Đặt mật khẩu lúc</dt>
        <dd>{`${clockTime(at)} ngày ${shortDate(localDay(new Date(at)))}`}</dd>
      </dl>
      <p className="recovery-code">
        {code.split('-').map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be alike, and none moves
          <span key={place}>{group}</span>
        ))}
      </p>
      <ol>
        <li>Mở sổ. Ở chỗ hỏi mật khẩu, bấm “Quên mật khẩu?” rồi gõ mã trên đây.</li>
        <li>Đặt mật khẩu mới và in tờ mới; tờ này hết giá trị, hãy hủy đi.</li>
      </ol>
      <p>
        Ai có tờ này và USB thì đọc được sổ: hãy niêm phong, cất riêng, đừng để cùng USB. Mất cả mật khẩu và tờ này thì
        không ai mở được bản trên USB.
      </p>
      <p className="recovery-sign">
        <span>Ngày …… tháng …… năm ………</span>
        <b>Người giữ</b>
        <span>(ký, ghi rõ họ tên)</span>
      </p>
    </article>
  );
}
