import { addCalendarDays, isDay, type Day } from '$lib/server/modules/calendar';
import {
	authorise,
	passRolesOn,
	rolesAfterUnchecked,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import {
	casesFollowed,
	dutiesOfPerson,
	handoverById,
	heldByDecree,
	insertHandover,
	newestHandovers,
	officePeople,
	passDuties,
	passFollowing
} from '../repository/handovers';

type OpenDuty = { readonly id: string; readonly what: string; readonly dueOn: Day | null };

/**
 * What goes over, as it was on the day of the act; `byDecree` stays until its own decree moves it, `personal` for good: the
 * law lays it on whoever is moved (UU 20/2001 art. 12C).
 */
export type WorkItems = {
	readonly roles: readonly { readonly role: string; readonly unit: string | null }[];
	readonly duties: readonly OpenDuty[];
	readonly personal: readonly OpenDuty[];
	readonly cases: readonly { readonly id: string; readonly subject: string }[];
	readonly byDecree: readonly { readonly kind: string; readonly title: string }[];
};
export type WorkHandover = {
	readonly id: string;
	readonly fromName: string;
	readonly toName: string;
	readonly lastDay: Day;
	readonly decree: string;
	readonly items: WorkItems;
	readonly isExample: boolean;
	readonly madeAt: Date;
};
type Wish = { readonly from: string; readonly to: string; readonly lastDay: string; readonly decree: string };
type Reader = Parameters<typeof rolesAfterUnchecked>[0];

async function itemsOf(reader: Reader, person: string, lastDay: Day): Promise<WorkItems> {
	const roles = await rolesAfterUnchecked(reader, person, lastDay);
	const duties = await reader.rows(dutiesOfPerson({ person }));
	const cases = await reader.rows(casesFollowed({ person }));
	const byDecree = await reader.rows(heldByDecree({ person, day: lastDay }));
	const open = (isPersonal: boolean): OpenDuty[] =>
		duties
			.filter(({ is_personal }) => is_personal === isPersonal)
			.map(({ id, what, due_on }) => ({ id, what, dueOn: due_on }));
	return {
		roles,
		duties: open(false),
		personal: open(true),
		cases: cases.map(({ id, subject }) => ({ id, subject })),
		byDecree
	};
}

/** Who may hand over and take over, what was handed over before, and, where both are chosen, what would go over. */
export async function previewHandover(
	ctx: Ctx,
	wish: Pick<Wish, 'from' | 'lastDay'>
): Promise<
	| {
			people: readonly { id: string; name: string; position: string | null }[];
			made: WorkHandover[];
			items: WorkItems | null;
	  }
	| AuthorisationRefusal
> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const [people, made] = await ctx.db.together([officePeople, newestHandovers]);
	const isAsked = people.some(({ id }) => id === wish.from) && isDay(wish.lastDay);
	return {
		people,
		made: made.map(shown),
		items: isAsked ? await itemsOf(ctx.db as Reader, wish.from, wish.lastDay) : null
	};
}

/**
 * Hands all work of an official over to another in one act (mutasi): roles with their units from the day after the last
 * one, open obligations and followed cases at once. History keeps the old name: what was done stays done by whoever did it.
 * Offices, seats in the TKKSD, planned sittings and powers of attorney have decrees or letters of their own, and what the
 * law lays on the person stays theirs: both are only named.
 *
 * `VALIDATION_FAILED`: which field; `OWN_ACCESS`: an administrator would lose the own role.
 */
export async function handOverWork(
	ctx: Ctx,
	wish: Wish
): Promise<
	{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'OWN_ACCESS'>
> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const people = await ctx.db.rows(officePeople);
	const from = people.find(({ id }) => id === wish.from);
	const to = people.find(({ id }) => id === wish.to);
	const today = ctx.clock.today();
	const errors: FieldFault[] = [
		...(from ? [] : [{ field: 'from', message: 'CHOOSE_ONE' }]),
		...(to && to !== from ? [] : [{ field: 'to', message: 'CHOOSE_ONE' }]),
		...(isDay(wish.lastDay) ? [] : [{ field: 'last_day', message: 'REQUIRED' }]),
		...(isDay(wish.lastDay) && wish.lastDay < addCalendarDays(today, -1)
			? [{ field: 'last_day', message: 'DAY_IN_PAST' }]
			: []),
		...(wish.decree === '' ? [{ field: 'decree', message: 'REQUIRED' }] : []),
		...(wish.decree.length > 300 ? [{ field: 'decree', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0 || !from || !to) return refuse('VALIDATION_FAILED', { errors });
	if (ctx.actor.kind === 'person' && ctx.actor.id === from.id) return refuse('OWN_ACCESS');
	const id = newId();
	return carryOut(ctx, async (uow) => {
		const reader: Reader = { rows: (one) => uow.rows(one) };
		const items = await itemsOf(reader, from.id, wish.lastDay);
		const grants = await passRolesOn(uow, { from: from.id, to: to.id, lastDay: wish.lastDay, today });
		uow.add(passDuties(from.id, to.id));
		for (const one of passFollowing(from.id, to.id)) uow.add(one);
		uow.add(
			insertHandover({
				id,
				from_person_id: from.id,
				to_person_id: to.id,
				from_name: from.name,
				to_name: to.name,
				last_day: wish.lastDay,
				decree: wish.decree,
				items: JSON.stringify(items),
				is_example: makesExamples(ctx),
				made_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				made_at: new Date()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'WORK_HANDED_OVER',
			subject: { kind: 'person', id: from.id },
			data: {
				handover_id: id,
				to: to.id,
				last_day: wish.lastDay,
				decree: wish.decree,
				grants,
				duties: items.duties.map((one) => one.id),
				stays: items.personal.map((one) => one.id),
				cases: items.cases.map((one) => one.id)
			}
		});
		return { id };
	});
}

/** One handover, for its memorandum. */
export async function readHandover(
	ctx: Ctx,
	id: string
): Promise<WorkHandover | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(handoverById({ id })) : undefined;
	return row ? shown(row) : refuse('NOT_FOUND');
}

function shown(row: {
	id: string;
	from_name: string;
	to_name: string;
	last_day: string;
	decree: string;
	items: unknown;
	is_example: boolean;
	made_at: Date;
}): WorkHandover {
	return {
		id: row.id,
		fromName: row.from_name,
		toName: row.to_name,
		lastDay: row.last_day,
		decree: row.decree,
		// Handovers from before duties could be personal name none.
		items: { personal: [], ...(row.items as Omit<WorkItems, 'personal'>) },
		isExample: row.is_example,
		madeAt: row.made_at
	};
}
