import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isCountry } from '$lib/server/platform/country-names';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { faultsOfOffer, type OfferInput } from '../domain/offer-input';
import { shareQuota } from '../domain/quota';
import {
	changeOffer,
	deleteShares,
	insertOffer,
	insertShare,
	lockOffer,
	programmeById,
	unitsToShare
} from '../repository/offers';
import { wrong, type TrainingRefusal } from './training-refusal';

/**
 * Opens an offer of places abroad: its theme, days and conditions, who pays what, the criteria, and the units among
 * which the places are shared by the rule of quota.ts. From now on units name their people.
 */
export async function openOffer(
	ctx: Ctx,
	input: OfferInput & { readonly programmeId: string }
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.manage');
	if (denied) return denied;
	const errors = [
		...(isId(input.programmeId) ? [] : [{ field: 'programme', message: 'CHOOSE_ONE' }]),
		...(isCountry(input.country) ? [] : [{ field: 'country', message: 'CHOOSE_ONE' }]),
		...faultsOfOffer(input, ctx.clock.today())
	];
	if (errors.length > 0) return wrong(errors);
	return carryOut(ctx, async (uow) => {
		if (!(await uow.first(programmeById({ id: input.programmeId }))))
			return wrong([{ field: 'programme', message: 'CHOOSE_ONE' }]);
		const id = newId();
		uow.add(
			insertOffer({
				id,
				programme_id: input.programmeId,
				theme: input.theme.trim(),
				topics: [...input.topics],
				country: input.country,
				place: input.place.trim() || null,
				starts_on: input.startsOn,
				ends_on: input.endsOn,
				nominate_until: input.nominateUntil,
				quota: input.quota,
				conditions: JSON.stringify(input.conditions),
				criteria: JSON.stringify(input.criteria),
				floors: JSON.stringify(input.floors),
				most_per_unit: input.mostPerUnit,
				reserves: input.reserves,
				nominees_per_place: input.nomineesPerPlace,
				costs: JSON.stringify(input.costs),
				letter_number: input.letterNumber.trim() || null,
				letter_on: input.letterOn || null,
				note: input.note.trim() || null,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		const shares = await addShares(uow, ctx, id, input.quota, input.units);
		if (isRefusal(shares)) return shares;
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_OFFER_OPENED',
			subject: { kind: 'training_offer', id },
			data: { ...input, shares }
		});
		return { id };
	});
}

/** Shares the places of an open offer anew: other units, other weights. Names that were given stay. */
export async function shareOfferAnew(
	ctx: Ctx,
	offerId: string,
	units: OfferInput['units']
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.manage');
	if (denied) return denied;
	if (!isId(offerId)) return refuse('NOT_FOUND');
	if (units.length === 0) return wrong([{ field: 'units', message: 'CHOOSE_SOME' }]);
	if (units.some(({ weight }) => !Number.isInteger(weight) || weight < 1 || weight > 1_000_000))
		return wrong([{ field: 'units', message: 'WEIGHT_WRONG' }]);
	return carryOut(ctx, async (uow) => {
		const offer = await uow.first(lockOffer({ id: offerId }));
		if (!offer) return refuse('NOT_FOUND');
		if (offer.state !== 'nominating') return refuse('OFFER_NOT_OPEN');
		uow.add(deleteShares(offerId));
		const shares = await addShares(uow, ctx, offerId, offer.quota, units);
		if (isRefusal(shares)) return shares;
		uow.guard(changeOffer(offer, {}));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_PLACES_SHARED_ANEW',
			subject: { kind: 'training_offer', id: offerId },
			data: { shares }
		});
		return { id: offerId };
	});
}

async function addShares(
	uow: UnitOfWork,
	ctx: Ctx,
	offerId: string,
	quota: number,
	units: OfferInput['units']
): Promise<{ unit_id: string; places: number }[] | Refusal<'VALIDATION_FAILED'>> {
	const ids = units.map(({ unitId }) => unitId);
	const known = await uow.rows(unitsToShare({ ids: ids.filter(isId), day: ctx.clock.today() }));
	const byId = new Map(known.map((unit) => [unit.id, unit]));
	if (ids.some((id) => !byId.has(id))) return wrong([{ field: 'units', message: 'UNIT_UNKNOWN' }]);
	const sharing = units.map(({ unitId, weight }) => {
		const { name, sent_before } = byId.get(unitId)!;
		return { id: unitId, name, weight, sentBefore: sent_before };
	});
	const shares = shareQuota(quota, sharing);
	for (const [index, share] of shares.entries())
		uow.add(
			insertShare({
				offer_id: offerId,
				unit_id: share.unitId,
				weight: sharing[index]!.weight,
				sent_before: sharing[index]!.sentBefore,
				whole: share.whole,
				places: share.places
			})
		);
	return shares.map(({ unitId, places }) => ({ unit_id: unitId, places }));
}

/** Calls an offer off, with the reason; what was named stays in the record. */
export async function cancelOffer(
	ctx: Ctx,
	offerId: string,
	reason: string
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.manage');
	if (denied) return denied;
	if (!isId(offerId)) return refuse('NOT_FOUND');
	if (reason.trim() === '') return wrong([{ field: 'reason', message: 'REQUIRED' }]);
	return carryOut(ctx, async (uow) => {
		const offer = await uow.first(lockOffer({ id: offerId }));
		if (!offer) return refuse('NOT_FOUND');
		if (offer.state === 'decreed' || offer.state === 'cancelled') return refuse('OFFER_NOT_OPEN');
		uow.guard(changeOffer(offer, { state: 'cancelled', reason: reason.trim() }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_OFFER_CANCELLED',
			subject: { kind: 'training_offer', id: offerId },
			data: { reason: reason.trim() }
		});
		return { id: offerId };
	});
}
