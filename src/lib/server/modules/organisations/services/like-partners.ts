import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { firstPlace } from '$lib/server/platform/list-part';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	prepareNames,
	suggestPartners,
	veryLike,
	type NameIndex,
	type Suggested
} from '../domain/partner-likeness';
import {
	countOpenTwins,
	distinctPairs,
	forgetTwins,
	insertDistinct,
	keepCompared,
	knownNames,
	namesStamp,
	putTwin,
	twinsPage,
	uncomparedPartners,
	type TwinRow
} from '../repository/like-partners';
import { partnerWithId } from '../repository/partner-names';

/** A name is no longer than what a form takes. */
const longest = 300;

/** Names taken apart, as long as they stay the same; a tenant that is forgotten takes its names with it. */
const held = new WeakMap<Ctx['tenant'], { readonly stamp: string; readonly index: NameIndex }>();

async function namesOf(ctx: Ctx): Promise<NameIndex> {
	const { stamp } = (await ctx.db.first(namesStamp({})))!;
	const before = held.get(ctx.tenant);
	if (before?.stamp === stamp) return before.index;
	const index = prepareNames(await ctx.db.rows(knownNames({})));
	held.set(ctx.tenant, { stamp, index });
	return index;
}

/**
 * The partners on record that a name most likely means, at most five, the likeliest first (capability 39). Asked before
 * a new partner is recorded.
 */
export async function findLikePartners(
	ctx: Ctx,
	name: string
): Promise<readonly Suggested[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	return suggestPartners(await namesOf(ctx), name.slice(0, longest));
}

/** Partners that are very likely the same as this one, without those of which somebody said that they are not. */
export async function findTwinsOf(
	ctx: Ctx,
	id: string
): Promise<readonly Suggested[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	if (!isId(id)) return [];
	const index = await namesOf(ctx);
	const own = index.names.find((one) => one.id === id);
	if (!own) return [];
	const apart = await ctx.db.rows(distinctPairs({ id }));
	const not = new Set([id, ...apart.flatMap((pair) => [pair.one_id, pair.other_id])]);
	return suggestPartners(index, own.name, 3 + not.size)
		.filter((one) => one.likeness >= veryLike && !not.has(one.id))
		.slice(0, 3);
}

/** A page of the pairs that may be one organisation recorded twice, the likeliest first. */
export async function listTwins(
	ctx: Ctx,
	question: { readonly cursor?: string | null; readonly limit?: number } = {}
): Promise<
	| { readonly rows: readonly TwinRow[]; readonly next: string | null }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	const key = readCursor(question.cursor, [/^\d\.\d{6}$/, keyPart.id, keyPart.id]);
	if (isRefusal(key)) return key;
	const limit = Math.min(question.limit ?? 50, 100);
	const [sort, one, other] = key ?? ['', firstPlace.id, firstPlace.id];
	const rows = await ctx.db.rows(twinsPage({ sort: sort!, one: one!, other: other!, limit: limit + 1 }));
	return pageOf(rows, limit, (row) => [row.sort, row.one_id, row.other_id]);
}

/** How many such pairs wait for somebody who keeps partners; nothing for others. */
export async function countTwins(ctx: Ctx): Promise<number> {
	if (authorise(ctx, 'partner.write')) return 0;
	return (await ctx.db.first(countOpenTwins({})))?.n ?? 0;
}

/**
 * Compares partners whose names are new with all others and keeps the pairs that are very like, so many in one
 * transaction that a stop loses little. The worker's, after names were written.
 *
 * @returns how many were compared; fewer than `most` when none is left
 */
export async function compareNewPartners(ctx: Ctx, most = 200): Promise<number> {
	const fresh = await ctx.db.rows(uncomparedPartners({ limit: most }));
	if (fresh.length === 0) return 0;
	const index = await namesOf(ctx);
	const found = fresh.map(({ id, name, stamp }) => {
		const own = index.names.filter((one) => one.id === id).map((one) => one.name);
		const like = new Map<string, Suggested>();
		for (const asked of new Set([name, ...own]))
			for (const other of suggestPartners(index, asked, 6)) {
				const before = like.get(other.id)?.likeness ?? veryLike;
				if (other.id !== id && other.likeness >= before) like.set(other.id, other);
			}
		return { id, stamp, like: [...like.values()] };
	});
	await ctx.db.write((uow) => {
		for (const { id, stamp, like } of found) {
			uow.add(forgetTwins(id));
			for (const { id: twin, likeness, name } of like) {
				const [one_id, other_id] = pairOf(id, twin);
				uow.add(putTwin({ one_id, other_id, likeness, name, found_on: ctx.clock.today() }));
			}
			uow.add(keepCompared(id, stamp));
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNERS_COMPARED',
			subject: { kind: 'tenant', id: ctx.tenant.kodeWilayah },
			data: { partners: found.length, like: found.reduce((sum, one) => sum + one.like.length, 0) }
		});
	});
	return fresh.length;
}

/** Says that two partners with like names are two. Said again, nothing changes. */
export async function keepPartnersApart(
	ctx: Ctx,
	id: string,
	other: string
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(id) || !isId(other) || id === other) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'NOT_FOUND'>> => {
		for (const one of [id, other])
			if (!(await uow.first(partnerWithId({ id: one })))) return refuse('NOT_FOUND');
		const [one_id, other_id] = pairOf(id, other);
		uow.add(
			insertDistinct({
				one_id,
				other_id,
				said_on: ctx.clock.today(),
				said_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNERS_KEPT_APART',
			subject: { kind: 'partner', id: one_id },
			data: { other: other_id }
		});
		return { id };
	});
}

const pairOf = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);
