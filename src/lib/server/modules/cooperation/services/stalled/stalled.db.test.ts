import { describe, expect, test } from 'vitest';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import { actOnCase } from '../act-on-case';
import { listMyWork } from '../list-desk';
import { askOfStalled, closeStalled, listStalled } from './review-stalled';

const database = useDatabase();
const office = useOffice(database);
const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const stalled = async () => given(await listStalled(office.as('officer'))).cases;
const mails = () =>
	database
		.tenant(1)
		.rows(query.selectFrom('kept_mail').select('recipient').where('subject', 'like', '%menunggu Anda%'));

describe('a case on which nothing moves', () => {
	test('is found after the region’s days, asked about once, closed after the days to answer, and taken up again', async () => {
		office.today = '2026-08-03';
		const made = await aCase(office, { subject: 'Macet' }).waitingForCheck();
		office.today = '2026-10-01';
		expect(await stalled()).toEqual([]);
		office.today = '2026-10-02';
		expect(await stalled()).toMatchObject([{ id: made.id, days: 60, asked: null, may_close: false }]);

		expect(await closeStalled(office.as('officer'), [made.id], 'Tidak ada jawaban')).toMatchObject({
			refused: 'NOT_ASKED_YET'
		});
		expect(given(await askOfStalled(office.as('officer'), [made.id]))).toEqual({ asked: 1, told: 1 });
		expect(given(await askOfStalled(office.as('officer'), [made.id]))).toEqual({ asked: 0, told: 0 });
		expect((await mails()).map(({ recipient }) => recipient)).toEqual(['officer@contoh.test']);

		office.today = '2026-10-15';
		expect(await closeStalled(office.as('officer'), [made.id], 'Tidak ada jawaban')).toMatchObject({
			refused: 'NOT_ASKED_YET'
		});
		office.today = '2026-10-16';
		expect(await closeStalled(office.as('officer'), [made.id], ' ')).toMatchObject({
			refused: 'VALIDATION_FAILED'
		});
		expect(given(await closeStalled(office.as('officer'), [made.id], 'Tidak ada jawaban'))).toEqual({
			closed: 1,
			moved: 0
		});
		expect(await made.status()).toBe('lapsed');
		given(await actOnCase(office.as('officer'), made.id, 'reopen', { reason: 'Mitra menjawab' }));
		expect(await made.open()).toEqual(['periksa_kelengkapan']);
		expect(await stalled()).toEqual([]);
	});

	test('that moved and stands again is asked about again', async () => {
		office.today = '2026-08-03';
		const made = await aCase(office, { subject: 'Macet lagi' }).waitingForCheck();
		office.today = '2026-10-05';
		given(await askOfStalled(office.as('officer'), [made.id]));
		await made.act('officer', 'periksa_kelengkapan', 'accept');
		office.today = '2026-12-07';
		const again = (await stalled()).find((one) => one.id === made.id)!;
		expect(again).toMatchObject({ asked: null });
		expect(again.owes.length).toBe(4);
		expect(given(await askOfStalled(office.as('officer'), [made.id])).asked).toBe(1);
	});

	test('is reviewed by the cooperation division alone', async () => {
		for (const member of ['unitOfficer', 'partner', 'auditor'] as const)
			expect(await listStalled(office.as(member))).toMatchObject({ refused: 'NOT_ALLOWED' });
	});
});

test(
	'the desk of an officer with ten thousand open cases answers within 100 ms',
	{ timeout: 60_000 },
	async () => {
		office.today = '2026-11-23';
		const model = await aCase(office, { subject: 'Contoh banyak' }).waitingForCheck();
		await database.owner.query(
			`with made as (select gen_random_uuid() as id, i from generate_series(1, 10000) i), cases as (
			insert into cooperation_case (tenant_id, id, procedure_key, procedure, answers, subject, partner_id, unit_id, state, status,
				opened_on, created_at, updated_at)
			select 1, m.id, c.procedure_key, '{}', '{}', 'Banyak ' || m.i, c.partner_id, c.unit_id, 'open', 'running',
				date '2026-08-03' + (m.i % 110), now(), now()
			from made m, cooperation_case c where c.tenant_id = 1 and c.id = $1 returning id, opened_on)
		insert into case_step (tenant_id, case_id, step_key, kind, actor_role, roles, step_name, unit_id, opened_on, due_on, due_unit)
		select 1, k.id, s.step_key, s.kind, s.actor_role, s.roles, s.step_name, s.unit_id, k.opened_on, k.opened_on + 7, 'working_days'
		from cases k, case_step s where s.tenant_id = 1 and s.case_id = $1`,
			[model.id]
		);
		await database.owner.query('analyze cooperation_case, case_step');
		const times: number[] = [];
		for (const view of ['all', 'late', 'standing', 'all', 'late', 'all', 'all'] as const) {
			const start = performance.now();
			given(await listMyWork(office.as('officer'), { view }));
			times.push(performance.now() - start);
		}
		const median = times.toSorted((a, b) => a - b)[3]!;
		process.stdout.write(
			`desk of 10,000 open cases: median ${median.toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms\n`
		);
		expect(median).toBeLessThan(100);
	}
);
