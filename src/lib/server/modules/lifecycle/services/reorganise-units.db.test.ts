import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { addUnit, listUnitTree, readUnitHistory, renameUnit } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { addAgreementObligation, previewReorganisation, reorganiseUnits } from '../index';

const database = useDatabase();
const office = useOffice(database);
const ids = { running: '', done: '', duty: '', settled: '' };

const add = async (agreement: string) => {
	const made = await addAgreementObligation(office.as('officer'), agreement, {
		kind: 'report',
		what: 'Menyusun laporan',
		owner: { kind: 'unit', id: office.units.own },
		due_on: '2026-12-31'
	});
	if (isRefusal(made)) throw new Error(made.refused);
	return (made as { id: string }).id;
};
const rows = async <Row extends object>(text: string, values: unknown[]) =>
	(await database.owner.query<Row>(text, values)).rows;
const unitsOf = async (agreement: string) =>
	(
		await rows<{ name: string }>(
			'select u.name from agreement_unit x join unit u on u.id = x.unit_id where x.agreement_id = $1',
			[agreement]
		)
	).map(({ name }) => name);

/** One of each thing that has a unit as its owner: something that runs, and of some something that is over. */
async function holdingsOf(unit: string) {
	const title = `'{"id":"Contoh","en":"Contoh"}'::jsonb`;
	for (const text of [
		`insert into project (tenant_id, id, title, stage, unit_id) values (1, gen_random_uuid(), ${title}, 'implementation', $1), (1, gen_random_uuid(), ${title}, 'closed', $1)`,
		`insert into visit (tenant_id, id, direction, title, country, state, unit_id) values (1, gen_random_uuid(), 'incoming', ${title}, 'KR', 'planned', $1), (1, gen_random_uuid(), 'incoming', ${title}, 'KR', 'held', $1)`,
		`insert into initiative (tenant_id, id, kind, name, unit_id) values (1, gen_random_uuid(), 'service', ${title}, $1)`,
		`insert into sharing_theme (tenant_id, id, direction, field, title, unit_id, created_at) values (1, gen_random_uuid(), 'offers', 'public_works', 'Contoh', $1, now())`,
		`insert into power_of_attorney (tenant_id, id, number, given_on, giver_id, receiver_name, receiver_title, unit_id, scope, valid_from, revoked_on, revoked_reason)
			select 1, gen_random_uuid(), n, '2026-01-01', (select id from office_holder where tenant_id = 1 order by id limit 1), 'Contoh', 'Kepala Dinas', $1, 'Sampah', '2026-01-01', r, case when r is null then null else 'Diganti' end
			from (values ('K-1', null::date), ('K-2', '2026-02-01'::date)) v (n, r)`
	])
		await database.owner.query(text, [unit]);
}

beforeAll(async () => {
	const base = { unitId: office.units.own, partner: { id: office.partners.own, name: 'PT Contoh Satu' } };
	ids.running = await putAgreement(office.program(), { ...base, title: 'Berjalan' });
	ids.done = await putAgreement(office.program(), { ...base, title: 'Selesai', endsOn: '2025-01-01' });
	await database.owner.query(`update agreement set closed_on = '2025-02-01' where id = $1`, [ids.done]);
	ids.duty = await add(ids.running);
	ids.settled = await add(ids.running);
	await database.owner.query(
		`update obligation set state = 'accepted', settled_on = '2026-11-01' where id = $1`,
		[ids.settled]
	);
	await database.owner.query('update role_grant set unit_id = $1 where person_id = $2', [
		office.units.own,
		office.people.unitOfficer
	]);
});

describe('units of the region that change (J15)', () => {
	it('are renamed with a day and a basis, and found by their former name', async () => {
		const admin = office.as('admin');
		const wish = {
			name: 'Dinas Pendidikan dan Kebudayaan',
			shortName: 'Disdikbud',
			since: '2026-01-01',
			basis: ''
		};
		expect(await renameUnit(admin, office.units.other, wish)).toMatchObject({
			details: { errors: [{ field: 'basis', message: 'REQUIRED' }] }
		});
		expect(await renameUnit(admin, office.units.other, { ...wish, basis: 'Perda 1/2025' })).toEqual({
			id: office.units.other
		});
		const found = await listUnitTree(admin, { asked: 'Dinas Pendidikan' });
		expect(isRefusal(found) ? [] : found.map((one) => one.name)).toEqual(['Dinas Pendidikan dan Kebudayaan']);
		expect((await readUnitHistory(admin)).names.get(office.units.other)).toMatchObject([
			{ name: 'Dinas Pendidikan', valid_to: '2025-12-31', basis: 'Perda 1/2025' }
		]);
	});

	it('are split in one act: what runs goes to the one that receives it, what is done stays', async () => {
		const admin = office.as('admin');
		await addUnit(admin, {
			name: 'UPTD Contoh',
			shortName: '',
			kind: 'office',
			parent: office.units.own,
			code: '',
			from: ''
		});
		await holdingsOf(office.units.own);
		expect(await previewReorganisation(admin, [office.units.own])).toEqual({
			agreements: 1,
			duties: 1,
			cases: 0,
			people: 1,
			powers: 1,
			projects: 1,
			portfolio: 1,
			relations: 0,
			visits: 1,
			openings: 1
		});
		const wish = {
			ending: [office.units.own],
			successors: [],
			beginning: ['Dinas Persampahan', 'Dinas Air'],
			receiver: 'Dinas Persampahan',
			since: '2026-11-20',
			basis: 'Perda 2/2026'
		};
		expect(await reorganiseUnits(office.as('officer'), wish)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await reorganiseUnits(admin, { ...wish, since: '2027-01-01' })).toMatchObject({
			details: { errors: [{ field: 'since', message: 'DAY_IN_FUTURE' }] }
		});
		const done = await reorganiseUnits(admin, wish);
		expect(isRefusal(done)).toBe(false);
		expect(await reorganiseUnits(admin, wish)).toMatchObject({ refused: 'STATE_CHANGED' });
		expect(await unitsOf(ids.running)).toEqual(['Dinas Persampahan']);
		expect(await unitsOf(ids.done)).toEqual(['Dinas Lingkungan Hidup']);
		const duties = await rows<{ id: string; name: string }>(
			'select o.id, u.name from obligation o join unit u on u.id = o.owner_unit_id order by o.created_at, o.id',
			[]
		);
		expect(new Map(duties.map(({ id, name }) => [id, name]))).toEqual(
			new Map([
				[ids.duty, 'Dinas Persampahan'],
				[ids.settled, 'Dinas Lingkungan Hidup']
			])
		);
		const grants = await rows(
			`select u.name, g.valid_from::text as "from", g.valid_to::text as "to" from role_grant g join unit u on u.id = g.unit_id
				where g.person_id = $1 order by g.valid_from`,
			[office.people.unitOfficer]
		);
		expect(grants).toEqual([
			{ name: 'Dinas Lingkungan Hidup', from: '2024-01-01', to: '2026-11-19' },
			{ name: 'Dinas Persampahan', from: '2026-11-20', to: null }
		]);
		const held = await rows<{ what: string; name: string }>(
			`select h.what, u.name from (
				select 'project ' || stage as what, unit_id from project
				union all select 'visit ' || state, unit_id from visit
				union all select 'power ' || number, unit_id from power_of_attorney
				union all select 'service', unit_id from initiative
				union all select 'theme', unit_id from sharing_theme) h join unit u on u.id = h.unit_id order by 1`,
			[]
		);
		expect(held.map(({ what, name }) => [what, name])).toEqual([
			['power K-1', 'Dinas Persampahan'],
			['power K-2', 'Dinas Lingkungan Hidup'],
			['project closed', 'Dinas Lingkungan Hidup'],
			['project implementation', 'Dinas Persampahan'],
			['service', 'Dinas Persampahan'],
			['theme', 'Dinas Persampahan'],
			['visit held', 'Dinas Lingkungan Hidup'],
			['visit planned', 'Dinas Persampahan']
		]);
		const tree = await listUnitTree(admin, { ended: true });
		if (isRefusal(tree)) throw new Error(tree.refused);
		expect(tree.find((one) => one.name === 'UPTD Contoh')?.parent).toBe('Dinas Persampahan');
		expect(tree.find((one) => one.name === 'Dinas Lingkungan Hidup')).toMatchObject({
			validTo: '2026-11-19',
			lives: false,
			successor: 'Dinas Persampahan'
		});
	});

	it('are joined into one that keeps a name of theirs', async () => {
		const admin = office.as('admin');
		const tree = await listUnitTree(admin);
		if (isRefusal(tree)) throw new Error(tree.refused);
		const idOf = (name: string) => tree.find((one) => one.name === name)!.id;
		const joined = await reorganiseUnits(admin, {
			ending: [idOf('Dinas Persampahan'), idOf('Dinas Air')],
			successors: [],
			beginning: ['Dinas Persampahan'],
			receiver: '',
			since: '2026-11-22',
			basis: 'Perda 3/2026'
		});
		expect(isRefusal(joined)).toBe(false);
		const { succession } = await readUnitHistory(admin);
		expect(
			succession
				.filter((one) => one.since === '2026-11-22')
				.map((one) => one.from_name)
				.toSorted()
		).toEqual(['Dinas Air', 'Dinas Persampahan']);
		expect(await unitsOf(ids.running)).toEqual(['Dinas Persampahan']);
	});

	it('forgets no table that has a unit: it goes over, or stays as history', async () => {
		const found = await rows<{ field: string }>(
			`select distinct c.conrelid::regclass || '.' || a.attname as field from pg_constraint c
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'tenant_id'
				where c.contype = 'f' and c.confrelid = 'unit'::regclass order by 1`,
			[]
		);
		const goesOver = [
			'agreement_unit.unit_id',
			'cooperation_case.unit_id',
			'funding_need.unit_id',
			'initiative.unit_id',
			'innovation.unit_id',
			'membership.unit_id',
			'obligation.other_unit_id',
			'obligation.owner_unit_id',
			'office_holder.unit_id',
			'opportunity.unit_id',
			'power_of_attorney.unit_id',
			'project.unit_id',
			'role_grant.unit_id',
			'sharing_theme.unit_id',
			'sister_city.unit_id',
			'unit.parent_id',
			'visit.unit_id',
			'visit_request.unit_id'
		];
		const history = [
			// Who named whom for a course, and who was sent by which unit, was so on that day.
			'nomination.unit_id',
			'participant.unit_id',
			'proposal.unit_id',
			'training_share.unit_id',
			'unit.successor_id',
			'unit_name.unit_id',
			'unit_successor.from_id',
			'unit_successor.to_id'
		];
		expect(found.map(({ field }) => field).filter((field) => !goesOver.includes(field))).toEqual(history);
	});
});
