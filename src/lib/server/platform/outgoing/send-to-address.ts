import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { refuse } from '../refusal';
import { allowedUrl, guarded, usualRules, type AddressRefusal, type AddressRules } from './address-rules';

/** What came back: the status only. What a receiver writes is read by nobody and kept nowhere. */
export type Sent = { readonly status: number; readonly milliseconds: number };

/**
 * Sends a text to a public address that a person typed, through the same guard as {@link readAddress}: judged when
 * connecting, no credentials, no cookies, within a time. A redirect is an answer like any other and is not followed:
 * it would hand the message to somebody whom nobody named.
 */
export function sendToAddress(
	address: string,
	message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
	rules: Partial<AddressRules> = {}
): Promise<Sent | AddressRefusal> {
	const all = { ...usualRules, ...rules };
	const url = allowedUrl(address, all);
	if (!url) return Promise.resolve(refuse('ADDRESS_NOT_ALLOWED'));
	const began = Date.now();
	return new Promise((settle) => {
		const send = url.protocol === 'https:' ? overHttps : overHttp;
		const sent = send(
			url,
			{
				method: 'POST',
				lookup: guarded(all),
				signal: AbortSignal.timeout(all.patience),
				headers: { ...message.headers, 'content-length': Buffer.byteLength(message.body) }
			},
			(answer) => {
				// Read to its end so that the receiver is not cut off, but for no longer than the patience.
				answer.on('error', () => {});
				answer.resume();
				settle({ status: answer.statusCode ?? 0, milliseconds: Date.now() - began });
			}
		);
		sent.on('error', (error: NodeJS.ErrnoException) =>
			settle(refuse(error.code === 'NOT_ALLOWED' ? 'ADDRESS_NOT_ALLOWED' : 'ADDRESS_NOT_REACHED'))
		);
		sent.end(message.body);
	});
}
