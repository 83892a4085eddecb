import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { day, fill, formOf, send } from './support/desk-forms';
import { useProgram } from './support/program';

/**
 * The smart city (J10) as people live it, without script: a service with its standard, what it really took as its own
 * system reports it, an assessment that claims nothing without evidence, an innovation that others came to learn, and what
 * of it everybody sees. The tests follow one another.
 */
const program = useProgram();
const service = 'Contoh layanan surat tanah';
const innovation = 'Contoh gerobak pilah';
let page: Page;
let address: string;

describe('a service', () => {
	test('is recorded under its area, and its own system reports what it took', async () => {
		page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/smart-city/baru');
		const fresh = page.locator('form', { has: page.locator('[name="standard_days"]') });
		await fill(fresh, { kind: 'service', name_id: service, standard_days: '5' });
		await send(fresh);
		// Days of which kind? What was typed is still there.
		expect(await page.getByRole('alert').getByRole('link').count()).toBe(1);
		expect(await fresh.locator('[name="standard_days"]').inputValue()).toBe('5');
		await fresh.locator('[name="parent_id"]').selectOption({ label: 'Bidang: Perizinan' });
		await fill(fresh, { standard_unit: 'working_days', stage: 'running' });
		await send(fresh);
		await page.waitForURL(/done=recorded/);
		address = new URL(page.url()).pathname;
		const report = (days: string | number) =>
			program.fetch(`/api/v1/initiatives/${address.split('/').at(-1)}/records`, {
				method: 'POST',
				as: { token },
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({
					from_on: '2026-01-01',
					to_on: '2026-03-31',
					handled: 200,
					within_standard: 90,
					average_days: days,
					system: 'Contoh SIM'
				})
			});
		const token = await program.tokenFor('kerjasama');
		expect((await report('banyak')).status).toBe(422);
		expect((await report(7.5)).status).toBe(201);
		// The same span a second time overwrites nothing.
		expect((await report('1')).status).toBe(422);
	});

	test('claims nothing without evidence, and is assessed with it', async () => {
		await page.goto(address);
		const form = await formOf(page, 'smart');
		const answers = await form
			.locator('select')
			.evaluateAll((fields) => fields.map((field) => field.getAttribute('name')!));
		await fill(form, {
			...day('assessed_on', ['2026', '4', '1']),
			assessor: 'Contoh penilai',
			...Object.fromEntries(
				answers.map((name) => [
					name,
					name === 'assessor_kind' ? 'other_unit' : name.startsWith('systemic') ? 'no' : 'yes'
				])
			)
		});
		await send(form);
		expect(await page.getByRole('alert').getByRole('link').count()).toBe(4);
		const again = await formOf(page, 'smart');
		for (const name of ['monitorable', 'accessible', 'reliable', 'time_bound'])
			await again.locator(`[name="${name}_evidence"]`).fill('Contoh bukti');
		await send(again);
		await page.waitForURL(/done=part/);
		await send(page.locator('form[action="?/publish"]'));
		await page.waitForURL(/done=/);
	});

	test('is seen by everybody with its standard, what it took and why it is in trouble, in both languages', async () => {
		const reader = await program.page({ javaScript: false });
		await reader.goto(address.replace('/meja', ''));
		for (const words of ['7,5 hari', 'Rata-rata 7,5 hari, standarnya 5 hari', '0 dari 100'])
			expect(await reader.getByText(words, { exact: false }).first().isVisible(), words).toBe(true);
		const content = await reader.content();
		// In the table beside the bars, which is folded.
		expect(content).toContain('dilaporkan sistem layanan');
		expect(content).not.toContain('Contoh penilai');
		await reader.goto(`/en${address.replace('/meja', '')}`);
		expect(await reader.getByText('In trouble').first().isVisible()).toBe(true);
		await reader.goto('/smart-city');
		expect(await reader.getByText('40 dari kira-kira 90').first().isVisible()).toBe(true);
		expect(await reader.getByRole('link', { name: service }).isVisible()).toBe(true);
	});
});

describe('an innovation', () => {
	test('came of the service, won an award and taught another region; invented, it is in no feed and no open table', async () => {
		await page.goto('/meja/inovasi/baru');
		const fresh = page.locator('form', { has: page.locator('[name="offer_id"]') });
		await fill(fresh, {
			name: innovation,
			place: 'Kota Jambi',
			since_year: '2020',
			offer_id: 'Contoh dua hari magang'
		});
		await fresh.locator('[name="initiative_id"]').selectOption({ label: `Layanan: ${service}` });
		await fresh.locator('[name="offered"]').check();
		await send(fresh);
		await page.waitForURL(/done=recorded/);
		const own = new URL(page.url()).pathname;
		for (const [act, fields] of [
			['award', { name: 'Contoh piala', year: '2024' }],
			['learning', { direction: 'to', party: 'Kabupaten contoh', what_id: 'Cara memilah' }]
		] as const) {
			const form = await formOf(page, act);
			await fill(form, fields);
			await send(form);
			await page.waitForURL(/done=part/);
			await page.goto(own);
		}
		await send(page.locator('form[action="?/publish"]'));
		await page.waitForURL(/done=/);
		const reader = await program.page({ javaScript: false });
		await reader.goto(own.replace('/meja', ''));
		for (const words of ['Contoh piala', 'Cara memilah', 'Contoh dua hari magang', service])
			expect(await reader.getByText(words, { exact: false }).first().isVisible(), words).toBe(true);
		for (const path of ['/feeds/innovations.atom', '/api/v1/exports/innovations.json'])
			expect(await (await program.fetch(path)).text()).not.toContain(innovation);
		expect(await (await program.fetch('/feeds/innovations.atom')).text()).toContain('Bangkit Berdaya');
	});
});

describe('a hint', () => {
	test('says what a page is for until its reader has read it, on whatever device, and for that reader alone', async () => {
		const first = await program.page({ as: 'hukum', javaScript: false });
		const enough = (of: Page) => of.getByRole('button', { name: 'Mengerti, jangan tampilkan lagi' });
		await first.goto('/meja/smart-city?x=1');
		await enough(first).click();
		expect(new URL(first.url()).pathname + new URL(first.url()).search).toBe('/meja/smart-city?x=1');
		expect(await enough(first).count()).toBe(0);
		const other = await program.page({ as: 'hukum', javaScript: false });
		await other.goto('/meja/smart-city');
		expect(await enough(other).count()).toBe(0);
		await other.goto('/meja');
		expect(await enough(other).count()).toBe(1);
		await other.getByRole('link', { name: 'Panduan untuk Anda' }).click();
		expect(new URL(other.url()).pathname).toBe('/panduan/committee');
	});
});
