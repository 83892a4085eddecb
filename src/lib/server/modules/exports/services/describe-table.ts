import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { licence } from '../domain/table';
import type { OpenTable } from './open-tables';

/** A column of an open table as its dictionary explains it. */
export type DescribedColumn = {
	readonly key: string;
	readonly label: string;
	readonly about: string;
	readonly kind: 'text' | 'number' | 'day';
};

/** The columns of an open table in their order, explained in the reader's language. */
export function describeTable(table: OpenTable, language: Language): DescribedColumn[] {
	const { exports: words, openData } = textIn(language);
	return table.columns.map(({ key, kind = 'text' }) => ({
		key,
		label: words.columns[key] ?? key,
		about: openData.columns[key] ?? '',
		kind
	}));
}

const lists = new Set([
	'partners',
	'units',
	'sources',
	'other_names',
	'topics',
	'offered',
	'offices_held',
	'stages',
	'criteria',
	'funders',
	'executing',
	'channels',
	'commitments',
	'disbursements',
	'shares',
	'awards',
	'learnt_from',
	'learnt_by'
]);
const truths = new Set(['term_known', 'is_offered']);

/** The JSON form of an open table as JSON Schema (2020-12), with the dictionary's words as descriptions. */
export function schemaOf(table: OpenTable, address: string, language: Language): object {
	const typeOf = ({ key, kind }: DescribedColumn): object => {
		if (lists.has(key)) return { type: 'array', items: { type: 'string' } };
		if (truths.has(key)) return { type: 'boolean' };
		if (kind === 'number') return { type: ['number', 'null'] };
		return { type: ['string', 'null'], ...(kind === 'day' ? { format: 'date' } : {}) };
	};
	const columns = describeTable(table, language);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: address,
		title: textIn(language).exports.tables[table.name],
		type: 'object',
		required: ['name', 'publisher', 'as_of', 'licence', 'address', 'data'],
		properties: {
			name: { const: table.name },
			publisher: { type: 'string' },
			as_of: { type: 'string', format: 'date' },
			licence: { const: licence.name },
			address: { type: 'string' },
			data: {
				type: 'array',
				items: {
					type: 'object',
					required: columns.map(({ key }) => key),
					additionalProperties: false,
					properties: Object.fromEntries(
						columns.map((column) => [
							column.key,
							{ title: column.label, description: column.about, ...typeOf(column) }
						])
					)
				}
			}
		}
	};
}
