import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'alumni' | 'cohorts' | 'outcomes';

/** How much is on record for a span of days: training abroad. */
export const evidenceOnRecord = prepared<{ from: string; to: string; withExamples: boolean }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(*)::int from participant p join cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
				where p.state = 'going' and coalesce(c.returned_on, c.ends_on) between ${value('from')}::date and ${value('to')}::date
				and (${value('withExamples')}::boolean or not p.is_example))`.as('alumni'),
			sql<number>`(select count(*)::int from cohort c where c.status in ('decreed', 'reported_held')
				and c.starts_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not c.is_example))`.as(
				'cohorts'
			),
			sql<number>`(select count(*)::int from participant_outcome o join participant p on p.tenant_id = o.tenant_id and p.id = o.participant_id
				where o.introduced is not null and o.reported_on between ${value('from')}::date and ${value('to')}::date
				and (${value('withExamples')}::boolean or not p.is_example))`.as('outcomes')
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
