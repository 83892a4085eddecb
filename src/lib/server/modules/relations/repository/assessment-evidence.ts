import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'visits' | 'memberships' | 'published' | 'gifts';

/** How much is on record for a span of days: visits, memberships and gifts. */
export const evidenceOnRecord = prepared<{ from: string; to: string; withExamples: boolean }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(*)::int from visit v where v.state = 'held' and v.country <> 'ID' and v.kind <> 'send_off'
				and v.starts_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not v.is_example))`.as(
				'visits'
			),
			sql<number>`(select count(*)::int from membership m where m.standing = 'member' and m.ended_on is null
				and (${value('withExamples')}::boolean or not m.is_example))`.as('memberships'),
			sql<number>`(select count(*)::int from visit v where v.is_published and v.starts_on between ${value('from')}::date and ${value('to')}::date
				and (${value('withExamples')}::boolean or not v.is_example))`.as('published'),
			sql<number>`(select count(*)::int from visit_gift g join visit v on v.tenant_id = g.tenant_id and v.id = g.visit_id
				where g.reported_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not v.is_example))`.as(
				'gifts'
			)
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
