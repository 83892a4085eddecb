import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { readAliases, unitKinds, type UnitKind } from '../domain/unit-tree';
import { endUnitAt, insertUnit, livingBelow, livingByName, lockUnit, setAliases } from '../repository/units';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `UNIT_HAS_UNITS`: others still stand below it; `units` names
 * them. `NOT_FOUND`: no such unit. `STATE_CHANGED`: somebody else changed it meanwhile.
 */
export type UnitRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'UNIT_HAS_UNITS'>;

const wrong = (...errors: FieldFault[]) => refuse('VALIDATION_FAILED', { errors });

/** Adds a unit of the region, below another one or at the top. */
export async function addUnit(
	ctx: Ctx,
	input: { name: string; shortName: string; kind: string; parent: string; code: string; from: string }
): Promise<{ id: string } | UnitRefusal> {
	const denied = authorise(ctx, 'admin.units');
	if (denied) return denied;
	const errors: FieldFault[] = [
		...(input.name === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(input.name.length > 200 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...(unitKinds.includes(input.kind as UnitKind) ? [] : [{ field: 'kind', message: 'CHOOSE_ONE' }]),
		...(input.from === '' || isDay(input.from) ? [] : [{ field: 'from', message: 'NOT_A_DAY' }]),
		...(input.parent === '' || isId(input.parent) ? [] : [{ field: 'parent', message: 'CHOOSE_ONE' }])
	];
	if (errors.length > 0) return wrong(...errors);
	const today = ctx.clock.today();
	return carryOut(ctx, async (uow) => {
		if (input.parent) {
			const parent = await uow.first(lockUnit({ id: input.parent }));
			if (!parent || (parent.valid_to !== null && parent.valid_to < today))
				return wrong({ field: 'parent', message: 'PARENT_ENDED' });
		}
		if (await uow.first(livingByName({ name: input.name, day: today })))
			return wrong({ field: 'name', message: 'NAME_KNOWN' });
		const id = newId();
		const unit = {
			name: input.name,
			short_name: input.shortName || null,
			kind: input.kind,
			parent_id: input.parent || null,
			code: input.code || null,
			valid_from: input.from || null
		};
		uow.add(insertUnit({ id, ...unit, is_example: makesExamples(ctx) }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'UNIT_ADDED',
			subject: { kind: 'unit', id },
			data: unit
		});
		return { id };
	});
}

/**
 * Ends a unit, with the unit that takes its work over where there is one. What was done by it stays its own; units
 * below it are ended or moved first, so that none hangs below what is no more.
 */
export async function endUnit(
	ctx: Ctx,
	input: { id: string; lastDay: string; successor: string }
): Promise<{ id: string } | UnitRefusal> {
	const denied = authorise(ctx, 'admin.units');
	if (denied) return denied;
	if (!isId(input.id)) return refuse('NOT_FOUND');
	if (!isDay(input.lastDay)) return wrong({ field: 'last_day', message: 'REQUIRED' });
	if (input.successor !== '' && !isId(input.successor))
		return wrong({ field: 'successor', message: 'CHOOSE_ONE' });
	if (input.successor === input.id) return wrong({ field: 'successor', message: 'SUCCESSOR_SELF' });
	return carryOut(ctx, async (uow) => {
		const unit = await uow.first(lockUnit({ id: input.id }));
		if (!unit) return refuse('NOT_FOUND');
		if (unit.valid_to !== null) return refuse('STATE_CHANGED');
		if (unit.valid_from !== null && input.lastDay < unit.valid_from)
			return wrong({ field: 'last_day', message: 'ENDS_BEFORE_START' });
		if (input.successor) {
			const successor = await uow.first(lockUnit({ id: input.successor }));
			if (!successor || (successor.valid_to !== null && successor.valid_to <= input.lastDay))
				return wrong({ field: 'successor', message: 'PARENT_ENDED' });
		}
		const below = await uow.rows(livingBelow({ parent: input.id, day: input.lastDay }));
		if (below.length > 0) return refuse('UNIT_HAS_UNITS', { units: below.map(({ name }) => name) });
		uow.guard(endUnitAt(input.id, unit.version, input.lastDay, input.successor || null));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'UNIT_ENDED',
			subject: { kind: 'unit', id: input.id },
			data: { last_day: input.lastDay, successor_id: input.successor || null }
		});
		return { id: input.id };
	});
}

/** Sets the other names under which a unit is looked for and imported: old names, abbreviations. */
export async function nameUnitOtherwise(
	ctx: Ctx,
	input: { id: string; aliases: string; version: number }
): Promise<{ id: string } | UnitRefusal> {
	const denied = authorise(ctx, 'admin.units');
	if (denied) return denied;
	if (!isId(input.id)) return refuse('NOT_FOUND');
	const aliases = readAliases(input.aliases);
	if (aliases.length > 50 || aliases.some((alias) => alias.length > 200))
		return wrong({ field: 'aliases', message: 'TOO_LONG' });
	return carryOut(ctx, async (uow) => {
		const unit = await uow.first(lockUnit({ id: input.id }));
		if (!unit) return refuse('NOT_FOUND');
		// Two people who write at once must not lose each other's names.
		uow.guard(setAliases(input.id, input.version, aliases));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'UNIT_NAMED_OTHERWISE',
			subject: { kind: 'unit', id: input.id },
			data: { was: unit.aliases, aliases }
		});
		return { id: input.id };
	});
}
