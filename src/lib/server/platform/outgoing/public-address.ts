import { BlockList, isIP } from 'node:net';

/**
 * Networks that are not the public internet: this machine, the house's own network, link-local (where clouds keep
 * their secrets), carrier and test networks, multicast. From the special-purpose registries of RFC 6890.
 */
const inside = new BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3]
] as const)
	inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
	['::', 96],
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['100::', 64],
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8]
] as const)
	inside.addSubnet(network, prefix, 'ipv6');

/** True where a number (IPv4 or IPv6) is one of the public internet; an IPv4 in IPv6's clothes is judged as IPv4. */
export function isPublicAddress(address: string): boolean {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	const plain = mapped ?? address;
	const family = isIP(plain);
	if (family === 0 || /^::ffff:/i.test(plain)) return false;
	return !inside.check(plain, family === 4 ? 'ipv4' : 'ipv6');
}
