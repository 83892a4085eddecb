import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { foldCase, type CaseEvent, type CaseState, type Procedure } from '$lib/server/modules/workflow';
import { caseScopeOf, inScope } from '../domain/case-scope';
import { caseById, eventsOf } from '../repository/cases';

export type CaseRow = {
	readonly id: string;
	readonly proposal_id: string | null;
	readonly parent_id: string | null;
	/** A first cooperation, or one that comes from an agreement: a further contract, an addendum, a renewal. */
	readonly purpose: string;
	readonly agreement_id: string | null;
	readonly procedure_key: string;
	readonly subject: string;
	readonly partner_id: string | null;
	readonly partner_name: string | null;
	readonly unit_id: string | null;
	readonly unit_name: string | null;
	readonly state: string;
	/** The finer word for the state, as the events have it. */
	readonly status: string;
	readonly opened_on: string;
	readonly closed_on: string | null;
	readonly is_example: boolean;
	readonly version: number;
	readonly receipt: string | null;
	readonly receipt_secret: string | null;
	readonly proposal_email: string | null;
	/** In which the applicant began it; mail to them is written so. */
	readonly proposal_language: string | null;
};

/** A case with its history and the state that follows from it. */
export type CaseFile = {
	readonly row: CaseRow;
	readonly events: readonly (CaseEvent & {
		readonly actor_name: string | null;
		readonly actor_position: string | null;
	})[];
	readonly state: CaseState;
};

/** `NOT_FOUND`: there is no such case, or it is not this actor's to see; both answer alike. */
export type CaseAccessRefusal = AuthorisationRefusal | Refusal<'NOT_FOUND'>;

type Reader = Pick<Ctx['db'], 'first' | 'rows'> | UnitOfWork;

/** A case as it stands, without asking who wants to know. Inside an act pass the unit of work, so that it reads there. */
export async function loadCaseUnchecked(reader: Reader, id: string): Promise<CaseFile | undefined> {
	if (!isId(id)) return undefined;
	const row = await reader.first(caseById({ id }));
	if (!row) return undefined;
	const rows = await reader.rows(eventsOf({ caseId: id }));
	const events = rows.map((one) => ({
		...(one.body as CaseEvent),
		actor_name: one.actor_name,
		actor_position: one.actor_position
	}));
	return { row, events, state: foldCase(row.procedure as Procedure, events) };
}

/** Whose case it is: the office sees all, a unit its own, a partner its own, an applicant the one proposed. */
export function mayReadCase(
	ctx: Pick<Ctx, 'actor'>,
	row: Pick<CaseRow, 'unit_id' | 'partner_id' | 'proposal_id'>
): boolean {
	return inScope(caseScopeOf(ctx.actor), row);
}

/** A case for somebody who may see it. */
export async function readCase(ctx: Ctx, id: string): Promise<CaseFile | CaseAccessRefusal> {
	const denied = ctx.actor.kind === 'applicant' ? undefined : authorise(ctx, 'case.read');
	if (denied) return denied;
	const file = await loadCaseUnchecked(ctx.db, id);
	return file && mayReadCase(ctx, file.row) ? file : refuse('NOT_FOUND');
}

/**
 * Whose proposal it is: the applicant by link, the partner's account, the unit that proposed. The partner of a case that
 * the region began may read it, and answers nothing in the region's name.
 */
export function isOwnCase(ctx: Pick<Ctx, 'actor'>, file: CaseFile): boolean {
	const { actor } = ctx;
	if (!mayReadCase(ctx, file.row)) return false;
	if (actor.kind === 'applicant') return true;
	if (actor.kind !== 'person') return false;
	const { partner_id: partnerId, unit_id: unitId } = file.row;
	if (actor.roles.includes('partner') && partnerId !== null && actor.partnerIds.includes(partnerId))
		return file.state.answers.initiator === 'partner';
	return (
		file.state.answers.initiator === 'region' &&
		actor.roles.includes('unit_officer') &&
		unitId !== null &&
		actor.unitIds.includes(unitId)
	);
}
