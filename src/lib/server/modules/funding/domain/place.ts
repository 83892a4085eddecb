import { compareDecimals, negateDecimal, parseDecimal } from '$lib/written/decimal';

/** True for a plain decimal of at most six places (a tenth of a metre) from −`most` to `most`: degrees of WGS 84. */
export function isDecimalBetween(value: string, most: number): boolean {
	const read = parseDecimal(value);
	if (read === null || read.scale > 6) return false;
	const end = { digits: BigInt(most), scale: 0 };
	return compareDecimals(read, end) <= 0 && compareDecimals(negateDecimal(read), end) <= 0;
}
