import { refuse, type Refusal } from '../refusal';
import { bufferSource } from '../uploads';
import { readZipDirectory, unpack, type ZipEntry } from '../uploads/zip-directory';
import { xmlEvents, type XmlEvent } from './xml-events';

/** How Word numbers a paragraph: the pattern of its level (`(%1)`, `Pasal %1`) and the kind of its figures. */
export type WordNumbering = { readonly level: number; readonly pattern: string; readonly format: string };

export type WordBlock =
	| {
			readonly kind: 'paragraph';
			/** The style's id as written in the file; null for the default one. */
			readonly style: string | null;
			readonly numbering: WordNumbering | null;
			readonly centred: boolean;
			/** Line breaks within the paragraph stay. */
			readonly text: string;
	  }
	| { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A text of more than this is no agreement. */
const mostCharacters = 5_000_000;

async function partOf(docx: Buffer, entries: readonly ZipEntry[], name: string): Promise<string | null> {
	const entry = entries.find((one) => one.name === name);
	if (!entry || entry.unpacked > 48 * 1024 * 1024) return null;
	const pieces: Buffer[] = [];
	for await (const piece of unpack(bufferSource(docx), entry)) pieces.push(piece);
	return Buffer.concat(pieces).toString('utf8');
}

/**
 * Reads the text of a Word file as paragraphs and tables, with the numbering that Word itself would show. What
 * somebody deleted with tracked changes is left out, what was inserted is read. The file has come through the upload
 * door before, so that nothing in it is a danger; `WORD_UNREADABLE`: it is no Word text all the same.
 */
export async function readWord(docx: Buffer): Promise<readonly WordBlock[] | Refusal<'WORD_UNREADABLE'>> {
	try {
		const entries = await readZipDirectory(bufferSource(docx));
		const document = await partOf(docx, entries, 'word/document.xml');
		if (document === null || document.length > mostCharacters * 10) return refuse('WORD_UNREADABLE');
		const numberings = numberingsIn((await partOf(docx, entries, 'word/numbering.xml')) ?? '');
		const styles = stylesIn((await partOf(docx, entries, 'word/styles.xml')) ?? '');
		return [...blocksIn(document, numberings, styles)];
	} catch {
		return refuse('WORD_UNREADABLE');
	}
}

type Level = { pattern: string; format: string };
type Numberings = ReadonlyMap<string, ReadonlyMap<number, Level>>;
type Style = { numId: string | null; level: number; centred: boolean; basedOn: string | null };

const valueOf = (event: XmlEvent) => event.attributes.get('w:val') ?? '';

/** numId → level → pattern. */
function numberingsIn(xml: string): Numberings {
	const abstract = new Map<string, Map<number, Level>>();
	const concrete = new Map<string, Map<number, Level>>();
	let levels: Map<number, Level> | undefined;
	let level: Level | undefined;
	let numId: string | undefined;
	for (const event of xmlEvents(xml)) {
		if (event.type !== 'open') continue;
		if (event.name === 'w:abstractNum')
			abstract.set(event.attributes.get('w:abstractNumId') ?? '', (levels = new Map()));
		else if (event.name === 'w:lvl')
			levels?.set(Number(event.attributes.get('w:ilvl') ?? 0), (level = { pattern: '', format: 'decimal' }));
		else if (event.name === 'w:numFmt' && level) level.format = valueOf(event);
		else if (event.name === 'w:lvlText' && level) level.pattern = valueOf(event);
		else if (event.name === 'w:num') {
			numId = event.attributes.get('w:numId') ?? '';
			[levels, level] = [undefined, undefined];
		} else if (event.name === 'w:abstractNumId' && numId !== undefined)
			concrete.set(numId, abstract.get(valueOf(event)) ?? new Map());
	}
	return concrete;
}

function stylesIn(xml: string): ReadonlyMap<string, Style> {
	const styles = new Map<string, Style>();
	let style: Style | undefined;
	for (const event of xmlEvents(xml)) {
		if (event.type !== 'open') continue;
		if (event.name === 'w:style')
			styles.set(
				event.attributes.get('w:styleId') ?? '',
				(style = { numId: null, level: 0, centred: false, basedOn: null })
			);
		else if (!style) continue;
		else if (event.name === 'w:basedOn') style.basedOn = valueOf(event);
		else if (event.name === 'w:numId') style.numId = valueOf(event);
		else if (event.name === 'w:ilvl') style.level = Number(valueOf(event)) || 0;
		else if (event.name === 'w:jc') style.centred = valueOf(event) === 'center';
	}
	return styles;
}

/** What tracked changes took away, and what is no text of the paper. */
const unread = new Set([
	'w:del',
	'w:moveFrom',
	'w:instrText',
	'w:delText',
	'mc:Fallback',
	'w:sectPr',
	'w:tblPr',
	'w:tblGrid'
]);

function* blocksIn(
	xml: string,
	numberings: Numberings,
	styles: ReadonlyMap<string, Style>
): Generator<WordBlock> {
	let hidden = 0;
	let tables = 0;
	let rows: string[][] = [];
	let paragraph:
		| {
				style: string | null;
				numId: string | null;
				level: number | null;
				centred: boolean | null;
				text: string;
		  }
		| undefined;
	let length = 0;
	for (const event of xmlEvents(xml)) {
		if (event.type !== 'text' && unread.has(event.name)) {
			if (event.type === 'open' && !event.empty) hidden += 1;
			else if (event.type === 'close') hidden -= 1;
			continue;
		}
		if (hidden > 0) continue;
		if (event.type === 'text') continue;
		const opens = event.type === 'open';
		switch (event.name) {
			case 'w:tbl':
				tables += opens ? 1 : -1;
				if (tables === 0 && !opens) {
					yield { kind: 'table', rows };
					rows = [];
				}
				break;
			case 'w:tr':
				if (opens && tables === 1) rows.push([]);
				break;
			case 'w:tc':
				if (opens && tables === 1) rows.at(-1)?.push('');
				break;
			case 'w:p':
				if (opens) paragraph = { style: null, numId: null, level: null, centred: null, text: '' };
				if (!opens || event.empty) {
					if (paragraph && tables > 0) intoCell(rows, paragraph.text);
					else if (paragraph) yield paragraphOf(paragraph, numberings, styles);
					paragraph = undefined;
				}
				break;
			case 'w:pStyle':
				if (paragraph && opens) paragraph.style = valueOf(event);
				break;
			case 'w:numId':
				if (paragraph && opens) paragraph.numId = valueOf(event);
				break;
			case 'w:ilvl':
				if (paragraph && opens) paragraph.level = Number(valueOf(event)) || 0;
				break;
			case 'w:jc':
				if (paragraph && opens) paragraph.centred = valueOf(event) === 'center';
				break;
			case 'w:t':
				if (paragraph && opens) {
					paragraph.text += event.text;
					length += event.text.length;
					if (length > mostCharacters) throw new Error('too long');
				}
				break;
			case 'w:br':
			case 'w:cr':
				if (paragraph && opens) paragraph.text += '\n';
				break;
			case 'w:tab':
				// Within a run; tab stops stand in properties and add nothing.
				if (paragraph && opens && !event.attributes.has('w:val')) paragraph.text += ' ';
				break;
			case 'w:noBreakHyphen':
				if (paragraph && opens) paragraph.text += '-';
				break;
			default:
		}
	}
}

function intoCell(rows: string[][], text: string): void {
	const row = rows.at(-1);
	if (!row || row.length === 0) return;
	const last = row.length - 1;
	row[last] = row[last] ? `${row[last]}\n${text}` : text;
}

function paragraphOf(
	read: {
		style: string | null;
		numId: string | null;
		level: number | null;
		centred: boolean | null;
		text: string;
	},
	numberings: Numberings,
	styles: ReadonlyMap<string, Style>
): WordBlock {
	const chain: Style[] = [];
	for (let id = read.style, depth = 0; id !== null && depth < 10; depth += 1) {
		const style = styles.get(id);
		if (!style) break;
		chain.push(style);
		id = style.basedOn;
	}
	const numId = read.numId ?? chain.find((style) => style.numId !== null)?.numId ?? null;
	const level = read.level ?? chain.find((style) => style.numId !== null)?.level ?? 0;
	const numbered = numId === null || numId === '0' ? undefined : numberings.get(numId)?.get(level);
	return {
		kind: 'paragraph',
		style: read.style,
		numbering: numbered && numbered.format !== 'none' ? { level, ...numbered } : null,
		centred: read.centred ?? chain.some((style) => style.centred),
		text: read.text
	};
}
