import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	prepareNames,
	suggestPartners,
	veryLike,
	type NameIndex,
	type Suggested
} from '../domain/partner-likeness';
import {
	distinctPairs,
	insertDistinct,
	knownNames,
	namesStamp,
	newestPartners
} from '../repository/like-partners';
import { partnerWithId } from '../repository/partner-names';

/** How many of the newest partners the worklist looks at; older ones were looked at when they were new. */
const newest = 200;
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

export type Twins = {
	readonly partner: { readonly id: string; readonly name: string; readonly example: boolean };
	readonly like: readonly Suggested[];
};

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

/** The newest partners that look like another on record: the worklist of what may have been recorded twice. */
export async function listTwins(ctx: Ctx): Promise<readonly Twins[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	const [apart, fresh] = await ctx.db.together([
		distinctPairs({ id: null }),
		newestPartners({ limit: newest })
	]);
	const index = await namesOf(ctx);
	const told = new Set(apart.map((pair) => `${pair.one_id} ${pair.other_id}`));
	const shown = new Set<string>();
	return fresh.flatMap((one): Twins[] => {
		const like = suggestPartners(index, one.name, 4).filter((other) => {
			const pair = pairOf(one.id, other.id).join(' ');
			if (other.id === one.id || other.likeness < veryLike || told.has(pair) || shown.has(pair)) return false;
			shown.add(pair);
			return true;
		});
		return like.length > 0
			? [{ partner: { id: one.id, name: one.name, example: one.is_example }, like }]
			: [];
	});
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
