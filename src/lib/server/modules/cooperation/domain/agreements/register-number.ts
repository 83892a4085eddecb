import { romanMonth } from '$lib/written/dates';
import type { Day } from '$lib/server/modules/calendar';
import { instrumentCodes, type NumberKind } from './instrument';

/**
 * How a region writes its numbers. The classification code of the national list (Permendagri 83/2022) is a
 * region's setting: sources disagree on it (domain.md 4.2, certainty low), so the default has none.
 */
export const defaultNumberTemplate = '{urut}/{jenis}/{unit}/{bulan_romawi}/{tahun}';

export type NumberParts = {
	readonly sequence: number;
	readonly suffix: string;
	readonly instrument: NumberKind;
	readonly unit: string;
	readonly day: Day;
};

/** Writes a number by the region's template; a late paper's suffix stands right behind the sequence (12a). */
export function writeNumber(template: string, parts: NumberParts): string {
	const values: Record<string, string> = {
		urut: `${parts.sequence}${parts.suffix}`,
		jenis: instrumentCodes[parts.instrument],
		unit: parts.unit,
		bulan_romawi: romanMonth(parts.day),
		tahun: parts.day.slice(0, 4)
	};
	return template.replace(/\{([a-z_]+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** The suffix of the n-th paper put in after a number: a, b … z, aa. */
export function insertedSuffix(n: number): string {
	let rest = n;
	let text = '';
	while (rest > 0) {
		rest -= 1;
		text = String.fromCharCode(97 + (rest % 26)) + text;
		rest = Math.floor(rest / 26);
	}
	return text;
}
