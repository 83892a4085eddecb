import type { Day } from '$lib/server/modules/calendar';

/** Something that a paper says, and how sure that is, 0 to 100. A person confirms it. */
export type Said<Value = string> = { readonly value: Value; readonly sure: number };

/** What the text of an old paper says of itself. */
export type ScanProposal = {
	readonly instrument?: Said;
	readonly title?: Said;
	readonly partner?: Said;
	readonly regionNumber?: Said;
	readonly partnerNumber?: Said;
	readonly signedOn?: Said<Day>;
	readonly endsOn?: Said<Day>;
};

export type ReadPage = { readonly text: string; readonly confidence: number | null };

/** A fact of a line, as the reader of texts finds it (documents). */
export type FoundFact = { readonly kind: string; readonly key: string };

/** Heads of papers, the more particular first: an addendum names the kind of what it changes. */
const heads: readonly (readonly [RegExp, string])[] = [
	[/\bADD?ENDUM\b/, 'addendum'],
	[/\bPERJANJIAN\s+KERJA\s*SAMA\b/, 'pks'],
	[/\bRENCANA\s+KERJA\b/, 'rencana_kerja'],
	[/\bKESEPAKATAN\s+BERSAMA\b/, 'kesepakatan_bersama'],
	[/\bNOTA\s+KESE(?:PAKATAN|PAHAMAN)\b/, 'nota_kesepakatan'],
	[/\bMEMORANDUM\s+OF\s+UNDERSTANDING\b/, 'mou'],
	[/\bLETTER\s+OF\s+INTENT\b/, 'loi']
];
/** The head of a paper ends where its text begins. */
const textBegins = /\bpada\s+hari\s+ini\b|\byang\s+bertanda\s*tangan\b/i;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/**
 * Reads what an old paper says of itself: the head gives kind, parties, title and numbers, the first sentence the day, the
 * text the term. Each is as sure as its rule is, and no surer than the recognition was.
 *
 * @param region the region's own name, as its papers write it
 * @param factsOf days and lengths of time in a text, in the order in which they stand
 */
export function readScan(
	pages: readonly ReadPage[],
	region: string,
	factsOf: (text: string) => readonly FoundFact[]
): ScanProposal {
	const first = pages.find(({ text }) => text.trim() !== '');
	if (!first) return {};
	const seen = (first.confidence ?? 100) / 100;
	const said = <Value>(value: Value | undefined, sure: number): Said<Value> | undefined =>
		value === undefined || value === '' ? undefined : { value, sure: Math.round(sure * seen) };
	const begins = textBegins.exec(first.text);
	const head = first.text.slice(0, begins?.index ?? 2_000);
	const parties = partiesIn(head, region);
	const numbers = numbersIn(head);
	// The numbers stand in the order of the parties.
	const [regionNumber, partnerNumber] = parties.isRegionFirst ? numbers : [numbers[1], numbers[0]];
	const whole = pages.map(({ text }) => text).join('\n');
	const signedOn = begins
		? dayIn(factsOf(oneLine(whole.slice(whole.search(textBegins)).slice(0, 600))))
		: undefined;
	const instrument = heads.find(([pattern]) => pattern.test(oneLine(head).toUpperCase()))?.[1];
	const proposal = {
		instrument: said(instrument, 95),
		// In capitals it is the word of a head; in a sentence it may be about anything.
		title: said(titleIn(head), /\bTENTANG\b/.test(head) ? 85 : 40),
		partner: said(parties.partner, parties.isRegionNamed ? 85 : 50),
		regionNumber: said(regionNumber, numbers.length === 2 && parties.isRegionNamed ? 85 : 50),
		partnerNumber: said(partnerNumber, numbers.length === 2 && parties.isRegionNamed ? 85 : 50),
		signedOn: said(signedOn, 90),
		endsOn: said(signedOn && endOf(signedOn, whole, factsOf), 60)
	};
	return Object.fromEntries(Object.entries(proposal).filter(([, one]) => one !== undefined));
}

function partiesIn(head: string, region: string) {
	const between = /\bANTARA\b([\s\S]+?)(?=\bTENTANG\b|\bNOMOR\b)/i.exec(head)?.[1] ?? '';
	const names = between
		.split(/\b(?:DENGAN|DAN)\b/)
		.map(oneLine)
		.filter((name) => name !== '');
	const place = names.findIndex((name) => plain(name).includes(plain(region)));
	const others = names.filter((_, index) => index !== place);
	return {
		isRegionNamed: place >= 0,
		isRegionFirst: place <= 0,
		// A name with "dan" in it was taken apart above.
		partner: place < 0 ? undefined : inTitleCase(others.join(' DAN '))
	};
}

function numbersIn(head: string): string[] {
	return [...head.matchAll(/\bNOMOR\s*[:;.]?\s*([^\n]{3,80})/gi)]
		.map(([, number]) => oneLine(number!).replace(/\s*([/.-])\s*/g, '$1'))
		.filter((number) => /\d/.test(number))
		.slice(0, 2);
}

/** A title ends with its paragraph, before a number, or where a sentence of the text ends (not after "PT."). */
const titleEnds =
	/\b[Nn](?:OMOR|omor)\b|\n\s*\n|\bP(?:ASAL|asal)\s+\d|\(\d+\)|(?<!\b(?:PT|CV|Tbk|No|Jl))[.;]\s+(?=[A-Z][a-z])/;
const longestTitle = 300;

function titleIn(head: string): string | undefined {
	const after = (/\bTENTANG\b([\s\S]+)/.exec(head) ?? /\btentang\b([\s\S]+)/i.exec(head))?.[1] ?? '';
	const title = oneLine(after.split(titleEnds)[0]!).replace(/[.;,]$/, '');
	// An inner page that was scanned alone has sentences where a title would stand.
	return title.length < 5 || title.length > longestTitle ? undefined : inTitleCase(title);
}

/** Heads are written in capitals; a record is not. Short words of grammar stay small, known short forms stay large. */
function inTitleCase(text: string): string {
	if (/[a-z]/.test(text)) return text;
	const small = new Set([
		'dan',
		'di',
		'dengan',
		'untuk',
		'dalam',
		'pada',
		'oleh',
		'yang',
		'bagi',
		'dari',
		'ke',
		'atau'
	]);
	const large = new Set([
		'PT',
		'CV',
		'TBK',
		'BPJS',
		'BUMD',
		'BUMN',
		'RI',
		'UPTD',
		'PDAM',
		'PLN',
		'TNI',
		'POLRI',
		'KPU'
	]);
	return text
		.split(' ')
		.map((word, index) => {
			if (large.has(word.replace(/[^A-Z]/g, ''))) return word;
			const lower = word.toLowerCase();
			return index > 0 && small.has(lower)
				? lower
				: lower.replace(/\p{L}/u, (letter) => letter.toUpperCase());
		})
		.join(' ');
}

const dayIn = (facts: readonly FoundFact[]): Day | undefined =>
	facts.find(({ kind, key }) => kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(key))?.key as Day | undefined;

/** The last day of a term of whole years or months that begins with the signing: the day before its anniversary. */
function endOf(
	signedOn: Day,
	text: string,
	factsOf: (text: string) => readonly FoundFact[]
): Day | undefined {
	const at = text.search(/\bjangka\s+waktu\b[\s\S]{0,200}?\b(?:tahun|bulan)\b/i);
	if (at < 0) return undefined;
	const length = factsOf(oneLine(text.slice(at, at + 300))).find(({ key }) => /^\d+ months$/.test(key))?.key;
	if (!length) return undefined;
	const [year, month, day] = signedOn.split('-').map(Number) as [number, number, number];
	const months = Number.parseInt(length, 10);
	const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
	const anniversary = Date.UTC(year, month - 1 + months, Math.min(day, last));
	return new Date(anniversary - 86_400_000).toISOString().slice(0, 10) as Day;
}
