import type { Query } from '$lib/server/platform/database/builder';

/** Counts and indexes partners as they stand now (migration 0011, index_partners). */
export const indexPartnerRows = (ids: readonly string[]): Query<unknown> => ({
	text: 'select index_partners($1::uuid[])',
	values: [ids]
});
