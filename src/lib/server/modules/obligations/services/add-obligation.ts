import { auditActor, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Day } from '$lib/server/modules/calendar';
import { faultsOfObligation, type NewObligation, type ObligationFault } from '../domain/obligation';
import { occasionsToOpen } from '../domain/recurrence';
import { insertObligation, insertObligationEvent } from '../repository/obligations';

export type AddedObligation = {
	/** The first occasion; for a duty that does not recur, the duty. */
	readonly id: string;
	readonly seriesId: string;
	/** How many occasions stand open now. */
	readonly occasions: number;
};

/**
 * Adds a duty to another act's unit of work: a clause, an offer made at a visit, a donor's report, a follow-up. The
 * caller has decided that this actor may, and that the subject is theirs to speak of. Of a recurring duty the
 * occasions of the coming year are opened; the worker opens the later ones.
 *
 * @returns the duty, or `VALIDATION_FAILED` with `errors` by field (see {@link faultsOfObligation}); an act that gets
 * a refusal hands it on, so that nothing of it is written
 */
export function addObligation(
	uow: UnitOfWork,
	ctx: Ctx,
	duty: NewObligation
): AddedObligation | Refusal<'VALIDATION_FAILED'> {
	const faults = [...faultsOfObligation(duty), ...unknownIds(duty)];
	if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
	const seriesId = newId();
	const occasions: readonly { occasion: number; day: Day | null }[] =
		duty.recurrence && duty.dueOn
			? occasionsToOpen(
					{ first: duty.dueOn, recurrence: duty.recurrence, until: duty.recursUntil ?? null },
					0,
					ctx.clock.today()
				)
			: [{ occasion: 1, day: duty.dueOn }];
	const ids = occasions.map(({ occasion, day }) => openOccasion(uow, ctx, duty, { seriesId, occasion, day }));
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'OBLIGATION_ADDED',
		subject: { kind: 'obligation', id: ids[0]! },
		data: {
			of: { kind: duty.subject.kind, id: duty.subject.id },
			kind: duty.kind,
			owner: duty.owner,
			due_on: duty.dueOn,
			recurrence: duty.recurrence ?? null,
			recurs_until: duty.recursUntil ?? null,
			amount: duty.amount ?? null,
			occasions: ids
		}
	});
	return { id: ids[0]!, seriesId, occasions: ids.length };
}

/** What is no id at all would be a fault of the database; whether it is anybody's is the foreign key's question. */
function unknownIds({ subject, owner, other }: NewObligation): ObligationFault[] {
	const faults: ObligationFault[] = [];
	if (!isId(subject.id)) faults.push({ field: 'subject', message: 'CHOOSE_ONE' });
	if (owner.id !== '' && !isId(owner.id)) faults.push({ field: 'owner', message: 'CHOOSE_ONE' });
	for (const id of [other?.unitId, other?.partnerId])
		if (id && !isId(id)) faults.push({ field: 'other', message: 'CHOOSE_ONE' });
	return faults;
}

/** Adds one occasion of a duty with the first line of its history. */
export function openOccasion(
	uow: UnitOfWork,
	ctx: Ctx,
	duty: NewObligation,
	place: { readonly seriesId: string; readonly occasion: number; readonly day: Day | null }
): string {
	const id = newId();
	const at = ctx.clock.now();
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	uow.add(
		insertObligation({
			id,
			subject_kind: duty.subject.kind,
			subject_id: duty.subject.id,
			subject_title: JSON.stringify(duty.subject.title),
			kind: duty.kind,
			what: duty.what.trim(),
			basis: duty.basis?.trim() || null,
			owner_unit_id: duty.owner.kind === 'unit' ? duty.owner.id : null,
			owner_partner_id: duty.owner.kind === 'partner' ? duty.owner.id : null,
			owner_person_id: duty.owner.kind === 'person' ? duty.owner.id : null,
			other_unit_id: duty.other?.unitId || null,
			other_partner_id: duty.other?.partnerId || null,
			amount: duty.amount?.amount ?? null,
			currency: duty.amount?.currency ?? null,
			due_on: place.day,
			series_id: place.seriesId,
			occasion: place.occasion,
			planned_on: place.day,
			recurrence: duty.recurrence ?? null,
			recurs_until: duty.recursUntil ?? null,
			is_secret: duty.isSecret ?? false,
			is_personal: duty.isPersonal ?? false,
			is_example: duty.isExample ?? makesExamples(ctx),
			created_by: person?.id ?? null,
			created_at: at,
			updated_at: at
		})
	);
	uow.add(
		insertObligationEvent(1, {
			obligation_id: id,
			at,
			act: 'add',
			actor_id: person?.id ?? null,
			actor_name: person?.name ?? null,
			actor_position: person?.position ?? null,
			on_behalf: false,
			remark: null,
			from_day: null,
			to_day: place.day
		})
	);
	return id;
}
