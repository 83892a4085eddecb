import type { Language } from '$lib/text/bilingual';
import { decimal, decimalText, roundDecimal, trimDecimal, type Decimal } from './decimal';

/** Indonesian groups with points and has a decimal comma; English the other way round. */
const signs: Record<Language, { readonly group: string; readonly point: string }> = {
	id: { group: '.', point: ',' },
	en: { group: ',', point: '.' }
};

/**
 * A number with its thousands grouped: "1.234,5" in Indonesian, "1,234.5" in English. Decimal text keeps the places
 * it has; `places` rounds (a half away from zero) and fills up to so many. Throws RangeError for what is no decimal
 * number, and for floating numbers so large or small that JavaScript writes them with an exponent.
 */
export function writeNumber(value: number | bigint | string, language: Language, places?: number): string {
	const read = decimal(String(value));
	return writeDecimal(places === undefined ? read : roundDecimal(read, places, 'half_up'), language);
}

/** As {@link writeNumber}, for an exact decimal. */
export function writeDecimal(value: Decimal, language: Language): string {
	const { group, point } = signs[language];
	const text = decimalText(value);
	const [whole = '', fraction] = text.replace('-', '').split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
	return `${value.digits < 0n ? '-' : ''}${grouped}${fraction === undefined ? '' : point + fraction}`;
}

/** A share of a hundred: `writePercent('12.50', 'id')` is "12,5%"; at most `places` places, no needless zeros. */
export function writePercent(value: number | string, language: Language, places = 1): string {
	return `${writeDecimal(trimDecimal(roundDecimal(decimal(String(value)), places, 'half_up')), language)}%`;
}

/**
 * Reads a number as people type it and gives exact decimal text ("13400000.00"), or null.
 *
 * The reader's own notation is tried first: "1.250" is 1250 to an Indonesian page and 1.250 to an English one. What
 * cannot be that notation is read in the other ("13,400,000.00" and "12.5" are understood everywhere), save where
 * exactly three digits follow the sign ("1250.500"): that may be a slip in a grouped number and would be wrong by a
 * thousand times. Groups may also be parted by spaces. The sign may be a hyphen or a minus.
 */
export function readNumber(text: string, language: Language): string | null {
	const typed = text.trim().replace(/^[−–]/, '-');
	const clean = /^-?\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(typed) ? typed.replace(/\s/g, '') : typed;
	const own = readNotation(clean, language);
	if (own !== null) return own;
	const other = readNotation(clean, language === 'id' ? 'en' : 'id');
	if (other === null) return null;
	const grouped = clean.includes('.') && clean.includes(',');
	return /\.\d{3}$/.test(other) && !grouped && !/^-?0\./.test(other) ? null : other;
}

function readNotation(text: string, language: Language): string | null {
	const { group, point } = signs[language];
	const notation = new RegExp(`^(-?)([1-9]\\d{0,2}(?:\\${group}\\d{3})+|\\d+)(?:\\${point}(\\d+))?$`);
	const match = text.length > 60 ? null : notation.exec(text);
	if (!match) return null;
	const whole = match[2]!.replaceAll(group, '').replace(/^0+(?=\d)/, '');
	return `${match[1]}${whole}${match[3] === undefined ? '' : `.${match[3]}`}`;
}
