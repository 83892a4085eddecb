import type { Bilingual } from '$lib/text/bilingual';
import { licence } from './table';

/** A dataset as the catalogue lists it. */
export type ListedDataset = {
	readonly key: string;
	/** Of the API and of each of its files, under /api/v1. */
	readonly path: string;
	readonly files: readonly string[];
	readonly theme: string;
	readonly title: Bilingual;
	readonly description: Bilingual;
	readonly page: string;
};

/** What a catalogue says beside its datasets. */
export type CatalogueFrame = {
	readonly origin: string;
	/** The catalogue's own address. */
	readonly address: string;
	readonly title: Bilingual;
	readonly description: Bilingual;
	readonly publisher: string;
	readonly homepage: string;
};

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const file = (name: string) => `http://publications.europa.eu/resource/authority/file-type/${name}`;
const media = (name: string) => `https://www.iana.org/assignments/media-types/${name}`;
const formats: Record<string, { file: string; media: string }> = {
	csv: { file: file('CSV'), media: media('text/csv') },
	json: { file: file('JSON'), media: media('application/json') },
	xlsx: {
		file: file('XLSX'),
		media: media('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
	}
};
const languages = ['IND', 'ENG'].map((code) => ({
	'@id': `http://publications.europa.eu/resource/authority/language/${code}`,
	'@type': 'dct:LinguisticSystem'
}));
const both = (text: Bilingual) => [
	{ '@value': text.id, '@language': 'id' },
	{ '@value': text.en, '@language': 'en' }
];
const link = (address: string) => ({ '@id': address });

/**
 * The catalogue of open data as DCAT-AP 3.0.1 in JSON-LD, so that Satu Data portals (CKAN) can harvest it. Every
 * dataset has its API as one distribution and each of its files as another.
 */
export function writeCatalogue(frame: CatalogueFrame, datasets: readonly ListedDataset[]): object {
	const publisher = {
		'@id': `${frame.origin}/#government`,
		'@type': 'foaf:Agent',
		'foaf:name': frame.publisher,
		'dct:type': {
			'@id': 'http://purl.org/adms/publishertype/LocalAuthority',
			'@type': 'http://www.w3.org/2004/02/skos/core#Concept',
			'http://www.w3.org/2004/02/skos/core#prefLabel': { '@value': 'Local authority', '@language': 'en' },
			'http://www.w3.org/2004/02/skos/core#inScheme': {
				'@id': 'http://purl.org/adms/publishertype/1.0',
				'@type': 'http://www.w3.org/2004/02/skos/core#ConceptScheme',
				'dct:title': { '@value': 'Publisher type', '@language': 'en' }
			}
		}
	};
	// Two datasets that are read at one address are told apart by their keys.
	const alone = ({ path }: ListedDataset) => datasets.filter((one) => one.path === path).length === 1;
	const rights = { '@id': licence.address, '@type': 'dct:LicenseDocument' };
	return {
		'@context': context,
		'@id': frame.address,
		'@type': 'dcat:Catalog',
		'dct:title': both(frame.title),
		'dct:description': both(frame.description),
		'dct:publisher': publisher,
		'dct:language': languages,
		'dct:license': rights,
		'foaf:homepage': { '@id': frame.homepage, '@type': 'foaf:Document' },
		'dcat:dataset': datasets.map((dataset) => {
			const address = `${frame.origin}/api/v1${dataset.path}`;
			const distribution = (at: string, format: string) => ({
				'@id': `${at}#distribution`,
				'@type': 'dcat:Distribution',
				'dct:title': { '@value': format.toUpperCase(), '@language': 'en' },
				'dcat:accessURL': { '@id': at, '@type': 'http://www.w3.org/2000/01/rdf-schema#Resource' },
				'dct:format': { '@id': formats[format]!.file, '@type': 'dct:MediaTypeOrExtent' },
				'dcat:mediaType': { '@id': formats[format]!.media, '@type': 'dct:MediaType' },
				'dct:license': rights
			});
			return {
				'@id': `${address}#${alone(dataset) ? 'dataset' : dataset.key}`,
				'@type': 'dcat:Dataset',
				'dct:identifier': dataset.key,
				'dct:title': both(dataset.title),
				'dct:description': both(dataset.description),
				'dct:publisher': link(publisher['@id']),
				'dct:language': languages.map((one) => link(one['@id'])),
				'dct:accrualPeriodicity': {
					'@id': 'http://publications.europa.eu/resource/authority/frequency/CONT',
					'@type': 'dct:Frequency'
				},
				'dcat:theme': {
					'@id': `http://publications.europa.eu/resource/authority/data-theme/${dataset.theme}`,
					'@type': 'http://www.w3.org/2004/02/skos/core#Concept',
					'http://www.w3.org/2004/02/skos/core#prefLabel': {
						'@value': dataset.theme,
						'@language': 'en'
					}
				},
				'dcat:landingPage': { '@id': dataset.page, '@type': 'foaf:Document' },
				'dcat:distribution': [
					distribution(address, 'json'),
					...dataset.files.map((path) =>
						distribution(`${frame.origin}/api/v1${path}`, path.slice(path.lastIndexOf('.') + 1))
					)
				]
			};
		})
	};
}
