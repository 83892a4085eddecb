import { hash } from '@node-rs/argon2';
import { makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { passwordFault } from '../domain/passwords';
import {
	endGrant,
	insertAccount,
	insertGrant,
	insertPerson,
	lockAccount
} from '../repository/administration';
import {
	holdPeopleOfPartner,
	officeGrantsOf,
	peopleOfPartner,
	setAdministers,
	setFirstPassword
} from '../repository/partner-people';
import { personByEmail } from '../repository/people';
import { deleteSessionsOf, revokeTokensOf } from '../repository/sessions';
import { addCalendarDays } from '$lib/server/modules/calendar';

export type PartnerPerson = {
	readonly grant_id: string;
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly position: string | null;
	readonly is_example: boolean;
	readonly administers: boolean;
	readonly valid_from: string;
};

/** The people of an organisation today. Checks no access. */
export const peopleOfPartnerUnchecked = (
	ctx: Pick<Ctx, 'db' | 'clock'>,
	partnerId: string
): Promise<PartnerPerson[]> => ctx.db.rows(peopleOfPartner({ partnerId, day: ctx.clock.today() }));

/** Whether this person runs the organisation's room today; a role that ended with its day runs nothing. */
export async function runsPartnerRoom(ctx: Ctx, partnerId: string): Promise<boolean> {
	const { actor } = ctx;
	if (actor.kind !== 'person' || !actor.partnerIds.includes(partnerId)) return false;
	return (await peopleOfPartnerUnchecked(ctx, partnerId)).some(
		(one) => one.id === actor.id && one.administers
	);
}

/** What an address needs to join with: whether its account has a password already. Checks no access. */
export async function needsPasswordToJoin(ctx: Ctx, email: string): Promise<boolean> {
	if (ctx.mode === 'demo') return false;
	return !(await ctx.db.first(personByEmail({ email })))?.password_hash;
}

/** What is wrong with a password that somebody chooses when joining; undefined where nothing is. */
export const faultOfFirstPassword = (ctx: Ctx, person: { name: string; email: string }, password: string) =>
	passwordFault(password, [person.name, person.email, ctx.tenant.name, ctx.tenant.shortName]);

/** A password as it is kept. */
export const keptPassword = (password: string): Promise<string> => hash(password);

/**
 * Makes somebody who proved an address one of an organisation's people, inside an act: a new person with an account, or
 * the person who has that address here. Whoever works in the office stands for no partner (`PERSON_OF_THE_OFFICE`).
 */
export async function joinPartner(
	uow: UnitOfWork,
	ctx: Ctx,
	input: {
		readonly partnerId: string;
		readonly name: string;
		readonly email: string;
		readonly position: string | null;
		readonly administers: boolean;
		readonly passwordHash: string | null;
	}
): Promise<{ personId: string } | Refusal<'PERSON_OF_THE_OFFICE' | 'NOT_FOUND'>> {
	const today = ctx.clock.today();
	uow.add(insertAccount({ id: newId(), email: input.email, password_hash: null }));
	const account = (await uow.first(lockAccount(input.email)))!;
	if (input.passwordHash) uow.add(setFirstPassword(account.id, input.passwordHash, new Date()));
	const known = await uow.first(personByEmail({ email: input.email }));
	if (known?.disabled_at || known?.account_disabled_at) return refuse('NOT_FOUND');
	const personId = known?.id ?? newId();
	if (known) {
		const office = await uow.first(officeGrantsOf({ personId, day: today }));
		if (office && office.n > 0) return refuse('PERSON_OF_THE_OFFICE');
		const held = await uow.rows(holdPeopleOfPartner({ partnerId: input.partnerId, day: today }));
		if (held.some((one) => one.person_id === personId)) return { personId };
	} else
		uow.add(
			insertPerson({
				id: personId,
				account_id: account.id,
				name: input.name,
				email: input.email,
				notification_email: input.email,
				position: input.position,
				is_example: makesExamples(ctx)
			})
		);
	uow.add(
		insertGrant({
			id: newId(),
			person_id: personId,
			role: 'partner',
			unit_id: null,
			partner_id: input.partnerId,
			valid_from: today,
			administers: input.administers
		})
	);
	return { personId };
}

/**
 * Takes somebody out of an organisation, inside an act: the role ends yesterday, and with it whatever they were signed in
 * with. `LAST_ADMINISTRATOR`: nobody would be left to run the room. `NOT_FOUND`: not one of its people.
 */
export async function leavePartner(
	uow: UnitOfWork,
	ctx: Ctx,
	partnerId: string,
	personId: string
): Promise<{ grantId: string } | Refusal<'LAST_ADMINISTRATOR' | 'NOT_FOUND'>> {
	const today = ctx.clock.today();
	const held = await uow.rows(holdPeopleOfPartner({ partnerId, day: today }));
	const own = held.find((one) => one.person_id === personId);
	if (!own) return refuse('NOT_FOUND');
	if (own.administers && !held.some((one) => one.administers && one.id !== own.id))
		return refuse('LAST_ADMINISTRATOR');
	uow.guard(endGrant(own.id, addCalendarDays(today, -1), today));
	uow.add(deleteSessionsOf(personId));
	uow.add(revokeTokensOf(personId, new Date()));
	return { grantId: own.id };
}

/** Lets somebody run the room, or no more, inside an act; the last one stays. */
export async function changeAdministers(
	uow: UnitOfWork,
	ctx: Ctx,
	partnerId: string,
	change: { readonly personId: string; readonly administers: boolean }
): Promise<{ grantId: string } | Refusal<'LAST_ADMINISTRATOR' | 'NOT_FOUND'>> {
	const held = await uow.rows(holdPeopleOfPartner({ partnerId, day: ctx.clock.today() }));
	const own = held.find((one) => one.person_id === change.personId);
	if (!own) return refuse('NOT_FOUND');
	if (!change.administers && !held.some((one) => one.administers && one.id !== own.id))
		return refuse('LAST_ADMINISTRATOR');
	if (own.administers !== change.administers) uow.guard(setAdministers(own.id, change.administers));
	return { grantId: own.id };
}
