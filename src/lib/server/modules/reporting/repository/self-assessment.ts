import { sql, type Insertable, type Updateable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Item } from '../domain/self-assessment';

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
