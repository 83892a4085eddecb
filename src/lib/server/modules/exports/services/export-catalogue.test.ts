import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { exportCatalogue } from './export-catalogue';

const ctx = {
	origin: 'https://satupintu.contoh.example',
	tenant: { name: 'Pemerintah Kota Contoh' }
} as Parameters<typeof exportCatalogue>[0];

const shapesFile = `${process.env.DCAT_DIR ?? '../shared/data/dcat-ap-3.0.1'}/html/shacl/shapes.ttl`;

/** What the catalogue says, as a store of triples: read by a library that knows nothing of us. */
async function triples(catalogue: object): Promise<Store> {
	const lines = (await jsonld.toRDF(catalogue as never, { format: 'application/n-quads' })) as string;
	return new Store(new Parser({ format: 'N-Quads' }).parse(lines));
}

async function faultsOf(catalogue: object): Promise<string[]> {
	const shapes = new Store(new Parser().parse(await readFile(shapesFile, 'utf8')) as Quad[]);
	const report = await new SHACLValidator(shapes).validate(await triples(catalogue));
	return report.results.map(
		({ focusNode, path, message }) =>
			`${focusNode?.value} ${path?.value}: ${message.map((text) => text.value).join(' ')}`
	);
}

describe('the catalogue of open data', () => {
	test('names every dataset with a licence, a publisher and addresses, in both languages', async () => {
		const store = await triples(exportCatalogue(ctx));
		const dcat = 'http://www.w3.org/ns/dcat#';
		const datasets = store.getSubjects(
			'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
			`${dcat}Dataset`,
			null
		);
		expect(datasets.length).toBe(13);
		for (const dataset of datasets) {
			const titles = store.getObjects(dataset, 'http://purl.org/dc/terms/title', null);
			expect(titles.map((title) => ('language' in title ? title.language : '')).sort()).toEqual(['en', 'id']);
			expect(store.getObjects(dataset, `${dcat}distribution`, null).length).toBeGreaterThan(0);
		}
	});

	test.skipIf(!existsSync(shapesFile))('satisfies the shapes of DCAT-AP 3.0.1', async () => {
		expect(await faultsOf(exportCatalogue(ctx))).toEqual([]);
	});

	test.skipIf(!existsSync(shapesFile))('would be refused by the shapes without a title', async () => {
		const catalogue = exportCatalogue(ctx) as { 'dcat:dataset': Record<string, unknown>[] };
		delete catalogue['dcat:dataset'][0]!['dct:title'];
		expect(await faultsOf(catalogue)).not.toEqual([]);
	});
});
