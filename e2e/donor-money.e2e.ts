import { describe, expect, test } from 'vitest';
import { day, fill, formOf, send } from './support/desk-forms';
import { useProgram } from './support/program';

/**
 * Donor money (J8) as the division lives it, without script: a call is taken to its grant, the grant becomes a project
 * with its register number and its ledger, and what is published goes out as IATI. The tests follow one another.
 */
const program = useProgram();
const title = 'Contoh panggilan sungai bersih';
const provider = 'XM-CONTOH-E2E-1';
let project: string;

const officer = () => program.page({ as: 'kerjasama', javaScript: false });
describe('a call', () => {
	test('is recorded, weighed against what the region needs, and taken step by step to a grant', async () => {
		const page = await officer();
		await page.goto('/meja/peluang/baru');
		const fresh = page.locator('form', { has: page.locator('[name="eligibility"]') });
		await fill(fresh, {
			title,
			partner: 'Contoh Bank Pembangunan Sungai',
			amount_most: '1.000.000,00',
			currency: 'EUR'
		});
		await fresh.locator('[name="themes"][value="wastewater"]').check();
		await fresh.getByRole('button').last().click();
		await page.waitForURL(/done=recorded/);
		expect(await page.getByText('Mendukung: bidangnya sama').first().isVisible()).toBe(true);
		for (const stage of ['considered', 'proposal', 'granted']) {
			const move = await formOf(page, 'move');
			await fill(move, { stage });
			await send(move);
			await page.waitForURL(/done=moved/);
		}
		await page.getByRole('link', { name: 'Lihat proyeknya' }).click();
		project = new URL(page.url()).pathname;
		expect(project).toMatch(/^\/meja\/proyek\/[0-9a-f-]{36}$/);
	});
});

describe('its project', () => {
	test('holds the grant with its register number, and pays out no more than was promised', async () => {
		const page = await officer();
		await page.goto(`${project}/uang`);
		const funding = await formOf(page, 'funding');
		await fill(funding, {
			title: 'Contoh perjanjian hibah sungai',
			partner: 'Contoh Bank Pembangunan Sungai',
			instrument: 'grant',
			channel: 'on_granted',
			currency: 'EUR',
			register_number: 'CONTOH/REG/E2E',
			provider_activity_id: provider,
			...day('register_on', ['2026', '01', '20'])
		});
		await send(funding);
		await page.waitForURL(/done=funding/);
		const enter = async (kind: string, amount: string) => {
			const form = await formOf(page, 'entry');
			await fill(form, {
				kind,
				amount,
				currency: 'EUR',
				rate: '17250,35',
				rate_source: 'Contoh kurs tengah',
				...(kind === 'disbursement' ? { method: 'special_account' } : {}),
				...day('happened_on', ['2026', '02', '10']),
				...day('rate_on', ['2026', '02', '10'])
			});
			const fundings = form.locator('[name="funding_id"]');
			await fundings.selectOption({ index: (await fundings.locator('option').count()) - 1 });
			await send(form);
		};
		await enter('commitment', '900000,10');
		await page.waitForURL(/done=entry/);
		await enter('disbursement', '900000,11');
		expect(await page.getByRole('alert').textContent()).toContain('EUR 900.000,10');
		const again = await formOf(page, 'entry');
		expect(await again.locator('[name="amount"]').inputValue()).toBe('900000,11');
		await again.locator('[name="amount"]').fill('250000,05');
		await send(again);
		await page.waitForURL(/done=entry/);
	});

	test('goes out as IATI once it is whole and published: every sum to the last cent', async () => {
		const page = await officer();
		await page.goto(`${project}/ubah`);
		const change = page.locator('form', { has: page.locator('[name="summary_id"]') });
		await fill(change, {
			summary_id: 'Contoh saringan dan tepi sungai yang dibersihkan bersama warga.',
			...day('planned_start', ['2026', '01', '15'])
		});
		await change.getByRole('button').last().click();
		await page.waitForURL(/done=changed/);
		await send(await formOf(page, 'publish'));
		await page.waitForURL(/done=published/);
		const xml = await (await program.fetch('/api/v1/exports/iati-activities.xml')).text();
		const id = project.split('/').pop()!;
		const activity = xml.split('</iati-activity>').find((one) => one.includes(`-${id}</iati-identifier>`))!;
		expect(activity).toContain(title);
		expect(activity).toContain('ref="CONTOH/REG/E2E"');
		expect(activity).toMatch(/code="11".*>900000\.10</);
		expect(activity).toMatch(/code="1".*>250000\.05</);
		expect(activity).toContain(`provider-activity-id="${provider}"`);
		expect((await program.fetch(`/proyek/${id}`)).status).toBe(200);
	});
});
