import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Owner } from '$lib/server/modules/obligations';
import { showPartner } from '$lib/server/modules/organisations';
import { readFields, type Column, type Typed } from '../../domain/field-rules';
import type { HeadKind, RecordKind } from '../../domain/record-kinds';
import {
	holders,
	insertRecord,
	partsOf,
	updateRecord,
	type Columns,
	type Holder,
	type PartRow,
	type RecordQuery
} from '../../repository/records';
import { wrong, type RelationsRefusal } from '../relations-refusal';
import { forAudit } from './write-part';

export type At = { readonly id: string; readonly version: number };

/** What a record has beyond its fields, and what is added to the act once its row is there. */
export type Own = { readonly columns: Columns; readonly after?: () => void };

/** A record as it is about to be written; `known` is what stands of one that is changed. */
export type Draft = {
	readonly id: string;
	readonly columns: Readonly<Record<string, Column>>;
	readonly known: Holder | undefined;
};

/** Whoever is in charge of a record owes what comes of it: its unit, else the person who writes it. */
export function ownerOf(ctx: Ctx, unitId: string | null): Owner | undefined {
	if (unitId) return { kind: 'unit', id: unitId };
	return ctx.actor.kind === 'person' ? { kind: 'person', id: ctx.actor.id } : undefined;
}

/**
 * Records a visit, a membership or a sister city, or changes the one at `at`; nobody outside sees it by that.
 * `RECORD_FROM_SOURCE`: it tells what a source tells. `STATE_CHANGED`: somebody else was faster.
 *
 * @param options.faults what is wrong beyond the fields of the record
 * @param options.own what else the record has, and what follows from it
 */
export async function writeHead(
	ctx: Ctx,
	head: HeadKind,
	input: Typed,
	options: {
		readonly at?: At;
		readonly faults?: readonly FieldFault[];
		readonly own: (uow: UnitOfWork, draft: Draft) => Promise<Own | RelationsRefusal>;
	}
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, head.permission);
	if (denied) return denied;
	const { at } = options;
	if (at && !isId(at.id)) return refuse('NOT_FOUND');
	const read = readFields(head.fields, input, ctx.clock.today(), isCurrency);
	const typed = [...read.faults, ...(options.faults ?? [])];
	const faults = typed.length > 0 ? typed : (head.check?.(read.columns, ctx.clock.today()) ?? []);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const known = at ? await uow.first(holders[head.holder]({ id: at.id })) : undefined;
		if (at && !known) return refuse('NOT_FOUND');
		if (known?.source_id && !head.told) return refuse('RECORD_FROM_SOURCE');
		const draft = { id: at?.id ?? newId(), columns: read.columns, known };
		const own = await options.own(uow, draft);
		if (isRefusal(own)) return own;
		if (at) {
			const told = known?.source_id ? (head.told ?? []) : [];
			const columns = Object.entries({ ...read.columns, ...own.columns });
			uow.guard(
				updateRecord(head.table, at, Object.fromEntries(columns.filter(([name]) => !told.includes(name))))
			);
			if (known!.is_published) uow.touchPublic();
			noteHead(uow, ctx, head, 'CHANGED', draft);
			own.after?.();
		} else addHead(uow, ctx, head, draft, own);
		return { id: draft.id };
	});
}

/** Adds a new record to an act, as the demonstration's where the act is. */
export function addHead(
	uow: UnitOfWork,
	ctx: Ctx,
	head: HeadKind,
	draft: Pick<Draft, 'id' | 'columns'>,
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

/** Shows a record to everybody, with the name of the body that it is kept with, or takes it back. */
export async function publishHead(
	ctx: Ctx,
	head: HeadKind,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, head.publish);
	if (denied) return denied;
	const set = { is_published: input.isPublished };
	const act = input.isPublished ? 'PUBLISHED' : 'WITHDRAWN';
	return changeHead(
		ctx,
		head,
		{ id, version: input.version },
		act,
		async (uow, { partner_id: partnerId }) => {
			if (input.isPublished && partnerId) showPartner(uow, partnerId);
			return set;
		}
	);
}

/** Changes single columns of a record that do not come from its form; who may do it was asked before. */
export async function changeHead(
	ctx: Ctx,
	head: HeadKind,
	at: At,
	act: string,
	set: (uow: UnitOfWork, known: Holder) => Promise<Columns | RelationsRefusal>
): Promise<{ id: string } | RelationsRefusal> {
	if (!isId(at.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const known = await uow.first(holders[head.holder]({ id: at.id }));
		if (!known) return refuse('NOT_FOUND');
		const columns = await set(uow, known);
		if (isRefusal(columns)) return columns;
		uow.guard(updateRecord(head.table, at, columns));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${head.event}_${act}`,
			subject: { kind: head.table, id: at.id },
			data: columns
		});
		return { id: at.id };
	});
}

export type RecordFile<Head, Part extends string> = {
	readonly head: Head;
	readonly parts: Readonly<Record<Part, readonly PartRow[]>>;
	readonly mayWrite: boolean;
	readonly mayPublish: boolean;
};

/** A record with all its parts, and what whoever reads may do with it. Whoever calls asked for the right to read. */
export async function readRecord<Head, Part extends string>(
	ctx: Ctx,
	kind: HeadKind,
	parts: Readonly<Record<Part, RecordKind & { readonly of: string }>>,
	id: string,
	one: RecordQuery<Head>
): Promise<RecordFile<Head, Part> | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	const names = Object.keys(parts) as Part[];
	const [[head], ...rows] = await ctx.db.together([one, ...names.map((name) => partsOf(parts[name], id))]);
	if (!head) return refuse('NOT_FOUND');
	return {
		head,
		parts: Object.fromEntries(names.map((name, index) => [name, rows[index]!])) as Record<Part, PartRow[]>,
		mayWrite: allows(ctx.actor, kind.permission),
		mayPublish: allows(ctx.actor, kind.publish)
	};
}

function noteHead(
	uow: UnitOfWork,
	ctx: Ctx,
	head: HeadKind,
	act: 'RECORDED' | 'CHANGED',
	{ id, columns }: Pick<Draft, 'id' | 'columns'>
): void {
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: `${head.event}_${act}`,
		subject: { kind: head.table, id },
		data: forAudit(head, columns)
	});
}
