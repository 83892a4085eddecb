import { describe, expect, it } from 'vitest';
import { parseLocation } from './cluster-place';

describe('the record of where the cluster stands', () => {
	const whole = { format: 1, cluster: 'postgres', completedAt: null };

	it('is read as it was written', () => {
		expect(parseLocation(JSON.stringify(whole))).toEqual(whole);
		const elsewhere = { ...whole, cluster: '/var/lib/x/1', completedAt: '2026-01-02T03:04:05.000Z' };
		expect(parseLocation(JSON.stringify(elsewhere))).toEqual(elsewhere);
	});

	it.each(['', '{', 'null', '[]', '{"format":2,"cluster":"postgres","completedAt":null}'])(
		'is damage and not a first start when it says %j',
		(text) => expect(parseLocation(text)).toBeNull()
	);

	it('is damage when it names no folder', () => {
		expect(parseLocation(JSON.stringify({ ...whole, cluster: '' }))).toBeNull();
		expect(parseLocation(JSON.stringify({ ...whole, completedAt: 5 }))).toBeNull();
	});
});
