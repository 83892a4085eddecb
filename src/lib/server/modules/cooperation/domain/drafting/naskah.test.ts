import { describe, expect, test } from 'vitest';
import { instruments } from '../agreements/instrument';
import { draftNaskah } from './naskah';
import { blank, type DraftFacts } from './facts';

const facts: DraftFacts = {
	region: { name: 'Pemerintah Kota Contoh', headTitle: 'Wali Kota Contoh', headName: null },
	partner: { name: 'PT Mitra Uji', address: null },
	subject: 'pengolahan sampah',
	background: 'timbulan sampah meningkat.',
	purpose: null,
	location: 'Kota Contoh',
	scope: 'pemilahan dan pengolahan',
	roles: null,
	financing: 'Masing-masing pihak menanggung biayanya.',
	termMonths: 60,
	numbers: { region: '1/KB/BKS/III/2026', partner: null },
	umbrella: null
};
const titlesOf = (instrument: (typeof instruments)[number]) =>
	draftNaskah(instrument, facts, null).articles.map((one) => one.title);

describe('a first draft', () => {
	test('of a PKS with a third party holds rights and duties, term, disputes and sanctions (UU 23/2014 Ps 366(2))', () => {
		const titles = titlesOf('pks').join(' | ');
		for (const word of ['Hak dan Kewajiban', 'Jangka Waktu', 'Perselisihan', 'Sanksi'])
			expect(titles).toContain(word);
	});

	test('of a joint agreement says that a PKS follows', () => {
		const article = draftNaskah('kesepakatan_bersama', facts, null).articles.find(
			(one) => one.title === 'Pelaksanaan'
		)!;
		expect(article.clauses[0]!.text).toContain('Perjanjian Kerja Sama');
	});

	test('of a letter of intent binds nobody', () => {
		expect(draftNaskah('loi', facts, null).articles.at(-1)!.clauses[0]!.text).toContain(
			'tidak menimbulkan kewajiban hukum'
		);
	});

	test('leaves a dotted line for what the case does not know, and invents nothing', () => {
		const text = JSON.stringify(draftNaskah('pks', facts, null));
		expect(text).toContain(blank);
		expect(text).not.toMatch(/undefined|null null|\[object/);
	});

	test('writes the term in figures and in words', () => {
		const article = draftNaskah('pks', facts, null).articles.find((one) => one.title === 'Jangka Waktu')!;
		expect(article.clauses[0]!.text).toContain('5 (lima) tahun');
	});

	test.each(instruments)('of %s has a title, two parties and articles', (instrument) => {
		const draft = draftNaskah(instrument, facts, 'RANCANGAN versi 1');
		expect(draft.heading[0]!.length).toBeGreaterThan(5);
		expect(draft.parties).toHaveLength(2);
		expect(draft.articles.length).toBeGreaterThan(3);
	});
});
