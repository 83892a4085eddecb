import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { answering, auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { addCalendarDays, isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { heldFor, isRole, readEmail, shareADay } from '../domain/people';
import {
	endGrant,
	grantById,
	grantsOf,
	insertAccount,
	insertGrant,
	insertPerson,
	lockAccount,
	lockPerson,
	setDisabled
} from '../repository/administration';
import { personByEmail } from '../repository/people';
import { deleteSessionsOf, revokeTokensOf } from '../repository/sessions';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `NOT_FOUND`: no such person or role. `OWN_ACCESS`: nobody
 * takes their own access away, so that a region never locks itself out. `STATE_CHANGED`: somebody was faster.
 */
export type PeopleRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'OWN_ACCESS'>;

type RoleInput = { role: string; unitId: string; partnerId: string; from: string };

const wrong = (...errors: FieldFault[]) => refuse('VALIDATION_FAILED', { errors });

function faultsOfRole({ role, unitId, partnerId, from }: RoleInput): FieldFault[] {
	const holder = isRole(role) ? heldFor(role) : null;
	return [
		...(isRole(role) ? [] : [{ field: 'role', message: 'CHOOSE_ONE' }]),
		...(holder === 'unit' && !isId(unitId) ? [{ field: 'unit', message: 'UNIT_NEEDED' }] : []),
		...(holder === 'partner' && !isId(partnerId) ? [{ field: 'partner', message: 'PARTNER_NEEDED' }] : []),
		...(isDay(from) ? [] : [{ field: 'from', message: 'REQUIRED' }])
	];
}

const grantOf = (personId: string, { role, unitId, partnerId, from }: RoleInput) => ({
	id: newId(),
	person_id: personId,
	role,
	unit_id: isId(unitId) ? unitId : null,
	// Only a partner's own role opens a partner's own papers.
	partner_id: role === 'partner' && isId(partnerId) ? partnerId : null,
	valid_from: from
});

/**
 * Adds a person with a first role. In production a new account gets a first password, given once: the answer kept for
 * a form sent twice has none. An address that has an account in another region keeps the password it has.
 */
export async function addPerson(
	ctx: Ctx,
	input: { name: string; email: string; position: string } & RoleInput
): Promise<{ id: string; firstPassword?: string } | PeopleRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const email = readEmail(input.email);
	const errors: FieldFault[] = [
		...(input.name === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(input.name.length > 200 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...(email ? [] : [{ field: 'email', message: 'NOT_AN_EMAIL' }]),
		...faultsOfRole(input)
	];
	if (errors.length > 0 || !email) return wrong(...errors);
	const password = ctx.mode === 'demo' ? undefined : randomBytes(15).toString('base64url');
	const passwordHash = password ? await hash(password) : null;
	const withoutPassword = answering<{ id: string }>(ctx, ({ id }) => ({ id }));
	return carryOut(withoutPassword, async (uow) => {
		const accountId = newId();
		uow.add(insertAccount({ id: accountId, email, password_hash: passwordHash }));
		const account = await uow.first(lockAccount(email));
		if (await uow.first(personByEmail({ email }))) return wrong({ field: 'email', message: 'EMAIL_KNOWN' });
		const id = newId();
		uow.add(
			insertPerson({
				id,
				account_id: account!.id,
				name: input.name,
				email,
				notification_email: email,
				position: input.position || null,
				is_example: makesExamples(ctx)
			})
		);
		const grant = grantOf(id, input);
		uow.add(insertGrant(grant));
		const at = { at: ctx.clock.now(), actor: auditActor(ctx.actor), subject: { kind: 'person', id } };
		uow.audit({
			...at,
			event: 'PERSON_ADDED',
			data: {
				name: personal(input.name),
				email: personal(email),
				position: personal(input.position || null),
				grant
			}
		});
		return account!.id === accountId && password ? { id, firstPassword: password } : { id };
	});
}

/** Gives a person one more role from a day on. */
export async function giveRole(
	ctx: Ctx,
	input: { personId: string } & RoleInput
): Promise<{ id: string } | PeopleRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	if (!isId(input.personId)) return refuse('NOT_FOUND');
	const errors = faultsOfRole(input);
	if (errors.length > 0) return wrong(...errors);
	return carryOut(ctx, async (uow) => {
		if (!(await uow.first(lockPerson({ id: input.personId })))) return refuse('NOT_FOUND');
		const held = await uow.rows(grantsOf({ people: [input.personId] }));
		const term = { from: input.from, to: null };
		// The same role for two units is two grants; without a unit or partner it is held once at a time.
		const twice = held.some(
			(one) =>
				one.role === input.role &&
				!heldFor(input.role as never) &&
				shareADay(term, { from: one.valid_from, to: one.valid_to })
		);
		if (twice) return wrong({ field: 'role', message: 'ROLE_HELD' });
		const grant = grantOf(input.personId, input);
		uow.add(insertGrant(grant));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ROLE_GIVEN',
			subject: { kind: 'person', id: input.personId },
			data: { grant }
		});
		return { id: input.personId };
	});
}

/** Ends a role after a last day; yesterday ends it at once. What was done with it before stays done. */
export async function endRole(
	ctx: Ctx,
	input: { grantId: string; lastDay: string }
): Promise<{ id: string } | PeopleRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	if (!isId(input.grantId)) return refuse('NOT_FOUND');
	const today = ctx.clock.today();
	if (!isDay(input.lastDay)) return wrong({ field: 'last_day', message: 'REQUIRED' });
	if (input.lastDay < addCalendarDays(today, -1)) return wrong({ field: 'last_day', message: 'DAY_IN_PAST' });
	return carryOut(ctx, async (uow) => {
		const grant = await uow.first(grantById({ id: input.grantId }));
		if (!grant) return refuse('NOT_FOUND');
		if (ctx.actor.kind === 'person' && grant.person_id === ctx.actor.id && grant.role === 'admin')
			return refuse('OWN_ACCESS');
		uow.guard(endGrant(input.grantId, input.lastDay, today));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ROLE_ENDED',
			subject: { kind: 'person', id: grant.person_id },
			data: { grant_id: grant.id, role: grant.role, last_day: input.lastDay }
		});
		return { id: grant.person_id };
	});
}

/** Disables a person, whose sessions and API keys end in the same moment, or lets them in again. */
export async function setPersonDisabled(
	ctx: Ctx,
	input: { personId: string; disabled: boolean }
): Promise<{ id: string } | PeopleRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	if (!isId(input.personId)) return refuse('NOT_FOUND');
	if (ctx.actor.kind === 'person' && ctx.actor.id === input.personId) return refuse('OWN_ACCESS');
	return carryOut(ctx, async (uow) => {
		const person = await uow.first(lockPerson({ id: input.personId }));
		if (!person) return refuse('NOT_FOUND');
		const now = new Date();
		uow.guard(setDisabled(person.id, person.version, input.disabled ? now : null));
		if (input.disabled) {
			uow.add(deleteSessionsOf(person.id));
			uow.add(revokeTokensOf(person.id, now));
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: input.disabled ? 'PERSON_DISABLED' : 'PERSON_ENABLED',
			subject: { kind: 'person', id: person.id }
		});
		return { id: person.id };
	});
}
