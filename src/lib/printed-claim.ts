import type { Claim } from '$lib/server/modules/portal';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Source } from '$lib/ui/parts';
import { writePartialDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoneyShort } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';

/** What a source says, ready to be printed in one language. */
export type PrintedClaim = {
	readonly key: string;
	/** The figure ("300", "13,4 juta"); undefined for a statement. */
	readonly value?: string;
	/** What stands small before it: a bound, a currency. */
	readonly before?: string;
	readonly counts: string;
	readonly asOf?: string;
	readonly note?: string;
	readonly sources: Source[];
};

/** An amount as a figure with its currency apart: "13,4 juta" and "EUR"; in Indonesian "Rp650 miliar" stays whole. */
export function printMoney(
	amount: string,
	currency: string,
	language: Language
): { value: string; before?: string } {
	const written = writeMoneyShort(moneyOf(decimal(amount), currency), language);
	return written.startsWith(`${currency} `)
		? { value: written.slice(currency.length + 1), before: currency }
		: { value: written };
}

export function printClaim(claim: Claim, language: Language): PrintedClaim {
	const { door } = textIn(language);
	const figure =
		claim.value === null
			? {}
			: /^[A-Z]{3}$/.test(claim.unit ?? '')
				? printMoney(claim.value, claim.unit!, language)
				: { value: writeNumber(claim.value, language) };
	const before = [
		claim.bound === null ? undefined : door.bounds[claim.bound],
		'before' in figure && figure.before
	]
		.filter(Boolean)
		.join(' ');
	return {
		key: claim.id,
		...figure,
		before: before || undefined,
		counts: claim.wording[language],
		asOf:
			claim.asOf === null
				? undefined
				: door.asOf(writePartialDay({ day: claim.asOf, precision: claim.precision }, language, 'long')),
		note: claim.note?.[language],
		sources: sourceNotes(claim.sources, language)
	};
}
