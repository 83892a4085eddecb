import { beforeAll, describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import {
	aFunding,
	anEntry,
	aProject,
	dayRate,
	disburse,
	entered,
	granted,
	published
} from '$tests/support/projects';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { readOfficeProject } from './office-projects';
import { recordEntry, takeEntryBack } from './record-entry';
import { recordFunding } from './record-funding';
import { addPart, changePart } from './work/part';
import { readPublishedWorks } from './work/read-works';
import { tranches } from './work/tranches';

const database = useDatabase();
let ctx: Ctx;
let project: string;

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
	project = await aProject(ctx);
});

async function balanceOf(fundingId: string) {
	const read = granted(await readOfficeProject(ctx, project));
	const { committed, disbursed } = read.fundings.find(({ id }) => id === fundingId)!;
	return { committed, disbursed };
}

describe('the ledger of an instrument', () => {
	test('no more is paid out than was committed, and the refusal says what is left', async () => {
		const grant = await aFunding(ctx, project);
		await entered(ctx, project, anEntry(grant, '100.00'));
		await entered(ctx, project, disburse(grant, '99.99'));
		expect(await recordEntry(ctx, project, disburse(grant, '0.02'))).toEqual({
			refused: 'DISBURSED_MORE_THAN_COMMITTED',
			details: { left: { amount: '0.01', currency: 'EUR' } }
		});
		await entered(ctx, project, disburse(grant, '0.01'));
		expect(await balanceOf(grant)).toEqual({ committed: '100.00', disbursed: '100.00' });
	});

	test('of payments at the same moment only as many are written as the commitment carries', async () => {
		const grant = await aFunding(ctx, project, { title: 'Hibah lomba' });
		await entered(ctx, project, anEntry(grant, '100.00'));
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => recordEntry(ctx, project, disburse(grant, '30.00')))
		);
		const written = answers.filter((answer) => !isRefusal(answer));
		const refusals = answers.flatMap((answer) => (isRefusal(answer) ? [answer.refused] : []));
		expect(written).toHaveLength(3);
		expect(new Set(refusals)).toEqual(new Set(['DISBURSED_MORE_THAN_COMMITTED']));
		expect(await balanceOf(grant)).toEqual({ committed: '100.00', disbursed: '90.00' });
	});

	test('even a statement past the program cannot pay out more than was committed', async () => {
		const grant = await aFunding(ctx, project, { title: 'Hibah penjaga' });
		await entered(ctx, project, anEntry(grant, '5.00'));
		await expect(
			database.owner.query('update funding set disbursed = 6 where id = $1', [grant])
		).rejects.toThrow(/funding_within_commitment/);
	});

	test('a commitment that was paid out in part is not taken back; taking the payment back first lets it', async () => {
		const grant = await aFunding(ctx, project, { title: 'Hibah mundur' });
		const commitment = await entered(ctx, project, anEntry(grant, '50.00'));
		const payment = await entered(ctx, project, disburse(grant, '20.00'));
		const reason = { reason: 'Salah ketik' };
		expect(await takeEntryBack(ctx, project, commitment, reason)).toMatchObject({
			refused: 'COMMITMENT_BELOW_DISBURSED'
		});
		granted(await takeEntryBack(ctx, project, payment, reason));
		granted(await takeEntryBack(ctx, project, commitment, reason));
		expect(await balanceOf(grant)).toEqual({ committed: '0.00', disbursed: '0.00' });
	});

	test('an entry is taken back once, with a reason, and both stand', async () => {
		const grant = await aFunding(ctx, project, { title: 'Hibah sekali' });
		const payment = await entered(ctx, project, anEntry(grant, '10.00'));
		expect(await takeEntryBack(ctx, project, payment, { reason: ' ' })).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		const answers = await Promise.all(
			Array.from({ length: 5 }, () => takeEntryBack(ctx, project, payment, { reason: 'Dobel' }))
		);
		expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
		const back = granted(answers.find((answer) => !isRefusal(answer))!).id;
		expect(await takeEntryBack(ctx, project, back, { reason: 'Lagi' })).toMatchObject({
			refused: 'ENTRY_TAKEN_BACK'
		});
		const { entries } = granted(await readOfficeProject(ctx, project));
		expect(entries.find(({ id }) => id === payment)).toMatchObject({ amount: '10.00', isReversed: true });
		expect(entries.find(({ id }) => id === back)).toMatchObject({ amount: '-10.00', reversesId: payment });
	});

	test('a foreign amount carries its rate with day and source, a rupiah amount none', async () => {
		const grant = await aFunding(ctx, project, { title: 'Hibah kurs' });
		const bare = { ...anEntry(grant, '1.00'), rate: undefined };
		expect(await recordEntry(ctx, project, bare)).toMatchObject({
			details: {
				errors: [
					{ field: 'rate', message: 'RATE_NEEDED' },
					{ field: 'rate_on', message: 'REQUIRED' },
					{ field: 'rate_source', message: 'REQUIRED' }
				]
			}
		});
		const own = anEntry(undefined, '5000.00', {
			kind: 'counterpart',
			money: { amount: '5000.00', currency: 'IDR' }
		});
		expect(await recordEntry(ctx, project, { ...own, rate: dayRate })).toMatchObject({
			details: { errors: [{ field: 'rate', message: 'RATE_NOT_NEEDED' }] }
		});
		const id = await entered(ctx, project, anEntry(grant, '2.03'));
		const { entries } = granted(await readOfficeProject(ctx, project));
		// 2.03 × 17250.35 = 35018.2105
		expect(entries.find((one) => one.id === id)).toMatchObject({ rate: '17250.35', amountIdr: '35018.21' });
	});

	test.each([
		['another currency than the instrument', { money: { amount: '1.00', currency: 'USD' } }, 'currency'],
		['an amount of nothing', { money: { amount: '0.00', currency: 'EUR' } }, 'amount'],
		['an amount finer than the currency', { money: { amount: '1.001', currency: 'EUR' } }, 'amount'],
		['a day that has not come', { happened_on: '2026-03-03' }, 'happened_on'],
		['a disbursement without its method', { kind: 'disbursement' }, 'method'],
		['a counterpart charged to a donor', { kind: 'counterpart' }, 'funding_id'],
		['an instrument of nobody', { funding_id: newId() }, 'funding_id'],
		['a currency that nobody pays in', { money: { amount: '1.00', currency: 'XAU' } }, 'currency']
	])('%s is refused beside its field', async (_, change, field) => {
		const grant = await aFunding(ctx, project, { title: 'Hibah salah' });
		const answer = await recordEntry(ctx, project, { ...anEntry(grant, '1.00'), ...change });
		expect(answer).toMatchObject({ refused: 'VALIDATION_FAILED' });
		const errors = (answer as unknown as { details: { errors: { field: string }[] } }).details.errors;
		expect(errors.map((one) => one.field)).toContain(field);
	});

	test('what comes in kind is no payment: it is recorded with its handover', async () => {
		const goods = await aFunding(ctx, project, {
			title: 'Pipa',
			instrument: 'in_kind',
			channel: 'in_kind',
			currency: 'JPY'
		});
		const money = { amount: '500', currency: 'JPY' };
		await entered(ctx, project, anEntry(goods, '500', { money }));
		expect(await recordEntry(ctx, project, disburse(goods, '500', { money }))).toEqual({
			refused: 'IN_KIND_NEEDS_HANDOVER'
		});
	});
});

describe('an instrument', () => {
	test.each([
		['a grant that is lent on', { instrument: 'grant', channel: 'on_lent' }, 'ON_LENT_IS_A_LOAN'],
		['a loan in kind', { instrument: 'loan', channel: 'in_kind' }, 'IN_KIND_IS_NO_MONEY'],
		['money taken directly without its legal basis', { channel: 'direct' }, 'DIRECT_NEEDS_BASIS'],
		['a register number without its day', { register_number: 'A 1/x' }, 'REQUIRED']
	])('%s is refused', async (_, change, message) => {
		const answer = await recordFunding(ctx, project, {
			title: 'Salah',
			partner: { name: 'Donor Uji' },
			instrument: 'grant',
			channel: 'on_granted',
			currency: 'EUR',
			...change
		});
		expect(answer).toMatchObject({ details: { errors: [{ message }] } });
	});

	test('its register number is kept as it is written and belongs to one instrument', async () => {
		const register = { register_number: ' 2XK7-ABC/09 ', register_on: '2026-01-09' };
		const id = await aFunding(ctx, project, { title: 'Terdaftar', ...register });
		const { fundings } = granted(await readOfficeProject(ctx, project));
		expect(fundings.find((one) => one.id === id)?.registerNumber).toBe('2XK7-ABC/09');
		const again = await recordFunding(ctx, project, {
			title: 'Kembar',
			partner: { name: 'donor uji' },
			instrument: 'grant',
			channel: 'on_granted',
			currency: 'EUR',
			...register
		});
		expect(again).toMatchObject({ refused: 'REGISTER_NUMBER_TAKEN' });
	});

	test('an officer of another unit enters nothing, of the own unit does', async () => {
		const unit = newId();
		const other = newId();
		for (const id of [unit, other])
			await database.owner.query(
				`insert into unit (tenant_id, id, name, kind) values (1, $1, 'Unit', 'office')`,
				[id]
			);
		const own = await aProject(ctx, { unit_id: unit });
		const grant = await aFunding(ctx, own, { title: 'Hibah unit' });
		const officer = as(ctx, await aPerson(ctx, 'unit_officer', { unitId: unit }));
		const stranger = as(ctx, await aPerson(ctx, 'unit_officer', { unitId: other }));
		expect(await recordEntry(stranger, own, anEntry(grant, '1.00'))).toEqual({ refused: 'NOT_ALLOWED' });
		await entered(officer, own, anEntry(grant, '1.00'));
	});

	test('another region sees and changes nothing of it', async () => {
		const elsewhere = await aContext(database, { tenant: 2 });
		const grant = await aFunding(ctx, project, { title: 'Hibah kota' });
		expect(await recordEntry(elsewhere, project, anEntry(grant, '1.00'))).toEqual({ refused: 'NOT_FOUND' });
		expect(await readOfficeProject(elsewhere, project)).toEqual({ refused: 'NOT_FOUND' });
	});
});

describe('the schedule of an instrument', () => {
	test('plans no more than is committed, in its own currency, and of its own project', async () => {
		const grant = await aFunding(ctx, project);
		await entered(ctx, project, anEntry(grant, '100.00'));
		const plan = (amount: string, more: object = {}) =>
			addPart(ctx, tranches, project, {
				due_on: '2026-06-01',
				funding_id: grant,
				amount,
				currency: 'EUR',
				...more
			});
		const { id } = granted(await plan('60.00'));
		const fault = (field: string, message: string) => ({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field, message }] }
		});
		expect(await plan('40.01')).toEqual(fault('amount', 'TRANCHES_ABOVE_COMMITTED'));
		expect(await plan('40.00', { currency: 'USD' })).toEqual(fault('currency', 'CURRENCY_OF_INSTRUMENT'));
		const other = await aFunding(ctx, await aProject(ctx), { title: 'Dana lain' });
		expect(await plan('1.00', { funding_id: other })).toEqual(fault('funding_id', 'CHOOSE_ONE'));
		const both = await Promise.all([plan('40.00'), plan('40.00')]);
		expect(both.filter((answer) => isRefusal(answer))).toEqual([fault('amount', 'TRANCHES_ABOVE_COMMITTED')]);
		// A tranche that is changed does not stand against itself.
		granted(
			await changePart(ctx, tranches, project, id, {
				due_on: '2026-07-01',
				funding_id: grant,
				amount: '60.00',
				currency: 'EUR',
				version: 1
			})
		);
	});

	test('is public without the conditions that the donor sets', async () => {
		const grant = await aFunding(ctx, project, { title: 'Dana terjadwal' });
		await entered(ctx, project, anEntry(grant, '10.00'));
		const plan = { due_on: '2026-01-01', funding_id: grant, amount: '10.00', currency: 'EUR' };
		granted(await addPart(ctx, tranches, project, { ...plan, condition: 'Rahasia perundingan' }));
		expect((await readPublishedWorks(ctx, project)).tranches).toEqual([]);
		await published(ctx, project);
		const shown = (await readPublishedWorks(ctx, project)).tranches.filter((one) => one.fundingId === grant);
		expect(shown).toMatchObject([{ dueOn: '2026-01-01', amount: '10.00', isExample: false }]);
		expect(JSON.stringify(shown)).not.toContain('Rahasia');
	});
});
