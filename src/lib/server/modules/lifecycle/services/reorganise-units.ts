import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { succeedUnits, type UnitRefusal } from '$lib/server/modules/organisations';
import {
	keepMoved,
	passUnitWork,
	runningAgreementsOf,
	workOfUnits,
	type UnitWork
} from '../repository/unit-work';

export type Reorganisation = {
	/** The units that end: one is split or goes over whole, several are joined. */
	readonly ending: readonly string[];
	readonly successors: readonly string[];
	/** Names of units that begin with it. */
	readonly beginning: readonly string[];
	/** Who receives what runs: an id of `successors`, or a name of `beginning`. */
	readonly receiver: string;
	readonly since: string;
	readonly basis: string;
};

/** What runs with units that may end, for the page that asks first. */
export async function previewReorganisation(
	ctx: Ctx,
	unitIds: readonly string[]
): Promise<UnitWork | AuthorisationRefusal> {
	const denied = authorise(ctx, 'admin.units');
	if (denied) return denied;
	const ids = unitIds.filter(isId);
	return (await ctx.db.first(workOfUnits({ ids, day: ctx.clock.today() })))!;
}

/**
 * Splits, joins or replaces units by a regulation, in one act: they end the day before, who goes on is written down, and
 * what runs (agreements in force, open duties and cases, posts of people, powers, projects, services, relations, visits
 * ahead, units below) goes to the one that receives it.
 * What is done stays with the unit that did it. The day may not lie ahead: what runs moves now.
 */
export async function reorganiseUnits(
	ctx: Ctx,
	wish: Reorganisation
): Promise<{ receiver: string; moved: UnitWork } | UnitRefusal | Refusal> {
	const denied = authorise(ctx, 'admin.units');
	if (denied) return denied;
	const ending = [...new Set(wish.ending.filter(isId))];
	const beginning = [...new Set(wish.beginning.map((name) => name.trim().replace(/\s+/g, ' ')))].filter(
		Boolean
	);
	const successors = [...new Set(wish.successors.filter(isId))];
	const errors = [
		...(ending.length === 0 ? [{ field: 'ending', message: 'CHOOSE_ONE' }] : []),
		...(successors.length + beginning.length === 0
			? [{ field: 'beginning', message: 'SUCCESSOR_NEEDED' }]
			: []),
		...(beginning.some((name) => name.length > 200) ? [{ field: 'beginning', message: 'TOO_LONG' }] : []),
		...(isDay(wish.since) ? [] : [{ field: 'since', message: 'REQUIRED' }]),
		...(isDay(wish.since) && wish.since > ctx.clock.today()
			? [{ field: 'since', message: 'DAY_IN_FUTURE' }]
			: []),
		...(wish.basis.trim() === '' ? [{ field: 'basis', message: 'REQUIRED' }] : []),
		...(wish.basis.length > 300 ? [{ field: 'basis', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	// With one that goes on there is nothing to choose.
	const only = successors.length + beginning.length === 1 ? (successors[0] ?? beginning[0]!) : '';
	return carryOut(
		ctx,
		async (uow): Promise<{ receiver: string; moved: UnitWork } | UnitRefusal | Refusal> => {
			const day = ctx.clock.today();
			const moved = (await uow.first(workOfUnits({ ids: ending, day })))!;
			const done = await succeedUnits(uow, ctx, {
				ending,
				successors,
				beginning,
				receiver: only || wish.receiver.trim(),
				since: wish.since,
				basis: wish.basis.trim()
			});
			if (isRefusal(done)) return done;
			for (const unit of done.ended) {
				const own = (await uow.first(workOfUnits({ ids: [unit.id], day })))!;
				const agreements = await uow.rows(runningAgreementsOf({ unitId: unit.id }));
				for (const one of passUnitWork(unit.id, done.receiver, wish.since)) uow.add(one);
				uow.add(keepMoved(unit.id, done.receiver, own));
				if (agreements.length > 0)
					indexAgreement(
						uow,
						ctx,
						agreements.map(({ id }) => id)
					);
				uow.audit({
					at: ctx.clock.now(),
					actor: auditActor(ctx.actor),
					event: 'UNIT_SUCCEEDED',
					subject: { kind: 'unit', id: unit.id },
					data: {
						successors: done.all,
						receiver: done.receiver,
						since: wish.since,
						basis: wish.basis.trim(),
						moved: own,
						agreements: agreements.map(({ id }) => id)
					}
				});
			}
			uow.touchPublic();
			return { receiver: done.receiver, moved };
		}
	);
}
