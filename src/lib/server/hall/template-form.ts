import {
	linesOf,
	readLines,
	readWords,
	writeLines,
	type TemplateBody,
	type TemplateFault,
	type Words
} from '$lib/server/modules/documents';
import { typed } from './page-form';

/** The texts of a template's form, each with its English twin. */
export const templateTexts = [
	'heading',
	'opening',
	'together',
	'recitals',
	'bases',
	'agreed',
	'closing',
	'annexes'
] as const;
export type TemplateText = (typeof templateTexts)[number];

/** What the form shows in its fields; keys as they are sent. */
export type TemplateValues = Readonly<Record<string, string>>;

export type ArticleRow = { readonly key: string; readonly order: string; readonly removed: boolean };

const annexesText = (body: TemplateBody, language: 'id' | 'en') =>
	body.annexes
		.map(({ title, columns }) => [title, ...columns].map((one) => one[language] ?? '').join(' | '))
		.join('\n');

/** A template as its form shows it. */
export function templateValues(body: TemplateBody): TemplateValues {
	const both = (name: string, id: string, en: string) => ({ [name]: id, [`${name}_en`]: en });
	const words = (name: string, value: Words | null) => both(name, value?.id ?? '', value?.en ?? '');
	return {
		...both(
			'heading',
			body.heading.map(({ id }) => id).join('\n'),
			body.heading
				.map(({ en }) => en ?? '')
				.join('\n')
				.trim()
		),
		...words('opening', body.opening),
		...words('together', body.together),
		...both('recitals', writeLines(body.recitals, 'id'), writeLines(body.recitals, 'en')),
		...both('bases', writeLines(body.bases, 'id'), writeLines(body.bases, 'en')),
		...words('agreed', body.agreed),
		...words('closing', body.closing),
		...both(
			'annexes',
			annexesText(body, 'id'),
			body.annexes.some(({ title }) => title.en) ? annexesText(body, 'en') : ''
		)
	};
}

export const articleRows = (keys: readonly string[]): ArticleRow[] =>
	keys.map((key, place) => ({ key, order: String(place + 1), removed: false }));

export type SentTemplate = {
	readonly base: number;
	readonly note: string;
	readonly body: TemplateBody;
	/** What could not be read: an order that is no number. */
	readonly faults: readonly TemplateFault[];
	readonly values: TemplateValues;
	readonly rows: readonly ArticleRow[];
};

const readAnnexes = (id: string, en: string): TemplateBody['annexes'] => {
	const english = linesOf(en).map((line) => line.split('|').map((cell) => cell.trim()));
	return linesOf(id).map((line, place) => {
		const cells = line.split('|').map((cell) => cell.trim());
		const words = cells.map((cell, at): Words => ({ id: cell, en: english[place]?.[at] || null }));
		const [title = { id: '', en: null }, ...columns] = words;
		return { title, text: null, columns: columns.filter((column) => column.id !== '') };
	});
};

/** Reads a template's form: texts, and the articles in the order that their numbers give. */
export function readTemplateForm(fields: FormData): SentTemplate {
	const values = Object.fromEntries(
		templateTexts.flatMap((name) => [
			[name, typed(fields, name)],
			[`${name}_en`, typed(fields, `${name}_en`)]
		])
	);
	const text = (name: string) => values[name] ?? '';
	const says = (name: TemplateText): Words => ({ id: text(name), en: text(`${name}_en`) || null });
	const optional = (name: TemplateText) => (text(name) ? says(name) : null);
	const rows = readRows(fields);
	const faults = rows
		.filter(({ order, removed }) => !removed && !/^\d{1,3}$/.test(order))
		.map(({ key }) => ({ field: `order.${key}`, message: 'POSITION_WRONG' }));
	const articles = rows
		.map((row, place) => ({ ...row, place }))
		.filter(({ removed }) => !removed)
		.sort((a, b) => Number(a.order) - Number(b.order) || a.place - b.place)
		.map(({ key }) => key);
	return {
		base: Number(typed(fields, 'base')) || 0,
		note: typed(fields, 'note'),
		values: { ...values, note: typed(fields, 'note') },
		rows,
		faults,
		body: {
			heading: readWords(text('heading'), text('heading_en')),
			opening: says('opening'),
			together: optional('together'),
			recitals: readLines(text('recitals'), text('recitals_en')),
			bases: readLines(text('bases'), text('bases_en')),
			agreed: optional('agreed'),
			articles,
			closing: says('closing'),
			annexes: readAnnexes(text('annexes'), text('annexes_en'))
		}
	};
}

function readRows(fields: FormData): ArticleRow[] {
	const rows = fields
		.getAll('article')
		.filter((key): key is string => typeof key === 'string' && /^[a-z][a-z0-9_]{1,59}$/.test(key))
		.slice(0, 200)
		.map((key) => ({
			key,
			order: typed(fields, `order.${key}`),
			removed: fields.get(`remove.${key}`) === 'yes'
		}));
	const added = typed(fields, 'add');
	if (!/^[a-z][a-z0-9_]{1,59}$/.test(added) || rows.some(({ key }) => key === added)) return rows;
	const at = typed(fields, 'add_at');
	// Before the one that has this number now.
	const order = /^\d{1,3}$/.test(at) ? at : String(rows.length + 1);
	const place = rows.findIndex((row) => Number(row.order) >= Number(order));
	const row = { key: added, order, removed: false };
	return place < 0 ? [...rows, row] : [...rows.slice(0, place), row, ...rows.slice(place)];
}
