import { hash } from '@node-rs/argon2';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId, randomReadable } from '$lib/server/platform/ids';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { addAccount, findAccount, insertPerson, insertRole } from '../repository/new-people';

/**
 * Makes the administrator with whom a new government begins. The secret is random and shown once; there is no
 * default account anywhere (contract, Environment).
 *
 * @returns the secret; none where the address has an account already (of another government here): its own is kept
 */
export async function makeFirstAdministrator(
	ctx: Ctx,
	input: { readonly name: string; readonly email: string }
): Promise<{ secret: string | undefined } | AuthorisationRefusal | DatabaseRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const email = input.email.trim().toLowerCase();
	// 20 letters of 31 carry 99 bits: nobody guesses it, and it can be copied from paper.
	const secret = (randomReadable(20).match(/.{5}/g) ?? []).join('-');
	const passwordHash = await hash(secret);
	return carryOut(ctx, async (uow) => {
		const present = await uow.first(findAccount({ email }));
		const account = present?.id ?? newId();
		const person = newId();
		if (!present) uow.add(addAccount({ id: account, email, password_hash: passwordHash }));
		uow.add(
			insertPerson({
				id: person,
				account_id: account,
				name: input.name.trim(),
				email,
				notification_email: email,
				is_example: false
			})
		);
		uow.add(insertRole({ id: newId(), person_id: person, role: 'admin', valid_from: ctx.clock.today() }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'FIRST_ADMINISTRATOR_MADE',
			subject: { kind: 'person', id: person },
			data: { name: personal(input.name.trim()), email: personal(email) }
		});
		return { secret: present ? undefined : secret };
	});
}
