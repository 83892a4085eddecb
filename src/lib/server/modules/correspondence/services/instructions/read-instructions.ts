import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readCase } from '$lib/server/modules/cooperation';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	dutiesOf,
	givenDuties,
	instructionById,
	instructionsAbout,
	openDutiesOf,
	settledDutiesOf,
	wayOf
} from '../../repository/instructions';
import { readLetter } from '../letters/read-letter';

export const instructionViews = ['mine', 'settled', 'given'] as const;
export type InstructionView = (typeof instructionViews)[number];
export type DutyState = 'open' | 'forwarded' | 'done' | 'withdrawn';

/** One recipient of one sheet. */
export type ListedDuty = {
	readonly duty_id: string;
	readonly id: string;
	readonly subject: string;
	readonly state: DutyState;
	readonly settled_on: string | null;
	readonly person_name: string;
	readonly person_position: string | null;
	readonly given_by_name: string;
	readonly given_by_position: string | null;
	readonly given_on: string;
	readonly due_on: string | null;
	readonly nature: string;
	readonly requests: readonly string[];
	readonly body: string;
	readonly is_example: boolean;
};

const pageSize = 25;
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const firstId = '00000000-0000-0000-0000-000000000000';
/** Beyond it the desk leads to the list. */
const mostOnDesk = 10;

/**
 * Instructions for the reader (`mine`, the nearest day first; `settled`), or given: by the reader, by everybody where the
 * reader keeps the agenda of the office.
 */
export async function listInstructions(
	ctx: Ctx,
	view: InstructionView,
	cursor?: string | null
): Promise<
	| { readonly rows: readonly ListedDuty[]; readonly next: string | null }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'instruction.read');
	if (denied) return denied;
	const key = readCursor(cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const personId = ctx.actor.kind === 'person' ? ctx.actor.id : firstId;
	const limit = pageSize + 1;
	const before = { beforeDay: key?.[0] ?? '9999-12-31', beforeId: key?.[1] ?? lastId };
	const rows =
		view === 'mine'
			? await ctx.db.rows(
					openDutiesOf({
						personId,
						afterDay: key?.[0] ?? '0001-01-01',
						afterId: key?.[1] ?? firstId,
						limit
					})
				)
			: view === 'settled'
				? await ctx.db.rows(settledDutiesOf({ personId, ...before, limit }))
				: await ctx.db.rows(
						givenDuties({ personId, all: allows(ctx.actor, 'letter.agenda'), ...before, limit })
					);
	const page = pageOf(rows, pageSize, (row) => [
		view === 'mine' ? (row.due_on ?? '9999-12-31') : view === 'settled' ? row.settled_on! : row.given_on,
		row.duty_id
	]);
	return { next: page.next, rows: page.rows.map(asListed) };
}

/** What lies open with the reader, for the desk; nobody who works here has none. */
export async function listOwnInstructions(ctx: Ctx): Promise<readonly ListedDuty[]> {
	if (ctx.actor.kind !== 'person' || !allows(ctx.actor, 'instruction.read')) return [];
	const rows = await ctx.db.rows(
		openDutiesOf({ personId: ctx.actor.id, afterDay: '0001-01-01', afterId: firstId, limit: mostOnDesk })
	);
	return rows.map(asListed);
}

/** Every instruction about a case or a letter, the oldest first, for somebody who may read it. */
export async function listInstructionsAbout(
	ctx: Ctx,
	about: { readonly caseId?: string; readonly letterId?: string }
): Promise<readonly ListedDuty[] | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'instruction.read');
	if (denied) return denied;
	const found = await (about.caseId ? readCase(ctx, about.caseId) : readLetter(ctx, about.letterId ?? ''));
	if (isRefusal(found)) return refuse('NOT_FOUND');
	const rows = await ctx.db.rows(
		instructionsAbout({ caseId: about.caseId ?? firstId, letterId: about.letterId ?? firstId })
	);
	return rows.map(asListed);
}

const asListed = <Row extends { readonly state: string }>(row: Row) => ({
	...row,
	state: row.state as DutyState
});

export type SheetDuty = {
	readonly id: string;
	readonly person_id: string;
	readonly person_name: string;
	readonly person_position: string | null;
	readonly state: DutyState;
	readonly settled_on: string | null;
	readonly note: string | null;
	readonly settled_by_name: string | null;
	/** The reader may say that it is done, or hand it on. */
	readonly may_answer: boolean;
	readonly may_forward: boolean;
};

export type InstructionSheet = {
	readonly id: string;
	readonly subject: string;
	readonly case_id: string | null;
	readonly letter_id: string | null;
	readonly parent_duty_id: string | null;
	readonly given_by: { readonly name: string; readonly position: string | null };
	readonly given_on: string;
	readonly due_on: string | null;
	readonly nature: string;
	readonly requests: readonly string[];
	readonly body: string;
	readonly document_id: string | null;
	readonly entered_by: string | null;
	readonly withdrawn: { readonly on: string; readonly why: string } | null;
	readonly is_example: boolean;
	readonly duties: readonly SheetDuty[];
	readonly may_withdraw: boolean;
	readonly may_keep_scan: boolean;
};

/**
 * A sheet with the whole way that it is part of, from the first one down. `NOT_FOUND`: there is none, or neither the case
 * nor the letter that it is about is this reader's.
 */
export async function readInstruction(
	ctx: Ctx,
	id: string
): Promise<
	| { readonly sheet: InstructionSheet; readonly way: readonly InstructionSheet[] }
	| AuthorisationRefusal
	| Refusal<'NOT_FOUND'>
> {
	const denied = authorise(ctx, 'instruction.read');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(instructionById({ id })) : undefined;
	if (!row) return refuse('NOT_FOUND');
	const found = await (row.letter_id ? readLetter(ctx, row.letter_id) : readCase(ctx, row.case_id!));
	if (isRefusal(found)) return refuse('NOT_FOUND');
	const rows = await ctx.db.rows(wayOf({ rootId: row.root_id }));
	const duties = await ctx.db.rows(dutiesOf({ ids: rows.map((one) => one.id) }));
	const way = rows.map((one) =>
		asSheet(
			ctx,
			one,
			duties.filter((duty) => duty.instruction_id === one.id)
		)
	);
	return { sheet: way.find((one) => one.id === id)!, way };
}

type SheetRow = NonNullable<ReturnType<typeof instructionById>['__row']>;
type DutyRow = NonNullable<ReturnType<typeof dutiesOf>['__row']>;

function asSheet(ctx: Ctx, row: SheetRow, duties: readonly DutyRow[]): InstructionSheet {
	const { actor } = ctx;
	const me = actor.kind === 'person' ? actor.id : null;
	const keeps = allows(actor, 'instruction.on_paper');
	const answers = allows(actor, 'instruction.answer');
	return {
		id: row.id,
		subject: row.subject,
		case_id: row.case_id,
		letter_id: row.letter_id,
		parent_duty_id: row.parent_duty_id,
		given_by: { name: row.given_by_name, position: row.given_by_position },
		given_on: row.given_on,
		due_on: row.due_on,
		nature: row.nature,
		requests: row.requests,
		body: row.body,
		document_id: row.document_id,
		entered_by: row.entered_by_name,
		withdrawn: row.withdrawn_on ? { on: row.withdrawn_on, why: row.withdrawn_why! } : null,
		is_example: row.is_example,
		duties: duties.map((duty) => ({
			id: duty.id,
			person_id: duty.person_id,
			person_name: duty.person_name,
			person_position: duty.person_position,
			state: duty.state as DutyState,
			settled_on: duty.settled_on,
			note: duty.note,
			settled_by_name: duty.settled_by_name,
			may_answer: duty.state === 'open' && answers && (duty.person_id === me || keeps),
			may_forward: duty.state === 'open' && ((answers && duty.person_id === me) || keeps)
		})),
		may_withdraw:
			row.withdrawn_on === null &&
			duties.some((duty) => duty.state === 'open') &&
			answers &&
			(row.given_by === me || keeps),
		may_keep_scan: keeps && row.document_id === null && row.withdrawn_on === null
	};
}
