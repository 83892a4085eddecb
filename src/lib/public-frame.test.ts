import { describe, expect, test } from 'vitest';
import type { NavItem } from '$lib/ui/parts';
import { publicFrame, type Reader } from './public-frame';

const reader: Reader = {
	language: 'id',
	government: 'Pemerintah Kota Contoh',
	region: 'Kota Contoh',
	demonstration: true,
	home: null,
	today: '2026-11-21'
};

describe('the frame of a public page', () => {
	test('leads to the same page in the other language, with what was asked for', () => {
		expect(publicFrame(reader, '/kerja-sama', '?q=air').language).toMatchObject({
			href: '/en/agreements?q=air',
			language: 'en'
		});
		expect(publicFrame({ ...reader, language: 'en' }, '/en/international/SG', '').language).toMatchObject({
			href: '/internasional/SG',
			language: 'id'
		});
	});

	test('marks the room one is in, also from a page inside it', () => {
		const current = (path: string) =>
			publicFrame(reader, path, '')
				.nav.filter((item: NavItem) => item.current)
				.map((item: NavItem) => item.href);
		expect(current('/')).toEqual([]);
		expect(current('/proyek')).toEqual(['/proyek']);
		expect(current('/internasional/SG')).toEqual(['/internasional']);
		expect(current('/tidak-ada')).toEqual([]);
	});

	test('says on every page that a demonstration is one, and only then', () => {
		expect(publicFrame(reader, '/', '').demonstration?.mark).toBe('Contoh');
		expect(publicFrame({ ...reader, demonstration: false }, '/', '').demonstration).toBeUndefined();
	});
});
