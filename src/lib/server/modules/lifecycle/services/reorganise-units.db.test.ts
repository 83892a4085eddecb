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
		expect(await previewReorganisation(admin, [office.units.own])).toEqual({
			agreements: 1,
			duties: 1,
			cases: 0,
			people: 1
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
});
