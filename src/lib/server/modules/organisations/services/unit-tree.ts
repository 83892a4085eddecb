import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { inTreeOrder, searchUnits } from '../domain/unit-tree';
import { allUnits } from '../repository/units';

export type UnitInTree = {
	readonly id: string;
	readonly name: string;
	readonly shortName: string | null;
	readonly kind: string;
	readonly code: string | null;
	readonly aliases: readonly string[];
	readonly parent: string | null;
	readonly validFrom: string | null;
	readonly validTo: string | null;
	readonly successor: string | null;
	readonly isExample: boolean;
	readonly version: number;
	/** 0 for a unit that stands below none that is shown. */
	readonly depth: number;
	/** In being on the day of asking. */
	readonly lives: boolean;
};

/**
 * The region's units as a tree, those that have ended too where asked for.
 *
 * @param input.asked words of the name, short name, code or another name
 */
export async function listUnitTree(
	ctx: Ctx,
	input: { asked?: string; ended?: boolean } = {}
): Promise<UnitInTree[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'unit.read');
	if (denied) return denied;
	const units = await ctx.db.rows(allUnits({}));
	const today = ctx.clock.today();
	const names = new Map(units.map(({ id, name }) => [id, name]));
	const lives = (unit: (typeof units)[number]) =>
		(unit.valid_from === null || unit.valid_from <= today) &&
		(unit.valid_to === null || unit.valid_to >= today);
	// One that is still to begin is shown with the living: somebody has just added it.
	const shown = units.filter((unit) => input.ended || unit.valid_to === null || unit.valid_to >= today);
	return inTreeOrder(searchUnits(shown, input.asked ?? '')).map(({ unit, depth }) => ({
		id: unit.id,
		name: unit.name,
		shortName: unit.short_name,
		kind: unit.kind,
		code: unit.code,
		aliases: unit.aliases,
		parent: unit.parent_id ? (names.get(unit.parent_id) ?? null) : null,
		validFrom: unit.valid_from,
		validTo: unit.valid_to,
		successor: unit.successor_id ? (names.get(unit.successor_id) ?? null) : null,
		isExample: unit.is_example,
		version: unit.version,
		depth,
		lives: lives(unit)
	}));
}
