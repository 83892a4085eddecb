import type { PartEvent } from '$lib/text/audit-events';
import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { readFields, type Column, type Typed } from '../domain/field-rules';
import type { HeldRecord, RecordKind } from '../domain/record-kind';
import { deleteRecord, insertRecord, otherWith, recordOf, updateRecord } from '../repository/rows';
import { wrong, type RecordRefusal } from './record-refusal';
import type { At, Room } from './room';

type PartKind<Of extends string> = RecordKind & {
	readonly of: Of;
	readonly event: PartEvent;
};
type Columns = Record<string, Column>;

/** What follows from a part that was written: further columns, and what else is added to the act. */
export type PartConsequence<Holder> = (
	uow: UnitOfWork,
	part: {
		readonly id: string;
		readonly holder: Holder;
		readonly columns: Columns;
		readonly before: Readonly<Record<string, unknown>> | undefined;
	}
) => Promise<Columns | Refusal<'VALIDATION_FAILED'>> | Columns | Refusal<'VALIDATION_FAILED'>;

/** What the log may know of the fields: those that name people as commitments. */
export const forAudit = (kind: RecordKind, columns: Readonly<Columns>) =>
	Object.fromEntries(
		kind.fields.map(({ name, personal: isPersonal }) => [
			name,
			isPersonal && columns[name] !== null ? personal(columns[name]) : (columns[name] ?? null)
		])
	);

/** The two acts on the parts of one room's records. */
export const partsOf = <Holder extends HeldRecord, Of extends `${string}_id`>(room: Room<Holder, Of>) => ({
	writePart: (
		ctx: Ctx,
		kind: PartKind<Of>,
		holderId: string,
		input: Typed,
		options: { at?: At; consequence?: PartConsequence<Holder> } = {}
	) => writePart(room, ctx, kind, holderId, input, options),
	removePart: (ctx: Ctx, kind: PartKind<Of>, holderId: string, at: At) =>
		removePart(room, ctx, kind, holderId, at)
});

/**
 * Adds a part to a record, or changes it where `at` names one. `STATE_CHANGED` where somebody else was faster,
 * `RECORD_FROM_SOURCE` where what people said is the source's.
 */
async function writePart<Holder extends HeldRecord, Of extends `${string}_id`>(
	room: Room<Holder, Of>,
	ctx: Ctx,
	kind: PartKind<Of>,
	holderId: string,
	input: Typed,
	options: { at?: At; consequence?: PartConsequence<Holder> } = {}
): Promise<{ id: string } | RecordRefusal> {
	const denied = authorise(ctx, kind.permission);
	if (denied) return denied;
	const { at } = options;
	if (!isId(holderId) || (at && !isId(at.id))) return refuse('NOT_FOUND');
	const read = readFields(kind.fields, input, ctx.clock.today(), isCurrency);
	const faults = read.faults.length > 0 ? read.faults : (kind.check?.(read.columns, ctx.clock.today()) ?? []);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const holder = await uow.first(room.holders[kind.of]({ id: holderId }));
		if (!holder) return refuse('NOT_FOUND');
		if (room.mayChange?.(ctx, holder.unit_id) === false) return refuse('NOT_ALLOWED');
		if (room.isTold?.(kind, holder)) return refuse('RECORD_FROM_SOURCE');
		const of = { column: kind.of, id: holderId };
		const before = at ? await uow.first(recordOf(kind.table, at.id, of)) : undefined;
		if (at && !before) return refuse('NOT_FOUND');
		if (before?.source_id) return refuse('RECORD_FROM_SOURCE');
		const id = at?.id ?? newId();
		if (
			kind.once &&
			(await uow.first(otherWith(kind.table, of, { name: kind.once, value: read.columns[kind.once]! }, id)))
		)
			return wrong([{ field: kind.once, message: 'ONCE' }]);
		const more = await options.consequence?.(uow, { id, holder, columns: read.columns, before });
		if (isRefusal(more)) return more;
		const columns = { ...read.columns, ...more };
		if (at) uow.guard(updateRecord(kind.table, { ...at, of }, columns));
		else
			uow.add(
				insertRecord(kind.table, {
					...columns,
					id,
					[kind.of]: holderId,
					// Also where the record itself is a source's: what is made up in the demonstration says so.
					is_example: holder.is_example || makesExamples(ctx),
					created_at: ctx.clock.now()
				})
			);
		if (holder.is_published && kind.isPublic) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${kind.event}_${at ? 'CHANGED' : 'ADDED'}`,
			subject: { kind: subjectOf(kind), id: holderId },
			data: { id, ...forAudit(kind, read.columns) }
		});
		return { id };
	});
}

/** Takes away a part that was entered by mistake. `IN_USE`: a duty came of it. */
async function removePart<Holder extends HeldRecord, Of extends `${string}_id`>(
	room: Room<Holder, Of>,
	ctx: Ctx,
	kind: PartKind<Of>,
	holderId: string,
	at: At
): Promise<{ id: string } | RecordRefusal> {
	const denied = authorise(ctx, kind.permission);
	if (denied) return denied;
	if (!isId(holderId) || !isId(at.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const holder = await uow.first(room.holders[kind.of]({ id: holderId }));
		const of = { column: kind.of, id: holderId };
		const before = holder && (await uow.first(recordOf(kind.table, at.id, of)));
		if (!holder || !before) return refuse('NOT_FOUND');
		if (room.mayChange?.(ctx, holder.unit_id) === false) return refuse('NOT_ALLOWED');
		if (room.isTold?.(kind, holder)) return refuse('RECORD_FROM_SOURCE');
		if (before.source_id) return refuse('RECORD_FROM_SOURCE');
		if (before.obligation_id) return refuse('IN_USE');
		uow.guard(deleteRecord(kind.table, { ...at, of }));
		if (holder.is_published && kind.isPublic) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${kind.event}_REMOVED`,
			subject: { kind: subjectOf(kind), id: holderId },
			data: { id: at.id }
		});
		return { id: at.id };
	});
}

const subjectOf = (kind: PartKind<string>) => kind.of.replace(/_id$/, '');
