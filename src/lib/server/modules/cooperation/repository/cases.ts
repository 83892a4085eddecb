import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** A case as it stands, with the names of its partner and unit. */
export const caseById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('cooperation_case as c')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('unit', 'unit.id', 'c.unit_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([
			'c.id',
			'c.proposal_id',
			'c.parent_id',
			'c.purpose',
			'c.agreement_id',
			'c.procedure_key',
			'c.procedure',
			'c.answers',
			'c.subject',
			'c.partner_id',
			'c.unit_id',
			'c.state',
			'c.status',
			'c.opened_on',
			'c.closed_on',
			'c.is_example',
			'c.version',
			'partner.name as partner_name',
			'unit.name as unit_name',
			'proposal.receipt',
			'proposal.receipt_secret',
			'proposal.email as proposal_email',
			sql<string | null>`proposal.answers ->> 'language'`.as('proposal_language')
		])
		.where('c.id', '=', value('id'))
);

/** A case's history in its order. */
export const eventsOf = prepared<{ caseId: string }>()((value) =>
	query
		.selectFrom('case_event')
		.select(['seq', 'at', 'actor_id', 'actor_name', 'actor_position', 'actor_role', 'body'])
		.where('case_id', '=', value('caseId'))
		.orderBy('seq')
);

export const insertCase = (row: {
	id: string;
	proposal_id: string | null;
	parent_id: string | null;
	purpose: string;
	agreement_id: string | null;
	procedure_key: string;
	procedure: unknown;
	answers: unknown;
	subject: string;
	partner_id: string | null;
	unit_id: string | null;
	state: string;
	status: string;
	opened_on: string;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
	updated_at: Date;
}) =>
	query
		.insertInto('cooperation_case')
		.values({ ...row, procedure: JSON.stringify(row.procedure), answers: JSON.stringify(row.answers) });

/** Moves a case on from the version that was read; hits no row when somebody else was faster. */
export const moveCase = (
	id: string,
	fromVersion: number,
	change: {
		state: string;
		status: string;
		closed_on: string | null;
		answers: unknown;
		unit_id: string | null;
		updated_at: Date;
	}
) =>
	query
		.updateTable('cooperation_case')
		.set({
			state: change.state,
			status: change.status,
			closed_on: change.closed_on,
			answers: JSON.stringify(change.answers),
			unit_id: change.unit_id,
			updated_at: change.updated_at,
			version: fromVersion + 1
		})
		.where('id', '=', id)
		.where('version', '=', fromVersion);

/** The name of a case, as part of an act that has moved it on. */
export const renameCase = (id: string, subject: string) =>
	query.updateTable('cooperation_case').set({ subject }).where('id', '=', id);

export const insertEvent = (row: {
	case_id: string;
	seq: number;
	at: Date;
	actor_id: string | null;
	actor_role: string;
	actor_name: string | null;
	actor_position: string | null;
	body: unknown;
}) => query.insertInto('case_event').values({ ...row, body: JSON.stringify(row.body) });

export const deleteSteps = (caseId: string) => query.deleteFrom('case_step').where('case_id', '=', caseId);

export const insertStep = (row: {
	case_id: string;
	step_key: string;
	kind: string;
	actor_role: string;
	roles: readonly string[];
	step_name: unknown;
	unit_id: string | null;
	opened_on: string;
	due_on: string | null;
	due_unit: string | null;
	due_provisional: boolean;
	clock: unknown;
	waiting_for: string | null;
	waiting_why: string | null;
}) =>
	query.insertInto('case_step').values({
		...row,
		roles: [...row.roles],
		step_name: JSON.stringify(row.step_name),
		clock: row.clock === null ? null : JSON.stringify(row.clock)
	});

export const openStepKeys = prepared<{ caseId: string }>()((value) =>
	query.selectFrom('case_step').select('step_key').where('case_id', '=', value('caseId')).orderBy('step_key')
);

export const upsertPaper = (row: {
	case_id: string;
	paper_key: string;
	document_id: string | null;
	state: string;
	remark: string | null;
	checked_by: string | null;
	checked_at: Date | null;
}) =>
	query
		.insertInto('case_paper')
		.values(row)
		.onConflict((conflict) =>
			conflict.columns(['tenant_id', 'case_id', 'paper_key']).doUpdateSet({
				document_id: row.document_id ?? sql`case_paper.document_id`,
				state: row.state,
				remark: row.remark,
				checked_by: row.checked_by,
				checked_at: row.checked_at
			})
		);

/** The proposal's own word for the end that its applicant chose. */
export const markProposalWithdrawn = (id: string) =>
	query.updateTable('proposal').set({ state: 'withdrawn' }).where('id', '=', id);

export const unitById = prepared<{ id: string }>()((value) =>
	query.selectFrom('unit').select(['id', 'name']).where('id', '=', value('id'))
);

/** Gives a case to a unit, from the version that was read. */
export const giveToUnit = (id: string, fromVersion: number, unitId: string, at: Date) =>
	query
		.updateTable('cooperation_case')
		.set({ unit_id: unitId, updated_at: at, version: fromVersion + 1 })
		.where('id', '=', id)
		.where('version', '=', fromVersion);
