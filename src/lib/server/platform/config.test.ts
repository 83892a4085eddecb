import { describe, expect, test } from 'vitest';
import { isLoopback, readConfig } from './config';

describe('where the demonstration may be reached', () => {
	test.each([
		['127.0.0.1', true],
		['127.8.8.8', true],
		['localhost', true],
		['::1', true],
		['0.0.0.0', false],
		['192.168.1.2', false],
		['127.0.0.1.example.org', false]
	])('%s is loopback: %s', (host, expected) => {
		expect(isLoopback(host)).toBe(expected);
	});

	test('beyond loopback it is refused, since anybody could sign in as the mayor', () => {
		expect(readConfig({ HOST: '0.0.0.0' })).toMatchObject({ refused: 'DEMO_NOT_ON_LOOPBACK' });
		expect(readConfig({ HOST: '0.0.0.0', SATUPINTU_MODE: 'production' })).toMatchObject({ host: '0.0.0.0' });
	});

	test('only the demonstration may choose its day', () => {
		expect(readConfig({ SATUPINTU_TODAY: '2026-03-17' })).toMatchObject({ today: '2026-03-17' });
		expect(readConfig({ SATUPINTU_TODAY: '2026-03-17', SATUPINTU_MODE: 'production' })).toMatchObject({
			refused: 'SETTING_WRONG'
		});
	});

	test('a wrong setting is named', () => {
		expect(readConfig({ PORT: 'x' })).toMatchObject({
			refused: 'SETTING_WRONG',
			details: { setting: 'PORT' }
		});
	});
});
