import {
	homeCurrency,
	settledTranches,
	totalLines,
	type Entry,
	type Facet,
	type Funding,
	type MoneyTotal,
	type TotalLine
} from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import type { Day } from '$lib/written/day';
import { writeDay } from '$lib/written/dates';
import { addDecimals, decimal, decimalText, negateDecimal } from '$lib/written/decimal';
import { moneyOf, writeMoney, writeMoneyShort, type Money } from '$lib/written/money';
import { writeDecimal, writePercent } from '$lib/written/numbers';

const money = (amount: string, currency: string): Money => moneyOf(decimal(amount), currency);

/** How much of the whole a part is, in percent; 0 where there is no whole. For drawing, never for accounts. */
function shareOf(part: string, whole: string): number {
	const all = Number(whole);
	return all > 0 ? Math.round((Number(part) / all) * 1000) / 10 : 0;
}

/**
 * One instrument ready to be printed, with the bar of what was paid out of it.
 *
 * @param hrefOf the provider's page, where this reader has one
 */
export function printFunding(
	funding: Funding,
	language: Language,
	hrefOf: (partnerId: string) => string | undefined
) {
	const words = textIn(language).projectMoney;
	const { currency } = funding;
	const left = decimalText(
		addDecimals(decimal(funding.committed), negateDecimal(decimal(funding.disbursed)))
	);
	const share = shareOf(funding.disbursed, funding.committed);
	return {
		id: funding.id,
		title: funding.title,
		provider: funding.partner,
		providerHref: hrefOf(funding.partnerId),
		instrument: words.instruments[funding.instrument] ?? funding.instrument,
		channel: words.channels[funding.channel] ?? funding.channel,
		basis: funding.directBasis === null ? undefined : words.directBasis(funding.directBasis),
		isDirect: funding.channel === 'direct',
		currency,
		committed: writeMoney(money(funding.committed, currency), language),
		disbursed: writeMoney(money(funding.disbursed, currency), language),
		left: writeMoney(money(left, currency), language),
		register:
			funding.registerNumber === null
				? words.notRegistered
				: words.registered(
						funding.registerNumber,
						writeDay(funding.registerOn!, language, 'long'),
						funding.registerOffice ?? ''
					),
		agreement: [funding.agreementNumber, funding.signedOn && writeDay(funding.signedOn, language, 'long')]
			.filter(Boolean)
			.join(', '),
		bar: {
			label: `${funding.title} · ${words.instruments[funding.instrument] ?? funding.instrument}`,
			value: share,
			mark: 100,
			text: writePercent(share, language)
		},
		paid: words.shareOf(
			writeMoneyShort(money(funding.disbursed, currency), language),
			writeMoneyShort(money(funding.committed, currency), language),
			writePercent(share, language)
		)
	};
}

export type PrintedFunding = ReturnType<typeof printFunding>;

/** One entry of a ledger ready to be printed. */
export function printEntry(
	entry: Entry,
	fundings: readonly Pick<Funding, 'id' | 'title' | 'instrument'>[],
	language: Language
) {
	const words = textIn(language).projectMoney;
	const funding = fundings.find(({ id }) => id === entry.fundingId);
	return {
		id: entry.id,
		kind: words.kinds[entry.kind] ?? entry.kind,
		of: funding
			? `${funding.title} · ${words.instruments[funding.instrument] ?? ''}`
			: (words.instruments.own ?? ''),
		method: entry.method === null ? undefined : words.methods[entry.method],
		day: writeDay(entry.happenedOn, language, 'long'),
		amount: writeMoney(money(entry.amount, entry.currency), language),
		inRupiah:
			entry.currency === homeCurrency
				? undefined
				: writeMoney(money(entry.amountIdr, homeCurrency), language),
		rate:
			entry.rate === null
				? undefined
				: words.rate(
						entry.currency,
						writeDecimal(decimal(entry.rate), language),
						writeDay(entry.rateOn!, language, 'long'),
						entry.rateSource!
					),
		takesBack: entry.reversesId !== null
	};
}

export type PrintedEntry = ReturnType<typeof printEntry>;

const trancheTones: Readonly<Record<string, Tone>> = {
	paid: 'good',
	late: 'late',
	partly: 'going',
	ahead: 'neutral'
};

/** The schedule of a project's money ready to be printed: what is to come by which day, and how much of it came. */
export function printTranches(
	tranches: Parameters<typeof settledTranches<PrintableTranche>>[0],
	entries: readonly Entry[],
	fundings: readonly Pick<Funding, 'id' | 'title' | 'instrument'>[],
	today: Day,
	language: Language
) {
	const words = textIn(language).projectMoney;
	return settledTranches(tranches, entries, today).map((tranche) => {
		const funding = fundings.find(({ id }) => id === tranche.fundingId);
		return {
			id: tranche.id,
			due: writeDay(tranche.dueOn, language, 'long'),
			of: funding
				? `${funding.title} · ${words.instruments[funding.instrument] ?? ''}`
				: (words.instruments.own ?? ''),
			amount: writeMoney(money(tranche.amount, tranche.currency), language),
			paid: writeMoney(money(tranche.paid, tranche.currency), language),
			condition: tranche.condition ?? undefined,
			state: {
				tone: trancheTones[tranche.state] ?? ('neutral' as const),
				text: words.tranches.states[tranche.state] ?? tranche.state
			},
			isLate: tranche.state === 'late',
			example: tranche.isExample
		};
	});
}

type PrintableTranche = {
	readonly id: string;
	readonly fundingId: string | null;
	readonly dueOn: Day;
	readonly amount: string;
	readonly currency: string;
	readonly condition?: string | null;
	readonly isExample: boolean;
};

export type PrintedTranche = ReturnType<typeof printTranches>[number];

const tables = ['donor', 'sector', 'channel', 'year'] as const satisfies readonly Facet[];
const kindsOf = { own: ['counterpart', 'expenditure'], other: ['commitment', 'disbursement'] } as const;

/**
 * Totals ready to be printed: one part for each kind of money, in each a line a value and currency, and the bars of
 * what was paid by year in rupiah. No line and no bar holds two kinds of money.
 */
export function printTotals(totals: readonly MoneyTotal[], language: Language) {
	const words = textIn(language).projectMoney;
	const present = Object.keys(words.instruments).filter((instrument) =>
		totals.some((total) => total.instrument === instrument)
	);
	return present.map((instrument) => {
		const own = totals.filter((total) => total.instrument === instrument);
		const kinds = kindsOf[instrument === 'own' ? 'own' : 'other'];
		const nameOf = (facet: Facet, line: TotalLine): string =>
			facet === 'donor'
				? (line.name ?? '')
				: facet === 'sector'
					? (words.sectors[line.value] ?? line.value)
					: facet === 'channel'
						? (words.channels[line.value] ?? line.value)
						: facet === 'year'
							? line.value
							: words.totals.overall;
		const lines = (facet: Facet) =>
			totalLines(own, facet).map((line) => ({
				key: `${line.value}/${line.currency}`,
				sort: line.value,
				name: nameOf(facet, line),
				currency: line.currency,
				amounts: kinds.map((kind) => {
					const amount = line.amounts[kind];
					return {
						amount: amount ? writeMoney(money(amount.amount, line.currency), language) : '–',
						inRupiah:
							amount && line.currency !== homeCurrency
								? writeMoney(money(amount.amountIdr, homeCurrency), language)
								: undefined
					};
				})
			}));
		return {
			instrument,
			title: words.instruments[instrument] ?? instrument,
			columns: kinds.map((kind) => words.kinds[kind] ?? kind),
			all: lines('all'),
			tables: tables
				.map((facet) => ({
					facet,
					title: {
						donor: words.totals.byDonor,
						sector: words.totals.bySector,
						channel: words.totals.byChannel,
						year: words.totals.byYear
					}[facet],
					lines:
						facet === 'year'
							? lines(facet).sort((one, other) => (one.sort < other.sort ? 1 : -1))
							: lines(facet)
				}))
				.filter((table) => table.lines.length > 0),
			figure:
				instrument === 'own'
					? words.totals.ownFigure
					: words.totals.figure(words.instruments[instrument] ?? ''),
			bars: paidByYear(own, kinds[1], language)
		};
	});
}

export type PrintedTotals = ReturnType<typeof printTotals>;

/** One bar a year: what was paid of one kind of money, in rupiah at the rates of its days. */
function paidByYear(own: readonly MoneyTotal[], kind: string, language: Language) {
	const years = new Map<string, string>();
	for (const total of own) {
		if (total.facet !== 'year' || total.kind !== kind) continue;
		const before = decimal(years.get(total.value) ?? '0');
		years.set(total.value, decimalText(addDecimals(before, decimal(total.amountIdr))));
	}
	return [...years]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([year, amount]) => ({
			label: year,
			value: Math.max(0, Number(amount)),
			text: writeMoneyShort(money(amount, homeCurrency), language)
		}));
}
