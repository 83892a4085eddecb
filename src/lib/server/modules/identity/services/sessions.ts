import { randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { hashSecret, newSecret } from '../domain/secrets';
import { personByEmail } from '../repository/people';
import { deleteSession, insertSession } from '../repository/sessions';
import { takeAttempt } from './attempts';

/** A working day with a margin; nobody stays signed in over night on an office's shared machine. */
const sessionHours = 12;

/**
 * `SIGN_IN_REFUSED`: address and password do not fit, or the person may not sign in; one answer for all, so that
 * it does not tell which addresses exist. `TOO_MANY_REQUESTS`: too many tries; details hold retry_after seconds.
 */
export type SignInRefusal = Refusal<
	| 'SIGN_IN_REFUSED'
	| 'TOO_MANY_REQUESTS'
	| 'TEMPORARILY_UNAVAILABLE'
	| 'STATE_CHANGED'
	| 'IDEMPOTENCY_CONFLICT'
>;

export type Session = { readonly token: string; readonly csrf: string; readonly expiresAt: Date };

// Verified against when the address is unknown, so that both answers take the same time.
const unknownAddressHash =
	'$argon2id$v=19$m=19456,t=2,p=1$c2F0dS1waW50dS1zYWx0$8rJ8S4lM3eZ9kT5k0wZ3yq0Z4m0D3uFQ4bR2mEJ0n1g';

/** Signs a person in with address and password. */
export async function signIn(
	ctx: Ctx,
	input: { email: string; password: string; address: string }
): Promise<Session | SignInRefusal> {
	const email = input.email.trim().toLowerCase();
	for (const [bucket, limit] of [
		[`sign-in:${email}`, 5],
		[`sign-in-from:${input.address}`, 20]
	] as const) {
		const blocked = await takeAttempt(ctx, bucket, limit, 15 * 60);
		if (blocked) return blocked;
	}
	const person = await ctx.db.first(personByEmail({ email }));
	const hash = person?.password_hash ?? unknownAddressHash;
	const fits = await verify(hash, input.password).catch(() => false);
	if (!person || !person.password_hash || !fits || person.disabled_at || person.account_disabled_at) {
		await logAccess(ctx, { event: 'SIGN_IN_REFUSED', details: {} });
		return refuse('SIGN_IN_REFUSED');
	}
	return begin(ctx, person.id);
}

/** Signs in as one of the demonstration's invented persons; exists in the demonstration only. */
export async function signInAsExample(ctx: Ctx, input: { person: string }): Promise<Session | SignInRefusal> {
	if (ctx.mode !== 'demo') return refuse('SIGN_IN_REFUSED');
	const person = await ctx.db.first(personByEmail({ email: input.person.trim().toLowerCase() }));
	if (!person || !person.is_example || person.disabled_at) return refuse('SIGN_IN_REFUSED');
	return begin(ctx, person.id);
}

/** A session as the browser keeps it, and as the database does: only the hash of its secret. */
export function makeSession(ctx: Pick<Ctx, 'tenant'>, personId: string) {
	const token = newSecret(ctx.tenant.id);
	const csrf = randomBytes(24).toString('base64url');
	const now = new Date();
	const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
	const session: Session = { token, csrf, expiresAt };
	return {
		session,
		row: {
			token_hash: hashSecret(token),
			person_id: personId,
			csrf,
			created_at: now,
			last_seen_at: now,
			expires_at: expiresAt
		}
	};
}

async function begin(ctx: Ctx, personId: string): Promise<Session | SignInRefusal> {
	const { session, row } = makeSession(ctx, personId);
	return carryOut(ctx, (uow) => {
		uow.add(insertSession(row));
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: personId, role: 'self' },
			event: 'SESSION_BEGUN',
			subject: { kind: 'person', id: personId }
		});
		return session;
	});
}

/** Ends the session that the token names; ending one that is gone is no error. */
export async function signOut(ctx: Ctx, token: string): Promise<void> {
	await carryOut(ctx, (uow) => {
		uow.add(deleteSession(hashSecret(token)));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SESSION_ENDED',
			subject: { kind: 'person', id: auditActor(ctx.actor).id }
		});
	});
}
