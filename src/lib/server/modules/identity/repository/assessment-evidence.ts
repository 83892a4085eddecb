import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'people';

/** How much is on record for a span of days: people in charge of cooperation. */
export const evidenceOnRecord = prepared<{ from: string; to: string }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(distinct g.person_id)::int from role_grant g where g.role = 'cooperation_officer' and g.valid_from <= ${value('to')}::date
				and (g.valid_to is null or g.valid_to >= ${value('from')}::date))`.as('people')
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
