import { prepared, query } from '$lib/server/platform/database/builder';

/** The same bytes that come in again are known already: what was found out first stands. */
export const insertSignatureCheck = (row: {
	sha256: string;
	conclusion: 'valid' | 'unproved' | 'changed';
	signatures: string;
	checked_at: Date;
}) =>
	query
		.insertInto('signature_check')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'sha256']).doNothing());

export const signatureCheckOf = prepared<{ sha256: string }>()((value) =>
	query
		.selectFrom('signature_check')
		.select(['conclusion', 'signatures', 'checked_at'])
		.where('sha256', '=', value('sha256'))
);
