import type { CatalogueFile } from '../../../shared/api.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import type { CatalogueDesk } from './useCatalogue.ts';

/** Shows what a catalogue file would bring, before anything changes. */
export function CatalogueFileDialog({
  found,
  desk,
  close,
}: {
  found: CatalogueFile;
  desk: CatalogueDesk;
  close: () => void;
}) {
  const { name, groups, added, changed, kept } = found;
  const isSame = added.length + changed.length === 0;
  const parts = [
    { title: 'Thêm mới', labels: added },
    { title: 'Sửa theo tệp', labels: changed.map(({ label, what }) => `${label}: ${what.join('; ')}`) },
    { title: 'Chỉ sổ này có, giữ nguyên', labels: kept },
  ].filter(({ labels }) => labels.length > 0);
  return (
    <FormDialog
      title={`Danh mục trong tệp “${name}”`}
      action="Lấy danh mục này"
      submit={() => desk.save({ groups }, `Đã lấy danh mục: thêm ${added.length}, sửa ${changed.length} chỉ tiêu.`)}
      close={close}
    >
      {isSame ? <p>Mọi chỉ tiêu trong tệp đã có, giống hệt; chỉ thứ tự và nhóm theo tệp.</p> : null}
      {parts.map(({ title, labels }) => (
        <section key={title} className="catalogue-news" aria-label={title}>
          <h3>{`${title} (${labels.length})`}</h3>
          <ul>
            {labels.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="form-note">Số liệu đã nhập không đổi. Có thể hoàn tác ngay sau đó.</p>
    </FormDialog>
  );
}
