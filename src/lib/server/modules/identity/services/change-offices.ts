import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { capacities, offices, type Capacity, type Office } from '../domain/people';
import { overlapOf } from '../domain/terms-of-office';
import {
	allOfficeHolders,
	endOfficeTerm,
	holdOffice,
	insertOfficeHolder,
	unitNamed
} from '../repository/administration';
import { findPeopleUnchecked } from './people';

/**
 * `OFFICE_HELD`: another holds the office on one of these days in a capacity that excludes this one; details name who, in
 * which capacity, from and to.
 * `VALIDATION_FAILED`: what is wrong beside which field.
 */
export type OfficeRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'OFFICE_HELD'>;

const wrong = (...errors: FieldFault[]) => refuse('VALIDATION_FAILED', { errors });

/**
 * Notes by its decree who holds an office from a day on, for good or in somebody's place (Plt., Plh., Pj., Pjs.). On one
 * day an office has one definitive holder and at most who stands in for him: whoever signs must be the one the law means
 * (domain.md 3.3).
 */
export async function addOfficeHolder(
	ctx: Ctx,
	input: {
		office: string;
		/** Whose head, where it is a unit's. */
		unitId?: string;
		personId: string;
		capacity: string;
		title: string;
		from: string;
		to: string;
		decree: string;
	}
): Promise<{ id: string } | OfficeRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const errors: FieldFault[] = [
		...(offices.includes(input.office as Office) ? [] : [{ field: 'office', message: 'CHOOSE_ONE' }]),
		...(input.office === 'head_of_unit' && !isId(input.unitId ?? '')
			? [{ field: 'unit', message: 'UNIT_NEEDED' }]
			: []),
		...(isId(input.personId) ? [] : [{ field: 'holder', message: 'CHOOSE_ONE' }]),
		...(capacities.includes(input.capacity as Capacity)
			? []
			: [{ field: 'capacity', message: 'CHOOSE_ONE' }]),
		...(input.title === '' ? [{ field: 'title', message: 'REQUIRED' }] : []),
		...(input.decree === '' ? [{ field: 'decree', message: 'REQUIRED' }] : []),
		...(isDay(input.from) ? [] : [{ field: 'office_from', message: 'REQUIRED' }]),
		...(input.to !== '' && input.to < input.from
			? [{ field: 'office_to', message: 'ENDS_BEFORE_START' }]
			: [])
	];
	if (errors.length > 0) return wrong(...errors);
	const term = { from: input.from, to: input.to || null };
	const unitId = input.office === 'head_of_unit' ? input.unitId! : null;
	return carryOut(ctx, async (uow) => {
		await uow.rows(holdOffice(input.office));
		if (unitId !== null && !(await uow.first(unitNamed({ id: unitId }))))
			return wrong({ field: 'unit', message: 'UNIT_NEEDED' });
		const person = (await findPeopleUnchecked(uow, [input.personId])).get(input.personId);
		if (!person) return wrong({ field: 'holder', message: 'CHOOSE_ONE' });
		const held = (await uow.rows(allOfficeHolders({}))).filter(
			(one) => one.office === input.office && one.unit_id === unitId
		);
		const other = overlapOf(
			{ ...term, capacity: input.capacity as Capacity },
			held.map((one) => ({
				name: one.name,
				capacity: one.capacity as Capacity,
				from: one.valid_from,
				to: one.valid_to
			}))
		);
		if (other) return refuse('OFFICE_HELD', { ...other });
		const id = newId();
		const taken = {
			office: input.office,
			unit_id: unitId,
			person_id: person.id,
			capacity: input.capacity,
			title: input.title,
			valid_from: term.from,
			valid_to: term.to,
			decree: input.decree
		};
		uow.add(insertOfficeHolder({ id, name: person.name, ...taken, is_example: makesExamples(ctx) }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OFFICE_TAKEN',
			subject: { kind: 'office_holder', id },
			data: { ...taken, name: personal(person.name) }
		});
		return { id };
	});
}

/** Notes the last day of a term that has no end yet, so that somebody else may take the office. */
export async function endOffice(
	ctx: Ctx,
	input: { id: string; lastDay: string }
): Promise<{ id: string } | OfficeRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	if (!isDay(input.lastDay)) return wrong({ field: 'office_last_day', message: 'REQUIRED' });
	const known = await ctx.db.rows(allOfficeHolders({}));
	const term = known.find(({ id }) => id === input.id);
	if (!term) return refuse('NOT_FOUND');
	if (term.valid_from !== null && input.lastDay < term.valid_from)
		return wrong({ field: 'office_last_day', message: 'ENDS_BEFORE_START' });
	return carryOut(ctx, (uow) => {
		uow.guard(endOfficeTerm(input.id, input.lastDay));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OFFICE_LEFT',
			subject: { kind: 'office_holder', id: input.id },
			data: { office: term.office, last_day: input.lastDay }
		});
		return { id: input.id };
	});
}
