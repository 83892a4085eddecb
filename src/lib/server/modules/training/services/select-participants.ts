import { fingerprintOf, personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type FieldFault } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { assessedCriteria, type AssessedCriterion } from '../domain/scores';
import { makeSelection } from '../domain/weigh';
import { changeNomination, nominationsOf } from '../repository/nominations';
import { changeOffer, lockOffer, sharesOf } from '../repository/offers';
import { wrong, type TrainingRefusal } from './training-refusal';
import { ruleOf, weighRows } from './weighable';

/** What an assessor gives to one nomination: 0 to 100, as typed; empty where nothing is given yet. */
export type GivenScores = {
	readonly nominationId: string;
	readonly scores: Partial<Record<AssessedCriterion, string>>;
};

/** Gives the scores that people give; those that follow from the record are never typed. */
export async function giveScores(
	ctx: Ctx,
	offerId: string,
	given: readonly GivenScores[]
): Promise<{ id: string; scored: number } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.score');
	if (denied) return denied;
	if (!isId(offerId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const offer = await uow.first(lockOffer({ id: offerId }));
		if (!offer) return refuse('NOT_FOUND');
		if (offer.state !== 'nominating') return refuse('OFFER_NOT_OPEN');
		const wanted = assessedCriteria.filter((key) => offer.criteria.some((one) => one.key === key));
		const rows = new Map((await uow.rows(nominationsOf({ offerId }))).map((row) => [row.id, row]));
		const faults: FieldFault[] = [];
		const changed: { id: string; scores: Partial<Record<AssessedCriterion, number>> }[] = [];
		for (const { nominationId, scores } of given) {
			const row = rows.get(nominationId);
			if (!row || row.withdrawn_on) return refuse('NOT_FOUND');
			const read: Partial<Record<AssessedCriterion, number>> = {};
			for (const key of wanted) {
				const text = (scores[key] ?? '').trim();
				if (text === '') continue;
				const value = Number(text.replace(',', '.'));
				if (!/^\d{1,3}([.,]\d{1,2})?$/.test(text) || value > 100)
					faults.push({ field: `score.${nominationId}.${key}`, message: 'SCORE_WRONG' });
				else read[key] = value;
			}
			if (wanted.every((key) => read[key] === row.scores[key])) continue;
			changed.push({ id: nominationId, scores: read });
			uow.guard(
				changeNomination(nominationId, row.version, {
					scores: JSON.stringify(read),
					scored_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					scored_at: ctx.clock.now()
				})
			);
		}
		if (faults.length > 0) return wrong(faults);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_SCORES_GIVEN',
			subject: { kind: 'training_offer', id: offerId },
			data: { changed: changed.map(({ id, scores }) => ({ nomination: id, scores: personal(scores) })) }
		});
		return { id: offerId, scored: changed.length };
	});
}

/**
 * Makes the list by the rule of select-cohort.ts, from what is recorded now, and keeps it with the rule and the
 * numbers it rests on. The same record gives the same list and the same fingerprint.
 *
 * `SCORES_MISSING` names how many who meet the conditions have not been assessed; `NOBODY_ELIGIBLE`.
 */
export async function selectParticipants(
	ctx: Ctx,
	offerId: string
): Promise<{ id: string; chosen: number; fingerprint: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.manage');
	if (denied) return denied;
	if (!isId(offerId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const offer = await uow.first(lockOffer({ id: offerId }));
		if (!offer) return refuse('NOT_FOUND');
		if (offer.state !== 'nominating') return refuse('OFFER_NOT_OPEN');
		const weighed = weighRows(offer, await uow.rows(nominationsOf({ offerId })));
		const eligible = weighed.filter((one) => one.eligible);
		if (eligible.length === 0) return refuse('NOBODY_ELIGIBLE');
		const unscored = eligible.filter(({ score }) => score.missing.length > 0).length;
		if (unscored > 0) return refuse('SCORES_MISSING', { count: unscored });
		const rule = ruleOf(offer, await uow.rows(sharesOf({ offerId })));
		const selection = makeSelection(weighed, rule, {
			madeOn: ctx.clock.today(),
			departure: offer.starts_on
		});
		const { madeOn: _madeOn, ...whatCounts } = selection;
		const fingerprint = fingerprintOf(whatCounts);
		const chosen = selection.placed.filter(({ decision }) => decision === 'chosen');
		uow.guard(
			changeOffer(offer, {
				state: 'selected',
				selection: JSON.stringify(selection),
				selection_fingerprint: fingerprint,
				selected_at: ctx.clock.now(),
				selected_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_SELECTED',
			subject: { kind: 'training_offer', id: offerId },
			data: { fingerprint, rule, chosen: chosen.map(({ id }) => id) }
		});
		return { id: offerId, chosen: chosen.length, fingerprint };
	});
}

/** Takes a list back before it is decreed, with the reason: a score was wrong, a name came in time after all. */
export async function reopenSelection(
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
		if (offer.state !== 'selected') return refuse('OFFER_NOT_OPEN');
		uow.guard(
			changeOffer(offer, {
				state: 'nominating',
				selection: null,
				selection_fingerprint: null,
				selected_at: null,
				selected_by: null
			})
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_SELECTION_TAKEN_BACK',
			subject: { kind: 'training_offer', id: offerId },
			data: { reason: reason.trim(), fingerprint: offer.selection_fingerprint }
		});
		return { id: offerId };
	});
}
