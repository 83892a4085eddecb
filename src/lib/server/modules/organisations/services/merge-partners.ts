import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	deleteAlias,
	insertAlias,
	insertMerge,
	mergeById,
	mergedInto,
	mergeSide,
	mergesInto,
	moveRows,
	returnRows,
	sendInto,
	setMoved,
	undoMerge,
	type MergeRow,
	type MergeSide
} from '../repository/partner-merges';
import { partnersNamed } from '../repository/partner-names';
import { indexPartner } from './index-partner';

/**
 * `PARTNER_MERGE_COLLIDES`: both have something of which there can be one only (a sister city, a place in one project) ·
 * `PARTNER_MERGED`: one of them is part of another record already · `PARTNER_MERGE_UNDONE`: undone before ·
 * `PARTNER_MERGE_NOT_LAST`: the record that stayed has itself become part of another: that is undone first.
 */
export type MergeRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			| 'NOT_FOUND'
			| 'VALIDATION_FAILED'
			| 'PARTNER_MERGE_COLLIDES'
			| 'PARTNER_MERGED'
			| 'PARTNER_MERGE_UNDONE'
			| 'PARTNER_MERGE_NOT_LAST'
	  >;

const nameOfActor = ({ actor }: Ctx) => (actor.kind === 'person' ? actor.name : null);

function faultOfReason(reason: string): Refusal<'VALIDATION_FAILED'> | undefined {
	const message = reason === '' ? 'REQUIRED' : reason.length > 1_000 ? 'TOO_LONG' : undefined;
	return message && refuse('VALIDATION_FAILED', { errors: [{ field: 'reason', message }] });
}

/** Two partners side by side, each with how much hangs on it. `NOT_FOUND`: one is not there, or part of another. */
export async function comparePartners(
	ctx: Ctx,
	one: string,
	other: string
): Promise<readonly [MergeSide, MergeSide] | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'partner.merge');
	if (denied) return denied;
	if (!isId(one) || !isId(other) || one === other) return refuse('NOT_FOUND');
	const [[left], [right]] = await ctx.db.together([mergeSide({ id: one }), mergeSide({ id: other })]);
	if (!left || !right || left.merged_into_id || right.merged_into_id) return refuse('NOT_FOUND');
	return [left, right];
}

/**
 * Makes two records of one organisation one: whatever hangs on the one that goes moves to the one that stays, whose
 * other names then hold the former one. Each moved row is written down, so that {@link undoPartnerMerge} can bring back
 * exactly these (capability 42).
 */
export async function mergePartners(
	ctx: Ctx,
	input: { readonly gone: string; readonly kept: string; readonly reason: string }
): Promise<{ readonly id: string; readonly kept: string; readonly moved: number } | MergeRefusal> {
	const denied = authorise(ctx, 'partner.merge');
	if (denied) return denied;
	const { gone, kept } = input;
	const reason = input.reason.trim();
	if (!isId(gone) || !isId(kept) || gone === kept) return refuse('NOT_FOUND');
	const fault = faultOfReason(reason);
	if (fault) return fault;
	return carryOut(ctx, async (uow): Promise<{ id: string; kept: string; moved: number } | MergeRefusal> => {
		const leaves = await uow.first(mergeSide({ id: gone }));
		const stays = await uow.first(mergeSide({ id: kept }));
		if (!leaves || !stays) return refuse('NOT_FOUND');
		if (leaves.merged_into_id || stays.merged_into_id) return refuse('PARTNER_MERGED');
		const id = newId();
		const known = (await uow.rows(partnersNamed({ name: leaves.name }))).some((one) => one.id === kept);
		const aliasId = known ? null : newId();
		uow.add(
			insertMerge({
				id,
				gone_id: gone,
				kept_id: kept,
				reason,
				merged_on: ctx.clock.today(),
				merged_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				merged_by_name: nameOfActor(ctx),
				alias_id: aliasId,
				created_at: ctx.clock.now()
			})
		);
		const { n } = (await uow.first(moveRows(id, gone, kept)))!;
		if (n < 0) return refuse('PARTNER_MERGE_COLLIDES');
		uow.add(setMoved(id, n));
		uow.guard(sendInto({ id: gone, from: null, to: kept }));
		if (aliasId) uow.add(insertAlias({ id: aliasId, partner_id: kept, name: leaves.name }));
		indexPartner(uow, [gone, kept]);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNERS_MERGED',
			subject: { kind: 'partner', id: kept },
			data: { merge: id, gone, rows: n, reason }
		});
		return { id, kept, moved: n };
	});
}

/**
 * Makes two of one again: what the merge moved goes back, save what has meanwhile gone to somebody else; what was
 * recorded since stays with the record that stayed.
 */
export async function undoPartnerMerge(
	ctx: Ctx,
	id: string,
	input: { readonly reason: string }
): Promise<{ readonly id: string; readonly gone: string; readonly returned: number } | MergeRefusal> {
	const denied = authorise(ctx, 'partner.merge');
	if (denied) return denied;
	const reason = input.reason.trim();
	if (!isId(id)) return refuse('NOT_FOUND');
	const fault = faultOfReason(reason);
	if (fault) return fault;
	return carryOut(
		ctx,
		async (uow): Promise<{ id: string; gone: string; returned: number } | MergeRefusal> => {
			const merge = await uow.first(mergeById({ id }));
			if (!merge) return refuse('NOT_FOUND');
			if (merge.undone_on !== null) return refuse('PARTNER_MERGE_UNDONE');
			const stays = await uow.first(mergeSide({ id: merge.kept_id }));
			if (stays?.merged_into_id) return refuse('PARTNER_MERGE_NOT_LAST');
			uow.guard(
				undoMerge(id, merge.version, {
					undone_on: ctx.clock.today(),
					undone_by_name: nameOfActor(ctx),
					undone_reason: reason
				})
			);
			uow.guard(sendInto({ id: merge.gone_id, from: merge.kept_id, to: null }));
			if (merge.alias_id) uow.add(deleteAlias(merge.alias_id));
			const { n } = (await uow.first(returnRows(id, merge.gone_id, merge.kept_id)))!;
			indexPartner(uow, [merge.gone_id, merge.kept_id]);
			uow.touchPublic();
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'PARTNER_MERGE_UNDONE',
				subject: { kind: 'partner', id: merge.kept_id },
				data: { merge: id, gone: merge.gone_id, rows: n, reason }
			});
			return { id, gone: merge.gone_id, returned: n };
		}
	);
}

/** The records that became this one, the latest first. */
export async function listPartnerMerges(
	ctx: Ctx,
	id: string
): Promise<readonly MergeRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	return isId(id) ? ctx.db.rows(mergesInto({ id })) : [];
}

/** Where an old address of a merged partner leads; for the public only to a record that it may read. Checks no access. */
export async function findMergedInto(
	ctx: Ctx,
	id: string,
	audience: 'public' | 'office'
): Promise<string | undefined> {
	const found = isId(id) ? await ctx.db.first(mergedInto({ id })) : undefined;
	return found && (audience === 'office' || found.is_published) ? found.id : undefined;
}
