import { createHmac } from 'node:crypto';

/** A secret as its receiver is given it: `whsec_` and the key in base64 (Standard Webhooks). */
export const writeSecret = (key: Buffer): string => `whsec_${key.toString('base64')}`;

/** The name under which a message is known to its receiver; a message that is sent again keeps it. */
export const messageId = (deliveryId: string): string => `msg_${deliveryId.replaceAll('-', '')}`;

/**
 * What goes with a message so that its receiver can tell that it came from here, is whole and is new (Standard Webhooks:
 * HMAC-SHA256 over id, time and body). While a secret is being changed it is signed with the old one too.
 */
export function signedHeaders(
	keys: readonly Buffer[],
	message: { readonly id: string; readonly at: Date; readonly body: string }
): Record<string, string> {
	const seconds = String(Math.floor(message.at.getTime() / 1000));
	const signatures = keys.map(
		(key) =>
			`v1,${createHmac('sha256', key).update(`${message.id}.${seconds}.${message.body}`).digest('base64')}`
	);
	return {
		'content-type': 'application/json',
		'user-agent': 'SatuPintu-Webhooks/1',
		'webhook-id': message.id,
		'webhook-timestamp': seconds,
		'webhook-signature': signatures.join(' ')
	};
}
