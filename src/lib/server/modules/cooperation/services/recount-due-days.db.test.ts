import { describe, expect, test } from 'vitest';
import { almanac } from '$tests/support/almanac';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { query } from '$lib/server/platform/database/builder';
import {
	actOnCase,
	addHolidayByDecree,
	followCase,
	recountDueDays,
	removeHolidayByDecree,
	tellOfMovedDays
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const decree = 'SKB 3 Menteri (contoh)';

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Value, { refused: string }>;
}

async function declare(day: string) {
	given(
		await addHolidayByDecree(office.as('admin'), { day, kind: 'collective_leave', name: 'Cuti', decree })
	);
}
async function revoke(day: string) {
	given(await removeHolidayByDecree(office.as('admin'), { day, kind: 'collective_leave', decree }));
}
const dueOf = (id: string) =>
	database
		.tenant(1)
		.rows(query.selectFrom('case_step').select(['step_key', 'due_on', 'clock']).where('case_id', '=', id));
/** Who was written to since a moment, and of what. */
async function mailsAfter(at: number) {
	const rows = await database
		.tenant(1)
		.rows(query.selectFrom('kept_mail').select(['recipient', 'body']).where('subject', 'like', '%bergeser%'));
	return rows.slice(at).map(({ recipient, body }) => ({ recipient, body }));
}

describe('after the calendar has changed', () => {
	test('exactly those are told on whose desk the day moved, and who follows; each once', async () => {
		office.today = '2026-11-23';
		const checked = await aCase(office, { subject: 'Menunggu diperiksa' }).waitingForCheck();
		const paused = await aCase(office, { subject: 'Dihentikan' }).waitingForCheck();
		given(
			await actOnCase(office.as('officer'), paused.id, 'pause', { reason: 'Menunggu', cause: 'applicant' })
		);
		given(await followCase(office.as('auditor'), checked.id, true));
		office.today = '2026-12-01';
		const later = await aCase(office, { subject: 'Dibuka sesudah hari itu' }).waitingForCheck();
		office.today = '2026-11-23';

		await declare('2026-11-25');
		expect(await recountDueDays(office.program())).toEqual({ looked: 2, moved: 1 });
		expect(await dueOf(checked.id)).toMatchObject([{ due_on: '2026-12-01' }]);
		expect(await dueOf(paused.id)).toMatchObject([{ due_on: null }]);
		expect(await dueOf(later.id)).toMatchObject([{ due_on: '2026-12-08' }]);

		expect(await tellOfMovedDays(office.program())).toBe(2);
		const told = await mailsAfter(0);
		expect(told.map(({ recipient }) => recipient).toSorted()).toEqual([
			'auditor@contoh.test',
			'officer@contoh.test'
		]);
		for (const { body } of told) {
			expect(body).toContain('Menunggu diperiksa');
			expect(body).toContain('semula Senin, 30 November 2026, menjadi Selasa, 1 Desember 2026');
			expect(body).not.toContain('Dihentikan');
		}
		expect(await tellOfMovedDays(office.program())).toBe(0);
		expect(await recountDueDays(office.program())).toEqual({ looked: 2, moved: 0 });
	});

	test('a day that moved forth and back before anybody was told concerns nobody', async () => {
		const before = (await mailsAfter(0)).length;
		await declare('2026-11-26');
		expect((await recountDueDays(office.program())).moved).toBe(1);
		await revoke('2026-11-26');
		expect((await recountDueDays(office.program())).moved).toBe(1);
		expect(await tellOfMovedDays(office.program())).toBe(0);
		expect(await mailsAfter(before)).toEqual([]);
	});

	test('who was counted before the program died is still told when it comes back', async () => {
		const before = (await mailsAfter(0)).length;
		await declare('2026-11-27');
		expect((await recountDueDays(office.program())).moved).toBe(1);
		// The program dies here, and its job is taken up again from the start.
		expect((await recountDueDays(office.program())).moved).toBe(0);
		expect(await tellOfMovedDays(office.program())).toBe(2);
		expect(await mailsAfter(before)).toHaveLength(2);
	});

	test('a row of before the clock was kept beside the step is counted from its history, and keeps it then', async () => {
		const old = await aCase(office, { subject: 'Dari rilis lama' }).waitingForCheck();
		await database.owner.query('update case_step set clock = null where case_id = $1', [old.id]);
		const due = (await dueOf(old.id))[0]!.due_on!;
		await declare('2026-12-02');
		await recountDueDays(office.program());
		const [after] = await dueOf(old.id);
		expect(after!.due_on! > due).toBe(true);
		expect(after!.clock).toEqual({ n: 5, unit: 'working_days', stood: [] });
	});
});

describe('ten thousand open cases', () => {
	test(
		'are counted again, audited and told of in under ten seconds, each to the right day',
		{ timeout: 120_000 },
		async () => {
			office.today = '2026-11-23';
			const model = await aCase(office, { subject: 'Contoh banyak' }).waitingForCheck();
			// Copies differ in their day of opening, limit and pauses; they need no history, since none is read.
			await database.owner.query(
				`with made as (
				select gen_random_uuid() as id, i, date '2026-08-03' + (i % 110) as opened, 3 + i % 28 as n
				from generate_series(1, 10000) i
			), cases as (
				insert into cooperation_case (tenant_id, id, procedure_key, procedure, answers, subject, partner_id, unit_id, state,
					status, opened_on, created_at, updated_at)
				select 1, m.id, c.procedure_key, '{}', '{}', 'Banyak ' || m.i, c.partner_id, c.unit_id, 'open', 'running', m.opened,
					now(), now()
				from made m, cooperation_case c where c.tenant_id = 1 and c.id = $1
				returning id
			)
			insert into case_step (tenant_id, case_id, step_key, kind, actor_role, roles, step_name, unit_id, opened_on, due_on,
				due_unit, clock)
			select 1, m.id, s.step_key, s.kind, s.actor_role, s.roles, s.step_name, s.unit_id, m.opened, m.opened + 1,
				'working_days', jsonb_build_object('n', m.n, 'unit', 'working_days', 'stood',
					case when m.i % 3 = 0 then jsonb_build_array(jsonb_build_array(m.opened + 2, m.opened + 6)) else '[]' end)
			from made m, cases k, case_step s where k.id = m.id and s.tenant_id = 1 and s.case_id = $1`,
				[model.id]
			);
			await recountDueDays(office.program());
			await tellOfMovedDays(office.program());
			const before = (await mailsAfter(0)).length;

			await declare('2026-10-14');
			const start = performance.now();
			const { looked, moved } = await recountDueDays(office.program());
			const told = await tellOfMovedDays(office.program());
			const seconds = (performance.now() - start) / 1000;
			process.stdout.write(`${looked} open steps, ${moved} moved, ${told} told: ${seconds.toFixed(2)} s\n`);
			expect(looked).toBeGreaterThanOrEqual(10_000);
			expect(moved).toBeGreaterThan(1000);
			expect(seconds).toBeLessThan(10);

			// Laid out day by day, another way than the program counts.
			const { rows: off } = await database.owner.query<{ day: string }>(
				`select to_char(day, 'YYYY-MM-DD') as day from holiday where tenant_id = 1`
			);
			const daysOff = new Set(off.map(({ day }) => day));
			const days = almanac(2026, 2027);
			const { rows } = await database.owner.query<{
				opened: string;
				due: string;
				clock: { n: number; stood: [string, string][] };
			}>(
				`select to_char(s.opened_on, 'YYYY-MM-DD') as opened, to_char(s.due_on, 'YYYY-MM-DD') as due, s.clock
			from case_step s join cooperation_case c on c.tenant_id = s.tenant_id and c.id = s.case_id
			where s.tenant_id = 1 and c.subject like 'Banyak %'`
			);
			expect(rows).toHaveLength(10_000);
			const wrong = rows.filter(({ opened, due, clock: { n, stood } }) => {
				const counted = days.filter(
					({ text, weekend }) =>
						text > opened &&
						!weekend &&
						!daysOff.has(text) &&
						!stood.some(([from, to]) => from < text && text <= to)
				);
				const nth = counted[n - 1]!.text;
				const standing = stood.find(([from, to]) => from <= nth && nth < to);
				const last = standing
					? days.find(({ text, weekend }) => text >= standing[1] && !weekend && !daysOff.has(text))
					: undefined;
				return due !== (last?.text ?? nth);
			});
			expect(wrong).toEqual([]);

			const audited = await database.owner.query<{ count: string }>(
				`select count(*) from audit_entry where tenant_id = 1 and event = 'CASE_DUE_DAYS_COUNTED'`
			);
			expect(Number(audited.rows[0]!.count)).toBeGreaterThanOrEqual(moved);
			const mails = await mailsAfter(before);
			expect(mails.map(({ recipient }) => recipient)).toEqual(['officer@contoh.test']);
			expect(mails[0]!.body).toContain(`Dan ${moved - 40} tenggat lain`);
		}
	);
});
