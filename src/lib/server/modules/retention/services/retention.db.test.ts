import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { faultsOfRule, scheduleOf } from '../domain/schedule';
import { changeRule } from './change-rule';
import { listDue, readSchedule } from './read-schedule';

const database = useDatabase();
const office = useOffice(database);
const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const due = async (member: Member = 'registrar') =>
	sure(await listDue(office.as(member), { limit: 50 })).rows;
const rule = {
	kind: 'agreement_domestic',
	months: '24',
	fate: 'destroyed',
	ground: '',
	scheduleNumber: 'JRA 1/2026',
	approver: 'head_of_region',
	consent: 'long'
};
let [old, young, foreign, secret]: string[] = [];

beforeAll(async () => {
	const ctx = office.program();
	office.today = '2026-11-23';
	old = await putAgreement(ctx, { title: 'Lama', fact: 'in_force', endsOn: '2021-11-23', type: 'ksdpk' });
	young = await putAgreement(ctx, { title: 'Muda', fact: 'in_force', endsOn: '2021-11-24', type: 'ksdpk' });
	foreign = await putAgreement(ctx, { title: 'Luar', fact: 'in_force', endsOn: '2019-01-31', type: 'ksdpl' });
	secret = await putAgreement(ctx, {
		title: 'Rahasia',
		fact: 'in_force',
		endsOn: '2018-01-01',
		type: 'ksdpk',
		disclosure: 'secret'
	});
	await putAgreement(ctx, { title: 'Tanpa akhir', fact: 'in_force', endsOn: null, type: 'ksdpk' });
});

describe('what is kept', () => {
	test('falls due on the day its time is over, by what is usual until the region says otherwise', async () => {
		expect((await due()).map(({ id, dueOn, fate, isConfirmed }) => [id, dueOn, fate, isConfirmed])).toEqual([
			[secret, '2023-01-01', 'reassess', false],
			[foreign, '2024-01-31', 'permanent', false],
			[old, '2026-11-23', 'reassess', false]
		]);
	});

	test('is told of secrets only to those who read them, and to nobody without the right', async () => {
		expect((await due('officer')).map(({ id }) => id)).toContain(secret);
		expect((await due('admin')).map(({ id }) => id)).toEqual([foreign, old]);
		for (const member of ['partner', 'unitOfficer', 'legal'] as const)
			expect(await listDue(office.as(member), { limit: 5 })).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await changeRule(office.as('auditor'), rule)).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('goes on being kept while a dispute is open, whatever the schedule says', async () => {
		await database.owner.query(
			`insert into agreement_dispute (tenant_id, id, agreement_id, about, arose_on, created_at) values (1, gen_random_uuid(), $1, 'x', '2021-01-01', now())`,
			[old]
		);
		expect((await due()).find(({ id }) => id === old)!.heldBy).toBe('dispute');
	});

	test("follows the region's own schedule from the moment it is set, and comes a part at a time", async () => {
		sure(await changeRule(office.as('registrar'), rule));
		expect((await due()).map(({ id, isConfirmed }) => [id, isConfirmed])).toEqual([
			[secret, true],
			[old, true],
			[young, true],
			[foreign, false]
		]);
		const first = sure(await listDue(office.as('registrar'), { limit: 2 }));
		const rest = sure(await listDue(office.as('registrar'), { limit: 2, after: first.next! }));
		expect([...first.rows, ...rest.rows].map(({ id }) => id)).toEqual([secret, old, young, foreign]);
		sure(await changeRule(office.as('admin'), { ...rule, months: '' }));
		expect((await due()).map(({ id }) => id)).toEqual([foreign]);
		expect(
			sure(await readSchedule(office.as('auditor'))).map(({ kind, inactiveMonths }) => [kind, inactiveMonths])
		).toEqual([
			['agreement_domestic', null],
			['agreement_foreign', 60],
			['refused_case', null]
		]);
	});

	test('has a rule that can be kept', () => {
		expect(faultsOfRule({ ...rule, months: '1201', fate: 'x', kind: 'y' }).map(({ field }) => field)).toEqual(
			['kind', 'months', 'fate']
		);
		expect(faultsOfRule(rule)).toEqual([]);
		expect(scheduleOf([])).toHaveLength(3);
	});
});
