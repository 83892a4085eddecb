import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays, isDay, type Day } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { faultsOfRenaming, type FormerName } from '../domain/former-name';
import {
	formerUnitNames,
	insertUnitName,
	insertUnitSuccessor,
	lockWholeUnit,
	moveBelow,
	namesOfUnit,
	setUnitName,
	unitSuccessions,
	type UnitSuccessionRow
} from '../repository/unit-history';
import { endUnitAt, insertUnit, livingByName } from '../repository/units';
import type { UnitRefusal } from './change-units';

export type UnitHistory = {
	/** Former names by the unit's id, the latest first. */
	readonly names: ReadonlyMap<string, readonly (FormerName & { readonly basis: string })[]>;
	readonly succession: readonly UnitSuccessionRow[];
};

/** What units were called until when, and what became of those that ended. */
export async function readUnitHistory(ctx: Ctx): Promise<UnitHistory> {
	if (authorise(ctx, 'unit.read')) return { names: new Map(), succession: [] };
	const [rows, succession] = await ctx.db.together([formerUnitNames({}), unitSuccessions({})]);
	const names = new Map<string, (FormerName & { basis: string })[]>();
	for (const row of rows) names.set(row.unit_id, [...(names.get(row.unit_id) ?? []), row]);
	return { names, succession };
}

/**
 * Renames a unit from a day on: it stays one unit, its work stays with it, and what it was called until when stays on
 * record and is found. `VALIDATION_FAILED`: which field; a regulation or decree is asked for.
 */
export async function renameUnit(
	ctx: Ctx,
	id: string,
	wish: { readonly name: string; readonly shortName: string; readonly since: string; readonly basis: string }
): Promise<{ id: string } | UnitRefusal> {
	const denied = authorise(ctx, 'admin.units');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const name = wish.name.trim().replace(/\s+/g, ' ');
	return carryOut(ctx, async (uow): Promise<{ id: string } | UnitRefusal> => {
		const unit = await uow.first(lockWholeUnit({ id }));
		if (!unit) return refuse('NOT_FOUND');
		if (unit.valid_to !== null) return refuse('STATE_CHANGED');
		const today = ctx.clock.today();
		const former = await uow.rows(namesOfUnit({ id }));
		const errors = faultsOfRenaming({ ...wish, name }, { name: unit.name, former, today }, isDay);
		if (wish.basis.trim() === '') errors.push({ field: 'basis', message: 'REQUIRED' });
		if (name !== unit.name && (await uow.first(livingByName({ name, day: today }))))
			errors.push({ field: 'name', message: 'NAME_KNOWN' });
		if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
		const lastEnd = former
			.map((one) => one.valid_to)
			.toSorted()
			.at(-1);
		uow.guard(
			setUnitName(id, unit.version, {
				name,
				short_name: wish.shortName.trim() || null,
				// Import files and old papers go on finding it.
				aliases: [...new Set([...unit.aliases, unit.name, ...(unit.short_name ? [unit.short_name] : [])])]
			})
		);
		uow.add(
			insertUnitName({
				id: newId(),
				unit_id: id,
				name: unit.name,
				short_name: unit.short_name,
				valid_from: lastEnd ? addCalendarDays(lastEnd, 1) : unit.valid_from,
				valid_to: addCalendarDays(wish.since, -1),
				basis: wish.basis.trim(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'UNIT_RENAMED',
			subject: { kind: 'unit', id },
			data: { was: unit.name, name, since: wish.since, basis: wish.basis.trim() }
		});
		return { id };
	});
}

export type Succession = {
	/** The units that end; their last day is the day before. */
	readonly ending: readonly string[];
	/** Units in being that go on after them. */
	readonly successors: readonly string[];
	/** Units that begin with it, by their names. */
	readonly beginning: readonly string[];
	/** Which of them receives what runs: its id, or its name where it begins. */
	readonly receiver: string;
	readonly since: Day;
	readonly basis: string;
};

export type EndedUnit = { readonly id: string; readonly name: string };

/**
 * Ends units and names who goes on, within somebody's act: who calls has asked whether it is allowed, has judged the wish,
 * and moves what runs. What stood below them goes on below the receiver.
 *
 * @returns the units that ended, and the one that receives their work
 */
export async function succeedUnits(
	uow: UnitOfWork,
	ctx: Ctx,
	wish: Succession
): Promise<
	| { readonly ended: readonly EndedUnit[]; readonly receiver: string; readonly all: readonly string[] }
	| Refusal<'VALIDATION_FAILED' | 'STATE_CHANGED' | 'NOT_FOUND'>
> {
	const lastDay = addCalendarDays(wish.since, -1);
	const wrong = (field: string, message: string) =>
		refuse('VALIDATION_FAILED', { errors: [{ field, message }] });
	const hold = async (id: string) => (isId(id) ? uow.first(lockWholeUnit({ id })) : undefined);
	const ended: NonNullable<Awaited<ReturnType<typeof hold>>>[] = [];
	for (const id of wish.ending.toSorted()) {
		const unit = await hold(id);
		if (!unit) return refuse('NOT_FOUND');
		if (unit.valid_to !== null) return refuse('STATE_CHANGED');
		if (unit.valid_from !== null && lastDay < unit.valid_from) return wrong('since', 'ENDS_BEFORE_START');
		ended.push(unit);
	}
	const all: string[] = [];
	for (const id of wish.successors.toSorted()) {
		const unit = await hold(id);
		if (!unit || unit.valid_to !== null || wish.ending.includes(id))
			return wrong('successors', 'PARENT_ENDED');
		all.push(id);
	}
	let receiver = all.includes(wish.receiver) ? wish.receiver : '';
	for (const name of wish.beginning) {
		const bearer = await uow.first(livingByName({ name, day: wish.since }));
		// A unit that ends may leave its name to the one that goes on.
		if (bearer && !wish.ending.includes(bearer.id)) return wrong('beginning', 'NAME_KNOWN');
		const id = newId();
		uow.add(
			insertUnit({
				id,
				name,
				kind: ended[0]!.kind,
				parent_id: wish.ending.includes(ended[0]!.parent_id ?? '') ? null : ended[0]!.parent_id,
				valid_from: wish.since,
				is_example: makesExamples(ctx)
			})
		);
		all.push(id);
		if (name === wish.receiver) receiver = id;
	}
	if (receiver === '') return wrong('receiver', 'CHOOSE_ONE');
	for (const unit of ended) {
		uow.guard(endUnitAt(unit.id, unit.version, lastDay, receiver));
		uow.add(moveBelow(unit.id, receiver));
		for (const to of all)
			uow.add(
				insertUnitSuccessor({
					from_id: unit.id,
					to_id: to,
					since: wish.since,
					basis: wish.basis,
					receives: to === receiver,
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					created_at: ctx.clock.now()
				})
			);
	}
	return { ended: ended.map((unit) => ({ id: unit.id, name: unit.name })), receiver, all };
}
