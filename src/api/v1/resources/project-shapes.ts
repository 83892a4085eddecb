import { z } from '@hono/zod-openapi';
import {
	channels,
	entryKinds,
	homeCurrency,
	instruments,
	type Entry,
	type Funding,
	type MoneyTotal,
	type Tranche,
	type TrancheState
} from '$lib/server/modules/funding';
import { decimal } from '$lib/written/decimal';
import { moneyOf } from '$lib/written/money';

export const Money = z
	.object({ amount: z.string().openapi({ example: '13400000.00' }), currency: z.string() })
	.openapi('Money');

const money = (amount: string, currency: string) => moneyOf(decimal(amount), currency);

export const FundingAnswer = z
	.object({
		id: z.string(),
		title: z.string(),
		provider: z.object({ id: z.string(), name: z.string() }),
		instrument: z.enum(instruments),
		channel: z.enum(channels).openapi({ description: 'the way by which it comes, apart from what it is' }),
		direct_basis: z.string().nullable(),
		committed: Money,
		disbursed: Money,
		agreement_number: z.string().nullable(),
		signed_on: z.string().nullable(),
		closing_on: z.string().nullable(),
		register: z
			.object({ number: z.string(), on: z.string(), office: z.string().nullable() })
			.nullable()
			.openapi({ description: 'of the Ministry of Finance; an opaque text' }),
		provider_activity_id: z.string().nullable()
	})
	.openapi('Funding');

export const writeFunding = (funding: Funding): z.input<typeof FundingAnswer> => ({
	id: funding.id,
	title: funding.title,
	provider: { id: funding.partnerId, name: funding.partner },
	instrument: funding.instrument as (typeof instruments)[number],
	channel: funding.channel as (typeof channels)[number],
	direct_basis: funding.directBasis,
	committed: money(funding.committed, funding.currency),
	disbursed: money(funding.disbursed, funding.currency),
	agreement_number: funding.agreementNumber,
	signed_on: funding.signedOn,
	closing_on: funding.closingOn,
	register:
		funding.registerNumber === null
			? null
			: { number: funding.registerNumber, on: funding.registerOn!, office: funding.registerOffice },
	provider_activity_id: funding.providerActivityId
});

export const EntryAnswer = z
	.object({
		id: z.string(),
		funding_id: z.string().nullable(),
		kind: z.enum(entryKinds),
		method: z.string().nullable(),
		happened_on: z.string(),
		money: Money,
		rate: z
			.object({ rate: z.string(), on: z.string(), source: z.string() })
			.nullable()
			.openapi({ description: 'rupiah for one unit; null for a rupiah amount' }),
		in_rupiah: Money,
		reverses_id: z.string().nullable().openapi({ description: 'the entry that this one takes back' })
	})
	.openapi('LedgerEntry');

export const writeEntry = (entry: Entry): z.input<typeof EntryAnswer> => ({
	id: entry.id,
	funding_id: entry.fundingId,
	kind: entry.kind as (typeof entryKinds)[number],
	method: entry.method,
	happened_on: entry.happenedOn,
	money: money(entry.amount, entry.currency),
	rate: entry.rate === null ? null : { rate: entry.rate, on: entry.rateOn!, source: entry.rateSource! },
	in_rupiah: money(entry.amountIdr, homeCurrency),
	reverses_id: entry.reversesId
});

export const TotalAnswer = z
	.object({
		facet: z.enum(['all', 'donor', 'year', 'sector', 'channel']),
		value: z.string(),
		name: z.string().nullable(),
		instrument: z.enum([...instruments, 'own']),
		kind: z.enum(entryKinds),
		money: Money,
		in_rupiah: Money.openapi({ description: 'each entry at the rate of its own day' }),
		entries: z.number().int()
	})
	.openapi('MoneyTotal');

export const writeTotal = (total: MoneyTotal): z.input<typeof TotalAnswer> => ({
	facet: total.facet,
	value: total.value,
	name: total.name,
	instrument: total.instrument,
	kind: total.kind,
	money: money(total.amount, total.currency),
	in_rupiah: money(total.amountIdr, homeCurrency),
	entries: total.entries
});

export const TrancheAnswer = z
	.object({
		id: z.string(),
		funding_id: z.string().nullable().openapi({ description: 'null: the region’s own counterpart' }),
		due_on: z.string(),
		money: Money,
		settled: Money.openapi({ description: 'by the ledger, the earliest tranche first' }),
		state: z.enum(['paid', 'late', 'partly', 'ahead']),
		example: z.boolean()
	})
	.openapi('Tranche');

export const writeTranche = (
	tranche: Tranche & { readonly paid: string; readonly state: TrancheState; readonly isExample: boolean }
): z.input<typeof TrancheAnswer> => ({
	id: tranche.id,
	funding_id: tranche.fundingId,
	due_on: tranche.dueOn,
	money: money(tranche.amount, tranche.currency),
	settled: money(tranche.paid, tranche.currency),
	state: tranche.state,
	example: tranche.isExample
});
