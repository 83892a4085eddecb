import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'evaluations' | 'reports' | 'offers_followed';

/** How much is on record for a span of days: evaluations, reports and offers that are followed. */
export const evidenceOnRecord = prepared<{ from: string; to: string; withExamples: boolean }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(*)::int from obligation o where o.kind = 'evaluation' and o.state in ('evidenced', 'accepted')
				and o.evidenced_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not o.is_example))`.as(
				'evaluations'
			),
			sql<number>`(select count(*)::int from obligation o where o.kind = 'report' and o.state in ('evidenced', 'accepted')
				and o.evidenced_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not o.is_example))`.as(
				'reports'
			),
			sql<number>`(select count(*)::int from obligation o where o.subject_kind = 'visit' and o.kind = 'follow_up'
				and (${value('withExamples')}::boolean or not o.is_example))`.as('offers_followed')
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
