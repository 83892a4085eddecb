import { BlockList, isIP } from 'node:net';
import type { AddressRules } from './address-rules';
import { isPublicAddress } from './public-address';

/**
 * Networks inside the house to which the operator lets messages go (OUTGOING_NETWORKS: `10.20.0.0/16, fd12::/16`), since
 * the systems of agencies often stand in the government's own network.
 *
 * @returns undefined where one of them is no network
 */
export function networksOf(text: string): BlockList | undefined {
	const networks = new BlockList();
	for (const one of text.split(',').map((part) => part.trim())) {
		if (one === '') continue;
		const [address = '', prefix = ''] = one.split('/');
		const family = isIP(address);
		const bits = Number(prefix);
		if (family === 0 || !/^\d{1,3}$/.test(prefix) || bits > (family === 4 ? 32 : 128)) return undefined;
		networks.addSubnet(address, bits, family === 4 ? 'ipv4' : 'ipv6');
	}
	return networks;
}

/**
 * The rules by which messages go out: https to the public internet; to the networks that the operator has opened also
 * http, and never http to anywhere else.
 */
export function rulesFor(address: string, own: BlockList): Pick<AddressRules, 'schemes' | 'isAllowed'> {
	const isOwn = (number: string) => {
		const family = isIP(number);
		return family !== 0 && own.check(number, family === 4 ? 'ipv4' : 'ipv6');
	};
	if (own.rules.length === 0) return { schemes: ['https:'], isAllowed: isPublicAddress };
	if (/^http:/i.test(address)) return { schemes: ['http:'], isAllowed: isOwn };
	return { schemes: ['https:'], isAllowed: (number) => isPublicAddress(number) || isOwn(number) };
}
