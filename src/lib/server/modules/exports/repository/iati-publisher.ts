import { prepared, query } from '$lib/server/platform/database/builder';

export const publishedIatiPublisher = prepared<Record<string, never>>()(() =>
	query.selectFrom('published_iati_publisher').select(['identifier', 'contact_email as contactEmail'])
);

/** Sets who reports, the first time or in place of an earlier one. */
export const setIatiPublisher = (row: {
	identifier: string;
	contact_email: string | null;
	set_by: string | null;
	set_at: Date;
}) =>
	query
		.insertInto('iati_publisher')
		.values(row)
		.onConflict((conflict) =>
			conflict
				.column('tenant_id')
				.doUpdateSet((eb) => ({ ...row, version: eb('iati_publisher.version', '+', 1) }))
		);
