import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { moveObligationUnchecked } from '$lib/server/modules/obligations';
import { readFields, type Column, type Typed } from '../../domain/field-rules';
import type { RecordKind } from '../../domain/record-kinds';
import {
	deleteRecord,
	holders,
	insertRecord,
	otherWith,
	recordOf,
	updateRecord,
	type Holder
} from '../../repository/records';
import { wrong, type RelationsRefusal } from '../relations-refusal';

type Columns = Readonly<Record<string, Column>>;
type PartKind = RecordKind & { readonly of: NonNullable<RecordKind['of']> };

/** What follows from a part that was written: further columns, and what else is added to the act. */
export type Consequence = (
	uow: UnitOfWork,
	part: {
		readonly id: string;
		readonly holder: Holder;
		readonly columns: Columns;
		readonly before: Readonly<Record<string, unknown>> | undefined;
	}
) => Promise<Columns | Refusal<'VALIDATION_FAILED'>>;

/**
 * What a part asked for was done since, or turns out not to have been: the duty that came of it is settled, or stands
 * again. Whoever writes the part answers for that.
 */
export async function followDuty(
	uow: UnitOfWork,
	ctx: Ctx,
	duty: { readonly id: string; readonly wasDone: boolean; readonly isDone: boolean; readonly remark: string }
): Promise<void> {
	if (duty.isDone !== duty.wasDone)
		await moveObligationUnchecked(
			uow,
			ctx,
			duty.id,
			duty.isDone ? ['evidence', 'accept'] : ['reopen'],
			duty.remark
		);
}

/** What the log may know of the fields: those that name people as commitments. */
export const forAudit = (kind: RecordKind, columns: Columns) =>
	Object.fromEntries(
		kind.fields.map(({ name, personal: isPersonal }) => [
			name,
			isPersonal && columns[name] !== null ? personal(columns[name]) : (columns[name] ?? null)
		])
	);

/**
 * Adds a part to a record, or changes it where `at` names one. `STATE_CHANGED` where somebody else was faster,
 * `RECORD_FROM_SOURCE` where what people said is the source's.
 */
export async function writePart(
	ctx: Ctx,
	kind: PartKind,
	holderId: string,
	input: Typed,
	options: { at?: { id: string; version: number }; consequence?: Consequence } = {}
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, kind.permission);
	if (denied) return denied;
	const { at } = options;
	if (!isId(holderId) || (at && !isId(at.id))) return refuse('NOT_FOUND');
	const read = readFields(kind.fields, input, ctx.clock.today(), isCurrency);
	const faults = read.faults.length > 0 ? read.faults : (kind.check?.(read.columns, ctx.clock.today()) ?? []);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const holder = await uow.first(holders[kind.of]({ id: holderId }));
		if (!holder) return refuse('NOT_FOUND');
		if (isTold(kind, holder)) return refuse('RECORD_FROM_SOURCE');
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
export async function removePart(
	ctx: Ctx,
	kind: PartKind,
	holderId: string,
	at: { id: string; version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, kind.permission);
	if (denied) return denied;
	if (!isId(holderId) || !isId(at.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const holder = await uow.first(holders[kind.of]({ id: holderId }));
		const of = { column: kind.of, id: holderId };
		const before = holder && (await uow.first(recordOf(kind.table, at.id, of)));
		if (!holder || !before) return refuse('NOT_FOUND');
		if (isTold(kind, holder)) return refuse('RECORD_FROM_SOURCE');
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

/** Who was there and what was said is what the source tells; what the office adds of its own stays its own. */
const isTold = (kind: RecordKind, holder: Holder) =>
	holder.source_id !== null && ['visit_delegate', 'visit_statement'].includes(kind.table);

const subjectOf = (kind: PartKind) => kind.of.replace(/_id$/, '');
