import { expect, it } from 'vitest';
import { parsePasswd } from './server-user';
import { fits } from './socket-directory';

it('reads the accounts of the machine and skips lines that are none', () => {
	const text =
		'root:x:0:0:root:/root:/bin/bash\n# note\n+nis\npostgres:x:101:104::/var/lib/postgresql:/bin/sh\n';
	expect(parsePasswd(text)).toEqual([
		{ name: 'root', uid: 0, gid: 0 },
		{ name: 'postgres', uid: 101, gid: 104 }
	]);
});

it('counts the length of a socket path in bytes, since the system does', () => {
	expect(fits(`/${'a'.repeat(85)}`)).toBe(true);
	expect(fits(`/${'a'.repeat(90)}`)).toBe(false);
	expect(fits(`/${'é'.repeat(50)}`)).toBe(false);
});
