import { prepared, query } from '$lib/server/platform/database/builder';

export const dataVersion = prepared<Record<string, never>>()(() =>
	query.selectFrom('data_version').select('version')
);
