import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { indexPartnerRows } from '../repository/index-partners';

/**
 * Counts and indexes partners anew after whatever this unit of work does to them or to their other names: recorded,
 * renamed, published, merged. Their agreements are found by the new names as well. Sent after all changes; a second
 * call changes nothing.
 */
export function indexPartner(uow: UnitOfWork, ids: string | readonly string[]): void {
	uow.derive(indexPartnerRows(typeof ids === 'string' ? [ids] : ids));
	// New names are compared with all others beside the act, which would wait for it otherwise.
	uow.enqueue('compare-partners', {}, { key: 'compare-partners' });
}
