import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { NumberKind } from '../domain/agreements/instrument';
import { defaultNumberTemplate, insertedSuffix, writeNumber } from '../domain/agreements/register-number';
import {
	booksOn,
	insertNumber,
	numberById,
	numbersOf,
	settleNumber,
	suffixesAfter,
	takeNumber,
	unitOfBook
} from '../repository/numbers';

export type TakenNumber = { readonly id: string; readonly text: string };

type Numbering = { template?: string; unit?: string };

/**
 * Takes the next number for a paper in this act: gapless per kind, unit and year under any concurrency,
 * since the sequence's row is held until commit and a rollback gives the number back. It is reserved, and later
 * used or voided with a reason, never given twice (domain.md 10.12).
 *
 * @param input.unitId the unit whose book it is; without it the region's own, which the division keeps. `UNIT_UNKNOWN`.
 */
export async function reserveNumber(
	uow: UnitOfWork,
	ctx: Ctx,
	input: {
		instrument: NumberKind;
		day: string;
		subject: { kind: string; id: string } | null;
		unitId?: string | null;
	}
): Promise<TakenNumber | Refusal<'UNIT_UNKNOWN'>> {
	const year = Number(input.day.slice(0, 4));
	const unit = input.unitId ? await bookOf(uow, input.unitId) : null;
	if (unit === undefined) return refuse('UNIT_UNKNOWN');
	const book = unit?.id ?? '';
	const { sequence } = (await uow.first(takeNumber({ kind: input.instrument, year, book })))!;
	return writeEntry(uow, ctx, {
		...input,
		year,
		book,
		unit: unit?.written ?? null,
		sequence,
		suffix: '',
		reason: null
	});
}

/** A unit and how it stands in its numbers: its short name, in one word. */
async function bookOf(uow: UnitOfWork, id: string): Promise<{ id: string; written: string } | undefined> {
	const unit = isId(id) ? await uow.first(unitOfBook({ id })) : undefined;
	return unit && { id: unit.id, written: (unit.short_name ?? unit.name).replace(/\s+/g, '-') };
}

function writeEntry(
	uow: UnitOfWork,
	ctx: Ctx,
	entry: {
		instrument: NumberKind;
		day: string;
		year: number;
		book: string;
		/** As it is written into the number; null: the region's own book. */
		unit: string | null;
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
		unit: entry.unit ?? numbering.unit ?? 'BKS'
	});
	uow.add(
		insertNumber({
			id,
			kind: entry.instrument,
			year: entry.year,
			book: entry.book,
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
	/**
	 * `NOTE_REQUIRED`: a void or an inserted number needs its reason. `NOT_FOUND`: there is no such number. `UNIT_UNKNOWN`:
	 * there is no such unit.
	 */
	| Refusal<'NOTE_REQUIRED' | 'NOT_FOUND' | 'UNIT_UNKNOWN'>;

/** Reserves a number ahead of a ceremony, apart from any case. */
export async function reserveNumberAhead(
	ctx: Ctx,
	input: { instrument: NumberKind; day: string; reason: string; unitId?: string | null }
): Promise<TakenNumber | NumberRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const taken = await reserveNumber(uow, ctx, {
			instrument: input.instrument,
			day: input.day,
			subject: null,
			unitId: input.unitId
		});
		if (isRefusal(taken)) return taken;
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
		const { kind, year, book, sequence } = after;
		const taken = (await uow.rows(suffixesAfter({ kind, year, book, sequence }))).length;
		const unit = book ? await bookOf(uow, book) : null;
		const entry = writeEntry(uow, ctx, {
			instrument: kind as NumberKind,
			day: input.day,
			year,
			book,
			unit: unit?.written ?? null,
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

function audit(
	uow: UnitOfWork,
	ctx: Ctx,
	event: AuditEventName,
	taken: TakenNumber,
	reason: string | null
): void {
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

/** The units that may keep a book of numbers of their own, by name. */
export async function listNumberBooks(
	ctx: Ctx
): Promise<readonly { id: string; name: string }[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	return ctx.db.rows(booksOn({ day: ctx.clock.today() }));
}

/** The numbers of a kind, unit and year, newest first, 25 a page. */
export async function listNumbers(
	ctx: Ctx,
	input: { instrument: NumberKind; year: number; unitId?: string | null; before?: number }
): Promise<NumberRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'number.reserve');
	if (denied) return denied;
	return ctx.db.rows(
		numbersOf({
			kind: input.instrument,
			year: input.year,
			book: input.unitId && isId(input.unitId) ? input.unitId : '',
			before: input.before ?? 2_000_000_000,
			limit: 25
		})
	);
}
