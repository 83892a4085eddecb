import { refuse, type Refusal } from '$lib/server/platform/refusal';
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

/** A rate with its day and source; a number that cannot be read is passed on as it is, for the rule to refuse. */
export function typedRate(sent: SentFields, language: Language) {
	const typed = sent.text('rate');
	return {
		rate: typed === '' ? '' : (readNumber(typed, language) ?? typed),
		on: sent.day('rate_on'),
		source: sent.text('rate_source')
	};
}
