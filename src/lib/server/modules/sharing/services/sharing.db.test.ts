import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addJointService,
	addServiceShare,
	addTheme,
	closeTheme,
	listJointServices,
	listPublicServices,
	listPublicThemes,
	listThemes,
	partsOf,
	setServicePublic
} from '../index';

const database = useDatabase();
const office = useOffice(database);
const officer = () => {
	const ctx = office.as('officer');
	return { ...ctx, tenant: { ...ctx.tenant, settings: { bordering_regions: ['99.05'] } } };
};
beforeAll(async () => {
	await database.owner.query(`update partner set region_code = '99.05', is_published = true where id = $1`, [
		office.partners.own
	]);
});

describe('what the region offers and seeks', () => {
	it('is matched with what partners said, the neighbour first, and nothing of a partner is public', async () => {
		const theme = { direction: 'seeks', field: 'public_works', title: 'Pengolahan lumpur tinja' };
		expect(await addTheme(office.as('unitOfficer'), theme)).toEqual({ refused: 'NOT_ALLOWED' });
		const own = await addTheme(officer(), { ...theme, publish: true });
		for (const partner of ['PT Contoh Satu', 'PT Contoh Dua'])
			await addTheme(officer(), {
				...theme,
				direction: 'offers',
				title: 'Instalasi lumpur tinja',
				partner,
				publish: true
			});
		expect(await addTheme(officer(), { ...theme, partner: 'Tidak Ada' })).toMatchObject({
			details: { errors: [{ field: 'partner', message: 'PARTNER_UNKNOWN' }] }
		});
		const themes = await listThemes(officer());
		if (isRefusal(themes) || isRefusal(own)) throw new Error('refused');
		const found = themes.find((one) => one.id === own.id)!;
		expect(
			found.matches.map((one) => [one.partner.name, one.neighbour, one.reasons.map(({ kind }) => kind)])
		).toEqual([
			['PT Contoh Satu', true, ['borders', 'said_opposite', 'same_words']],
			['PT Contoh Dua', false, ['said_opposite', 'same_words']]
		]);
		expect((await listPublicThemes(officer())).map((one) => one.id)).toEqual([own.id]);
		await closeTheme(officer(), own.id);
		expect(await listPublicThemes(officer())).toEqual([]);
	});
});

describe('a service that is run together', () => {
	it('says who runs it, what each side carries, cost and coverage before and after; public only when it is shown', async () => {
		const service = {
			name: 'Sedot tinja lintas batas',
			field: 'public_works',
			run_by: 'partner',
			run_by_partner: 'PT Contoh Satu',
			coverage_before: '1200',
			coverage_after: '2850',
			cost_before: '640000000',
			cost_after: '455000000'
		};
		expect(await addJointService(officer(), service)).toMatchObject({
			details: { errors: [{ field: 'coverage_unit', message: 'REQUIRED' }] }
		});
		const made = await addJointService(officer(), { ...service, coverage_unit: 'rumah' });
		if (isRefusal(made)) throw new Error(made.refused);
		for (const [amount, partner] of [
			['455000000', undefined],
			['210000000', 'PT Contoh Dua']
		] as const)
			await addServiceShare(officer(), made.id, { year: '2026', amount, partner });
		expect(await listPublicServices(officer())).toEqual([]);
		await setServicePublic(officer(), made.id, true);
		const [shown] = await listPublicServices(officer());
		// A partner that is not public itself is an unnamed party.
		expect(shown).toMatchObject({
			run_by_partner: 'PT Contoh Satu',
			coverage_after: '2850',
			cost_after: '455000000',
			shares: [
				{ year: 2026, amount: '455000000', partner: null },
				{ year: 2026, amount: '210000000', partner: '' }
			]
		});
		const listed = await listJointServices(officer());
		expect(isRefusal(listed) ? 0 : listed.length).toBe(1);
	});

	it('has shares in percent that make a hundred', () => {
		expect(partsOf(['1', '1', '1'])).toEqual([34, 33, 33]);
		expect(partsOf(['455000000', '210000000'])).toEqual([68, 32]);
		expect(partsOf(['0'])).toEqual([0]);
	});
});
