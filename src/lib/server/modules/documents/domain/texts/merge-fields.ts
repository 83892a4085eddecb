import type { NaskahClause } from '$lib/server/platform/pdf';
import { writeDay } from '$lib/written/dates';
import { isDay } from '$lib/written/day';
import { numberInWords, dayInWords, moneyInWords } from '$lib/written/numbers-in-words';
import { writeMoney, type Money } from '$lib/written/money';
import type { Bilingual, Language } from '$lib/text/bilingual';
import { mapTexts } from './clause-text';

/** What a field is filled with, and so how it is written in each language. */
type FieldKind = 'text' | 'day' | 'day_in_words' | 'months' | 'money' | 'ordinal';

/**
 * The fields of a template, as an administrator writes them between braces: `{nama_mitra}`. Their names are
 * Indonesian because the people who edit templates read them; days, lengths of time and amounts are written out by
 * the program, so that figures and words never differ.
 */
export const mergeFields = {
	naskah: 'text',
	tentang: 'text',
	nama_daerah: 'text',
	daerah: 'text',
	jabatan_kepala_daerah: 'text',
	nama_kepala_daerah: 'text',
	perangkat_daerah: 'text',
	alamat_daerah: 'text',
	nama_mitra: 'text',
	alamat_mitra: 'text',
	nomor_daerah: 'text',
	nomor_mitra: 'text',
	latar_belakang: 'text',
	tujuan: 'text',
	lokasi: 'text',
	ruang_lingkup: 'text',
	peran_para_pihak: 'text',
	pembiayaan: 'text',
	jangka_waktu: 'months',
	mulai_berlaku: 'day',
	berakhir: 'day',
	tanggal_penandatanganan: 'day',
	hari_penandatanganan: 'day_in_words',
	tempat_penandatanganan: 'text',
	nilai: 'money',
	induk_jenis: 'text',
	induk_nomor: 'text',
	induk_tanggal: 'day',
	induk_judul: 'text',
	urutan_adendum: 'ordinal',
	kuasa_nomor: 'text',
	kuasa_tanggal: 'day',
	penerima_kuasa: 'text',
	jabatan_penerima_kuasa: 'text',
	tanggal_surat: 'day'
} as const satisfies Record<string, FieldKind>;

export type FieldName = keyof typeof mergeFields;
export const fieldNames = Object.keys(mergeFields) as readonly FieldName[];

export function isFieldName(text: string): text is FieldName {
	return text in mergeFields && Object.hasOwn(mergeFields, text);
}

/** A text that is the same in both languages, or said in each; a day `YYYY-MM-DD`; months or an ordinal as a number. */
export type FieldValue = string | Bilingual | number | Money;
export type FieldValues = Partial<Record<FieldName, FieldValue | null>>;

/** A place that people fill in by hand; long enough for a pen. */
export const blank = '………………………………';

const fieldPattern = /\{([^{}\n]{0,60})\}/g;

/** The fields that a text names, known or not, in their order. */
export function fieldsIn(text: string): string[] {
	return [...text.matchAll(fieldPattern)].map((match) => match[1]!.trim());
}

/** True where the field has something to say. */
export function isFilled(values: FieldValues, name: FieldName): boolean {
	return written(values, name, 'id') !== null;
}

/** Puts the values in their places; what is not known yet is a dotted line, never a guess. */
export function mergeText(text: string, values: FieldValues, language: Language): string {
	return text.replace(fieldPattern, (whole, inner: string) => {
		const name = inner.trim();
		return isFieldName(name) ? (written(values, name, language) ?? blank) : whole;
	});
}

const bullet = /^\s*(?:[-–•*]|\(?\d{1,2}[.)]|[a-z][.)])\s+/i;

/** A field at the end of a sentence: what stands there may be several lines. */
const listAtEnd = /^(.*?)[\s:]*\{([^{}\n]{1,60})\}\s*[.;]?$/s;

/**
 * Puts the values into a clause. Where a clause without parts ends with a field whose value was typed on several
 * lines, each line becomes a part of its own, as a lawyer would write it.
 */
export function mergeClause(clause: NaskahClause, values: FieldValues, language: Language): NaskahClause {
	const ending = clause.items ? null : listAtEnd.exec(clause.text);
	const name = ending?.[2]?.trim() ?? '';
	const value = isFieldName(name) ? values[name] : null;
	const typed = typeof value === 'string' ? value : isWorded(value) ? value[language] : null;
	const lines =
		typed !== null
			? typed
					.split(/\r?\n/)
					.map((line) => inSentence(line.replace(bullet, '')))
					.filter(Boolean)
			: [];
	if (ending && lines.length > 1)
		return {
			text: `${mergeText(ending[1]!.trim(), values, language)}:`,
			items: lines.map((line, at) => ({ text: line + (at === lines.length - 1 ? '.' : ';') }))
		};
	const write = (text: string) => mergeText(text, values, language);
	return mapTexts([clause], write)[0]!;
}

/** A typed text as it stands within a sentence: on one line, without its own full stop. */
export function inSentence(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\s.;,:]+$/, '');
}

/** Indonesian law numbers the addenda of one agreement in words (Adendum Kesatu), English papers too. */
const ordinalWords: Record<Language, readonly string[]> = {
	id: 'Kesatu Kedua Ketiga Keempat Kelima Keenam Ketujuh Kedelapan Kesembilan Kesepuluh'.split(' '),
	en: 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ')
};

function written(values: FieldValues, name: FieldName, language: Language): string | null {
	const value = values[name];
	if (value === null || value === undefined || value === '') return null;
	switch (mergeFields[name]) {
		case 'months':
			return typeof value === 'number' ? lengthInWords(value, language) : null;
		case 'ordinal':
			return typeof value === 'number' ? (ordinalWords[language][value - 1] ?? String(value)) : null;
		case 'day':
			return isDay(value) ? writeDay(value, language, 'long') : null;
		case 'day_in_words':
			return isDay(value) ? dayInWords(value, language) : null;
		case 'money':
			return isMoney(value) ? `${writeMoney(value, language)} (${moneyInWords(value, language)})` : null;
		case 'text':
			if (typeof value === 'string') return inSentence(value) || null;
			return isWorded(value) ? inSentence(value[language]) || inSentence(value.id) || null : null;
	}
}

const isMoney = (value: FieldValue): value is Money => typeof value === 'object' && 'amount' in value;
const isWorded = (value: FieldValue | null | undefined): value is Bilingual =>
	typeof value === 'object' && value !== null && 'id' in value;

/** "5 (lima) tahun", "18 (delapan belas) bulan"; "5 (five) years". */
export function lengthInWords(months: number, language: Language): string | null {
	if (!Number.isInteger(months) || months < 1) return null;
	const inYears = months % 12 === 0;
	const count = inYears ? months / 12 : months;
	const unit =
		language === 'id'
			? inYears
				? 'tahun'
				: 'bulan'
			: `${inYears ? 'year' : 'month'}${count === 1 ? '' : 's'}`;
	return `${count} (${numberInWords(count, language)}) ${unit}`;
}
