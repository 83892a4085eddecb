import type { Language } from '$lib/text/bilingual';

const ID_UNITS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const ID_SCALES: readonly [number, string][] = [
	[1e12, 'triliun'],
	[1e9, 'miliar'],
	[1e6, 'juta']
];

function indonesian(n: number): string {
	if (n < 10) return ID_UNITS[n] ?? '';
	if (n === 10) return 'sepuluh';
	if (n === 11) return 'sebelas';
	if (n < 20) return `${ID_UNITS[n - 10]} belas`;
	if (n < 100) return `${ID_UNITS[Math.floor(n / 10)]} puluh ${indonesian(n % 10)}`.trim();
	if (n < 200) return `seratus ${indonesian(n - 100)}`.trim();
	if (n < 1000) return `${ID_UNITS[Math.floor(n / 100)]} ratus ${indonesian(n % 100)}`.trim();
	if (n < 2000) return `seribu ${indonesian(n - 1000)}`.trim();
	if (n < 1e6) return `${indonesian(Math.floor(n / 1000))} ribu ${indonesian(n % 1000)}`.trim();
	for (const [size, word] of ID_SCALES) {
		if (n >= size) return `${indonesian(Math.floor(n / size))} ${word} ${indonesian(n % size)}`.trim();
	}
	return '';
}

const EN_SMALL =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const EN_TENS = ' twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const EN_SCALES: readonly [number, string][] = [
	[1e12, 'trillion'],
	[1e9, 'billion'],
	[1e6, 'million'],
	[1000, 'thousand'],
	[100, 'hundred']
];

function english(n: number): string {
	if (n < 20) return EN_SMALL[n] ?? '';
	if (n < 100) {
		const tens = EN_TENS[Math.floor(n / 10) - 1] ?? '';
		return n % 10 === 0 ? tens : `${tens}-${EN_SMALL[n % 10]}`;
	}
	for (const [size, word] of EN_SCALES) {
		if (n < size) continue;
		const head = `${english(Math.floor(n / size))} ${word}`;
		const rest = n % size;
		if (rest === 0) return head;
		return rest < 100 ? `${head} and ${english(rest)}` : `${head} ${english(rest)}`;
	}
	return '';
}

/**
 * A whole number as words, as official papers spell it: 2026 → `dua ribu dua puluh enam`.
 * @param n a whole number from 0 to 999,999,999,999,999; anything else is a fault of the caller.
 */
export function numberInWords(n: number, language: Language): string {
	if (!Number.isInteger(n) || n < 0 || n >= 1e15) throw new RangeError(`no words for the number ${n}`);
	if (language === 'en') return english(n);
	return n === 0 ? 'nol' : indonesian(n);
}

const WEEKDAYS: Record<Language, readonly string[]> = {
	id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
	en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
};
const MONTHS: Record<Language, readonly string[]> = {
	id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' ')
};

/** One day in the ways that papers write it. */
export type SpokenDay = {
	/** `2026-11-23` */
	readonly day: string;
	/** `23 November 2026` */
	readonly date: string;
	/** `Senin, 23 November 2026` */
	readonly full: string;
	/** `Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu dua puluh enam` */
	readonly words: string;
	/** `23-11-2026` */
	readonly numbers: string;
};

/**
 * A calendar day as it is written and as it is spelled in minutes and agreements.
 * @param day `YYYY-MM-DD`, a day that exists; anything else is a fault of the caller.
 */
export function spokenDay(day: string, language: Language): SpokenDay {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	const instant = new Date(`${day}T00:00:00Z`);
	if (parts === null || Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
		throw new RangeError(`not a day: ${day}`);
	}
	const [, year, month, date] = parts.map(Number) as [number, number, number, number];
	const weekday = WEEKDAYS[language][instant.getUTCDay()] ?? '';
	const monthName = MONTHS[language][month - 1] ?? '';
	const written = `${date} ${monthName} ${year}`;
	return {
		day,
		date: written,
		full: `${weekday}, ${written}`,
		words:
			language === 'id'
				? `${weekday}, tanggal ${numberInWords(date, 'id')}, bulan ${monthName}, tahun ${numberInWords(year, 'id')}`
				: `${weekday}, ${written}`,
		numbers: `${parts[3]}-${parts[2]}-${parts[1]}`
	};
}
