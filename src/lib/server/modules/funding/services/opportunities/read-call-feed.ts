import type { ReadTable } from '$lib/server/platform/spreadsheet';
import { decodeXml, xmlEvents, XmlFault } from '$lib/server/platform/word';
import { refuse, type Refusal } from '$lib/server/platform/refusal';

/** The columns that a feed gives, by the names that a list of calls has. */
const feedHead = ['reference', 'title', 'about', 'address'] as const;
type FeedField = (typeof feedHead)[number];
type Item = Partial<Record<FeedField, string>>;

const mostItems = 200;

/** RSS 2.0 and 1.0, Atom: which child of an item says what. */
const fieldOf: Readonly<Record<string, FeedField>> = {
	guid: 'reference',
	id: 'reference',
	title: 'title',
	description: 'about',
	summary: 'about',
	'content:encoded': 'about',
	content: 'about',
	link: 'address'
};

/** Words without their markup; what a feed escapes twice is read twice. */
function wordsOf(text: string): string {
	const plain = decodeXml(text)
		.replace(/<(?:br|\/p|\/li|\/div)[^<>]*>/gi, '\n')
		.replace(/<[^<>]*>/g, ' ');
	return decodeXml(plain.replaceAll('&nbsp;', ' '))
		.replace(/[^\S\n]+/g, ' ')
		.replace(/\s*\n\s*/g, '\n')
		.trim()
		.slice(0, 4000);
}

/**
 * A feed of calls (RSS, Atom, JSON Feed) or a JSON list of objects as a table: one row an item. What a feed does not
 * have a place for (the closing day) stays empty, unless a JSON list names it.
 *
 * Refuses with `NOT_A_LIST_OF_CALLS`.
 */
export function readCallFeed(text: string): ReadTable | Refusal<'NOT_A_LIST_OF_CALLS'> {
	const start = text.replace(/^\uFEFF/, '').trimStart();
	if (start.startsWith('{') || start.startsWith('[')) return readJson(start);
	// A declaration of entities has no place in a feed and is the door for tricks.
	if (/<!DOCTYPE|<!ENTITY/i.test(start) || !/<(rss|feed|rdf:RDF)[\s>]/i.test(start))
		return refuse('NOT_A_LIST_OF_CALLS');
	try {
		return tableOf(itemsOfXml(start));
	} catch (fault) {
		if (fault instanceof XmlFault) return refuse('NOT_A_LIST_OF_CALLS');
		throw fault;
	}
}

function tableOf(items: readonly Item[]): ReadTable | Refusal<'NOT_A_LIST_OF_CALLS'> {
	if (items.length === 0) return refuse('NOT_A_LIST_OF_CALLS');
	return {
		head: feedHead,
		rows: items.slice(0, mostItems).map((item, place) => ({
			line: place + 1,
			cells: feedHead.map((field) => item[field] ?? '')
		})),
		isCut: items.length > mostItems
	};
}

function itemsOfXml(xml: string): Item[] {
	const items: Item[] = [];
	let one: Item | undefined;
	const path: string[] = [];
	for (const event of xmlEvents(xml)) {
		if (event.type === 'close') {
			path.pop();
			if ((event.name === 'item' || event.name === 'entry') && one) {
				items.push(one);
				one = undefined;
			}
			continue;
		}
		const parent = path.at(-1);
		if (event.name === 'item' || event.name === 'entry') one = {};
		else if (one && (parent === 'item' || parent === 'entry')) {
			const field = fieldOf[event.name];
			const link = event.attributes.get('href');
			const told = event.name === 'link' && link !== undefined ? link : wordsOf(event.text);
			// The first link of an entry is the page itself; a later one that is marked so wins.
			const isPage = event.name !== 'link' || (event.attributes.get('rel') ?? 'alternate') === 'alternate';
			if (field && told !== '' && isPage && one[field] === undefined) one[field] = told;
		}
		if (!event.empty) path.push(event.name);
	}
	return items;
}

function readJson(text: string): ReadTable | Refusal<'NOT_A_LIST_OF_CALLS'> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text);
	} catch {
		return refuse('NOT_A_LIST_OF_CALLS');
	}
	const list = Array.isArray(parsed) ? parsed : ((parsed as { items?: unknown }).items ?? undefined);
	if (!Array.isArray(list)) return refuse('NOT_A_LIST_OF_CALLS');
	const objects = list.filter(
		(one): one is Record<string, unknown> => typeof one === 'object' && one !== null
	);
	if (!Array.isArray(parsed))
		return tableOf(
			objects.map((one) => ({
				reference: said(one.id),
				title: said(one.title),
				about: wordsOf(said(one.content_text) || said(one.summary) || said(one.content_html)),
				address: said(one.url) || said(one.external_url)
			}))
		);
	const head = [...new Set(objects.flatMap((one) => Object.keys(one)))].slice(0, 60);
	if (objects.length === 0 || head.length === 0) return refuse('NOT_A_LIST_OF_CALLS');
	return {
		head,
		rows: objects.slice(0, mostItems).map((one, place) => ({
			line: place + 1,
			cells: head.map((name) => said(one[name]).slice(0, 4000))
		})),
		isCut: objects.length > mostItems
	};
}

const said = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
