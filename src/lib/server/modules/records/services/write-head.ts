import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { Query } from '$lib/server/platform/database/builder';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { readFields, type Column, type Typed } from '../domain/field-rules';
import type { HeadKind, HeldRecord, PartRow, RecordKind } from '../domain/record-kind';
import { insertRecord, partRowsOf, updateRecord, type Columns } from '../repository/rows';
import { wrong, type RecordRefusal } from './record-refusal';
import type { At, Room } from './room';
import { forAudit } from './write-part';

/** What a record has beyond its fields, and what is added to the act once its row is there. */
export type Own = { readonly columns: Columns; readonly after?: () => void };

/** A record as it is about to be written; `known` is what stands of one that is changed. */
export type Draft<Holder> = {
	readonly id: string;
	readonly columns: Readonly<Record<string, Column>>;
	readonly known: Holder | undefined;
};

export type RecordFile<Head, Part extends string> = {
	readonly head: Head;
	readonly parts: Readonly<Record<Part, readonly PartRow[]>>;
	readonly mayWrite: boolean;
	readonly mayPublish: boolean;
};

/** The acts on the records of one room, besides those on their parts. */
export function headsOf<Holder extends HeldRecord, Of extends `${string}_id`, Other extends Refusal = never>(
	room: Room<Holder, Of>
) {
	return { writeHead, addHead, publishHead, changeHead, readRecord };

	/**
	 * Records something, or changes the one at `at`; nobody outside sees it by that. `RECORD_FROM_SOURCE`: it tells
	 * what a source tells. `STATE_CHANGED`: somebody else was faster. `NOT_ALLOWED`: another unit's, before or after.
	 *
	 * @param options.faults what is wrong beyond the fields of the record
	 * @param options.own what else the record has, and what follows from it
	 */
	async function writeHead(
		ctx: Ctx,
		head: HeadKind<Of>,
		input: Typed,
		options: {
			readonly at?: At;
			readonly faults?: readonly FieldFault[];
			readonly own?: (uow: UnitOfWork, draft: Draft<Holder>) => Promise<Own | RecordRefusal | Other>;
		} = {}
	): Promise<{ id: string } | RecordRefusal | Other> {
		const denied = authorise(ctx, head.permission);
		if (denied) return denied;
		const { at } = options;
		if (at && !isId(at.id)) return refuse('NOT_FOUND');
		return carryOut(ctx, async (uow) => {
			const known = at ? await uow.first(room.holders[head.holder]({ id: at.id })) : undefined;
			if (at && !known) return refuse('NOT_FOUND');
			if (known && room.mayChange?.(ctx, known.unit_id) === false) return refuse('NOT_ALLOWED');
			if (known?.source_id && !head.told) return refuse('RECORD_FROM_SOURCE');
			const told = known?.source_id ? (head.told ?? []) : [];
			const fields = head.fields.filter(({ name }) => !told.includes(name));
			const read = readFields(fields, input, ctx.clock.today(), isCurrency);
			const typed = [...read.faults, ...(options.faults ?? [])];
			const faults = typed.length > 0 ? typed : (head.check?.(read.columns, ctx.clock.today()) ?? []);
			if (faults.length > 0) return wrong(faults);
			const unit = (read.columns.unit_id as string | null | undefined) ?? null;
			if (room.mayChange?.(ctx, unit) === false) return refuse('NOT_ALLOWED');
			const draft = { id: at?.id ?? newId(), columns: read.columns, known };
			const own: Own | RecordRefusal | Other = options.own ? await options.own(uow, draft) : { columns: {} };
			if (isRefusal(own)) return own;
			if (at) {
				uow.guard(updateRecord(head.table, at, { ...read.columns, ...own.columns }));
				if (known!.is_published) uow.touchPublic();
				noteHead(uow, ctx, { ...head, fields }, 'CHANGED', draft);
				own.after?.();
			} else addHead(uow, ctx, head, draft, own);
			return { id: draft.id };
		});
	}

	/** Adds a new record to an act, as the demonstration's where the act is. */
	function addHead(
		uow: UnitOfWork,
		ctx: Ctx,
		head: HeadKind<Of>,
		draft: Pick<Draft<Holder>, 'id' | 'columns'>,
		own: Own
	): void {
		uow.add(
			insertRecord(head.table, {
				...draft.columns,
				...own.columns,
				id: draft.id,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		noteHead(uow, ctx, head, 'RECORDED', draft);
		own.after?.();
	}

	/** Shows a record to everybody, or takes it back. */
	async function publishHead(
		ctx: Ctx,
		head: HeadKind<Of>,
		id: string,
		input: { readonly isPublished: boolean; readonly version: number }
	): Promise<{ id: string } | RecordRefusal | Other> {
		const denied = authorise(ctx, head.publish);
		if (denied) return denied;
		const act = input.isPublished ? 'PUBLISHED' : 'WITHDRAWN';
		const event = `${head.event}_${act}` as const;
		return changeHead(ctx, head, { id, version: input.version }, event, async (uow, known) => {
			if (input.isPublished) room.shown?.(uow, known);
			return { is_published: input.isPublished };
		});
	}

	/** Changes single columns of a record that do not come from its form; who may do it was asked before. */
	async function changeHead(
		ctx: Ctx,
		head: HeadKind<Of>,
		at: At,
		event: AuditEventName,
		set: (uow: UnitOfWork, known: Holder) => Promise<Columns | RecordRefusal | Other>
	): Promise<{ id: string } | RecordRefusal | Other> {
		if (!isId(at.id)) return refuse('NOT_FOUND');
		return carryOut(ctx, async (uow) => {
			const known = await uow.first(room.holders[head.holder]({ id: at.id }));
			if (!known) return refuse('NOT_FOUND');
			const columns = await set(uow, known);
			if (isRefusal(columns)) return columns;
			uow.guard(updateRecord(head.table, at, columns));
			uow.touchPublic();
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event,
				subject: { kind: head.table, id: at.id },
				data: columns
			});
			return { id: at.id };
		});
	}

	/** A record with all its parts, and what whoever reads may do with it. Whoever calls asked for the right to read. */
	async function readRecord<Head extends { readonly unit_id: string | null }, Part extends string>(
		ctx: Ctx,
		kind: HeadKind<Of>,
		parts: Readonly<Record<Part, RecordKind & { readonly of: string }>>,
		id: string,
		one: Query<Head>
	): Promise<RecordFile<Head, Part> | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
		if (!isId(id)) return refuse('NOT_FOUND');
		const names = Object.keys(parts) as Part[];
		const [[head], ...rows] = (await ctx.db.together([
			one,
			...names.map((name) => partRowsOf(parts[name], id, room.order?.[parts[name].table]))
		])) as [Head[], ...PartRow[][]];
		if (!head) return refuse('NOT_FOUND');
		const isOwn = room.mayChange?.(ctx, head.unit_id) !== false;
		return {
			head,
			parts: Object.fromEntries(names.map((name, index) => [name, rows[index]!])) as Record<Part, PartRow[]>,
			mayWrite: isOwn && allows(ctx.actor, kind.permission),
			mayPublish: allows(ctx.actor, kind.publish)
		};
	}
}

function noteHead(
	uow: UnitOfWork,
	ctx: Ctx,
	head: HeadKind,
	act: 'RECORDED' | 'CHANGED',
	{ id, columns }: { readonly id: string; readonly columns: Readonly<Record<string, Column>> }
): void {
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: `${head.event}_${act}`,
		subject: { kind: head.table, id },
		data: forAudit(head, columns)
	});
}
