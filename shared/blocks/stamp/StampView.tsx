import type { Stamp } from '../letterhead/layout.ts';

/** A framed word in the size that the format gives it. */
export function StampView({ stamp }: { stamp: Stamp }) {
  const { style, text, width, height } = stamp;
  return (
    <div
      className={`report-stamp report-${style}`}
      style={{ width: `${width}mm`, height: `${height}mm`, lineHeight: `${height}mm` }}
    >
      {text}
    </div>
  );
}
