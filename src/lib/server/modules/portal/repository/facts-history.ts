import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { CitedSource } from '$lib/cited-source';
import type { Precision } from '$lib/written/partial-day';

export type FormerHolder = {
	readonly id: string;
	readonly office: string;
	readonly name: string;
	readonly title: string;
	readonly since: string | null;
	readonly sincePrecision: Precision;
	readonly lastSeen: string | null;
	readonly lastSeenPrecision: Precision;
	readonly sources: readonly CitedSource[];
};

export const formerHolders = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('published_office_history')
		.select([
			'id',
			'office',
			'name',
			'title',
			'valid_from as since',
			'valid_from_precision as sincePrecision',
			'last_seen as lastSeen',
			'last_seen_precision as lastSeenPrecision',
			'sources'
		])
		.orderBy(
			sql`case office when 'head_of_region' then 0 when 'deputy_head_of_region' then 1 when 'regional_secretary' then 2 else 3 end`
		)
		.orderBy('last_seen')
		.$castTo<FormerHolder>()
);
