import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordFault, passwordLength } from './passwords';

const about = ['Siti Contoh Aminah', 'kerjasama@jambi.demo', 'Pemerintah Kota Jambi'];

describe('a new password', () => {
	test('has twelve letters at least, counted as people count them', () => {
		expect(passwordFault('sebelashuru', about)).toBe('TOO_SHORT');
		expect(passwordFault('🐊🌊🚤🐟🌿🪵🦆🌾🛶🐚🪨', about)).toBe('TOO_SHORT');
		expect(passwordFault('🐊🌊🚤🐟🌿🪵🦆🌾🛶🐚🪨🐢', about)).toBeUndefined();
		expect(passwordFault('rakit batang hanyut', about)).toBeUndefined();
	});

	test('may be a long sentence, and has an end', () => {
		expect(passwordFault('perahu '.repeat(5) + 'singgah di tujuh dermaga', about)).toBeUndefined();
		expect(passwordFault('x'.repeat(passwordLength.most + 1), about)).toBe('TOO_LONG');
	});

	test.each([
		'111111111111',
		'abcabcabcabc',
		'123456789012',
		'98765432109876',
		'abcdefghijkl',
		'qwertyuiop12',
		'Password2026!',
		'P@ssw0rd-2026',
		'KataSandi-123',
		'rahasia123456',
		'KerjaSama2026',
		'SitiAminah1990',
		'Kota Jambi 2026',
		'admin-satupintu'
	])('is not what anybody would try first: %s', (password) => {
		expect(passwordFault(password, about)).toBe('GUESSED');
	});

	test('may hold figures, signs and capitals, and need not', () => {
		for (const password of [
			'kapuk rimbun sore',
			'tUjuh#belas?ikan',
			'83-lampion-di-tepi',
			'jambi: gerimis di ujung'
		])
			expect(passwordFault(password, about), password).toBeUndefined();
	});

	test('drawn at random, it is never refused', () => {
		const sign = fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz23456789');
		fc.assert(
			fc.property(fc.array(sign, { minLength: 16, maxLength: 24 }), (signs) => {
				fc.pre(new Set(signs).size > 8);
				expect(passwordFault(signs.join(''), [])).toBeUndefined();
			}),
			{ numRuns: 300 }
		);
	});
});
