/**
 * Exact decimal numbers. Money and shares are never held in JavaScript's floating numbers: 0.1 + 0.2 is not 0.3
 * there, and a rupiah too much in a total is a finding of the auditor. A decimal is `digits` × 10^-`scale`.
 */
export type Decimal = { readonly digits: bigint; readonly scale: number };

/**
 * `half_up`: a half goes away from zero (what people mean by rounding); `half_even`: a half goes to the even
 * neighbour, so that many roundings do not drift; `down`: towards zero.
 */
export type Rounding = 'half_up' | 'half_even' | 'down';

/** Longer than any amount or rate; keeps a hostile text from costing time. */
const longestText = 60;

/** Reads `-12.50` (digits, one point, no grouping, no exponent), or null. */
export function parseDecimal(text: string): Decimal | null {
	if (text.length > longestText) return null;
	const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
	if (!match) return null;
	const fraction = match[3] ?? '';
	const digits = BigInt(match[2]! + fraction);
	return { digits: match[1] ? -digits : digits, scale: fraction.length };
}

/** As {@link parseDecimal}, for text that must be a decimal; throws RangeError otherwise. */
export function decimal(text: string): Decimal {
	const read = parseDecimal(text);
	if (read === null) throw new RangeError(`Not a decimal number: ${JSON.stringify(text)}`);
	return read;
}

/** Writes the decimal with exactly as many places as its scale: { 1250n, 2 } is "12.50". */
export function decimalText({ digits, scale }: Decimal): string {
	const sign = digits < 0n ? '-' : '';
	const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
	return sign + (scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`);
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
	const scale = Math.max(a.scale, b.scale);
	return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function negateDecimal(a: Decimal): Decimal {
	return { digits: -a.digits, scale: a.scale };
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
	return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** -1, 0 or 1; places do not matter: 1.5 equals 1.50. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
	const scale = Math.max(a.scale, b.scale);
	const difference = digitsAt(a, scale) - digitsAt(b, scale);
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The decimal with exactly `scale` places. */
export function roundDecimal(a: Decimal, scale: number, rounding: Rounding): Decimal {
	if (a.scale <= scale) return { digits: digitsAt(a, scale), scale };
	const unit = 10n ** BigInt(a.scale - scale);
	const whole = a.digits / unit;
	const rest = a.digits % unit;
	const doubled = (rest < 0n ? -rest : rest) * 2n;
	const away =
		rounding === 'down'
			? false
			: doubled === unit
				? rounding === 'half_up' || whole % 2n !== 0n
				: doubled > unit;
	return { digits: whole + (away ? (a.digits < 0n ? -1n : 1n) : 0n), scale };
}

/** The decimal without needless zeros behind the point. */
export function trimDecimal(a: Decimal): Decimal {
	let { digits, scale } = a;
	while (scale > 0 && digits % 10n === 0n) {
		digits /= 10n;
		scale--;
	}
	return { digits, scale };
}

function digitsAt(a: Decimal, scale: number): bigint {
	return a.digits * 10n ** BigInt(scale - a.scale);
}

/** An exact decimal without the zeros that a table's column adds. */
export const trimmed = (amount: string) =>
	amount.includes('.') ? amount.replace(/0+$/, '').replace(/\.$/, '') : amount;
