import { randomInt } from 'node:crypto';
import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { isDay } from '$lib/server/modules/calendar';
import { readNip } from '$lib/written/identity';
import {
	isGender,
	isLanguageTest,
	isStaffKind,
	languageTests,
	rankPlace,
	type Gender,
	type LanguageTest,
	type StaffKind
} from '../domain/candidate';
import { mostNominees } from '../domain/quota';
import {
	changeNomination,
	completeTrainee,
	insertNomination,
	insertTrainee,
	lastGone,
	nominationById,
	nominationsOf,
	traineesLike
} from '../repository/nominations';
import { lockOffer, sharesOf } from '../repository/offers';
import { textFaults, wrong, type TrainingRefusal } from './training-refusal';

/** Somebody as a unit's head names him or her; what is not known is empty. */
export type NominationInput = {
	readonly unitId: string;
	readonly name: string;
	readonly office: string;
	readonly staffKind: string;
	readonly gender: string;
	/** 18 digits, spaces allowed; who has none is known again by the address. */
	readonly nip: string;
	readonly email: string;
	readonly rank: string;
	readonly servingSince: string;
	readonly languageTest: string;
	/** As typed: 6.5 or 6,5. */
	readonly languageScore: string;
	/** What the unit knows of an earlier course abroad that is not recorded here. */
	readonly lastGoneOn: string;
	readonly relevance: string;
	readonly actionPlan: string;
	readonly letterNumber: string;
	readonly letterOn: string;
};

type Read = {
	readonly staffKind: StaffKind;
	readonly gender: Gender;
	readonly nip: string | null;
	readonly email: string | null;
	readonly language: { test: LanguageTest; score: number } | null;
};

/**
 * A unit's head names somebody for an offer, in the unit's own order; the division may enter what came by letter.
 * The lot that decides between equals is drawn here and shown from now on.
 */
export async function nominate(
	ctx: Ctx,
	offerId: string,
	input: NominationInput
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.nominate');
	if (denied) return denied;
	if (!isId(offerId)) return refuse('NOT_FOUND');
	const read = readNomination(input, ctx.clock.today());
	if (Array.isArray(read)) return wrong(read);
	if (!mayNameFor(ctx, input.unitId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const offer = await uow.first(lockOffer({ id: offerId }));
		if (!offer) return refuse('NOT_FOUND');
		if (offer.state !== 'nominating') return refuse('OFFER_NOT_OPEN');
		// A letter that came in time is entered late by the division; a unit itself is bound to the last day.
		const entersLetter = !isOwnUnit(ctx, input.unitId);
		if (offer.nominate_until < ctx.clock.today() && !entersLetter)
			return refuse('NOMINATIONS_CLOSED', { day: offer.nominate_until });
		const share = (await uow.rows(sharesOf({ offerId }))).find((one) => one.unit_id === input.unitId);
		if (!share) return refuse('UNIT_NOT_INVITED');
		const standing = (await uow.rows(nominationsOf({ offerId }))).filter((one) => !one.withdrawn_on);
		const own = standing.filter((one) => one.unit_id === input.unitId);
		const most = mostNominees(share.places, offer.nominees_per_place);
		if (own.length >= most) return refuse('TOO_MANY_NOMINEES', { most });
		const trainee = await traineeFor(uow, ctx, input.name, read);
		if (isRefusal(trainee)) return trainee;
		if (standing.some((one) => one.trainee_id === trainee.id)) return refuse('ALREADY_NAMED');
		const recorded = await uow.first(lastGone({ traineeId: trainee.id, before: offer.starts_on }));
		const last = [recorded?.day ?? '', input.lastGoneOn].sort().at(-1) || null;
		const id = newId();
		const facts = {
			unit_id: input.unitId,
			staff_kind: read.staffKind,
			rank: input.rank || null,
			serving_since: input.servingSince || null,
			language_test: read.language?.test ?? null,
			language_score: read.language === null ? null : String(read.language.score),
			last_gone_on: last,
			preference: Math.max(0, ...own.map(({ preference }) => preference)) + 1,
			lot: randomInt(1_000_000),
			letter_number: input.letterNumber.trim() || null,
			letter_on: input.letterOn || null
		};
		uow.add(
			insertNomination({
				id,
				offer_id: offerId,
				trainee_id: trainee.id,
				name: input.name.trim(),
				office: input.office.trim(),
				gender: read.gender,
				relevance: input.relevance.trim(),
				action_plan: input.actionPlan.trim(),
				nominated_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				nominated_at: ctx.clock.now(),
				is_example: makesExamples(ctx),
				...facts
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_NOMINATED',
			subject: { kind: 'nomination', id },
			data: {
				offer: offerId,
				...facts,
				name: personal(input.name.trim()),
				gender: personal(read.gender),
				nip: personal(read.nip),
				email: personal(read.email)
			}
		});
		return { id };
	});
}

/** Takes a name back before the choice is made, with the reason. */
export async function withdrawNomination(
	ctx: Ctx,
	nominationId: string,
	reason: string
): Promise<{ id: string } | TrainingRefusal> {
	const denied = authorise(ctx, 'training.nominate');
	if (denied) return denied;
	if (!isId(nominationId)) return refuse('NOT_FOUND');
	if (reason.trim() === '') return wrong([{ field: 'reason', message: 'REQUIRED' }]);
	return carryOut(ctx, async (uow) => {
		const nomination = await uow.first(nominationById({ id: nominationId }));
		if (!nomination || !mayNameFor(ctx, nomination.unit_id)) return refuse('NOT_FOUND');
		const offer = await uow.first(lockOffer({ id: nomination.offer_id }));
		if (offer?.state !== 'nominating') return refuse('OFFER_NOT_OPEN');
		uow.guard(
			changeNomination(nominationId, nomination.version, {
				withdrawn_on: ctx.clock.today(),
				withdrawn_reason: reason.trim()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_NOMINATION_WITHDRAWN',
			subject: { kind: 'nomination', id: nominationId },
			data: { reason: personal(reason.trim()) }
		});
		return { id: nominationId };
	});
}

const isOwnUnit = (ctx: Ctx, unitId: string) =>
	ctx.actor.kind === 'person' && ctx.actor.unitIds.includes(unitId);

function mayNameFor(ctx: Ctx, unitId: string): boolean {
	if (ctx.actor.kind === 'program') return true;
	if (ctx.actor.kind !== 'person') return false;
	return ctx.actor.roles.includes('cooperation_officer') || isOwnUnit(ctx, unitId);
}

function readNomination(input: NominationInput, today: string): Read | FieldFault[] {
	const faults: FieldFault[] = [
		...(isId(input.unitId) ? [] : [{ field: 'unit', message: 'CHOOSE_ONE' }]),
		...textFaults('name', input.name, 200),
		...textFaults('office', input.office, 200),
		...textFaults('relevance', input.relevance, 4_000),
		...textFaults('action_plan', input.actionPlan, 4_000)
	];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (!isStaffKind(input.staffKind)) add('staff_kind', 'CHOOSE_ONE');
	if (!isGender(input.gender)) add('gender', 'CHOOSE_ONE');
	const nip = input.nip.trim() === '' ? null : readNip(input.nip);
	if (nip !== null && 'refused' in nip) add('nip', 'NIP_WRONG');
	const email = input.email.trim().toLowerCase();
	if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) add('email', 'EMAIL_WRONG');
	if (nip === null && email === '') add('email', 'NIP_OR_EMAIL');
	if (input.rank !== '' && rankPlace(input.rank) < 0) add('rank', 'CHOOSE_ONE');
	for (const [field, day] of [
		['serving_since', input.servingSince],
		['last_gone_on', input.lastGoneOn],
		['letter_on', input.letterOn]
	] as const) {
		if (day === '') continue;
		if (!isDay(day)) add(field, 'DAY_WRONG');
		else if (day > today) add(field, 'DAY_IN_FUTURE');
	}
	const score =
		input.languageScore.trim() === '' ? null : Number(input.languageScore.trim().replace(',', '.'));
	const test = isLanguageTest(input.languageTest) ? input.languageTest : null;
	if (input.languageTest !== '' && test === null) add('language_test', 'CHOOSE_ONE');
	if ((test === null) !== (score === null)) add('language_score', 'TEST_AND_SCORE');
	if (test !== null && score !== null) {
		const { least, most } = languageTests[test];
		if (!(score >= least && score <= most)) add('language_score', 'SCORE_OUTSIDE_SPAN');
	}
	if (faults.length > 0) return faults;
	return {
		staffKind: input.staffKind as StaffKind,
		gender: input.gender as Gender,
		nip: nip === null || 'refused' in nip ? null : nip.digits,
		email: email || null,
		language: test === null || score === null ? null : { test, score }
	};
}

/** The same person as at an earlier course where number or address is known; else a new one. */
async function traineeFor(
	uow: UnitOfWork,
	ctx: Ctx,
	name: string,
	{ nip, email }: Read
): Promise<{ id: string } | Refusal<'TRAINEE_AMBIGUOUS'>> {
	const known = await uow.rows(traineesLike({ nip: nip ?? '', email: email ?? '' }));
	if (known.length > 1) return refuse('TRAINEE_AMBIGUOUS');
	const [found] = known;
	if (found) {
		// A number that differs from the one on record belongs to somebody else who uses the same address.
		if (nip !== null && found.nip !== null && found.nip !== nip) return refuse('TRAINEE_AMBIGUOUS');
		uow.add(completeTrainee(found.id, { nip, email }));
		return { id: found.id };
	}
	const id = newId();
	uow.add(
		insertTrainee({
			id,
			name: name.trim(),
			nip,
			email,
			is_example: makesExamples(ctx),
			created_at: ctx.clock.now()
		})
	);
	return { id };
}
