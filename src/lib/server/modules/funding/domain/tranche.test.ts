import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settledTranches } from './tranche';

const tranche = (
	id: string,
	dueOn: string,
	amount: string,
	fundingId: string | null = 'f',
	currency = 'EUR'
) => ({
	id,
	fundingId,
	dueOn,
	amount,
	currency
});
const paid = (amount: string, fundingId: string | null = 'f', kind = 'disbursement', currency = 'EUR') => ({
	fundingId,
	kind,
	amount,
	currency
});
const told = (rows: readonly { id: string; paid: string; state: string }[]) =>
	rows.map((row) => `${row.id} ${row.paid} ${row.state}`);

describe('a schedule of tranches', () => {
	test('is settled by the ledger, the earliest first, and a tranche is late from the day after it was due', () => {
		const schedule = [
			tranche('1', '2026-01-01', '100.00'),
			tranche('2', '2026-03-01', '50.00'),
			tranche('3', '2026-03-02', '50.00'),
			tranche('4', '2026-09-01', '50.00')
		];
		expect(told(settledTranches(schedule, [paid('120.05')], '2026-03-02'))).toEqual([
			'1 100.00 paid',
			'2 20.05 late',
			'3 0.00 ahead',
			'4 0.00 ahead'
		]);
		expect(told(settledTranches(schedule, [paid('150'), paid('0.5')], '2026-03-02')).slice(2)).toEqual([
			'3 0.50 partly',
			'4 0.00 ahead'
		]);
	});

	test('a payment that was taken back settles nothing, and an expenditure settles none', () => {
		const schedule = [tranche('1', '2026-01-01', '100')];
		const entries = [paid('100'), paid('-100'), paid('100', 'f', 'expenditure'), paid('100', 'g')];
		expect(told(settledTranches(schedule, entries, '2025-12-31'))).toEqual(['1 0 ahead']);
	});

	test('what the region itself puts in settles its own schedule, each currency by itself', () => {
		const schedule = [
			tranche('1', '2026-01-01', '5000', null, 'IDR'),
			tranche('2', '2026-01-01', '10', null, 'USD')
		];
		expect(
			told(settledTranches(schedule, [paid('5000', null, 'counterpart', 'IDR'), paid('5000')], '2026-02-01'))
		).toEqual(['1 5000 paid', '2 0 late']);
	});

	test('never settles more or less than what was paid and planned', () => {
		const cents = fc.bigInt({ min: 1n, max: 10n ** 15n });
		const text = (n: bigint) => `${n / 100n}.${String(n % 100n).padStart(2, '0')}`;
		const back = (amount: string) => BigInt(amount.includes('.') ? amount.replace('.', '') : `${amount}00`);
		fc.assert(
			fc.property(fc.array(cents, { minLength: 1 }), fc.array(cents), (planned, given) => {
				const rows = settledTranches(
					planned.map((amount, index) => tranche(String(index), '2026-01-01', text(amount))),
					given.map((amount) => paid(text(amount))),
					'2026-01-01'
				);
				const sum = (all: readonly bigint[]) => all.reduce((one, other) => one + other, 0n);
				const settled = sum(rows.map((row) => back(row.paid)));
				const least = sum(planned) < sum(given) ? sum(planned) : sum(given);
				expect(settled).toBe(least);
			})
		);
	});
});
