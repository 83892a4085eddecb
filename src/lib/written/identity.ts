import { dayFromParts, type Day } from './day';

/**
 * Numbers that identify people and businesses: read (digits only are kept), written in their customary groups, and
 * masked. NIK, NIP, NPWP and telephone numbers are personal data (UU 27/2022): screens show the masked form unless
 * the act needs the whole number. Reading checks only the form; whether a number was ever issued only its register
 * knows.
 */
export type IdentityNumber = 'NIK' | 'NIP' | 'NPWP' | 'NIB' | 'PHONE';

/** The shape is that of every refusal of the server; the details never repeat what was typed. */
export type IdentityRefusal = {
	readonly refused: 'IDENTITY_NUMBER_WRONG';
	readonly details: { readonly number: IdentityNumber; readonly fault: IdentityFault };
};

/**
 * `length` too few or too many digits, or something that is no digit · `date` the date inside does not exist ·
 * `area` no such form of area code · `gender` the digit is neither 1 nor 2 · `serial` all zeros · `prefix` does not
 * begin as such a number does.
 */
export type IdentityFault = 'length' | 'date' | 'area' | 'gender' | 'serial' | 'prefix';
export type Gender = 'male' | 'female';

export type Nik = {
	readonly digits: string;
	/** District (kecamatan) of first issue, as Kemendagri writes it: `15.71.01`. */
	readonly area: string;
	readonly gender: Gender;
};

/**
 * Reads a NIK: 16 digits, of which 6 area, 6 day-month-year of birth (a woman's day plus 40), 4 serial. The year has
 * two digits, so 29 February counts as real if it is in either century. Spaces, points and hyphens may be typed.
 */
export function readNik(text: string): Nik | IdentityRefusal {
	const digits = digitsOf(text);
	if (digits?.length !== 16) return wrong('NIK', 'length');
	const [province, regency, district] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
	if (Number(province) < 11 || regency === '00' || district === '00') return wrong('NIK', 'area');
	const typedDay = Number(digits.slice(6, 8));
	const [month, year] = [Number(digits.slice(8, 10)), Number(digits.slice(10, 12))];
	const dayOfMonth = typedDay > 40 ? typedDay - 40 : typedDay;
	const real = [1900, 2000].some((century) => dayFromParts(century + year, month, dayOfMonth) !== null);
	if (!real) return wrong('NIK', 'date');
	if (digits.endsWith('0000')) return wrong('NIK', 'serial');
	return { digits, area: `${province}.${regency}.${district}`, gender: typedDay > 40 ? 'female' : 'male' };
}

/** A civil servant (PNS) or an employee under contract (PPPK); both carry 18 digits. */
export type NipKind = 'pns' | 'pppk';
export type Nip = {
	readonly digits: string;
	readonly kind: NipKind;
	readonly bornOn: Day;
	readonly gender: Gender;
	/** Year of appointment and, for a civil servant, the month (TMT CPNS): `2015-05`. */
	readonly appointed: string;
};

/**
 * Reads a NIP: 8 birth date, then for a PNS the year and month of appointment, for a PPPK the year and a code of two
 * digits that is no month, then 1 gender (1 man, 2 woman), 3 serial. Without `kind` a middle part that can be a month
 * is taken for a PNS; with it, only a PNS's month is checked.
 */
export function readNip(text: string, kind?: NipKind): Nip | IdentityRefusal {
	const digits = digitsOf(text);
	if (digits?.length !== 18) return wrong('NIP', 'length');
	const number = (from: number, to: number) => Number(digits.slice(from, to));
	const bornOn = dayFromParts(number(0, 4), number(4, 6), number(6, 8));
	const canBeMonth = number(12, 14) >= 1 && number(12, 14) <= 12;
	const read = kind ?? (canBeMonth ? 'pns' : 'pppk');
	if (bornOn === null || number(8, 12) <= number(0, 4)) return wrong('NIP', 'date');
	if (read === 'pns' && !canBeMonth) return wrong('NIP', 'date');
	const genderDigit = digits[14];
	if (genderDigit !== '1' && genderDigit !== '2') return wrong('NIP', 'gender');
	const year = digits.slice(8, 12);
	const appointed = read === 'pns' ? `${year}-${digits.slice(12, 14)}` : year;
	return { digits, kind: read, bornOn, gender: genderDigit === '1' ? 'male' : 'female', appointed };
}

/** A NIP in its four groups: date of birth, appointment, gender, serial. */
export function writeNip(digits: string): string {
	return [digits.slice(0, 8), digits.slice(8, 14), digits.slice(14, 15), digits.slice(15)].join(' ');
}

export type Npwp = { readonly digits: string; readonly form: 'legacy' | 'nik' | 'body' };

/**
 * Reads an NPWP: the older 15 digits, or 16 since PMK 112/PMK.03/2022: a resident's NIK, or 0 before the 15 older
 * digits of a body. Digits only are kept, in the form typed.
 */
export function readNpwp(text: string): Npwp | IdentityRefusal {
	const digits = digitsOf(text);
	if (digits?.length !== 15 && digits?.length !== 16) return wrong('NPWP', 'length');
	if (/^0*$/.test(digits)) return wrong('NPWP', 'serial');
	if (digits.length === 15) return { digits, form: 'legacy' };
	if (digits.startsWith('0')) return { digits, form: 'body' };
	const nik = readNik(digits);
	return 'refused' in nik ? wrong('NPWP', nik.details.fault) : { digits, form: 'nik' };
}

/** The older 15 digits as forms print them, `99.999.999.9-999.999`; 16 digits in groups of four. */
export function writeNpwp(digits: string): string {
	const parts = /^(\d{2})(\d{3})(\d{3})(\d)(\d{3})(\d{3})$/.exec(digits);
	if (!parts) return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
	return `${parts[1]}.${parts[2]}.${parts[3]}.${parts[4]}-${parts[5]}.${parts[6]}`;
}

/** Reads a NIB, the number of a business in OSS: 13 digits. */
export function readNib(text: string): { readonly digits: string } | IdentityRefusal {
	const digits = digitsOf(text);
	if (digits?.length !== 13) return wrong('NIB', 'length');
	return /^0*$/.test(digits) ? wrong('NIB', 'serial') : { digits };
}

/**
 * Reads a telephone number and gives it in the international form (E.164), `+62…` where no country is typed:
 * "0812 3456 7890", "62812…" and "+62 812…" are one number. An Indonesian number has 7 to 12 digits after +62, any
 * other 7 to 15 in all.
 */
export function readPhone(text: string): { readonly number: string } | IdentityRefusal {
	const typed = text.trim();
	const digits = digitsOf(typed.replace(/^\+/, '').replace(/[()/]/g, ''));
	if (digits === null) return wrong('PHONE', 'length');
	// 00 dials abroad from some countries, 001 or 017 from this one: only + says it without doubt.
	if (digits.startsWith('00')) return wrong('PHONE', 'prefix');
	const international = typed.startsWith('+')
		? digits
		: digits.startsWith('0')
			? `62${digits.slice(1)}`
			: digits.startsWith('62')
				? digits
				: null;
	if (international === null || international.startsWith('0')) return wrong('PHONE', 'prefix');
	if (!international.startsWith('62'))
		return /^\d{7,15}$/.test(international) ? { number: `+${international}` } : wrong('PHONE', 'length');
	// People who keep both habits write +62 0812…; the 0 belongs to calls inside the country.
	const national = international.slice(2).replace(/^0/, '');
	if (national.startsWith('0')) return wrong('PHONE', 'prefix');
	return /^\d{7,12}$/.test(national) ? { number: `+62${national}` } : wrong('PHONE', 'length');
}

/** The beginning that names only a place or an office, and the end that tells two numbers apart, stay readable. */
const shown: Record<IdentityNumber, readonly [first: number, last: number]> = {
	NIK: [4, 4],
	// A NIP begins with the date of birth and holds the gender: only the serial remains.
	NIP: [0, 3],
	NPWP: [2, 3],
	NIB: [4, 3],
	PHONE: [3, 3]
};

/**
 * The number with its middle replaced by `*`, one for each character: `1571********0001`. Text too short for its
 * kind is masked whole, so that a wrong number gives nothing away either.
 */
export function maskNumber(kind: IdentityNumber, text: string): string {
	const [first, last] = shown[kind];
	if (text.length < first + last + 4) return '*'.repeat(text.length);
	return text.slice(0, first) + '*'.repeat(text.length - first - last) + text.slice(text.length - last);
}

/** The digits of typed text without spaces, points and hyphens; null where anything else stands in it. */
function digitsOf(text: string): string | null {
	if (text.length > 40) return null;
	const digits = text.replace(/[\s.–-]/g, '');
	return /^\d+$/.test(digits) ? digits : null;
}

function wrong(number: IdentityNumber, fault: IdentityFault): IdentityRefusal {
	return { refused: 'IDENTITY_NUMBER_WRONG', details: { number, fault } };
}
