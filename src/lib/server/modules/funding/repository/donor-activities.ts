import { prepared, query } from '$lib/server/platform/database/builder';

/** The project that holds an instrument under a donor's activity, if there is one. */
export const projectOfActivity = prepared<{ identifier: string }>()((value) =>
	query
		.selectFrom('funding')
		.select('project_id')
		.where('provider_activity_id', '=', value('identifier'))
		.orderBy('created_at')
		.limit(1)
);
