import { isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { cutPart, type Part, type PartOf } from '$lib/server/platform/list-part';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { fitOf, type Fit } from '../../domain/fit';
import type { OpportunityStage } from '../../domain/opportunity';
import {
	openNeeds,
	opportunitiesAfter,
	opportunityById,
	stepsOfOpportunity,
	type FundingNeed,
	type Opportunity,
	type OpportunityStep
} from '../../repository/opportunities';

const first = { sort: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };
/** As many needs as are weighed beside a call; a region that has more has no list but a plan. */
const mostNeeds = 100;

/** Calls in these stages, the one that closes first on top. */
export async function listOpportunities(
	ctx: Ctx,
	stages: readonly OpportunityStage[],
	part: Part
): Promise<PartOf<Opportunity> | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'opportunity.read');
	if (denied) return denied;
	const { sort, id } = part.after ?? first;
	if (!isDay(sort))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'cursor', message: 'DAY_WRONG' }] });
	const rows = await ctx.db.rows(opportunitiesAfter({ stages, day: sort, id, most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: row.closesOn ?? '9999-12-31', id: row.id }));
}

export type OpportunityView = Opportunity & {
	readonly steps: readonly OpportunityStep[];
	/** The region's open needs with how the call fits each, the best first; what is impossible last. */
	readonly fits: readonly (Fit & { readonly need: FundingNeed })[];
};

/** A call with its way so far and how it fits what the region needs. */
export async function readOpportunity(
	ctx: Ctx,
	id: string
): Promise<OpportunityView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'opportunity.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[call], steps, needs] = await ctx.db.together([
		opportunityById({ id }),
		stepsOfOpportunity({ id }),
		openNeeds({ most: mostNeeds })
	]);
	if (!call) return refuse('NOT_FOUND');
	const today = ctx.clock.today();
	const fits = needs
		.map((need) => ({ need, ...fitOf(call, need, today) }))
		.sort((a, b) => Number(b.isPossible) - Number(a.isPossible) || b.balance - a.balance);
	return { ...call, steps, fits };
}

/** What the region needs and has no money for yet. */
export async function listNeeds(ctx: Ctx): Promise<FundingNeed[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'opportunity.read');
	return denied ?? ctx.db.rows(openNeeds({ most: mostNeeds }));
}
