import currencyCodes from 'currency-codes';

/** Codes of ISO 4217 that people pay in; metals, funds and test codes begin with X, save three francs. */
const paid: ReadonlySet<string> = new Set(
	currencyCodes.codes().filter((code) => !code.startsWith('X') || ['XAF', 'XOF', 'XPF'].includes(code))
);

/** Rupiah and the currencies of the usual donors first, the others by their code. */
const usual = ['IDR', 'USD', 'EUR', 'JPY', 'SGD', 'AUD', 'KRW', 'CNY', 'GBP', 'DKK', 'CHF'];

export const currencies: readonly string[] = [
	...usual,
	...[...paid].filter((code) => !usual.includes(code)).sort()
];

/** Whether this is the code of a currency that people pay in, in capitals. */
export function isCurrency(code: string): boolean {
	return paid.has(code);
}
