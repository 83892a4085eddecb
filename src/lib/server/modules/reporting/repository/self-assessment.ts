import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { EvidenceKind, Item } from '../domain/self-assessment';

export type AssessmentRow = {
	readonly id: string;
	readonly year: number;
	readonly continuation_only: boolean;
	readonly state: 'draft' | 'submitted' | 'returned' | 'closed';
	readonly round: number;
	readonly submitted_on: string | null;
	readonly returned_on: string | null;
	readonly ministry_note: string | null;
	readonly closed_on: string | null;
	readonly is_example: boolean;
	readonly version: number;
};

const assessment = query
	.selectFrom('self_assessment')
	.select([
		'id',
		'year',
		'continuation_only',
		'state',
		'round',
		'submitted_on',
		'returned_on',
		'ministry_note',
		'closed_on',
		'is_example',
		'version'
	])
	.$castTo<AssessmentRow>();

export const assessments = prepared<Record<never, never>>()(() =>
	assessment.orderBy('year', 'desc').limit(100)
);
export const assessmentOfYear = prepared<{ year: number }>()((value) =>
	assessment.where('year', '=', value('year'))
);
export const itemsOf = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('self_assessment_item')
		.select(['indicator', 'not_applicable', 'score', 'evidence', 'reason', 'mend', 'score_before'])
		.where('assessment_id', '=', value('id'))
		.orderBy('indicator')
		.$castTo<Item>()
);

export const insertAssessment = (row: Insertable<Tables['self_assessment']>) =>
	query.insertInto('self_assessment').values(row);
export const changeAssessment = (
	{ id, version }: Pick<AssessmentRow, 'id' | 'version'>,
	change: Updateable<Tables['self_assessment']>
) =>
	query
		.updateTable('self_assessment')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export const putItem = (row: Insertable<Tables['self_assessment_item']>) =>
	query
		.insertInto('self_assessment_item')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['tenant_id', 'assessment_id', 'indicator']).doUpdateSet({
				not_applicable: row.not_applicable,
				score: row.score,
				evidence: row.evidence,
				reason: row.reason,
				mend: row.mend,
				updated_at: row.updated_at
			})
		);

/** What was scored goes into the next round as the score before. */
export const keepScores = (id: string) =>
	query
		.updateTable('self_assessment_item')
		.set({ score_before: sql<number | null>`score` })
		.where('assessment_id', '=', id);

/** How much the record holds of each kind of evidence for a year; what is invented counts only where `withExamples`. */
export const evidenceOf = prepared<{ from: string; to: string; withExamples: boolean }>()((value) => {
	return query
		.selectNoFrom([
			sql<number>`(select count(*)::int from unit u where u.name ~* 'kerja ?sama' and (u.valid_to is null or u.valid_to >= ${value('to')}::date))`.as(
				'unit'
			),
			sql<number>`(select count(distinct g.person_id)::int from role_grant g where g.role = 'cooperation_officer' and g.valid_from <= ${value('to')}::date
				and (g.valid_to is null or g.valid_to >= ${value('from')}::date))`.as('people'),
			sql<number>`(select count(*)::int from participant p join cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
				where p.state = 'going' and coalesce(c.returned_on, c.ends_on) between ${value('from')}::date and ${value('to')}::date
				and (${value('withExamples')}::boolean or not p.is_example))`.as('alumni'),
			sql<number>`(select count(*)::int from cohort c where c.status in ('decreed', 'reported_held')
				and c.starts_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not c.is_example))`.as(
				'cohorts'
			),
			sql<number>`(select count(*)::int from procedure_change p where p.procedure_key in ('ksdpl', 'ksdll') and p.valid_from <= ${value('to')}::date)`.as(
				'procedures'
			),
			sql<number>`(select count(*)::int from project p where (${value('withExamples')}::boolean or not p.is_example))`.as(
				'projects'
			),
			sql<number>`(select count(*)::int from visit v where v.state = 'held' and v.country <> 'ID'
				and v.starts_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not v.is_example))`.as(
				'visits'
			),
			sql<number>`(select count(*)::int from membership m where m.standing = 'member' and m.ended_on is null
				and (${value('withExamples')}::boolean or not m.is_example))`.as('memberships'),
			sql<number>`(select count(*)::int from agreement a where a.type in ('ksdpl', 'ksdll')
				and (${value('withExamples')}::boolean or not a.is_example))`.as('foreign_agreements'),
			sql<number>`(select count(*)::int from cooperation_case c where c.procedure_key in ('ksdpl', 'ksdll')
				and c.opened_on <= ${value('to')}::date and (${value('withExamples')}::boolean or not c.is_example))`.as(
				'foreign_cases'
			),
			sql<number>`(select count(*)::int from obligation o where o.kind = 'evaluation' and o.state in ('evidenced', 'accepted')
				and o.evidenced_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not o.is_example))`.as(
				'evaluations'
			),
			sql<number>`(select count(*)::int from obligation o where o.kind = 'report' and o.state in ('evidenced', 'accepted')
				and o.evidenced_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not o.is_example))`.as(
				'reports'
			),
			sql<number>`(select count(*)::int from visit v where v.is_published and v.starts_on between ${value('from')}::date and ${value('to')}::date
				and (${value('withExamples')}::boolean or not v.is_example))`.as('published'),
			sql<number>`(select count(*)::int from participant_outcome o join participant p on p.tenant_id = o.tenant_id and p.id = o.participant_id
				where o.introduced is not null and o.reported_on between ${value('from')}::date and ${value('to')}::date
				and (${value('withExamples')}::boolean or not p.is_example))`.as('outcomes'),
			sql<number>`(select count(*)::int from visit_gift g join visit v on v.tenant_id = g.tenant_id and v.id = g.visit_id
				where g.reported_on between ${value('from')}::date and ${value('to')}::date and (${value('withExamples')}::boolean or not v.is_example))`.as(
				'gifts'
			),
			sql<number>`(select count(*)::int from obligation o where o.subject_kind = 'visit' and o.kind = 'follow_up'
				and (${value('withExamples')}::boolean or not o.is_example))`.as('offers_followed')
		])
		.$castTo<Record<EvidenceKind, number>>();
});
