import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differing, expectedToDiffer } from './support/bundles';
import { aPdf, fillToday, Office } from './support/casework';
import { pause, RunningProgram, useProgram } from './support/program';

/**
 * J5: an agreement is followed after its signature, as people live it and without script. What its partner owes is handed
 * in and accepted, its half year is judged by three sides of which each judges alone, and the renewal that is asked for
 * becomes a case. Then the region reorganises itself and leaves with everything (J15). The tests follow one another like
 * the days.
 */
const program = useProgram({ own: true, today: '2026-11-24' });
const office = new Office(program);
const tokens = new Map<string, string>();

/** A token of that person, made once. */
async function tokenOf(as: 'admin' | 'kerjasama'): Promise<string> {
	if (!tokens.has(as)) tokens.set(as, await program.tokenFor(as));
	return tokens.get(as)!;
}

const waste = 'Contoh pengangkutan sampah terpilah dari kawasan Contoh Seberang';
const report = 'Menyerahkan laporan pelaksanaan semester pertama';
const reading = 'Contoh pengelolaan taman baca tepi sungai';

test('a partner hands in what it owes, and the unit gives it back with what is missing', async () => {
	const partner = await office.page('mitra');
	await partner.goto('/akun/kewajiban?view=late');
	await partner.getByRole('link', { name: report }).click();
	await partner.setInputFiles('input[type=file]', aPdf('laporan.pdf'));
	await partner.getByRole('button', { name: 'Serahkan bukti' }).click();
	const unit = await office.page('opd');
	await unit.goto('/meja/kewajiban?view=to_accept');
	await unit.getByRole('link', { name: report }).click();
	await unit.getByLabel('Yang masih kurang').fill('Lampiran angka timbulan.');
	await unit.getByRole('button', { name: 'Kembalikan' }).click();
	await partner.reload();
	expect(await partner.getByText('Lampiran angka timbulan.').first().isVisible()).toBe(true);
});

test('the division judges without seeing the others, and then sees where the sides disagree', async () => {
	const page = await office.page('kerjasama');
	await page.goto('/meja/evaluasi');
	const row = page.getByRole('row').filter({ hasText: waste }).filter({ hasText: 'Mitra, Perangkat daerah' });
	await row.getByRole('link').click();
	expect(await page.getByRole('heading', { name: 'Jawaban berdampingan' }).count()).toBe(0);
	await page.getByRole('button', { name: 'Beri penilaian' }).click();
	// A slip loses nothing, and the summary says which question is meant.
	const summary = page.getByRole('alert');
	expect(await summary.textContent()).toContain('Apakah kegiatan tepat waktu? Pilih salah satu.');
	for (const question of await page.locator('form[action="?/answer"] fieldset').all()) {
		const first = question.getByRole('radio').first();
		if ((await first.count()) > 0) await first.check();
	}
	await page.getByRole('button', { name: 'Beri penilaian' }).click();
	await page.waitForURL(/done=answer/);
	const apart = page.getByRole('row').filter({ hasText: 'Apakah kegiatan terlaksana sesuai perjanjian?' });
	expect(await apart.textContent()).toContain('Berbeda pendapat');
	expect(await page.getByText('Selesai').first().isVisible()).toBe(true);
});

test('what the sides recommend opens its act', async () => {
	const page = await office.page('kerjasama');
	await page.getByRole('link', { name: 'Usulkan perpanjangan' }).click();
	expect(await page.getByRole('heading', { name: 'Masa Kerja Sama', level: 1 }).isVisible()).toBe(true);
	expect(await page.getByRole('radio', { name: /^Perpanjangan/ }).isChecked()).toBe(true);
});

test('a renewal that was asked for is decided on paper, and becomes a case that says what it comes from', async () => {
	const page = await office.page('tu');
	await page.goto('/meja/daftar');
	await page.getByRole('link', { name: reading, exact: true }).click();
	await page.getByRole('link', { name: 'Masa kerja sama' }).click();
	await page.getByLabel('Disetujui', { exact: true }).check();
	await page.getByLabel('Diputuskan oleh').selectOption({ index: 1 });
	await fillToday(page, 'Tanggal keputusan');
	await page.setInputFiles('#decide-document', aPdf('disposisi.pdf'));
	await page.getByRole('button', { name: 'Catat keputusan' }).click();
	await page.waitForURL(/done=decide/);
	await page.getByRole('link', { name: 'Buka permohonan' }).first().click();
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(`Perpanjangan: ${reading}`);
});

test('an agreement whose chain is broken stands in the worklist with its reason', async () => {
	const page = await office.page('kerjasama');
	await page.goto('/meja/daftar/perlu-ditinjau?kind=obligation_after_end');
	const row = page.getByRole('row').filter({ hasText: reading });
	expect(await row.textContent()).toContain('Menyerahkan kembali rak dan perahu pinjaman');
});

test('a unit is split by a regulation, and what runs goes on with the one that receives it', async () => {
	const page = await office.page('admin');
	await page.goto('/meja/kelola/unit/penataan');
	await page.getByLabel('Yang berakhir (1)').selectOption({ label: 'Dinas Lingkungan Hidup' });
	await page.getByLabel('Penerus yang baru dibentuk').fill('Dinas Contoh Persampahan\nDinas Contoh Air');
	await page.getByRole('button', { name: 'Lihat yang akan beralih' }).click();
	const region = page.getByRole('region', { name: 'Yang akan beralih' });
	expect(await region.textContent()).toMatch(/Perjanjian yang berjalan\s*[1-9]/);
	await region.getByLabel('Dinas Contoh Persampahan (baru)').check();
	await fillToday(region, 'Berlaku sejak');
	await region.getByLabel('Dasar').fill('Perda Contoh 5 Tahun 2026');
	await region.getByRole('button', { name: 'Tata perangkat daerah' }).click();
	await page.waitForURL(/done=reorganised/);
	// Its officer keeps the post, and finds the agreement under the new name.
	const officer = await office.page('opd');
	await officer.goto('/meja/daftar');
	await officer.getByRole('link', { name: waste, exact: true }).click();
	expect(await officer.getByText('Dinas Contoh Persampahan').first().isVisible()).toBe(true);
});

test('an official who leaves hands the backlog over in one act, with a memo', async () => {
	const page = await office.page('admin');
	await page.goto('/meja/kelola/serah-terima');
	const choose = async (name: string, who: RegExp) => {
		const options = page.locator(`select[name=${name}] option`).filter({ hasText: who });
		await page.locator(`select[name=${name}]`).selectOption(await options.first().getAttribute('value'));
	};
	await choose('from', /Contoh Nurul Hidayah/);
	await choose('to', /Tata Usaha|Arsiparis/);
	await fillToday(page, 'Hari terakhir');
	await page.getByRole('button', { name: 'Lihat yang akan beralih' }).click();
	await page.getByLabel('Keputusan mutasi').fill('SK Contoh 821/7/2026');
	await page.getByRole('button', { name: 'Serahkan semuanya' }).click();
	const memo = await page.locator('a[href$="memo.pdf"]').first().getAttribute('href');
	const paper = await program.fetch(memo!, { as: 'admin' });
	expect([paper.status, (await paper.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
});

test('another program reads the handover, reorganises a unit, and sends a filled matrix back', async () => {
	const api = async (as: 'admin' | 'kerjasama', path: string, body?: object | FormData) => {
		const sent = body instanceof FormData ? body : body && JSON.stringify(body);
		const answer = await program.fetch(`/api/v1${path}`, {
			as: { token: await tokenOf(as) },
			...(sent ? { method: 'POST', body: sent } : {}),
			...(typeof sent === 'string' ? { headers: { 'content-type': 'application/json' } } : {})
		});
		return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
	};
	const made = await api('admin', '/handovers');
	expect(made.body).toMatchObject({ data: [{ decree: 'SK Contoh 821/7/2026', last_day: '2026-11-24' }] });
	expect((await api('kerjasama', '/handovers', { from: 'x' })).status).toBe(403);

	const { rows } = await program.database.query<{ id: string }>(
		`select id from unit where name = 'Dinas Kesehatan'`
	);
	const wish = {
		ending: rows.map(({ id }) => id),
		beginning: ['Dinas Contoh Kesehatan'],
		since: '2026-11-25',
		basis: 'Perda Contoh 6 Tahun 2026'
	};
	expect(await api('admin', '/unit-reorganisations', wish)).toMatchObject({
		status: 422,
		body: { errors: [{ field: 'since', message: 'DAY_IN_FUTURE' }] }
	});
	const done = await api('admin', '/unit-reorganisations', { ...wish, since: '2026-11-24' });
	expect(done.status).toBe(200);
	expect(Object.keys(done.body['moved'] as object)).toEqual(
		expect.arrayContaining(['agreements', 'powers', 'projects'])
	);

	const matrix = await program.fetch('/api/v1/matrices/2026-S2', {
		as: { token: await tokenOf('kerjasama') }
	});
	const form = new FormData();
	form.set('file', new Blob([await matrix.arrayBuffer()]), 'matriks.xlsx');
	const received = await api('kerjasama', '/matrix-returns', form);
	expect(received.status).toBe(201);
	const back = await api('kerjasama', `/matrix-returns/${String(received.body['id'])}`);
	const verdicts = (back.body['rows'] as readonly { verdict: string }[]).map(({ verdict }) => verdict);
	expect(verdicts.length).toBeGreaterThan(0);
	// Nobody wrote anything into it: nothing may count.
	expect(verdicts.filter((one) => one !== 'same' && one !== 'empty')).toEqual([]);
});

test('the administrator takes everything out, and an empty installation takes it in equal', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'satupintu-exit-'));
	// Where root runs the tests, the database's own user must be able to enter.
	await chmod(folder, 0o711);
	const page = await program.page({ as: 'admin' });
	await page.goto('/meja/kelola/bundel');
	await page.getByRole('button', { name: 'Buat bundel sekarang' }).click();
	for (let tries = 0; tries < 60; tries += 1) {
		if (await page.getByRole('link', { name: /^Unduh/ }).count()) break;
		await pause(300);
		await page.goto('/meja/kelola/bundel');
	}
	const address = await page
		.getByRole('link', { name: /^Unduh/ })
		.first()
		.getAttribute('href');
	const fetched = await program.fetch(address!, { as: 'admin' });
	expect(fetched.status).toBe(200);
	const archive = join(folder, 'bundle.tar');
	await writeFile(archive, Buffer.from(await fetched.arrayBuffer()));

	const other = RunningProgram.shared({ port: 3999, dataDirectory: join(folder, 'other') });
	const taken = await other.satupintu('import', archive);
	expect(taken).toMatchObject({ code: 0 });
	expect(taken.stdout).toContain('semuanya sama dengan bundelnya');
	expect(taken.stdout).toContain('Jejak auditnya utuh');
	const twice = await other.satupintu('import', archive);
	expect([twice.code, twice.stderr.includes('sudah dipakai')]).toEqual([1, true]);
	await other.satupintu('export', 'bundle', '--to', join(folder, 'again'));
	const [name] = await readdir(join(folder, 'again'));
	const differences = await differing(folder, archive, join(folder, 'again', name!));
	expect(differences.filter((line) => !expectedToDiffer.test(line))).toEqual([]);
	expect(differences.length).toBeGreaterThan(0);
	await rm(folder, { recursive: true, force: true });
});
