import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Instrument } from '../domain/agreements/instrument';
import { defaultNumberTemplate, insertedSuffix, writeNumber } from '../domain/agreements/register-number';
import {
	insertNumber,
	numberById,
	numbersOf,
	settleNumber,
	suffixesAfter,
	takeNumber
} from '../repository/numbers';

export type TakenNumber = { readonly id: string; readonly text: string };

type Numbering = { template?: string; unit?: string };

/**
 * Takes the region's next number for an instrument in this act: gapless per kind and year under any concurrency,
 * since the sequence's row is held until commit and a rollback gives the number back. It is reserved, and later
 * used or voided with a reason, never given twice (domain.md 10.12).
 */
export async function reserveNumber(
	uow: UnitOfWork,
	ctx: Ctx,
	input: { instrument: Instrument; day: string; subject: { kind: string; id: string } | null }
): Promise<TakenNumber> {
	const year = Number(input.day.slice(0, 4));
	const { sequence } = (await uow.first(takeNumber({ kind: input.instrument, year })))!;
	return writeEntry(uow, ctx, { ...input, year, sequence, suffix: '', reason: null });
}

function writeEntry(
	uow: UnitOfWork,
	ctx: Ctx,
	entry: {
		instrument: Instrument;
		day: string;
		year: number;
		sequence: number;
		suffix: string;
		subject: { kind: string; id: string } | null;
		reason: string | null;
	}
): TakenNumber {
	const id = newId();
	const numbering = (ctx.tenant.settings.numbering ?? {}) as Numbering;
	const text = writeNumber(numbering.template ?? defaultNumberTemplate, {
		...entry,
		unit: numbering.unit ?? 'BKS'
	});
	uow.add(
		insertNumber({
			id,
			kind: entry.instrument,
			year: entry.year,
			sequence: entry.sequence,
			suffix: entry.suffix,
			text,
			state: 'reserved',
			reason: entry.reason,
			subject_kind: entry.subject?.kind ?? null,
			subject_id: entry.subject?.id ?? null,
			reserved_on: ctx.clock.today(),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
		})
	);
	return { id, text };
}

export type NumberRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	/** `NOTE_REQUIRED`: a void or an inserted number needs its reason. `NOT_FOUND`: there is no such number. */
	| Refusal<'NOTE_REQUIRED' | 'NOT_FOUND'>;

/** Reserves a number ahead of a ceremony, apart from any case. */
export async function reserveNumberAhead(
	ctx: Ctx,
	input: { instrument: Instrument; day: string; reason: string }
): Promise<TakenNumber | NumberRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const taken = await reserveNumber(uow, ctx, {
			instrument: input.instrument,
			day: input.day,
			subject: null
		});
		audit(uow, ctx, 'NUMBER_RESERVED', taken, input.reason);
		return taken;
	});
}

/** Puts a late paper between two numbers: 12a after 12, with the reason (nomor sisipan). */
export async function insertNumberAfter(
	ctx: Ctx,
	id: string,
	input: { day: string; reason: string }
): Promise<TakenNumber | NumberRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	if (!input.reason.trim()) return refuse('NOTE_REQUIRED');
	return carryOut(ctx, async (uow) => {
		const after = isId(id) ? await uow.first(numberById({ id })) : undefined;
		if (!after) return refuse('NOT_FOUND');
		const { kind, year, sequence } = after;
		const taken = (await uow.rows(suffixesAfter({ kind, year, sequence }))).length;
		const entry = writeEntry(uow, ctx, {
			instrument: kind as Instrument,
			day: input.day,
			year,
			sequence,
			suffix: insertedSuffix(taken),
			subject: null,
			reason: input.reason
		});
		audit(uow, ctx, 'NUMBER_INSERTED', entry, input.reason);
		return entry;
	});
}

/** Voids a reserved number; it is never given again. A number that is used cannot be voided: STATE_CHANGED. */
export async function voidNumber(
	ctx: Ctx,
	id: string,
	reason: string
): Promise<{ id: string } | NumberRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	if (!reason.trim()) return refuse('NOTE_REQUIRED');
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(settleNumber(id, 'void', { reason }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'NUMBER_VOIDED',
			subject: { kind: 'number', id },
			data: { reason }
		});
		return { id };
	});
}

function audit(uow: UnitOfWork, ctx: Ctx, event: string, taken: TakenNumber, reason: string | null): void {
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event,
		subject: { kind: 'number', id: taken.id },
		data: { text: taken.text, reason }
	});
}

export type NumberRow = {
	id: string;
	kind: string;
	year: number;
	sequence: number;
	suffix: string;
	text: string;
	state: string;
	reason: string | null;
	subject_kind: string | null;
	subject_id: string | null;
	reserved_on: string;
};

/** The numbers of a kind and year, newest first, 25 a page. */
export async function listNumbers(
	ctx: Ctx,
	input: { instrument: Instrument; year: number; before?: number }
): Promise<NumberRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	return ctx.db.rows(
		numbersOf({ kind: input.instrument, year: input.year, before: input.before ?? 2_000_000_000, limit: 25 })
	);
}
