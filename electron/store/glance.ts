import { versionOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { connect } from './sqlite.ts';
import { settingsTable } from './tables/settings.ts';

/** What a workspace file says of itself. */
export interface Glance {
  workspace: string;
  demo: boolean;
  leavesNothing: boolean;
  /** The office that it was made for; null where the directory does not know it. */
  office: string | null;
  /** It is of a version before, and opening it would bring it to today's form. */
  isFormer: boolean;
}

/** Reads what a workspace file of any version says of itself, without opening it; null where that does not read. */
export function glanceAt(file: string): Glance | null {
  try {
    const database = connect(file, { readonly: true });
    try {
      const settings = settingsTable(database);
      const office = database.prepare<[string], string>('SELECT name FROM agency WHERE id = ?').pluck();
      return {
        workspace: settings.read('id'),
        demo: settings.read('demo'),
        leavesNothing: settings.find('leavesNothing') ?? false,
        office: office.get(settings.read('agency')) ?? null,
        isFormer: versionOf(database) < migrations.length,
      };
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
