import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { publicUnitsOn, unitsOn } from '../repository/units';

export type UnitRow = {
	id: string;
	name: string;
	short_name: string | null;
	kind: string;
	parent_id: string | null;
	is_example: boolean;
};

/** The region's units as they stand today, by name. */
export async function listUnits(ctx: Ctx): Promise<UnitRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'unit.read');
	if (denied) return denied;
	return ctx.db.rows(unitsOn({ day: ctx.clock.today() }));
}

/** The same by name alone, for whoever chooses a host or a recipient from outside. Public. */
export const listPublicUnits = (
	ctx: Pick<Ctx, 'db' | 'clock'>
): Promise<Pick<UnitRow, 'id' | 'name' | 'short_name'>[]> =>
	ctx.db.rows(publicUnitsOn({ day: ctx.clock.today() }));
