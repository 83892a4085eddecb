import { monthNames } from '$lib/written/dates';
import { dayFromParts } from '$lib/written/day';
import type { Language } from '$lib/text/bilingual';
import type { Contradiction, Fact, ReadFacts } from './fact';
import { dayOfOrdinal, isNumberWord, numberOfWords, scales } from './number-words';
import { readReferences } from './read-references';

/** A name by which a party of the record is called in this language. */
export type PartyName = { readonly key: string; readonly name: string };

/**
 * The facts of a line in one language: laws and references first, then days, amounts, lengths of time and numbers, so
 * that no figure is read twice. What has been read is blanked out before the next reader looks.
 */
export function readFacts(line: string, language: Language, parties: readonly PartyName[] = []): ReadFacts {
	const reader = new LineReader(line, language);
	reader.readAll(parties);
	return { facts: reader.facts, contradictions: reader.contradictions };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const months: Record<Language, string> = {
	id: monthNames.id.join('|'),
	en: monthNames.en.join('|')
};

const currencies: readonly (readonly [pattern: string, code: string])[] = [
	['Rp\\.?|IDR|rupiah', 'IDR'],
	['US\\$|USD|dolar Amerika Serikat|dolar AS|US dollars?|United States dollars?', 'USD'],
	['EUR|€|euros?', 'EUR'],
	['S\\$|SGD|dolar Singapura|Singapore dollars?', 'SGD'],
	['JPY|¥|yen', 'JPY'],
	['KRW|₩|won', 'KRW'],
	['CNY|RMB|yuan', 'CNY'],
	['GBP|£|pound(?:s)? sterling', 'GBP'],
	['AUD|A\\$|dolar Australia|Australian dollars?', 'AUD'],
	['MYR|RM|ringgit(?: Malaysia)?|Malaysian ringgit', 'MYR']
];
const anyCurrency = currencies.map(([pattern]) => pattern).join('|');

function currencyOf(text: string): string {
	return currencies.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(text.trim()))?.[1] ?? text;
}

const units: Record<Language, readonly (readonly [pattern: string, unit: string, factor: number])[]> = {
	id: [
		['tahun(?:an)?', 'months', 12],
		['bulan(?:an)?', 'months', 1],
		['minggu|pekan', 'days', 7],
		['hari kerja', 'working days', 1],
		['hari(?: kalender)?', 'days', 1],
		['jam', 'hours', 1],
		['menit', 'minutes', 1]
	],
	en: [
		// "satu tahun anggaran" has its unit first, "one budget year" its kind of year.
		['(?:(?:budget|fiscal|financial|calendar|academic)\\s+)?years?', 'months', 12],
		['months?', 'months', 1],
		['weeks?', 'days', 7],
		['(?:working|business) days?', 'working days', 1],
		['(?:calendar )?days?', 'days', 1],
		['hours?', 'hours', 1],
		['minutes?', 'minutes', 1]
	]
};
/** Before these even one is a number. */
const countedOnes =
	/^[\s-]*(?:kali|rangkap|eksemplar|salinan|lembar|orang|buah|unit|times?|cop(?:y|ies)|originals?|sets?|persons?|people|units?)\b/i;

class LineReader {
	readonly facts: Fact[] = [];
	readonly contradictions: Contradiction[] = [];
	#rest: string;

	constructor(
		line: string,
		private readonly language: Language
	) {
		this.#rest = line;
	}

	readAll(parties: readonly PartyName[]): void {
		for (const reference of readReferences(this.#rest, this.language)) this.#note(reference);
		this.#readParties(parties);
		this.#readDays();
		this.#readTimesAndCodes();
		this.#readQuantities();
	}

	/** Keeps a fact and blanks its text out. */
	#note(fact: Fact): void {
		this.facts.push(fact);
		this.#blank(fact.at, fact.text.length);
	}

	#blank(at: number, length: number): void {
		this.#rest = this.#rest.slice(0, at) + ' '.repeat(length) + this.#rest.slice(at + length);
	}

	#each(expression: RegExp, take: (match: RegExpExecArray) => Pick<Fact, 'kind' | 'key'> | null): void {
		const found = [...this.#rest.matchAll(expression)] as RegExpExecArray[];
		for (const match of found) {
			const fact = take(match);
			if (fact) this.#note({ ...fact, text: match[0], at: match.index });
		}
	}

	#readParties(parties: readonly PartyName[]): void {
		const byLength = [...parties].sort((a, b) => b.name.length - a.name.length);
		for (const { key, name } of byLength)
			this.#each(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu'), () => ({
				kind: 'party',
				key: `name ${key}`
			}));
		const designations =
			this.language === 'id'
				? /\bPIHAK\s+(KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT)\b|\bPihak\s+(Kesatu|Pertama|Kedua|Ketiga|Keempat)\b/g
				: /\b(FIRST|SECOND|THIRD|FOURTH)\s+PARTY\b|\b(First|Second|Third|Fourth)\s+Party\b/g;
		const places: Readonly<Record<string, string>> = {
			kesatu: '1',
			pertama: '1',
			kedua: '2',
			ketiga: '3',
			keempat: '4',
			first: '1',
			second: '2',
			third: '3',
			fourth: '4'
		};
		this.#each(designations, (match) => ({
			kind: 'party',
			key: `party ${places[(match[1] ?? match[2] ?? '').toLowerCase()]}`
		}));
	}

	#readDays(): void {
		const { language } = this;
		const monthOf = (name: string) =>
			monthNames[language].findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
		const day = (year: number, month: number, date: number): Pick<Fact, 'kind' | 'key'> | null => {
			const found = dayFromParts(year, month, date);
			return { kind: 'date', key: found ?? `${year}-${month}-${date}` };
		};
		const inWords =
			language === 'id'
				? new RegExp(
						`\\btanggal\\s+([\\p{L}\\s]+?)\\s+bulan\\s+(${months.id})\\s+tahun\\s+((?:[\\p{L}]+\\s*)+?)(?=[^\\p{L}\\s]|$|\\s(?!${wordsPattern('id')}))`,
						'giu'
					)
				: new RegExp(
						`\\bthe\\s+([\\p{L}-]+(?:\\s[\\p{L}]+)?)\\s+(?:day\\s+)?of\\s+(${months.en})(?:,?\\s+in\\s+the\\s+year|,)?\\s+((?:[\\p{L}-]+\\s*)+?)(?=[^\\p{L}\\s-]|$|\\s(?!${wordsPattern('en')}))`,
						'giu'
					);
		this.#each(inWords, (match) => {
			const date = language === 'id' ? numberOfWords(match[1]!, 'id') : dayOfOrdinal(match[1]!);
			const year = numberOfWords(match[3]!.trim(), language);
			return date && year ? day(year, monthOf(match[2]!), date) : null;
		});
		this.#each(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (match) =>
			day(Number(match[1]), Number(match[2]), Number(match[3]))
		);
		this.#each(/(?<![\d/])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d/])/g, (match) =>
			Number(match[3]) <= 12 ? day(Number(match[4]), Number(match[3]), Number(match[1])) : null
		);
		const dayFirst = new RegExp(
			`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?\\s+(${months[language]}),?\\s+(\\d{4})(?!\\d)`,
			'gi'
		);
		this.#each(dayFirst, (match) => day(Number(match[3]), monthOf(match[2]!), Number(match[1])));
		if (language === 'en') {
			const monthFirst = new RegExp(
				`\\b(${months.en})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
				'gi'
			);
			this.#each(monthFirst, (match) => day(Number(match[3]), monthOf(match[1]!), Number(match[2])));
		}
		const monthOnly = new RegExp(`\\b(${months[language]})\\s+(\\d{4})(?!\\d)`, 'gi');
		this.#each(monthOnly, (match) => ({
			kind: 'date',
			key: `${match[2]}-${String(monthOf(match[1]!)).padStart(2, '0')}`
		}));
	}

	#readTimesAndCodes(): void {
		this.#each(
			/(?<![\d.,])(\d{1,2})[.:](\d{2})\s*(WIB|WITA|WIT|a\.?m\.?|p\.?m\.?)(?![\p{L}])/giu,
			(match) => {
				const late = /^p/i.test(match[3]!) && Number(match[1]) < 12 ? 12 : 0;
				return { kind: 'number', key: `${Number(match[1]) + late}:${match[2]}` };
			}
		);
		this.#each(/(?<![\p{L}\p{N}])[\p{L}\p{N}.-]+(?:\/[\p{L}\p{N}.-]*[\p{L}\p{N}])+/gu, (match) =>
			/\d/.test(match[0]) && !/^\d+([.,]\d+)?\/\d+$/.test(match[0])
				? { kind: 'number', key: match[0].toUpperCase() }
				: null
		);
	}

	/** Amounts, percentages, lengths of time and plain numbers, each with the words in brackets behind it. */
	#readQuantities(): void {
		const { language } = this;
		const figure =
			language === 'id'
				? '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'
				: '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
		const scale = Object.keys(scales[language]).join('|');
		const number = `(?<figure>${figure})(?:\\s*(?<scale>${scale})\\b)?|(?<words>${wordsPattern(language)}(?:[\\s-]+${wordsPattern(language)})*)`;
		const multiple = '(?:\\s*[x×]\\s*(?<times>24))?';
		const bracket = '(?:,-|,–)?(?:\\s*\\((?<bracket>[^()]{2,160})\\))?';
		const unit = units[language].map(([pattern]) => pattern).join('|');
		const behind = `(?:\\s*(?<percent>%|persen\\b|per\\s?cent\\b)|[\\s-]+(?<unit>${unit})(?![\\p{L}])|\\s*(?<currencyAfter>${anyCurrency})(?![\\p{L}]))?`;
		const before = `(?:(?<![\\p{L}])(?<currency>${anyCurrency})\\s*)?`;
		const expression = new RegExp(
			`${before}(?<![\\p{L}\\p{N}.,])(?:${number})(?![\\p{L}\\p{N}]|[.,]\\d)${multiple}${bracket}${behind}`,
			'giu'
		);
		for (const match of [...this.#rest.matchAll(loosen(expression))] as RegExpExecArray[])
			this.#takeQuantity(match);
	}

	#takeQuantity(match: RegExpExecArray): void {
		const groups = match.groups as Readonly<Record<string, string | undefined>>;
		const value = valueOf(groups, this.language);
		if (value === null) return;
		const text = match[0];
		const inBracket = groups['bracket'] === undefined ? null : bracketValue(groups['bracket'], this.language);
		if (inBracket !== null && !sameNumber(inBracket, value) && groups['times'] === undefined)
			this.contradictions.push({ text, at: match.index });
		const currency = groups['currency'] ?? groups['currencyAfter'] ?? currencyInBracket(groups['bracket']);
		const times = groups['times'] === undefined ? 1 : Number(groups['times']);
		const fact = factOf(value * times, { ...groups, currency }, this.language);
		if (fact === null) return;
		// One is a number only where something is counted.
		if (
			fact.kind === 'number' &&
			fact.key === '1' &&
			groups['words'] !== undefined &&
			!countedOnes.test(this.#rest.slice(match.index + text.length))
		)
			return;
		this.#note({ ...fact, text, at: match.index });
	}
}

/** The `(?<!…)` before a number must not forbid the currency sign that was just read. */
function loosen(expression: RegExp): RegExp {
	return new RegExp(
		expression.source.replace(
			'(?<![\\p{L}\\p{N}.,])',
			'(?<![\\p{N}][.,]?)(?<!(?<=\\p{L})(?<!Rp|IDR|USD|EUR|SGD|JPY|KRW|CNY|RMB|GBP|AUD|MYR|RM))'
		),
		expression.flags
	);
}

function wordsPattern(language: Language): string {
	const list =
		language === 'id'
			? 'nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|seribu|ribu|juta|miliar|milyar|triliun'
			: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|twice|thrice';
	return language === 'id' ? `(?:${list})` : `(?:${list}|and(?=\\s+(?:${list})))`;
}

function valueOf(groups: Readonly<Record<string, string | undefined>>, language: Language): number | null {
	const { figure, scale, words } = groups;
	if (words !== undefined) return numberOfWords(words.replace(/^and\s+/i, ''), language);
	if (figure === undefined) return null;
	const plain = language === 'id' ? figure.replaceAll('.', '').replace(',', '.') : figure.replaceAll(',', '');
	return Number(plain) * (scale ? scales[language][scale.toLowerCase()]! : 1);
}

/** The number that the words in brackets say, apart from a currency or unit behind it; null where they say none. */
function bracketValue(text: string, language: Language): number | null {
	const words = text.trim().split(/\s+/);
	const lead: string[] = [];
	for (const word of words) {
		if (!word.split('-').every((one) => isNumberWord(one, language))) break;
		lead.push(word);
	}
	return lead.length === 0 ? null : numberOfWords(lead.join(' '), language);
}

function currencyInBracket(text: string | undefined): string | undefined {
	return text === undefined
		? undefined
		: new RegExp(`(?<![\\p{L}])(?:${anyCurrency})\\s*$`, 'iu').exec(text.trim())?.[0];
}

const sameNumber = (one: number, other: number) => Math.abs(one - other) <= Math.abs(other) * 1e-9;
const written = (value: number) => String(Number(value.toPrecision(15)));

function factOf(
	value: number,
	groups: Readonly<Record<string, string | undefined>>,
	language: Language
): Pick<Fact, 'kind' | 'key'> | null {
	if (groups['currency'] !== undefined)
		return { kind: 'amount', key: `${currencyOf(groups['currency'])} ${written(value)}` };
	if (groups['percent'] !== undefined) return { kind: 'amount', key: `${written(value)} %` };
	if (groups['unit'] !== undefined) {
		const unit = units[language].find(([pattern]) =>
			new RegExp(`^(?:${pattern})$`, 'i').test(groups['unit']!)
		);
		return unit ? { kind: 'number', key: `${written(value * unit[2])} ${unit[1]}` } : null;
	}
	return { kind: 'number', key: written(value) };
}
