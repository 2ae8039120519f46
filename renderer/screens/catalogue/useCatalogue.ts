import type { CatalogueReply, Input } from '../../../shared/api.ts';
import type { GroupRecord } from '../../../shared/value/indicator.ts';
import { call } from '../../client.ts';
import { type Desk, type DeskWork, useDesk } from '../../ui/useDesk.ts';

type Plans = Input<'plans.set'>['entries'];

/** The catalogue as it is to be, and plans that are set along with it. */
export interface CatalogueContent {
  groups: readonly GroupRecord[];
  plans?: { set: Plans; before: Plans };
}

/** The catalogue as the screen edits it. */
export type CatalogueDesk = Desk<CatalogueReply, CatalogueContent>;

const work: DeskWork<CatalogueReply, CatalogueContent> = {
  read: () => call('catalogue.read', {}),
  put: ({ groups, plans }, revision) =>
    call('catalogue.save', { revision, groups: [...groups], plans: plans?.set ?? [] }),
  back: (before, { plans }) => ({
    groups: before.groups,
    ...(plans ? { plans: { set: plans.before, before: plans.set } } : {}),
  }),
  event: 'catalogue.changed',
  savedSince: 'Danh mục đã được sửa tiếp sau đó: hãy hoàn tác lần sửa sau trước.',
};

/** Reads and saves the catalogue, with undo. */
export function useCatalogue(): CatalogueDesk {
  return useDesk(work);
}
