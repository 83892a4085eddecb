import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addUnit,
	endUnit,
	listUnits,
	listUnitTree,
	nameUnitOtherwise
} from '$lib/server/modules/organisations';

const database = useDatabase();
const office = useOffice(database);
const blank = { shortName: '', kind: 'office', parent: '', code: '', from: '' };

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<Value, { refused: string }>;
}

describe('units of the region', () => {
	test('only an administrator changes them', async () => {
		const officer = office.as('officer');
		expect(await addUnit(officer, { ...blank, name: 'Dinas X' })).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('a unit stands below another one, and its name is given once', async () => {
		const admin = office.as('admin');
		const top = given(await addUnit(admin, { ...blank, name: 'Sekretariat Contoh', kind: 'secretariat' }));
		given(await addUnit(admin, { ...blank, name: 'Bagian Contoh', kind: 'division', parent: top.id }));
		expect(await addUnit(admin, { ...blank, name: 'bagian contoh' })).toMatchObject({
			details: { errors: [{ field: 'name', message: 'NAME_KNOWN' }] }
		});
		expect(
			given(await listUnitTree(admin, { asked: 'contoh' })).map(({ name, depth }) => [name, depth])
		).toEqual([
			['Sekretariat Contoh', 0],
			['Bagian Contoh', 1]
		]);
		expect(await endUnit(admin, { id: top.id, lastDay: office.today, successor: '' })).toMatchObject({
			refused: 'UNIT_HAS_UNITS',
			details: { units: ['Bagian Contoh'] }
		});
	});

	test('an ended unit names its successor and is offered no more', async () => {
		const admin = office.as('admin');
		const old = given(await addUnit(admin, { ...blank, name: 'Dinas Lama', from: '2020-01-01' }));
		expect(await endUnit(admin, { id: old.id, lastDay: '2019-01-01', successor: '' })).toMatchObject({
			details: { errors: [{ field: 'last_day', message: 'ENDS_BEFORE_START' }] }
		});
		expect(await endUnit(admin, { id: old.id, lastDay: '2026-11-22', successor: old.id })).toMatchObject({
			details: { errors: [{ field: 'successor' }] }
		});
		given(await endUnit(admin, { id: old.id, lastDay: '2026-11-22', successor: office.units.own }));
		expect(await endUnit(admin, { id: old.id, lastDay: '2026-11-22', successor: '' })).toMatchObject({
			refused: 'STATE_CHANGED'
		});
		expect(given(await listUnits(admin)).some(({ id }) => id === old.id)).toBe(false);
		expect(given(await listUnitTree(admin, { ended: true, asked: 'dinas lama' }))).toMatchObject([
			{ lives: false, successor: 'Dinas Lingkungan Hidup' }
		]);
	});

	test('a unit is found by its other names, and two writers do not lose each other’s', async () => {
		const admin = office.as('admin');
		const id = office.units.other;
		given(await nameUnitOtherwise(admin, { id, aliases: 'Disdik\nDinas P dan K', version: 1 }));
		expect(given(await listUnitTree(admin, { asked: 'p dan k' }))).toMatchObject([{ id }]);
		expect(await nameUnitOtherwise(admin, { id, aliases: 'Lain', version: 1 })).toMatchObject({
			refused: 'STATE_CHANGED'
		});
	});
});
