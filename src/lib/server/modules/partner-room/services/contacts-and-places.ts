import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import { isCountry } from '$lib/server/platform/country-names';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { readEmail } from '$lib/server/modules/identity';
import { digitsOf, faultsOfContact, faultsOfPlace, type ContactInput, type PlaceInput } from '../domain/room';
import { endContact, endPlace, insertContact, insertPlace, ownPartner, stepBack } from '../repository/room';
import { mayRun, type RoomRefusal } from './may-run';

/** `VALIDATION_FAILED`: what is wrong beside which field. `STATE_CHANGED`: it was taken away before. */
export type RecordRefusal = RoomRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>;

/** Adds somebody whom to reach at an organisation; the first contact steps back where a new one is said to be it. */
export function addContact(
	ctx: Ctx,
	partnerId: string,
	input: ContactInput
): Promise<{ id: string } | RecordRefusal> {
	const faults = faultsOfContact(input, (text) => readEmail(text) !== undefined);
	return change(ctx, partnerId, 'PARTNER_CONTACT_ADDED', faults, (uow) => {
		const id = newId();
		if (input.is_first) uow.add(stepBack(partnerId));
		uow.add(
			insertContact({
				...made(ctx, id, partnerId),
				name: input.name.trim(),
				position: input.position?.trim() || null,
				email: input.email ? (readEmail(input.email) ?? null) : null,
				phone: input.phone?.trim() || null,
				is_first: input.is_first ?? false
			})
		);
		return { id, facts: { contact: id, name: personal(input.name.trim()), first: input.is_first ?? false } };
	});
}

/** Adds an address, a branch, or where letters go. */
export function addPlace(
	ctx: Ctx,
	partnerId: string,
	input: PlaceInput
): Promise<{ id: string } | RecordRefusal> {
	const faults = faultsOfPlace(input, isCountry);
	return change(ctx, partnerId, 'PARTNER_PLACE_ADDED', faults, (uow) => {
		const id = newId();
		uow.add(
			insertPlace({
				...made(ctx, id, partnerId),
				kind: input.kind,
				name: input.name?.trim() || null,
				address: input.address.trim(),
				city: input.city?.trim() || null,
				postal_code: input.postal_code?.trim() || null,
				country: input.country || 'ID',
				phone: input.phone?.trim() || null,
				branch_number: digitsOf(input.branch_number)
			})
		);
		return { id, facts: { place: id, kind: input.kind } };
	});
}

/** Takes a contact or a place off the page; the record of it stays. */
export function endRecord(
	ctx: Ctx,
	partnerId: string,
	what: 'contact' | 'place',
	id: string
): Promise<{ id: string } | RecordRefusal> {
	const day = ctx.clock.today();
	const event = what === 'contact' ? 'PARTNER_CONTACT_ENDED' : 'PARTNER_PLACE_ENDED';
	return change(ctx, partnerId, event, [], (uow) => {
		if (!isId(id)) return refuse('NOT_FOUND');
		uow.guard(what === 'contact' ? endContact(id, partnerId, day) : endPlace(id, partnerId, day));
		return { id, facts: { [what]: id } };
	});
}

const made = (ctx: Ctx, id: string, partnerId: string) => ({
	id,
	partner_id: partnerId,
	is_example: makesExamples(ctx),
	created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
	created_at: ctx.clock.now()
});

async function change(
	ctx: Ctx,
	partnerId: string,
	event: AuditEventName,
	faults: readonly FieldFault[],
	work: (uow: UnitOfWork) => { id: string; facts: Record<string, unknown> } | Refusal<'NOT_FOUND'>
): Promise<{ id: string } | RecordRefusal> {
	const denied = await mayRun(ctx, partnerId);
	if (denied) return denied;
	if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'NOT_FOUND'>> => {
		if (!(await uow.first(ownPartner({ id: partnerId })))) return refuse('NOT_FOUND');
		const done = work(uow);
		if ('refused' in done) return done;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event,
			subject: { kind: 'partner', id: partnerId },
			data: done.facts
		});
		return { id: done.id };
	});
}
