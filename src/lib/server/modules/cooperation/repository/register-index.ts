import type { Query } from '$lib/server/platform/database/builder';

/** Counts and indexes agreements as they stand now (migration 0011, index_agreements). */
export const indexAgreementRows = (input: {
	ids: readonly string[];
	today: string;
	soon: string;
}): Query<unknown> => ({
	text: 'select index_agreements($1::uuid[], $2, $3)',
	values: [input.ids, input.today, input.soon]
});
