import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { cutPart, latestPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { mostNominees } from '../domain/quota';
import { assessedCriteria } from '../domain/scores';
import { treatmentOf, type GroupTreatment } from '../domain/select-cohort';
import { phaseOf, type OfferAct, type OfferPhase } from '../domain/offer';
import { contendersOf, type Weighed } from '../domain/weigh';
import { nominationsOf, type NominationRow } from '../repository/nominations';
import {
	offerById,
	offersAfter,
	sharesOf,
	type OfferLine,
	type OfferRow,
	type ShareRow
} from '../repository/offers';
import { weighRows } from './weighable';

export type NomineeView = NominationRow & {
	/** Conditions and score as of now, or as they stood when the list was made. */
	readonly weighed: Weighed | undefined;
	readonly placed: NonNullable<OfferRow['selection']>['placed'][number] | undefined;
};

export type Treatment<Key extends string = string> = readonly (GroupTreatment & { readonly key: Key })[];

export type OfferView = {
	readonly offer: OfferRow;
	readonly phase: OfferPhase;
	readonly shares: readonly (ShareRow & { readonly named: number; readonly mayName: number })[];
	/** Everybody for whoever weighs the names; one's own people for a unit. */
	readonly nominees: readonly NomineeView[];
	/** How many were named in all, whoever is shown. */
	readonly named: number;
	readonly treatment: {
		readonly gender: Treatment<'female' | 'male'>;
		readonly staff: Treatment;
		readonly units: Treatment;
	};
	readonly acts: readonly OfferAct[];
	/** Units that this person may name people for. */
	readonly ownUnitIds: readonly string[];
	readonly assessed: readonly (typeof assessedCriteria)[number][];
	readonly seesAll: boolean;
};

/** Roles that weigh the names and answer for the list; a unit sees its own people only. */
const weighing = [
	'cooperation_officer',
	'tkksd_member',
	'regional_secretary',
	'head_of_region',
	'registrar',
	'auditor'
];

export function seesAllNominees(ctx: Ctx): boolean {
	return (
		ctx.actor.kind === 'program' ||
		(ctx.actor.kind === 'person' && ctx.actor.roles.some((role) => weighing.includes(role)))
	);
}

/** An offer with its shares, the names given so far as far as this person may see them, and what may be done now. */
export async function readOffer(
	ctx: Ctx,
	id: string
): Promise<OfferView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'training.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[offer], shares, rows] = await ctx.db.together([
		offerById({ id }),
		sharesOf({ offerId: id }),
		nominationsOf({ offerId: id })
	]);
	if (!offer) return refuse('NOT_FOUND');
	const own = ctx.actor.kind === 'person' ? ctx.actor.unitIds : [];
	const seesAll = seesAllNominees(ctx);
	const weighed = weighRows(offer, rows);
	const byId = new Map(weighed.map((one) => [one.id, one]));
	const placed = new Map((offer.selection?.placed ?? []).map((one) => [one.id, one]));
	const phase = phaseOf(offer.state, offer.nominate_until, ctx.clock.today());
	const standing = rows.filter(({ withdrawn_on }) => withdrawn_on === null);
	return {
		offer,
		phase,
		shares: shares.map((share) => ({
			...share,
			named: standing.filter(({ unit_id }) => unit_id === share.unit_id).length,
			mayName: mostNominees(share.places, offer.nominees_per_place)
		})),
		nominees: rows
			.filter((row) => seesAll || own.includes(row.unit_id))
			.map((row) => ({ ...row, weighed: byId.get(row.id), placed: placed.get(row.id) }))
			.toSorted((one, other) => orderOf(one) - orderOf(other)),
		named: standing.length,
		treatment: treatmentIn(offer, weighed, rows),
		acts: actsOf(ctx, offer, phase, shares, own),
		ownUnitIds: own,
		assessed: assessedCriteria.filter((key) => offer.criteria.some((one) => one.key === key)),
		seesAll
	};

	function orderOf(one: { readonly id: string }): number {
		const place = offer!.selection?.placed.findIndex(({ id }) => id === one.id) ?? -1;
		return place >= 0 ? place : 100_000;
	}
}

function treatmentIn(
	offer: OfferRow,
	weighed: readonly Weighed[],
	rows: readonly NominationRow[]
): OfferView['treatment'] {
	const contenders = contendersOf(weighed);
	const placed = offer.selection?.placed ?? [];
	const unitNames = new Map(rows.map((row) => [row.unit_id, row.unit]));
	const list = <Key extends string>(groups: Map<Key, GroupTreatment>) =>
		[...groups].map(([key, counts]) => ({ key, ...counts }));
	return {
		gender: list(treatmentOf(contenders, placed, ({ gender }) => gender)),
		staff: list(treatmentOf<string>(contenders, placed, ({ staffKind }) => staffKind)),
		units: list(treatmentOf(contenders, placed, ({ unitId }) => unitNames.get(unitId) ?? unitId))
	};
}

function actsOf(
	ctx: Ctx,
	offer: OfferRow,
	phase: OfferPhase,
	shares: readonly ShareRow[],
	own: readonly string[]
): OfferAct[] {
	const manages = allows(ctx.actor, 'training.manage');
	const isInvited = shares.some(({ unit_id }) => own.includes(unit_id));
	const acts: [OfferAct, boolean][] = [
		[
			'nominate',
			offer.state === 'nominating' &&
				(manages || (phase === 'nominating' && isInvited && allows(ctx.actor, 'training.nominate')))
		],
		['score', offer.state === 'nominating' && allows(ctx.actor, 'training.score')],
		['select', offer.state === 'nominating' && manages],
		['reopen', offer.state === 'selected' && manages],
		['decree', offer.state === 'selected' && allows(ctx.actor, 'training.decree')],
		['cancel', (offer.state === 'nominating' || offer.state === 'selected') && manages]
	];
	return acts.filter(([, may]) => may).map(([act]) => act);
}

/** Offers, the latest departure first. */
export async function listOffers(
	ctx: Ctx,
	part: Part
): Promise<PartOf<OfferLine & { phase: OfferPhase }> | AuthorisationRefusal> {
	const denied = authorise(ctx, 'training.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(offersAfter({ ...(part.after ?? latestPlace), most: part.limit + 1 }));
	const today = ctx.clock.today();
	return cutPart(
		rows.map((row) => ({ ...row, phase: phaseOf(row.state, row.nominate_until, today) })),
		part.limit,
		(row) => ({ sort: row.starts_on, id: row.id })
	);
}
