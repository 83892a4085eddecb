import { beforeAll, describe, expect, test } from 'vitest';
import { everyPublicAnswer, type PublicAnswer } from './support/public-bytes';
import { useProgram } from './support/program';
import { indexAnew, plantSecrets, secretMark, type Planted } from './support/secrets';

/**
 * What is not for the public is in no public byte: pages in both languages, search and its suggestions, feeds, site map,
 * exports, the API and its description, headers included (capability 66). The secrets stand in every column that no
 * published view reads and in every text of a record that is withheld, so a new column is tried without a new test.
 */
const program = useProgram({ own: true });
let planted: Planted;
let answers: PublicAnswer[];

beforeAll(async () => {
	planted = await plantSecrets(program.database);
	await indexAnew(program.database);
	const description = (await (await program.fetch('/api/v1/openapi.json')).json()) as {
		paths: Record<string, { get?: { security?: unknown[] } }>;
	};
	const api = Object.entries(description.paths)
		.filter(([path, { get }]) => get && !path.includes('{'))
		.map(([path]) => `/api/v1${path.replace(/^\/api\/v1/, '')}`);
	const searches = [secretMark, secretMark.toLowerCase(), 'rahasya', 'contoh', 'bpjs'].flatMap((word) => [
		`/cari?q=${word}`,
		`/en/search?q=${word}`,
		`/kerja-sama?q=${word}`,
		`/mitra?q=${word}`,
		`/api/v1/agreements?q=${word}`
	]);
	answers = await everyPublicAnswer(program, [
		'/',
		'/en',
		'/sitemap.xml',
		'/robots.txt',
		'/data',
		...api,
		...searches
	]);
}, 240_000);

describe('what is not for the public', () => {
	test('was planted in every kind of record that can be withheld', () => {
		expect(planted.columns).toBeGreaterThan(150);
		for (const kind of [
			'agreement',
			'partner',
			'project',
			'document',
			'initiative',
			'initiative_milestone',
			'service_record',
			'smart_assessment',
			'innovation',
			'innovation_result',
			'learning_link'
		])
			expect(planted.kinds).toContain(kind);
	});

	test('was looked for in pages, exports, feeds and the API', () => {
		const found = answers.filter(({ status }) => status === 200).map(({ path }) => path);
		expect(found.length).toBeGreaterThan(200);
		for (const part of [
			'/kerja-sama/',
			'/en/agreements/',
			'/mitra/',
			'/feeds/',
			'/smart-city/',
			'/inovasi/',
			'/exports/innovations',
			'.csv',
			'.xlsx',
			'.jsonld',
			'/api/v1/agreements/'
		])
			expect(
				found.some((path) => path.includes(part)),
				part
			).toBe(true);
	});

	test('is in no public byte', () => {
		const mark = new RegExp(`${secretMark}\\.\\w+\\.\\w+`, 'g');
		const leaks = answers.flatMap(({ path, text }) =>
			[...new Set(text.match(mark))].map((secret) => `${path}: ${secret}`)
		);
		expect(leaks).toEqual([]);
	});

	test('makes no public answer fail', () => {
		expect(
			answers.filter(({ status }) => status >= 500).map(({ path, status }) => `${path} ${status}`)
		).toEqual([]);
	});
});
