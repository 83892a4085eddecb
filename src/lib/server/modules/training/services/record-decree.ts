import type { Readable } from 'node:stream';
import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { holdersOnDay } from '$lib/server/modules/cooperation';
import { addDocument, placeFile, type FileRefusal } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import { papersFor } from '../domain/duties';
import { insertCohort, insertPaper, insertParticipant } from '../repository/cohorts';
import { nominationsOf, type NominationRow } from '../repository/nominations';
import { changeOffer, lockOffer } from '../repository/offers';
import { textFaults, wrong, type TrainingRefusal } from './training-refusal';

export type DecreeInput = {
	readonly number: string;
	readonly signedOn: string;
	/** Whether name and office of those who go may be read by everybody. */
	readonly isPublic: boolean;
	/** The signed paper, where it was scanned. */
	readonly scan?: {
		readonly content: Buffer | Readable;
		readonly mediaType: string;
		readonly fileName: string;
	};
};

/**
 * Enters the decree that the head of region signed on the list: the cohort is made with its people and the papers
 * that each must hold before leaving. Who is not on the list cannot be decreed; a change of the list is a new one.
 *
 * `NO_AUTHORITY_THAT_DAY`: nobody held the office on that day, or only somebody acting who may not decide this
 * (UU 30/2014 Ps 14(7) is asked of strategic decisions; naming participants is none, so acting holders may sign).
 */
export async function recordDecree(
	ctx: Ctx,
	offerId: string,
	input: DecreeInput
): Promise<{ id: string; cohort_id: string } | TrainingRefusal | FileRefusal> {
	const denied = authorise(ctx, 'training.decree');
	if (denied) return denied;
	if (!isId(offerId)) return refuse('NOT_FOUND');
	const errors = textFaults('number', input.number, 120);
	if (!isDay(input.signedOn)) errors.push({ field: 'signed_on', message: 'REQUIRED' });
	else if (input.signedOn > ctx.clock.today()) errors.push({ field: 'signed_on', message: 'DAY_IN_FUTURE' });
	if (errors.length > 0) return wrong(errors);
	const [holder] = await holdersOnDay(ctx, 'head_of_region', input.signedOn);
	if (!holder) return refuse('NO_AUTHORITY_THAT_DAY', { day: input.signedOn, office: 'head_of_region' });
	const file = input.scan ? await placeFile(ctx, input.scan) : undefined;
	if (isRefusal(file)) return file;
	return carryOut(ctx, async (uow) => {
		const offer = await uow.first(lockOffer({ id: offerId }));
		if (!offer) return refuse('NOT_FOUND');
		if (offer.state !== 'selected' || !offer.selection) return refuse('OFFER_NOT_OPEN');
		const rows = new Map((await uow.rows(nominationsOf({ offerId }))).map((row) => [row.id, row]));
		const chosen = offer.selection.placed.filter(({ decision }) => decision === 'chosen');
		const cohortId = newId();
		const documentId = file
			? addDocument(
					uow,
					ctx,
					{
						kind: 'keputusan',
						title: `Keputusan ${input.number.trim()}`,
						owner: { kind: 'cohort', id: cohortId },
						origin: 'scanned',
						signed: true
					},
					file
				)
			: null;
		uow.add(
			insertCohort({
				id: cohortId,
				offer_id: offerId,
				programme_id: offer.programme_id,
				theme: offer.theme,
				topics: offer.topics,
				country: offer.country,
				place: offer.place,
				starts_on: offer.starts_on,
				ends_on: offer.ends_on,
				date_precision: 'day',
				participants: chosen.length,
				costs: JSON.stringify(offer.costs),
				status: 'decreed',
				decree_number: input.number.trim(),
				decree_on: input.signedOn,
				decree_signatory: holder.name,
				decree_capacity: holder.title,
				decree_public: input.isPublic,
				decree_document_id: documentId,
				is_example: makesExamples(ctx) || offer.is_example,
				created_at: ctx.clock.now()
			})
		);
		chosen.forEach(({ id }, index) =>
			addParticipant(uow, {
				cohortId,
				nomination: rows.get(id)!,
				position: index + 1,
				departure: offer.starts_on,
				replacesId: null,
				isExample: offer.is_example
			})
		);
		uow.guard(changeOffer(offer, { state: 'decreed', cohort_id: cohortId }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TRAINING_DECREED',
			subject: { kind: 'cohort', id: cohortId },
			data: {
				offer: offerId,
				fingerprint: offer.selection_fingerprint,
				number: input.number.trim(),
				signed_on: input.signedOn,
				signatory: holder.name,
				names_public: input.isPublic,
				document: documentId,
				people: chosen.map(({ id }) => personal(rows.get(id)!.name))
			}
		});
		return { id: offerId, cohort_id: cohortId };
	});
}

/** Adds somebody to a cohort with the papers that he or she needs; gives the id. */
export function addParticipant(
	uow: UnitOfWork,
	one: {
		cohortId: string;
		nomination: NominationRow;
		position: number;
		departure: string;
		replacesId: string | null;
		isExample: boolean;
	}
): string {
	const { nomination } = one;
	const id = newId();
	uow.add(
		insertParticipant({
			id,
			cohort_id: one.cohortId,
			nomination_id: nomination.id,
			trainee_id: nomination.trainee_id,
			unit_id: nomination.unit_id,
			unit_name: nomination.unit,
			position: one.position,
			name: nomination.name,
			office: nomination.office,
			staff_kind: nomination.staff_kind,
			gender: nomination.gender,
			rank: nomination.rank,
			replaces_id: one.replacesId,
			is_example: one.isExample
		})
	);
	const isOfficial = ['civil_servant', 'contract_civil_servant'].includes(nomination.staff_kind);
	for (const { kind, dueOn, state } of papersFor(isOfficial, one.departure))
		uow.add(insertPaper({ participant_id: id, kind, due_on: dueOn, state }));
	return id;
}
