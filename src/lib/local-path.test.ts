import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localPath } from './local-path';

describe('where a sign-in leads', () => {
	test('is a path of this site, with its question', () => {
		expect(localPath('/meja/permohonan?state=open')).toBe('/meja/permohonan?state=open');
		expect(localPath('/meja/../meja')).toBe('/meja');
	});

	test('is never another site, however it is written', () => {
		for (const next of [
			undefined,
			null,
			'',
			'meja',
			'//jahat.example',
			'/\\jahat.example',
			'https://jahat.example',
			'javascript:alert(1)',
			'/..//jahat.example',
			'/.//jahat.example',
			'/\tjahat',
			`/${'a'.repeat(3_000)}`
		])
			expect([next, localPath(next)]).toEqual([next, undefined]);
		fc.assert(
			fc.property(fc.string(), (text) => {
				const path = localPath(`/${text}`);
				if (path !== undefined) expect(new URL(path, 'http://here.invalid').host).toBe('here.invalid');
			})
		);
	});
});
