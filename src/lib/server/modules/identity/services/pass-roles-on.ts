import { addCalendarDays, type Day } from '$lib/server/modules/calendar';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { endGrant, grantsOf, insertGrant } from '../repository/administration';
import { grantsWithUnits } from '../repository/grants';

/**
 * Ends a person's roles with a last day and gives the same to another from the day after, within somebody's act: who calls
 * has asked whether it is allowed. A role that the other holds already is only ended. A partner's people stay the partner's.
 *
 * @returns the grants that were passed on
 */
export async function passRolesOn(
	uow: UnitOfWork,
	move: { from: string; to: string; lastDay: Day; today: Day }
): Promise<string[]> {
	const held = (await uow.rows(grantsWithUnits({ person: move.from }))).filter(
		(one) => one.partner_id === null && (one.valid_to === null || one.valid_to > move.lastDay)
	);
	const others = await uow.rows(grantsWithUnits({ person: move.to }));
	for (const grant of held) {
		uow.guard(endGrant(grant.id, move.lastDay, move.today));
		const isThere = others.some(
			(one) => one.role === grant.role && one.unit_id === grant.unit_id && one.valid_to === null
		);
		if (isThere) continue;
		uow.add(
			insertGrant({
				id: newId(),
				person_id: move.to,
				role: grant.role,
				unit_id: grant.unit_id,
				partner_id: null,
				valid_from: addCalendarDays(move.lastDay, 1),
				valid_to: grant.valid_to
			})
		);
	}
	return held.map(({ id }) => id);
}

/** The roles that a person holds after a day, with their units; for a preview. */
export async function rolesAfterUnchecked(
	reader: { rows: UnitOfWork['rows'] },
	person: string,
	day: Day
): Promise<{ role: string; unit: string | null }[]> {
	const grants = await reader.rows(grantsOf({ people: [person] }));
	return grants
		.filter((one) => one.partner === null && (one.valid_to === null || one.valid_to > day))
		.map(({ role, unit }) => ({ role, unit }));
}
