import { beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { recordRegionCode } from '$lib/server/modules/organisations';
import { newId } from '$lib/server/platform/ids';
import { regionOverviews } from './facts-regions';

const database = useDatabase();
const office = useOffice(database);
const [palembang, muaroJambi, invented, unplaced, hidden, company] = Array.from({ length: 6 }, newId) as [
	string,
	string,
	string,
	string,
	string,
	string
];

beforeAll(async () => {
	office.today = '2026-11-23';
	const made = [
		[palembang, 'Kota Palembang', 'local_government', false, true],
		[muaroJambi, 'Kabupaten Muaro Jambi', 'local_government', false, true],
		[invented, 'Kabupaten Contoh', 'local_government', true, true],
		[unplaced, 'Kota Tanpa Kode', 'local_government', false, true],
		[hidden, 'Kota Belum Diumumkan', 'local_government', false, false],
		[company, 'PT Sesuatu', 'company', false, true]
	] as const;
	for (const [id, name, kind, isExample, isPublished] of made)
		await database.owner.query(
			`insert into partner (tenant_id, id, name, kind, is_example, is_published) values (1, $1, $2, $3, $4, $5)`,
			[id, name, kind, isExample, isPublished]
		);
	const ctx = office.program();
	const withPartner = (id: string, name: string) => ({ type: 'ksdd' as const, partner: { id, name } });
	await putAgreement(ctx, withPartner(palembang, 'Kota Palembang'));
	await putAgreement(ctx, { ...withPartner(palembang, 'Kota Palembang'), endsOn: '2025-01-31' });
	await putAgreement(ctx, { ...withPartner(palembang, 'Kota Palembang'), published: false });
	await putAgreement(ctx, { ...withPartner(palembang, 'Kota Palembang'), example: true });
	await putAgreement(ctx, { ...withPartner(invented, 'Kabupaten Contoh'), example: true });
});

describe('the regions that the region works with', () => {
	test('are put on the map by whoever keeps partners, and only where they are governments of a region', async () => {
		const officer = office.as('officer');
		for (const [id, code] of [
			[palembang, '16.71'],
			[muaroJambi, ' 15.05 '],
			[invented, '15.09'],
			[hidden, '14.71']
		] as const)
			expect(await recordRegionCode(officer, id, { code })).toEqual({ id });
		expect(await recordRegionCode(officer, company, { code: '15' })).toMatchObject({
			refused: 'PARTNER_NO_REGION'
		});
		for (const code of ['99.01', '15.7'])
			expect(await recordRegionCode(officer, palembang, { code })).toMatchObject({
				refused: 'VALIDATION_FAILED',
				details: { errors: [{ field: 'code', message: 'REGION_CODE_WRONG' }] }
			});
		expect(await recordRegionCode(office.as('partner'), palembang, { code: '15' })).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
	});

	test('stand by province with what is published and in force; what is invented counts nowhere else', async () => {
		const { provinces, unplaced: without } = await regionOverviews(office.program());
		expect(
			provinces.map(({ province, total, running, isExample, partners }) => [
				province.name.id,
				total,
				running,
				isExample,
				partners.map(({ id }) => id)
			])
		).toEqual([
			['Sumatera Selatan', 2, 1, false, [palembang]],
			['Jambi', 0, 0, false, [muaroJambi, invented]]
		]);
		expect(without.map(({ id }) => id)).toEqual([unplaced]);
	});

	test('leave the map again when the code is taken back', async () => {
		await recordRegionCode(office.as('officer'), palembang, { code: '' });
		const { provinces, unplaced: without } = await regionOverviews(office.program());
		expect(provinces.map(({ province }) => province.code)).toEqual(['15']);
		expect(without.map(({ id }) => id)).toContain(palembang);
	});
});
