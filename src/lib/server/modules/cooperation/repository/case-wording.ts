import { prepared, query } from '$lib/server/platform/database/builder';

/** What somebody wrote for a case in both languages. */
export const caseWording = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('case_wording')
		.leftJoin('person', 'person.id', 'case_wording.updated_by')
		.select([
			'case_wording.words',
			'case_wording.version',
			'case_wording.updated_at',
			'person.name as updated_by_name'
		])
		.where('case_wording.case_id', '=', value('caseId'))
);

/** Writes it the first time; hits no row where somebody did meanwhile. */
export const insertWording = (row: {
	case_id: string;
	words: string;
	updated_by: string | null;
	updated_at: Date;
}) =>
	query
		.insertInto('case_wording')
		.values(row)
		.onConflict((conflict) => conflict.columns(['tenant_id', 'case_id']).doNothing());

/** Writes it anew on top of the version that was on the screen; hits no row where somebody wrote meanwhile. */
export const rewriteWording = (
	caseId: string,
	base: number,
	words: { words: string; updated_by: string | null; updated_at: Date }
) =>
	query
		.updateTable('case_wording')
		.set({ ...words, version: base + 1 })
		.where('case_id', '=', caseId)
		.where('version', '=', base);
