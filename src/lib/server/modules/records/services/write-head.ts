import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse } from '$lib/server/platform/refusal';
import { authorise, type Permission } from '$lib/server/modules/identity';
import { readFields, type Column, type FieldFault, type Typed } from '../domain/field-rules';
import type { HeldRecord, RecordKind } from '../domain/record-kind';
import { headOf, insertRecord, updateRecord } from '../repository/rows';
import { wrong, type RecordRefusal } from './record-refusal';
import { forAudit } from './write-part';

type Columns = Record<string, Column>;

/** What a room says of one kind of record besides its fields. */
export type HeadRoom = {
	/** Fields of which a source may tell: they stay as they are where the record is a source's. */
	readonly told?: readonly string[];
	/** May this actor change a record of this unit? A new record's unit is the one that was typed. */
	readonly mayChange?: (ctx: Ctx, unitId: string | null) => boolean;
	/** What must hold among records: links that lead somewhere, a parent of the right kind. */
	readonly against?: (
		uow: UnitOfWork,
		record: { readonly id: string; readonly columns: Columns; readonly before: HeldRecord | undefined }
	) => Promise<readonly FieldFault[]>;
};

/**
 * Records something, or changes what stands of it where `at` names one; nobody outside sees it by that.
 * `STATE_CHANGED` where somebody else was faster, `NOT_ALLOWED` for another unit's.
 */
export async function writeHead(
	ctx: Ctx,
	kind: RecordKind,
	room: HeadRoom,
	input: Typed,
	at?: { readonly id: string; readonly version: number }
): Promise<{ id: string } | RecordRefusal> {
	const denied = authorise(ctx, kind.permission);
	if (denied) return denied;
	if (at && !isId(at.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const before = at ? await uow.first(headOf(kind.table, at.id)) : undefined;
		if (at && !before) return refuse('NOT_FOUND');
		const isTold = (name: string) => before?.source_id != null && room.told?.includes(name) === true;
		const fields = kind.fields.filter(({ name }) => !isTold(name));
		const { columns, faults } = readFields(fields, input, ctx.clock.today(), isCurrency);
		const wrongTogether = faults.length > 0 ? faults : (kind.check?.(columns, ctx.clock.today()) ?? []);
		if (wrongTogether.length > 0) return wrong(wrongTogether);
		const mayChange = (unitId: string | null) => room.mayChange?.(ctx, unitId) !== false;
		// Both the unit that has it and the one that would get it: nobody takes or gives away another's.
		if ((before && !mayChange(before.unit_id)) || !mayChange((columns.unit_id as string | null) ?? null))
			return refuse('NOT_ALLOWED');
		const id = at?.id ?? newId();
		const broken = (await room.against?.(uow, { id, columns, before })) ?? [];
		if (broken.length > 0) return wrong(broken);
		if (at) uow.guard(updateRecord(kind.table, at, columns));
		else
			uow.add(
				insertRecord(kind.table, {
					...columns,
					id,
					is_example: makesExamples(ctx),
					created_at: ctx.clock.now(),
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
				})
			);
		if (before?.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${kind.event}_${at ? 'CHANGED' : 'RECORDED'}`,
			subject: { kind: kind.table, id },
			data: forAudit({ ...kind, fields }, columns)
		});
		return { id };
	});
}

/** Shows a record to everybody, or takes it back. */
export async function publishHead(
	ctx: Ctx,
	kind: RecordKind,
	permission: Permission,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
): Promise<{ id: string } | RecordRefusal> {
	const denied = authorise(ctx, permission);
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const before = await uow.first(headOf(kind.table, id));
		if (!before) return refuse('NOT_FOUND');
		uow.guard(updateRecord(kind.table, { id, version: input.version }, { is_published: input.isPublished }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${kind.event}_${input.isPublished ? 'PUBLISHED' : 'WITHDRAWN'}`,
			subject: { kind: kind.table, id },
			data: {}
		});
		return { id };
	});
}
