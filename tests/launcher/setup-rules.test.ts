import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { missingOptionalPackages } from '../../scripts/setup/complete-lock.mjs';
import { hasAll } from '../../scripts/setup/install.mjs';
import { isLoopback, readAddress } from '../../scripts/setup/preflight.mjs';
import { isEnough } from '../../scripts/setup/node-version.mjs';

const lock = JSON.parse(
	readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8')
) as { packages: Record<string, object> };

it('the lock file names the packages of every kind of machine, without which npm ci refuses it', () => {
	// Put right by: node scripts/setup/complete-lock.mjs
	expect(Object.keys(missingOptionalPackages(lock))).toEqual([]);
});

it('describes a package for another machine by its name', () => {
	const packages = {
		'node_modules/a': {
			dev: true,
			optionalDependencies: {
				'@a/linux-arm64-musl': '1.2.3',
				'@a/darwin-x64': '1.2.3',
				here: '1.0.0',
				range: '^2.0.0'
			}
		},
		'node_modules/here': { version: '1.0.0' }
	};
	expect(missingOptionalPackages({ packages })).toEqual({
		'node_modules/@a/linux-arm64-musl': {
			version: '1.2.3',
			cpu: ['arm64'],
			dev: true,
			libc: ['musl'],
			optional: true,
			os: ['linux']
		},
		'node_modules/@a/darwin-x64': {
			version: '1.2.3',
			cpu: ['x64'],
			dev: true,
			optional: true,
			os: ['darwin']
		}
	});
});

it('an install by hand counts when every package that belongs on this machine is there', () => {
	const wanted = {
		'': {},
		'node_modules/a': { version: '1.0.0', integrity: 'x' },
		'node_modules/b': { version: '2.0.0', optional: true, os: ['sunos'], cpu: ['sparc'] }
	};
	expect(hasAll(wanted, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(true);
	expect(hasAll(wanted, { 'node_modules/a': { version: '1.0.1', integrity: 'y' } })).toBe(false);
	expect(hasAll(wanted, {})).toBe(false);
	const native = {
		'node_modules/c': { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] }
	};
	expect(hasAll(native, {})).toBe(false);
});

it('the demonstration is opened on loopback only', () => {
	expect(['127.0.0.1', '127.8.8.8', '::1', 'localhost'].every(isLoopback)).toBe(true);
	expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.org', ''].some(isLoopback)).toBe(false);
	expect(() => readAddress({ HOST: '0.0.0.0' })).toThrow(/peragaan/);
	expect(readAddress({ HOST: '0.0.0.0', SATUPINTU_MODE: 'production', PORT: '8080' })).toEqual({
		host: '0.0.0.0',
		port: 8080
	});
});

it.each(['0', '65536', '3000x', '-1', '1.5'])('PORT=%s is refused with a sentence', (PORT) =>
	expect(() => readAddress({ PORT })).toThrow(/PORT harus bilangan/)
);

it('Node 20.19 and newer is enough', () => {
	expect([isEnough(20, 19), isEnough(22, 0), isEnough(20, 18), isEnough(18, 20)]).toEqual([
		true,
		true,
		false,
		false
	]);
});
