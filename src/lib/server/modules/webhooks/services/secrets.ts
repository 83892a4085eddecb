import type { Ctx } from '$lib/server/platform/context';
import { bothSecretsFor } from '../domain/attempts';
import type { WebhookRow } from '../repository/webhooks';

/** Which key an endpoint's messages are signed with. */
type Keyed = Pick<WebhookRow, 'id' | 'generation' | 'key_id' | 'rotated_at'>;

/**
 * The key of one generation of an endpoint. It is derived from the installation's own key and stands in no table, so that
 * neither a copy of the database nor whoever reads it can sign in the region's name.
 */
export function keyOf(ctx: Ctx, one: Pick<Keyed, 'id' | 'generation' | 'key_id'>): Buffer {
	if (!ctx.keys) throw new Error('messages are signed only where the installation has its keys');
	const key = ctx.keys.derive(ctx.tenant.id, `webhook ${one.id} ${one.generation}`, one.key_id);
	if (!key)
		throw new Error(`the key ${one.key_id} from which the secret of a webhook is made is not here any more`);
	return key;
}

/** The keys to sign with now: for a day after a change the former one too, so that the receiver can change in peace. */
export function signingKeys(ctx: Ctx, one: Keyed, now: Date): Buffer[] {
	const isChanging = one.rotated_at !== null && now.getTime() - one.rotated_at.getTime() < bothSecretsFor;
	return [
		keyOf(ctx, one),
		...(isChanging && one.generation > 1 ? [keyOf(ctx, { ...one, generation: one.generation - 1 })] : [])
	];
}
