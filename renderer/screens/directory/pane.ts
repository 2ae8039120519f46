import type { Directory } from '../../../shared/api.ts';
import type { FormatProfile } from '../../../shared/format/profile.ts';
import type { Day } from '../../../shared/period/date.ts';
import type { DirectoryDesk } from './useDirectory.ts';

/** What each part of the directory screen is given. */
export interface PaneProps {
  directory: Directory;
  today: Day;
  /** The format by which names are set on paper. */
  profile: FormatProfile;
  desk: DirectoryDesk;
}
