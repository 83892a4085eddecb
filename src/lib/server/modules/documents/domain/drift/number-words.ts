import type { Language } from '$lib/text/bilingual';

const indonesianUnits: Readonly<Record<string, number>> = {
	nol: 0,
	satu: 1,
	dua: 2,
	tiga: 3,
	empat: 4,
	lima: 5,
	enam: 6,
	tujuh: 7,
	delapan: 8,
	sembilan: 9,
	sepuluh: 10,
	sebelas: 11
};
const indonesianScales: Readonly<Record<string, number>> = {
	ribu: 1e3,
	juta: 1e6,
	miliar: 1e9,
	milyar: 1e9,
	triliun: 1e12
};
const englishUnits: Readonly<Record<string, number>> = Object.fromEntries(
	(
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
		'eighteen nineteen'
	)
		.split(' ')
		.map((word, value) => [word, value])
);
const englishTens: Readonly<Record<string, number>> = Object.fromEntries(
	'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, place) => [word, (place + 2) * 10])
);
const englishScales: Readonly<Record<string, number>> = {
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12
};

const englishOrdinals: ReadonlyMap<string, number> = new Map([
	...(
		'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
		'sixteenth seventeenth eighteenth nineteenth twentieth'
	)
		.split(' ')
		.map((word, place): [string, number] => [word, place + 1]),
	['thirtieth', 30]
]);

/** The word that multiplies a figure before it: 13,4 juta. */
export const scales: Record<Language, Readonly<Record<string, number>>> = {
	id: indonesianScales,
	en: englishScales
};

const words: Record<Language, ReadonlySet<string>> = {
	id: new Set([
		...Object.keys(indonesianUnits),
		...Object.keys(indonesianScales),
		'belas',
		'puluh',
		'ratus',
		'seratus',
		'seribu'
	]),
	en: new Set([
		...Object.keys(englishUnits),
		...Object.keys(englishTens),
		...Object.keys(englishScales),
		'hundred',
		'and',
		'twice',
		'thrice'
	])
};

export function isNumberWord(word: string, language: Language): boolean {
	return words[language].has(word.toLowerCase());
}

/** The number that these words say as a whole, or null: "dua ribu dua puluh enam", "one hundred and five". */
export function numberOfWords(text: string, language: Language): number | null {
	const tokens = text
		.toLowerCase()
		.split(/[\s-]+/)
		.filter(Boolean);
	if (tokens.length === 0 || tokens.some((token) => !words[language].has(token))) return null;
	if (tokens.length === 1 && language === 'en') {
		if (tokens[0] === 'twice') return 2;
		if (tokens[0] === 'thrice') return 3;
	}
	return language === 'id' ? indonesianNumber(tokens) : englishNumber(tokens);
}

function indonesianNumber(tokens: readonly string[]): number | null {
	let [total, group, digit] = [0, 0, -1];
	const take = () => {
		if (digit >= 0) group += digit;
		digit = -1;
	};
	for (const token of tokens) {
		const unit = indonesianUnits[token];
		const scale = indonesianScales[token];
		if (unit !== undefined) {
			// Two units side by side are no number: "dua tiga".
			if (digit >= 0) return null;
			digit = unit;
		} else if (token === 'belas' || token === 'puluh' || token === 'ratus') {
			if (digit < 1 || digit > 9) return null;
			group += token === 'belas' ? digit + 10 : digit * (token === 'puluh' ? 10 : 100);
			digit = -1;
		} else if (token === 'seratus') {
			take();
			group += 100;
		} else if (token === 'seribu') {
			if (group > 0 || digit >= 0) return null;
			total += 1000;
		} else if (scale !== undefined) {
			take();
			if (group === 0) return null;
			total += group * scale;
			group = 0;
		}
	}
	take();
	return total + group;
}

function englishNumber(tokens: readonly string[]): number | null {
	let [total, group, last] = [0, 0, ''];
	for (const token of tokens) {
		const unit = englishUnits[token];
		const tens = englishTens[token];
		const scale = englishScales[token];
		if (token === 'and') {
			if (last === '') return null;
		} else if (unit !== undefined) {
			if (last === 'unit' || (last === 'tens' && (unit === 0 || unit > 9))) return null;
			group += unit;
			last = 'unit';
		} else if (tens !== undefined) {
			if (last === 'unit' || last === 'tens') return null;
			group += tens;
			last = 'tens';
		} else if (token === 'hundred') {
			if (group === 0 || group > 9) return null;
			group *= 100;
			last = 'scale';
		} else if (scale !== undefined) {
			if (group === 0) return null;
			total += group * scale;
			group = 0;
			last = 'scale';
		} else return null;
	}
	return tokens.at(-1) === 'and' ? null : total + group;
}

/** The day of a month as English papers write it in words: "twenty-third" is 23. */
export function dayOfOrdinal(text: string): number | null {
	const tokens = text.toLowerCase().split(/[\s-]+/);
	if (tokens.length === 1) return englishOrdinals.get(tokens[0]!) ?? null;
	if (tokens.length !== 2) return null;
	const tens = englishTens[tokens[0]!];
	const unit = englishOrdinals.get(tokens[1]!);
	return tens && unit && unit < 10 ? tens + unit : null;
}
