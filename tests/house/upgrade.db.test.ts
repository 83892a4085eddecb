import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { migrate } from '$lib/server/platform/database/migrate';
import { roleNames } from '$lib/server/platform/database/roles';
import { isRefusal } from '$lib/server/platform/refusal';

const all = 'db/migrations';

/** Brings a fresh database to the schema that ended with a migration, fills it, and brings it to the present one. */
async function upgraded(last: string, fill: string, look: (owner: pg.Client) => Promise<void>) {
	const { host, port, superuser, template, rolePrefix } = inject('database');
	const { owner: user } = roleNames(rolePrefix);
	const name = `${template}_upgrade_${last}`;
	const root = new pg.Client({ host, port, user: superuser, database: 'postgres' });
	await root.connect();
	const before = await mkdtemp(join(tmpdir(), 'satupintu-before-'));
	const owner = new pg.Client({ host, port, user, database: name });
	try {
		await root.query(`create database "${name}" owner "${user}"`);
		await owner.connect();
		await owner.query(`grant all on schema public to "${user}"`);
		for (const file of (await readdir(all)).filter((one) => one.slice(0, 4) <= last))
			await cp(join(all, file), join(before, file));
		for (const directory of [before, all]) {
			const roles = roleNames(rolePrefix);
			const done = await migrate({ client: owner, roles, directory, holdsRealData: false, say: () => {} });
			if (isRefusal(done)) throw new Error(JSON.stringify(done));
			if (directory === before) await owner.query(fill);
		}
		await look(owner);
	} finally {
		await owner.end();
		await root.query(`drop database if exists "${name}" with (force)`);
		await root.end();
		await rm(before, { recursive: true, force: true });
	}
}

/** Two governments with letters of outside gates, as they lay before there was an agenda of letters. */
const beforeTheAgenda = `
	insert into tenant (kode_wilayah, slug, name, short_name, kind, head_title) values
		('99.71', 'satu', 'Pemerintah Kota Satu', 'Kota Satu', 'city', '{"id":"Wali Kota","en":"Mayor"}'),
		('99.72', 'dua', 'Pemerintah Kota Dua', 'Kota Dua', 'city', '{"id":"Wali Kota","en":"Mayor"}');
	insert into cooperation_case (tenant_id, id, procedure_key, procedure, answers, subject, state, opened_on, created_at, updated_at)
		select t.id, ('00000000-0000-7000-8000-00000000000' || t.id)::uuid, 'ksdpl',
			'{"steps":[{"key":"persetujuan_dprd","name":{"id":"Persetujuan DPRD","en":"Consent"}}]}', '{}', 'Kota kembar', 'open',
			'2025-02-03', now(), now() from tenant t;
	insert into external_wait (tenant_id, id, case_id, step_key, outcome, letter_number, letter_date, created_at)
		select c.tenant_id, gen_random_uuid(), c.id, w.step, w.outcome, w.number, w.day::date, '2026-03-02T02:00:00Z'
		from cooperation_case c cross join (values
			('persetujuan_dprd', 'sent', '1/2025', '2025-03-03'), ('persetujuan_dprd', 'granted', 'K/7', '2025-12-30'),
			('verifikasi', 'sent', '2/2026', '2026-01-05'), ('verifikasi', 'returned', null, null)) w (step, outcome, number, day);
`;

test('a database of before the agenda of letters gets its letters in the order of their days, and the next number follows', async () => {
	await upgraded('0121', beforeTheAgenda, async (owner) => {
		const { rows } = await owner.query<Record<string, unknown>>(
			`select tenant_id, direction, year, agenda_number, letter_number, correspondent, moved_on::text as day
				from letter order by tenant_id, direction, year, agenda_number`
		);
		const ofOne = [
			{
				direction: 'in',
				year: 2025,
				agenda_number: 1,
				letter_number: 'K/7',
				correspondent: 'Persetujuan DPRD',
				day: '2025-12-30'
			},
			// Where the letter's own day is not known, the day on which it was entered stands for it.
			{
				direction: 'in',
				year: 2026,
				agenda_number: 1,
				letter_number: null,
				correspondent: 'verifikasi',
				day: '2026-03-02'
			},
			{
				direction: 'out',
				year: 2025,
				agenda_number: 1,
				letter_number: '1/2025',
				correspondent: 'Persetujuan DPRD',
				day: '2025-03-03'
			},
			{
				direction: 'out',
				year: 2026,
				agenda_number: 1,
				letter_number: '2/2026',
				correspondent: 'verifikasi',
				day: '2026-01-05'
			}
		];
		expect(rows).toEqual([1, 2].flatMap((tenant_id) => ofOne.map((one) => ({ tenant_id, ...one }))));
		await owner.query(`set app.tenant = '2'`);
		const { rows: next } = await owner.query<{ number: number }>(
			`select take_number('agenda_out', 2026) as number`
		);
		expect(next).toEqual([{ number: 2 }]);
	});
});
