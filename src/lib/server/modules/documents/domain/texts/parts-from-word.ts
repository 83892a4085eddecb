import type { WordBlock } from '$lib/server/platform/word';
import type { TextPart, PartKind } from './assemble-text';
import type { Line } from '../comparison/difference';
import { clausesOfLines } from '../comparison/text-difference';
import { readClauses } from './clause-text';

type Paragraph = Extract<WordBlock, { kind: 'paragraph' }>;
type Depth = Line['depth'];

/** "Pasal 5", "PASAL 5", "Article 5", with or without its title behind it. */
const articleHead = /^(?:pasal|article|paragraf|paragraph)\s+\d+[a-z]?\b[.:]?\s*/i;
const annexHead = /^(?:lampiran|annex|appendix)\b/i;
const closingWords = /^(?:demikian(?:lah)?|ditandatangani di|signed at|in witness)\b/i;

/** The styles that our own Word files carry. */
const styles = {
	heading: 'NaskahJudul',
	number: 'NaskahNomor',
	party: 'NaskahPihak',
	annex: 'NaskahLampiran',
	signature: 'NaskahTandaTangan'
} as const;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The parts of a text from a Word file: one of ours that went out and came back, or one that somebody wrote. Articles
 * are known by Word's own numbering or by the word Pasal at their head; clauses and their parts by numbering or by the
 * marks that people type. Parties and signatures stand in the file and are not read: they are the draft's own.
 */
export function partsFromWord(blocks: readonly WordBlock[]): TextPart[] {
	const reader = new WordReader();
	for (const block of blocks) reader.take(block);
	return reader.finish();
}

type Open = { kind: PartKind; title: string; lines: Line[]; table: TextPart['table']; expectsTitle: boolean };

class WordReader {
	#heading: string[] = [];
	/** Paragraphs before the first article that are no list: opening, together, agreed by their place. */
	#around: { text: string; after: 'heading' | 'parties' | 'lists' }[] = [];
	#stage: 'heading' | 'parties' | 'lists' = 'heading';
	#recitals: string[] = [];
	#bases: string[] = [];
	#parts: Open[] = [];
	#closing: string[] = [];
	#signed = false;

	take(block: WordBlock): void {
		if (block.kind === 'table') return this.#takeTable(block.rows);
		const text = oneLine(block.text);
		const isArticle =
			isArticleNumbering(block) ||
			(articleHead.test(text) &&
				(block.centred || /^Heading|^Judul/i.test(block.style ?? '') || text.length < 120));
		if (isArticle) return this.#beginArticle(block, text);
		if (text === '') return;
		if (block.style === styles.annex || (annexHead.test(text) && block.centred))
			return this.#begin('annex', text);
		const open = this.#parts.at(-1);
		if (!open) return this.#takeBefore(block, text);
		if (open.kind === 'article' && closingWords.test(text)) {
			this.#closing.push(text);
			this.#signed = true;
			return;
		}
		if (this.#signed && open.kind !== 'annex') return;
		if (block.style === styles.signature) return;
		if (open.expectsTitle && block.numbering === null && text.length < 200) {
			open.title = text;
			open.expectsTitle = false;
			return;
		}
		open.expectsTitle = false;
		open.lines.push(...linesOf(block, text, open.lines));
	}

	finish(): TextPart[] {
		const opening = this.#around.filter(({ after }) => after === 'heading').map(({ text }) => text);
		const together = this.#around.filter(({ after }) => after === 'parties').map(({ text }) => text);
		const agreed = this.#around.filter(({ after }) => after === 'lists').map(({ text }) => text);
		const lines = (texts: readonly string[]): Line[] => texts.map((text) => ({ depth: 0, text }));
		const around = (kind: PartKind, texts: readonly string[]) =>
			texts.length === 0
				? []
				: [partOf({ kind, title: '', lines: lines(texts), table: null, expectsTitle: false })];
		return [
			...around('heading', this.#heading),
			...around('opening', opening),
			...around('together', together),
			...around('recitals', this.#recitals),
			...around('bases', this.#bases),
			...around('agreed', agreed),
			...this.#parts.filter(({ kind }) => kind === 'article').map(partOf),
			...around('closing', this.#closing),
			...this.#parts.filter(({ kind }) => kind === 'annex').map(partOf)
		];
	}

	#beginArticle(block: Paragraph, text: string): void {
		const title =
			isArticleNumbering(block) && !articleHead.test(text) ? text : oneLine(text.replace(articleHead, ''));
		this.#begin('article', title);
	}

	#begin(kind: 'article' | 'annex', title: string): void {
		this.#parts.push({ kind, title, lines: [], table: null, expectsTitle: title === '' });
	}

	#takeBefore(block: Paragraph, text: string): void {
		if (block.style === styles.number) return;
		if (block.style === styles.party || block.numbering?.format === 'upperRoman') {
			this.#stage = 'parties';
			return;
		}
		const isHeading =
			block.style === styles.heading ||
			/^(Title|Heading1|Judul)/i.test(block.style ?? '') ||
			(block.centred && this.#stage === 'heading' && this.#around.length === 0 && !/^nomor\b/i.test(text));
		if (isHeading) {
			this.#heading.push(...block.text.split('\n').map(oneLine).filter(Boolean));
			return;
		}
		if (block.centred && /^nomor\b/i.test(text)) return;
		if (block.numbering) {
			this.#stage = 'lists';
			(block.numbering.format === 'lowerLetter' ? this.#recitals : this.#bases).push(text);
			return;
		}
		// "Having regard to:" and its like hold a list together and are written anew with it.
		if (this.#stage === 'lists' && text.endsWith(':') && /memperhatikan|mengingat|having regard/i.test(text))
			return;
		if (this.#stage !== 'lists' && /^(?:dengan memperhatikan|mengingat|having regard)\b.*:$/i.test(text))
			return;
		this.#around.push({ text, after: this.#stage });
	}

	#takeTable(rows: readonly (readonly string[])[]): void {
		const open = this.#parts.at(-1);
		// Tables elsewhere hold signatures.
		if (open?.kind !== 'annex' || open.table !== null || rows.length === 0) return;
		const [head = [], ...body] = rows;
		open.table = {
			columns: head.map((cell) => ({ id: oneLine(cell), en: null })),
			rows: body.map((row) => row.map(oneLine))
		};
	}
}

function isArticleNumbering(block: Paragraph): boolean {
	return /^(?:pasal|article|paragraf|paragraph)\s*%1/i.test(block.numbering?.pattern ?? '');
}

function linesOf(block: Paragraph, text: string, before: readonly Line[]): Line[] {
	if (block.numbering) return [{ depth: depthOf(block, before), text }];
	// Marks that were typed by hand: one paragraph may hold several lines.
	return readClauses(block.text).flatMap((clause): Line[] => [
		...(clause.text === '' && clause.items ? [] : [{ depth: 0 as const, text: clause.text }]),
		...(clause.items ?? []).flatMap((item): Line[] => [
			{ depth: 1, text: item.text },
			...(item.items ?? []).map((part): Line => ({ depth: 2, text: part.text }))
		])
	]);
}

function depthOf({ numbering }: Paragraph, before: readonly Line[]): Depth {
	const { level, pattern, format } = numbering!;
	if (/^\(%\d\)$/.test(pattern)) return 0;
	if (/letter$/i.test(format)) return 1;
	if (/^%\d\)$/.test(pattern) || level >= 1) return before.some(({ depth }) => depth >= 1) ? 2 : 1;
	return level === 0 ? 0 : 1;
}

function partOf({ kind, title, lines, table }: Open): TextPart {
	const clauses = clausesOfLines(lines);
	return {
		kind,
		topic: null,
		clause: null,
		title: { id: title, en: null },
		body: { id: clauses, en: null },
		table
	};
}
