import { clockTime } from './time-words.ts';

/** Whether what was typed is kept: `at` is the time of the last save (ISO 8601), null where nothing was changed yet. */
export function SavedNote({ state, at }: { state: 'saved' | 'saving' | 'failed'; at: string | null }) {
  return (
    <span className="status-saved" data-state={state} role="status">
      {words(state, at)}
    </span>
  );
}

function words(state: 'saved' | 'saving' | 'failed', at: string | null): string {
  if (state === 'failed') return 'Chưa lưu được, đang thử lại';
  if (state === 'saving') return 'Đang lưu…';
  return at === null ? 'Mọi thứ đã được lưu' : `Đã lưu lúc ${clockTime(at)}`;
}
