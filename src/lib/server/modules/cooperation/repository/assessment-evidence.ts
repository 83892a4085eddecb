import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'procedures' | 'foreign_agreements' | 'foreign_cases';

/** How much is on record for a span of days: foreign procedures, cases and agreements. */
export const evidenceOnRecord = prepared<{ to: string; withExamples: boolean }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(*)::int from procedure_change p where p.procedure_key in ('ksdpl', 'ksdll') and p.valid_from <= ${value('to')}::date)`.as(
				'procedures'
			),
			sql<number>`(select count(*)::int from agreement a where a.type in ('ksdpl', 'ksdll')
				and (${value('withExamples')}::boolean or not a.is_example))`.as('foreign_agreements'),
			sql<number>`(select count(*)::int from cooperation_case c where c.procedure_key in ('ksdpl', 'ksdll')
				and c.opened_on <= ${value('to')}::date and (${value('withExamples')}::boolean or not c.is_example))`.as(
				'foreign_cases'
			)
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
