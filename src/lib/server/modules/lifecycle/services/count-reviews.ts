import type { Ctx } from '$lib/server/platform/context';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { authorise } from '$lib/server/modules/identity';
import { keepCounts, keptCounts, type KeptCount, type KeptCounts } from '../repository/review-counts';
import { judgeAgreements, reviewKinds, type Review, type ReviewKind } from './review-agreements';

type Counts = ReadonlyMap<ReviewKind, KeptCount>;

/**
 * How many findings of each kind there are for this reader, and how many of them are no examples; what is empty is left
 * out, and nothing is told without the right. Whoever reads every agreement is given what was kept: {@link
 * keepReviewCounts} counts within a minute of every change, and an act that empties a worklist forgets what was kept.
 * Judging 10,000 agreements takes a second; reading what was kept takes none.
 */
export async function countReviews(ctx: Ctx): Promise<Counts> {
	if (authorise(ctx, 'agreement.read')) return new Map();
	const scope = agreementScopeOf(ctx.actor);
	const found = scope.all ? await ctx.db.first(keptCounts({})) : undefined;
	if (found?.kept?.day === ctx.clock.today()) return fromKept(found.kept.counts, scope.secret);
	const { reviews } = await judgeAgreements(ctx, null);
	return counted(reviews);
}

/**
 * Counts the worklists of the region again, where something was written or a day began since they were counted last.
 *
 * @returns whether they were counted
 */
export async function keepReviewCounts(ctx: Ctx): Promise<boolean> {
	const found = await ctx.db.first(keptCounts({}));
	const day = ctx.clock.today();
	const seq = found?.head ?? 0;
	if (found?.kept && found.kept.day === day && found.kept.seq === seq) return false;
	const { reviews, rows } = await judgeAgreements(ctx, null);
	const secret = new Set(rows.filter(({ disclosure }) => disclosure === 'secret').map(({ id }) => id));
	const counts: KeptCounts = {
		secret: Object.fromEntries(counted(reviews)),
		open: Object.fromEntries(counted(reviews.filter(({ agreement }) => !secret.has(agreement.id))))
	};
	await ctx.db.first(keepCounts({ day, seq, counts, counted_at: ctx.clock.now() }));
	return true;
}

function counted(reviews: readonly Review[]): Counts {
	const counts = new Map<ReviewKind, { all: number; real: number }>();
	for (const { kind, agreement } of reviews) {
		const count = counts.get(kind) ?? { all: 0, real: 0 };
		counts.set(kind, { all: count.all + 1, real: count.real + (agreement.example ? 0 : 1) });
	}
	return counts;
}

const fromKept = (counts: KeptCounts, secret: boolean): Counts =>
	new Map(
		reviewKinds.flatMap((kind) => {
			const count = counts[secret ? 'secret' : 'open'][kind];
			return count ? [[kind, count]] : [];
		})
	);
