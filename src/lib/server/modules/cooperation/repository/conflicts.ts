import { prepared, query } from '$lib/server/platform/database/builder';

const columns = ['case_id', 'person_id', 'person_name', 'person_position', 'why', 'declared_at'] as const;

/** The conflicts of interest that stand on the cases of a sitting. */
export const conflictsAt = prepared<{ sittingId: string }>()((value) =>
	query
		.selectFrom('conflict_of_interest as k')
		.innerJoin('sitting_item as i', 'i.case_id', 'k.case_id')
		.select(columns.map((column) => `k.${column}` as const))
		.where('i.sitting_id', '=', value('sittingId'))
		.where('k.withdrawn_at', 'is', null)
		.orderBy('k.declared_at')
);

/** The conflicts of interest that stand on one case. */
export const conflictsOf = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('conflict_of_interest')
		.select(columns)
		.where('case_id', '=', value('caseId'))
		.where('withdrawn_at', 'is', null)
		.orderBy('declared_at')
);

export const insertConflict = (row: {
	case_id: string;
	person_id: string;
	person_name: string;
	person_position: string | null;
	why: string;
	sitting_id: string | null;
	entered_by: string | null;
	declared_at: Date;
}) => query.insertInto('conflict_of_interest').values(row);

/** Takes a declaration back that was made by mistake; hits no row where none stands. */
export const withdrawConflict = (caseId: string, personId: string, at: Date, why: string) =>
	query
		.updateTable('conflict_of_interest')
		.set({ withdrawn_at: at, withdrawn_why: why })
		.where('case_id', '=', caseId)
		.where('person_id', '=', personId)
		.where('withdrawn_at', 'is', null);
