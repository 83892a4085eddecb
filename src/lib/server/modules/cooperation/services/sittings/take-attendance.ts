import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, findPeopleUnchecked, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	attendanceOf,
	insertAttendance,
	markHeld,
	setAttendance,
	sittingById
} from '../../repository/sittings';

export type Attendance = {
	readonly person_id: string;
	readonly present: boolean | null;
	/** Who came in the member's stead. */
	readonly represented_by?: string | null;
};

/**
 * Takes down who came. Whoever was not invited but came is added as a guest. `PERSON_UNKNOWN`,
 * `SITTING_NOT_YET_HELD`: nobody has come to a sitting that is still ahead.
 */
export async function takeAttendance(
	ctx: Ctx,
	id: string,
	people: readonly Attendance[]
): Promise<{ id: string; present: number } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId: id }));
		if (!sitting) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		if (sitting.held_on > ctx.clock.today()) return refuse('SITTING_NOT_YET_HELD', { day: sitting.held_on });
		const invited = await uow.rows(attendanceOf({ sittingId: id }));
		const guests = people.filter((one) => !invited.some((other) => other.person_id === one.person_id));
		const known = await findPeopleUnchecked(
			uow,
			guests.map((guest) => guest.person_id)
		);
		let position = invited.length;
		for (const guest of guests) {
			const person = known.get(guest.person_id);
			if (!person) return refuse('PERSON_UNKNOWN');
			uow.add(
				insertAttendance({
					sitting_id: id,
					person_id: person.id,
					position: (position += 1),
					person_name: person.name,
					person_position: person.position,
					function: 'guest',
					present: guest.present
				})
			);
		}
		for (const one of people) {
			uow.add(
				setAttendance(id, one.person_id, {
					present: one.present,
					represented_by: one.represented_by?.trim() || null
				})
			);
		}
		uow.add(markHeld(id));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SITTING_ATTENDANCE_TAKEN',
			subject: { kind: 'sitting', id },
			data: { people }
		});
		return { id, present: people.filter((one) => one.present === true).length };
	});
}
