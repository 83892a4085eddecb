import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { hashSecret, newSecret } from '../domain/secrets';
import { personByEmail } from '../repository/people';
import { insertToken } from '../repository/sessions';

/** `PERSON_UNKNOWN`: no person of this region has that address. */
export type TokenRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal<'PERSON_UNKNOWN'>;

/** Makes an API token for a person; it is shown once and stored hashed. A person makes tokens for themselves only. */
export async function makeToken(
	ctx: Ctx,
	input: { email?: string; name: string; expiresAt?: Date }
): Promise<{ token: string; id: string } | TokenRefusal> {
	const denied = authorise(ctx, 'token.manage');
	if (denied) return denied;
	let personId: string;
	if (ctx.actor.kind === 'person') personId = ctx.actor.id;
	else {
		const person = await ctx.db.first(personByEmail({ email: (input.email ?? '').trim().toLowerCase() }));
		if (!person || person.disabled_at) return refuse('PERSON_UNKNOWN', { email: input.email });
		personId = person.id;
	}
	const token = newSecret(ctx.tenant.id);
	const id = newId();
	return carryOut(ctx, (uow) => {
		uow.add(
			insertToken({
				id,
				token_hash: hashSecret(token),
				person_id: personId,
				name: input.name,
				created_at: new Date(),
				expires_at: input.expiresAt ?? null
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'API_TOKEN_MADE',
			subject: { kind: 'person', id: personId },
			data: { token_id: id, name: input.name }
		});
		return { token, id };
	});
}
