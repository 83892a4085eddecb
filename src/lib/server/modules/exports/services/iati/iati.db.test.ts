import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { hasIati, hasXmllint, schemaFaults } from '$tests/support/iati';
import { rulesBroken } from '$tests/support/iati-rules';
import { aFunding, anEntry, aProject, disburse, entered, granted, published } from '$tests/support/projects';
import type { Ctx } from '$lib/server/platform/context';
import { checkIati, exportIatiActivities, exportIatiOrganisation, type StoppedProject } from './export-iati';
import { setPublisher } from './publisher';

const database = useDatabase();
let ctx: Ctx;
let demo: Ctx;
let sound: string;
let unsound: string;

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02', mode: 'production' });
	demo = { ...ctx, mode: 'demo' };
	sound = await aProject(ctx, { title_id: 'Pengolahan sampah & air' });
	const funding = await aFunding(ctx, sound, { provider_activity_id: 'XM-DAC-5-2-77' });
	await entered(ctx, sound, anEntry(funding, '1000.10'));
	await entered(ctx, sound, disburse(funding, '250.05'));
	await published(ctx, sound);
	unsound = await aProject(ctx, { title_id: 'Tanpa hari mulai', planned_start: '' });
	await aFunding(ctx, unsound);
	await published(ctx, unsound);
	const hidden = await aProject(ctx, { title_id: 'Belum diumumkan' });
	await aFunding(ctx, hidden);
	const example = await aProject(demo, { title_id: 'Contoh rekaan' });
	await aFunding(demo, example);
	await published(demo, example);
});

const written = async (of: Ctx, onStopped?: (one: StoppedProject) => void) =>
	text(granted(await exportIatiActivities({ ...of, actor: { kind: 'anonymous' } } as Ctx, onStopped)).bytes);

describe('IATI', () => {
	test('is refused until the region has an identifier that is in force, and ID-KDN is none', async () => {
		expect(await exportIatiActivities(ctx)).toMatchObject({ refused: 'IATI_NOT_PUBLISHABLE' });
		expect(await exportIatiOrganisation(ctx)).toMatchObject({ refused: 'IATI_NOT_PUBLISHABLE' });
		expect(await setPublisher(ctx, { identifier: 'ID-KDN-1571' })).toEqual({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'identifier', message: 'IDENTIFIER_WITHDRAWN' }] }
		});
		expect(
			await setPublisher({ ...ctx, actor: { kind: 'anonymous' } }, { identifier: 'XI-IATI-X' })
		).toMatchObject({ refused: 'NOT_SIGNED_IN' });
		granted(await setPublisher(ctx, { identifier: 'XI-IATI-LAMA' }));
		granted(await setPublisher(ctx, { identifier: 'XI-IATI-UJI', contact_email: 'kerjasama@uji.example' }));
		expect(await written(ctx)).toContain(`<iati-identifier>XI-IATI-UJI-${sound}</iati-identifier>`);
	});

	test('holds what is published and sound, tells what was stopped and why, and no example', async () => {
		const stopped: StoppedProject[] = [];
		const xml = await written(ctx, (one) => void stopped.push(one));
		expect(xml.match(/<iati-activity /g)).toHaveLength(1);
		expect(xml).toContain('>1000.10</value>');
		expect(xml).toContain('provider-activity-id="XM-DAC-5-2-77"');
		for (const hidden of ['Belum diumumkan', 'Contoh rekaan', 'Tanpa hari mulai', 'COBA'])
			expect(xml).not.toContain(hidden);
		expect(stopped).toEqual([
			{
				id: unsound,
				title: { id: 'Tanpa hari mulai', en: 'Tanpa hari mulai' },
				faults: [{ code: 'START_MISSING', of: '' }]
			}
		]);
		expect(granted(await checkIati(ctx, 10))).toMatchObject({ sound: 1, stopped: 1, shown: stopped });
	});

	test('of a demonstration holds the examples and says that it is a trial', async () => {
		const xml = await written(demo);
		expect(xml).toContain('Contoh rekaan');
		expect(xml).toContain('<!-- BERKAS COBA');
	});

	test.skipIf(!hasIati || !hasXmllint)('is valid, and breaks no rule', async () => {
		const xml = await written(ctx);
		expect(schemaFaults(xml, 'activities')).toBe('');
		expect(rulesBroken(xml, 'standard', '2027-01-01T00:00:00Z')).toEqual([]);
		const organisation = granted(await exportIatiOrganisation(ctx));
		expect(schemaFaults(await text(organisation.bytes), 'organisations')).toBe('');
	});

	test('where nothing is sound there is no file: one without an activity is none', async () => {
		const other = await aContext(database, { today: '2026-03-02', tenant: 2, mode: 'production' });
		granted(await setPublisher(other, { identifier: 'XI-IATI-LAIN' }));
		expect(await exportIatiActivities(other)).toEqual({ refused: 'IATI_NOTHING_SOUND' });
	});
});
