import { hash, verify } from '@node-rs/argon2';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { passwordFault } from '../domain/passwords';
import { accountOf, setPassword } from '../repository/passwords';
import { deleteSessionsOf, insertSession } from '../repository/sessions';
import { takeAttempt } from './attempts';
import { makeSession, type Session, type SignInRefusal } from './sessions';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `NOT_FOUND`: the person has no password (the demonstration).
 * `TOO_MANY_REQUESTS`: the present one was guessed at too often.
 */
export type PasswordRefusal =
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>
	| Exclude<SignInRefusal, Refusal<'SIGN_IN_REFUSED'>>;

/** Since when the password of whoever asks holds; undefined where they have none. Null: it is still the first one. */
export async function ownPassword(ctx: Ctx): Promise<{ changedAt: Date | null } | undefined> {
	if (ctx.actor.kind !== 'person' || authorise(ctx, 'password.change')) return undefined;
	const account = await ctx.db.first(accountOf({ personId: ctx.actor.id }));
	return account?.password_hash ? { changedAt: account.password_changed_at } : undefined;
}

/**
 * Gives whoever is signed in another password. Everything that was signed in with the old one ends, in every region
 * and process, at the next request (ASVS 7.4.3); this browser gets a new session. API keys stay: each ends by itself.
 */
export async function changePassword(
	ctx: Ctx,
	input: { readonly present: string; readonly next: string; readonly again: string }
): Promise<Session | PasswordRefusal> {
	const denied = authorise(ctx, 'password.change');
	if (denied) return denied;
	const { actor } = ctx;
	// A key acts for a person in what the office does; who the person is only a session may change.
	if (actor.kind !== 'person' || actor.via !== 'session') return refuse('NOT_ALLOWED');
	const account = await ctx.db.first(accountOf({ personId: actor.id }));
	if (!account?.password_hash) return refuse('NOT_FOUND');
	const blocked = await takeAttempt(ctx, `password:${account.id}`, 5, 15 * 60);
	if (blocked) return blocked;
	const errors: { field: string; message: string }[] = [];
	if (!(await verify(account.password_hash, input.present).catch(() => false)))
		errors.push({ field: 'present', message: 'PASSWORD_WRONG' });
	const fault = passwordFault(input.next, [actor.name, account.email, ctx.tenant.name, ctx.tenant.shortName]);
	if (fault) errors.push({ field: 'next', message: `PASSWORD_${fault}` });
	else if (input.next === input.present) errors.push({ field: 'next', message: 'PASSWORD_SAME' });
	else if (input.next !== input.again) errors.push({ field: 'again', message: 'PASSWORD_DIFFERS' });
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const password = await hash(input.next);
	const { session, row } = makeSession(ctx, actor.id);
	return carryOut(ctx, (uow) => {
		// The old one is its guard: of two changes at once one wins, and the other is told.
		uow.guard(setPassword(account.id, account.password_hash!, password, row.created_at));
		uow.add(deleteSessionsOf(actor.id));
		uow.add(insertSession(row));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'PASSWORD_CHANGED',
			subject: { kind: 'person', id: actor.id }
		});
		return session;
	});
}
