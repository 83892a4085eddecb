import { faultsIn, isRefusal, refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { readTypedMoney } from '$lib/written/money-input';
import { readNumber } from '$lib/written/numbers';
import type { Money } from '$lib/written/money';
import type { SentFields } from './sent-form';

/** The fields that every form with an amount has, in the order in which they stand. */
export const moneyFields = ['amount', 'currency', 'rate', 'rate_source'] as const;

/** An amount as people type it ("13,4 juta") in the chosen currency; what cannot be read is said beside its field. */
export function typedAmount(
	sent: SentFields,
	language: Language,
	names: { amount: string; currency: string } = { amount: 'amount', currency: 'currency' }
): Money | Refusal<'VALIDATION_FAILED'> {
	const currency = sent.text(names.currency);
	const read = readTypedMoney(sent.text(names.amount), language, currency || undefined);
	if (!('refused' in read)) return read;
	const field = read.refused.startsWith('CURRENCY') ? names.currency : names.amount;
	return refuse('VALIDATION_FAILED', { errors: [{ field, message: read.refused }] });
}

/** Read by no rule as an amount: it stands for what was typed and cannot be read. */
const unreadable = '?';

/**
 * Carries an act out with its amounts as people type them. Where one cannot be read the rule is asked all the same,
 * so that everything that is wrong with the form is said at once.
 *
 * @param names the fields with an amount, all in the currency of the field `currency`; an empty one stays empty
 */
export async function withTypedAmounts<Name extends string, Result>(
	sent: SentFields,
	language: Language,
	names: readonly Name[],
	work: (amounts: Readonly<Record<Name, Money>>) => Promise<Result>
): Promise<Result | Refusal<'VALIDATION_FAILED'>> {
	const unread = new Map<string, FieldFault>();
	const amounts = {} as Record<Name, Money>;
	for (const name of names) {
		const currency = sent.text('currency');
		const blank = sent.text(name) === '';
		const read = blank ? undefined : typedAmount(sent, language, { amount: name, currency: 'currency' });
		if (isRefusal(read)) for (const fault of faultsIn(read)) unread.set(name, fault);
		amounts[name] =
			read === undefined || isRefusal(read) ? { amount: blank ? '' : unreadable, currency } : read;
	}
	const result = await work(amounts);
	if (unread.size === 0 || !isRefusal(result)) return result;
	const told = faultsIn(result);
	if (told.length === 0) return result;
	const others = told.filter(({ field }) => !unread.has(field));
	const own = [...unread.values()].filter((one) => !others.some(({ field }) => field === one.field));
	return refuse('VALIDATION_FAILED', { errors: [...own, ...others] });
}

/** A rate with its day and source; a number that cannot be read is passed on as it is, for the rule to refuse. */
export function typedRate(sent: SentFields, language: Language) {
	const typed = sent.text('rate');
	return {
		rate: typed === '' ? '' : (readNumber(typed, language) ?? typed),
		on: sent.day('rate_on'),
		source: sent.text('rate_source')
	};
}
