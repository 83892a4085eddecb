import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'projects';

/** How much is on record for a span of days: projects with outside money. */
export const evidenceOnRecord = prepared<{ withExamples: boolean }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(*)::int from project p where (${value('withExamples')}::boolean or not p.is_example))`.as(
				'projects'
			)
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
