import {
	costKinds,
	payers,
	type Cost,
	type CostKind,
	type OfferView,
	type Payer
} from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { decimal, multiplyDecimals } from '$lib/written/decimal';
import { moneyOf, writeMoney, type Money } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';

export const phaseTones: Record<string, Tone> = {
	nominating: 'going',
	closed: 'soon',
	selected: 'going',
	decreed: 'good',
	cancelled: 'ended',
	preparing: 'going',
	abroad: 'going',
	returned: 'good'
};

/** Who pays what, one line a cost: "Penginapan: Penyelenggara, SGD 900,00". */
export function printCosts(costs: readonly Cost[], language: Language) {
	const { trainingForms } = textIn(language);
	return costs.map((cost) => ({
		key: cost.kind,
		kind: trainingForms.costKinds[cost.kind] ?? cost.kind,
		payer: trainingForms.payers[cost.payer] ?? cost.payer,
		amount:
			cost.amount === null || cost.currency === null ? undefined : writeMoney(moneyOfCost(cost)!, language)
	}));
}

export function moneyOfCost(cost: Cost, people = 1): Money | undefined {
	if (cost.amount === null || cost.currency === null) return undefined;
	return moneyOf(multiplyDecimals(decimal(cost.amount), decimal(String(people))), cost.currency);
}

/** The rows of a form of costs, each kind once, with what stands there now. */
export function costRows(costs: readonly Cost[], language: Language) {
	const { trainingForms } = textIn(language);
	return costKinds.map((kind) => {
		const known = costs.find((cost) => cost.kind === kind);
		const label = trainingForms.costKinds[kind] ?? kind;
		return {
			kind,
			label,
			payerLabel: trainingForms.offer.payerOf(label),
			amountLabel: trainingForms.offer.amountOf(label),
			currencyLabel: trainingForms.offer.currencyOf(label),
			payer: known?.payer ?? '',
			amount: known?.amount ?? '',
			currency: known?.currency ?? ''
		};
	});
}

export const payerChoices = (language: Language) =>
	payers.map((payer) => ({ value: payer, label: textIn(language).trainingForms.payers[payer] ?? payer }));

/** Reads a form of costs: a kind without a payer is no cost. */
export function readCosts(sent: { text(name: string): string }): Cost[] {
	return costKinds.flatMap((kind: CostKind) => {
		const payer = sent.text(`cost.${kind}`);
		if (payer === '') return [];
		const amount = sent.text(`cost.${kind}.amount`).replace(/\s/g, '').replace(',', '.');
		const currency = sent.text(`cost.${kind}.currency`).toUpperCase();
		return [{ kind, payer: payer as Payer, amount: amount || null, currency: currency || null }];
	});
}

/** A group of people as the table of equal treatment shows it; the rate says how many of those who could. */
export function printTreatment(
	rows: OfferView['treatment']['staff'],
	names: Readonly<Record<string, string>>,
	language: Language
) {
	return rows.map(({ key, named, eligible, chosen }) => ({
		key,
		group: names[key] ?? key,
		named: writeNumber(named, language),
		eligible: writeNumber(eligible, language),
		chosen: writeNumber(chosen, language),
		rate: eligible === 0 ? '–' : `${writeNumber(Math.round((chosen / eligible) * 100), language)}%`
	}));
}

/** A typed number of a form: a whole one, null where nothing was typed, NaN where it is none. */
export function readWhole(text: string): number | null {
	if (text === '') return null;
	return /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
}
