import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { prepareNames, suggestPartners } from '$lib/server/modules/organisations';

/** The format of tests/corpora/README.md; a line that does not fit is a fault of the corpus. */
const Partner = z.object({ id: z.string(), name: z.string(), kind: z.string() });
const Variant = z.object({ variant: z.string(), of: z.string(), because: z.string() });
const lines = <Row>(file: string, shape: z.ZodType<Row>) =>
	readFileSync(fileURLToPath(new URL(`./partner-names/${file}`, import.meta.url)), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => shape.parse(JSON.parse(line)));
const partners = lines('partners.jsonl', Partner);
const variants = lines('variants.jsonl', Variant);

/** Further partners, so that the register holds ten thousand: invented names of the usual words. */
function crowd(count: number): { id: string; name: string }[] {
	const forms = ['PT', 'CV', 'Yayasan', 'Koperasi', 'UD', 'Perkumpulan'];
	const first = [
		'Sinar',
		'Mitra',
		'Karya',
		'Bina',
		'Putra',
		'Cipta',
		'Surya',
		'Tunas',
		'Anugerah',
		'Mega',
		'Duta',
		'Prima'
	];
	const second = [
		'Abadi',
		'Sentosa',
		'Makmur',
		'Sejahtera',
		'Nusantara',
		'Perkasa',
		'Utama',
		'Lestari',
		'Persada',
		'Gemilang',
		'Raya',
		'Jaya'
	];
	const third = [
		'Agung',
		'Bersama',
		'Cemerlang',
		'Damai',
		'Elok',
		'Fajar',
		'Gading',
		'Harum',
		'Indah',
		'Kencana',
		'Laras',
		'Mandala'
	];
	return Array.from({ length: count }, (_, n) => {
		const of = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length]!;
		const name = `${of(forms, 1)} ${of(first, 6)} ${of(second, 72)} ${of(third, 864)}`;
		return { id: `crowd-${n}`, name };
	});
}

describe('the corpus of partners’ names', () => {
	const known = partners.map(({ id, name }) => ({ id, name }));

	test('finds the partner among the first five suggestions for 0.95 of the ways in which it is written', () => {
		const index = prepareNames(known);
		const missed = variants.filter(
			({ variant, of }) => !suggestPartners(index, variant).some(({ id }) => id === of)
		);
		const recall = 1 - missed.length / variants.length;
		const by = [...new Set(variants.map((one) => one.because))].map((because) => {
			const of = (all: typeof variants) => all.filter((one) => one.because === because).length;
			return `${because} ${(1 - of(missed) / of(variants)).toFixed(3)}`;
		});
		console.log(
			`partner names: ${variants.length} variants, recall at 5 ${recall.toFixed(4)} (${by.join(', ')})`
		);
		expect(variants.length).toBeGreaterThanOrEqual(1000);
		expect(recall).toBeGreaterThanOrEqual(0.95);
	});

	test('answers in under 100 ms with ten thousand partners', () => {
		const index = prepareNames([...known, ...crowd(10_000 - known.length)]);
		const took = variants.slice(0, 200).map(({ variant }) => {
			const begun = performance.now();
			suggestPartners(index, variant);
			return performance.now() - begun;
		});
		const sorted = took.toSorted((a, b) => a - b);
		console.log(
			`partner names: of 10,000 partners, median ${sorted[100]!.toFixed(1)} ms, 95 of 100 within ${sorted[190]!.toFixed(1)} ms`
		);
		expect(sorted[190]).toBeLessThan(100);
	});
});
