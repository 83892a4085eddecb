import { lookup as lookUp } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Refusal } from '../refusal';
import { isPublicAddress } from './public-address';

/**
 * `ADDRESS_NOT_ALLOWED`: no https address of the public internet · `ADDRESS_NOT_REACHED`: nobody answered in time ·
 * `ADDRESS_ANSWERED_NO`: it answered with an error · `ADDRESS_TOO_LARGE`: more than this door takes.
 */
export type AddressRefusal = Refusal<
	'ADDRESS_NOT_ALLOWED' | 'ADDRESS_NOT_REACHED' | 'ADDRESS_ANSWERED_NO' | 'ADDRESS_TOO_LARGE'
>;

/** What may be asked for. The defaults are the only ones outside tests, save for networks that the operator opened. */
export type AddressRules = {
	readonly schemes: readonly string[];
	readonly isAllowed: (address: string) => boolean;
	readonly lookup: LookupFunction;
	/** Milliseconds for one answer, from the first byte sent to the last received. */
	readonly patience: number;
	readonly mostBytes: number;
};

export const usualRules: AddressRules = {
	schemes: ['https:'],
	isAllowed: isPublicAddress,
	lookup: lookUp as LookupFunction,
	patience: 10_000,
	mostBytes: 2 * 1024 * 1024
};

/** The address as far as it can be judged before its name is looked up; undefined where it is not allowed. */
export function allowedUrl(
	typed: string,
	{ schemes, isAllowed }: Pick<AddressRules, 'schemes' | 'isAllowed'> = usualRules
): URL | undefined {
	const url = URL.canParse(typed) ? new URL(typed) : undefined;
	if (!url || !schemes.includes(url.protocol) || url.username !== '' || url.password !== '') return undefined;
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// A number in the address itself is never looked up.
	return isIP(host) !== 0 && !isAllowed(host) ? undefined : url;
}

/** Looks a name up and fails where any of its numbers is not allowed: a name that is both is a trick. */
export const guarded =
	({ lookup, isAllowed }: AddressRules): LookupFunction =>
	(host, options, done) =>
		lookup(host, options, (error, found, family) => {
			const all = Array.isArray(found) ? found.map((one) => one.address) : [found];
			const refused = !error && all.some((one) => !isAllowed(one));
			done(refused ? Object.assign(new Error('not allowed'), { code: 'NOT_ALLOWED' }) : error, found, family);
		});
