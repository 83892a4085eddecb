import { describe, expect, it } from 'vitest';
import { saysDamage, sharedBuffers } from './server';
import { causeIn } from './server-log';

describe('the log of a server that did not start', () => {
	it.each([
		'2026-11-21 20:45:21.000 UTC [7] PANIC:  could not locate a valid checkpoint record at 0/1',
		'FATAL:  incorrect checksum in control file',
		'FATAL:  could not open file "global/pg_filenode.map": No such file or directory',
		'PANIC:  could not read file "pg_wal/000000010000000000000001": read 0 of 8192'
	])('is taken for damage: %s', (log) => expect(saysDamage(log)).toBe(true));

	it.each([
		'FATAL:  could not create shared memory segment: Cannot allocate memory',
		'FATAL:  could not create any Unix-domain sockets',
		'FATAL:  unrecognized configuration parameter "jitt"'
	])('is not taken for damage: %s', (log) => expect(saysDamage(log)).toBe(false));

	it('gives the line that names the cause, without time and number', () => {
		const log = [
			'2026-11-21 20:45:21.000 UTC [7] LOG:  starting PostgreSQL 18.4',
			'2026-11-21 20:45:21.001 UTC [7] FATAL:  could not create any Unix-domain sockets',
			'2026-11-21 20:45:21.002 UTC [7] LOG:  database system is shut down'
		].join('\n');
		expect(causeIn(log)).toBe('could not create any Unix-domain sockets');
		expect(causeIn('')).toBe('');
	});
});

describe('the page cache of the embedded server', () => {
	const gigabyte = 1024 ** 3;
	it.each([
		["PostgreSQL's own default on a small machine", gigabyte / 2, '128MB'],
		['an eighth of the memory', 4 * gigabyte, '512MB'],
		['never more than a gigabyte', 64 * gigabyte, '1024MB']
	])('is %s', (_, memory, setting) => expect(sharedBuffers(memory)).toBe(setting));
});
