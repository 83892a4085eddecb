import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const insertCeremony = (row: Insertable<Tables['signing_ceremony']>) =>
	query.insertInto('signing_ceremony').values(row);
export const insertOriginal = (row: Insertable<Tables['signing_original']>) =>
	query.insertInto('signing_original').values(row);

export const ceremoniesOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('signing_ceremony as c')
		.leftJoin('signing_appointment as a', 'a.id', 'c.appointment_id')
		.selectAll('c')
		.select(['a.held_on as agreed_on', 'a.starts_at as agreed_time', 'a.method as agreed_method'])
		.where('c.case_id', '=', value('caseId'))
		.orderBy('c.held_on', 'desc')
		.orderBy('c.id')
);

export const originalsOf = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('signing_original as o')
		.selectAll('o')
		.where(sql<boolean>`o.ceremony_id = any(${value('ids')}::uuid[])`)
		.orderBy('o.number')
);

export const originalById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('signing_original as o')
		.innerJoin('signing_ceremony as c', 'c.id', 'o.ceremony_id')
		.select(['o.id', 'o.number', 'o.version', 'c.case_id'])
		.where('o.id', '=', value('id'))
);

export const moveOriginal = (
	id: string,
	version: number,
	to: { shelf: string | null; box: string | null; folder: string | null; place_note: string | null }
) =>
	query
		.updateTable('signing_original')
		.set({ ...to, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

export const openRoundOfStep = prepared<{ caseId: string; step: string }>()((value) =>
	query
		.selectFrom('signing_round')
		.select('id')
		.where('case_id', '=', value('caseId'))
		.where('step_key', '=', value('step'))
		.where('state', 'in', ['open', 'done'])
		.limit(1)
);

export const ceremonyOfStep = prepared<{ caseId: string; step: string }>()((value) =>
	query
		.selectFrom('signing_ceremony')
		.select('id')
		.where('case_id', '=', value('caseId'))
		.where('step_key', '=', value('step'))
);

/** The scans of originals that were signed in ink: papers of a case that are never signed electronically. */
export const inkScansOfCase = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('signing_original as o')
		.innerJoin('signing_ceremony as c', 'c.id', 'o.ceremony_id')
		.select('o.scan_document_id as id')
		.where('c.case_id', '=', value('caseId'))
		.where('o.scan_document_id', 'is not', null)
);
