import { Button } from '@fluentui/react-components';
import { useOpenConflicts } from '../../ui/conflicts-door.ts';

/** The way to what two PCs say differently, and to what was chosen before. */
export function TwoPcs({ count, leave }: { count: number; leave: () => void }) {
  const open = useOpenConflicts();
  const show = (): void => {
    leave();
    open();
  };
  return (
    <section className="safety-line" aria-labelledby="safety-two-pcs">
      <div>
        <h3 id="safety-two-pcs">Hai máy cùng sửa</h3>
        <p className="form-note">
          {count === 0
            ? 'Không có chỗ nào hai máy ghi khác nhau mà chưa chọn.'
            : `${count} chỗ hai máy ghi khác nhau: cả hai bản đều được giữ để bạn chọn.`}
        </p>
      </div>
      <Button onClick={show}>{count === 0 ? 'Xem những chỗ đã chọn…' : 'Xem và chọn…'}</Button>
    </section>
  );
}
