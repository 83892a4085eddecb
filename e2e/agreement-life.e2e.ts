import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differing, expectedToDiffer, readBundle } from './support/bundles';
import { aPdf, fillToday, Office } from './support/casework';
import { fillEmptyTables } from './support/every-table';
import { pause, RunningProgram, useProgram } from './support/program';

/**
 * J5: agreements are followed after their signature, as people live it and without script. What a partner owes is handed
 * in, returned and accepted, an umbrella asks for its contract, a half year is judged by three sides of which each judges
 * alone, a renewal and an addendum that are asked for become cases, what has ended is closed, and the end is told once to
 * each side. Then the region reorganises itself and leaves with everything (J15). The tests follow one another like the
 * days.
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
const umbrella = 'Contoh kesepakatan pengelolaan air baku dengan kabupaten contoh';
const parking = 'Contoh penataan parkir pasar Contoh Lama';

/** The page of an agreement's life, found in the register. */
async function openLife(as: 'tu' | 'kerjasama', title: string) {
	const page = await office.page(as);
	await page.goto(`/meja/daftar?${new URLSearchParams({ q: title })}`);
	await page.getByRole('link', { name: title, exact: true }).click();
	await page.getByRole('link', { name: 'Masa kerja sama' }).click();
	return page;
}

/** TU enters what the head of region decided about what was asked, with the scan, and opens the case that came of it. */
async function decideOnPaper(title: string) {
	const page = await openLife('tu', title);
	await page.getByLabel('Disetujui', { exact: true }).check();
	await page.getByLabel('Diputuskan oleh').selectOption({ index: 1 });
	await fillToday(page, 'Tanggal keputusan');
	await page.setInputFiles('#decide-document', aPdf('disposisi.pdf'));
	await page.getByRole('button', { name: 'Catat keputusan' }).click();
	await page.waitForURL(/done=decide/);
	await page.getByRole('link', { name: 'Buka permohonan' }).first().click();
	return page;
}

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
	await partner.setInputFiles('input[type=file]', aPdf('laporan-lengkap.pdf'));
	await partner.getByRole('button', { name: 'Serahkan bukti' }).click();
	await unit.reload();
	await unit.getByRole('button', { name: 'Terima', exact: true }).click();
	await unit.waitForURL(/done=accept/);
	await partner.goto('/akun/kewajiban?view=done');
	expect(await partner.getByRole('link', { name: report }).isVisible()).toBe(true);
});

test('a signed umbrella asks for its contract, and what is asked for becomes a case under it', async () => {
	const page = await office.page('kerjasama');
	await page.goto('/meja/daftar/perlu-ditinjau?kind=umbrella_without_operative');
	await page
		.getByRole('row')
		.filter({ hasText: umbrella })
		.getByRole('link', { name: 'Usulkan PKS' })
		.click();
	const ask = page.locator('form[action="?/ask"]');
	expect(await ask.getByRole('radio', { name: /^PKS lanjutan/ }).isChecked()).toBe(true);
	await ask.getByLabel('Yang diubah atau diperjanjikan').fill('Contoh penyaluran air baku ke hilir');
	await ask.getByLabel('Alasan').fill('Contoh alasan: belum ada perjanjian kerja sama.');
	await ask.getByRole('button', { name: 'Usulkan' }).click();
	await page.waitForURL(/done=ask/);
	await decideOnPaper(umbrella);
	const made = await office.page('tu');
	expect(await made.getByRole('heading', { level: 1 }).textContent()).toContain('Contoh penyaluran air baku');
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
	const page = await decideOnPaper(reading);
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(`Perpanjangan: ${reading}`);
});

test('an addendum is asked for by the partner from its own room, and becomes a case', async () => {
	const partner = await office.page('mitra');
	await partner.goto('/akun/perjanjian');
	await partner.getByRole('link', { name: waste, exact: true }).click();
	await partner.getByText('Ajukan usulan', { exact: true }).click();
	const ask = partner.locator('form[action="?/ask"]');
	await ask.getByRole('radio', { name: /^Adendum/ }).check();
	await ask.getByLabel('Yang diubah atau diperjanjikan').fill('Contoh: titik kumpul menjadi tiga.');
	await ask.getByLabel('Alasan').fill('Contoh alasan: titik kumpul penuh.');
	await ask.getByRole('button', { name: 'Usulkan' }).click();
	await partner.waitForURL(/done=ask/);
	const page = await decideOnPaper(waste);
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(`Adendum: ${waste}`);
});

test('what has ended is closed once its dispute is settled and its assets are handed over, and not before', async () => {
	const page = await openLife('kerjasama', parking);
	const left = page.locator('#tutup');
	expect(await left.textContent()).toMatch(/1 kewajiban[^]*1 aset[^]*1 sengketa/);
	expect(await left.getByRole('button', { name: 'Tutup perjanjian' }).count()).toBe(0);
	await page.getByText('Catat langkah', { exact: true }).first().click();
	const step = page.locator('form[action="?/disputeStep"]');
	await step.getByRole('radio', { name: 'Musyawarah' }).check();
	await fillToday(step, 'Tanggal');
	await step.getByLabel('Yang terjadi atau diputuskan').fill('Contoh: penerimaan dibagi rata.');
	await step.getByLabel('Sengketa selesai dengan langkah ini').check();
	await step.getByRole('button', { name: 'Catat langkah' }).click();
	await page.waitForURL(/done=disputeStep/);
	await page.getByText('Catat serah terima', { exact: false }).first().click();
	const hand = page.locator('form[action="?/handOver"]');
	await fillToday(hand, 'Tanggal serah terima');
	await hand.locator('input[type=file]').setInputFiles(aPdf('bast.pdf'));
	await hand.getByRole('button', { name: /^Catat serah terima/ }).click();
	await page.waitForURL(/done=handOver/);
	expect(await left.textContent()).toContain('1 kewajiban belum selesai');
	await page.goto(page.url().replace(/\/masa.*/, ''));
	await page.getByRole('link', { name: 'Evaluasi pelaksanaan perjanjian' }).click();
	await page.getByText('Bebaskan dari kewajiban ini', { exact: true }).click();
	const waive = page.locator('form[action="?/waive"]');
	await waive.getByLabel('Alasan').fill('Contoh: berakhir sebelum semesternya genap.');
	await waive.getByRole('button', { name: 'Bebaskan' }).click();
	await page.waitForURL(/done=waive/);
	await openLife('kerjasama', parking);
	await left.getByLabel('Catatan penutupan').fill('Contoh: parkir tertata, palang dikembalikan.');
	await left.getByRole('button', { name: 'Tutup perjanjian' }).click();
	await page.waitForURL(/done=closeOut/);
	expect(await page.getByText('Ditutup', { exact: true }).first().isVisible()).toBe(true);
});

test('the end of an agreement is told once to each side, and it is in force through its last day', async () => {
	const admin = await office.page('admin');
	const setDay = async (day: string, month: string) => {
		await admin.goto('/meja/demo');
		const form = admin.locator('form[action="?/choose"]').first();
		await form.getByLabel('Hari', { exact: true }).fill(day);
		await form.getByLabel('Bulan', { exact: true }).fill(month);
		await form.getByRole('button', { name: 'Pakai hari ini' }).click();
		await admin.waitForURL(/done=day/);
	};
	const told = async () =>
		(
			await program.database.query<{ moment: string; recipient: string; mails: string }>(
				`select r.moment, r.recipient, (select count(*) from kept_mail m where position(r.message_id::text in m.message_id) > 0) as mails
				from reminder r join agreement a on a.id = r.subject_id
				where r.tenant_id = 1 and a.title = $1 and r.sent_on >= '2026-12-18' order by r.moment, r.recipient`,
				[reading]
			)
		).rows;
	/** Who was told of a moment, once the worker has told everybody. */
	const after = async (moment: string) => {
		let last: string[] = [];
		for (let tries = 0; tries < 60; tries += 1) {
			const now = (await told()).filter((one) => one.moment === moment).map(({ recipient }) => recipient);
			if (now.length > 0 && now.length === last.length) return now;
			last = now;
			await pause(400);
		}
		return last;
	};
	const stands = async () => {
		const page = await openLife('kerjasama', reading);
		return page.locator('main').textContent();
	};
	try {
		await setDay('18', '12');
		const lastDay = await after('0d');
		expect(lastDay.length).toBeGreaterThan(1);
		expect(await stands()).toContain('Sedang dilaksanakan');
		await setDay('19', '12');
		expect(await after('+1d')).toEqual(lastDay);
		expect(await stands()).toContain('Berakhir, belum ditutup');
		// Asked again and again, nobody is told twice.
		await setDay('18', '12');
		await setDay('19', '12');
		await pause(500);
		const rows = await told();
		expect(new Set(rows.map(({ moment, recipient }) => `${moment} ${recipient}`)).size).toBe(rows.length);
		expect(rows.filter(({ moment }) => moment === '0d')).toHaveLength(lastDay.length);
		expect(rows.every(({ mails }) => mails === '1')).toBe(true);
	} finally {
		await setDay('24', '11');
	}
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

/** What a region does not take with it, and why: the test fails where the bundle leaves anything else behind. */
const staysBehind: Readonly<Record<string, string>> = {
	session: 'a door of this very installation',
	api_token: 'a door of this very installation',
	email_code: 'a door of this very installation',
	rate_limit: 'counts attempts at the doors of this installation',
	bundle_run: 'the making of bundles itself',
	review_count: 'counted again by itself',
	webhook: 'its secret is sealed with the key of this installation',
	webhook_delivery: 'messages that left this installation'
};
/** The log and its seals, which prove what was done: the program writes them, a test never does. */
const madeByItself = ['access_log', 'audit_checkpoint', 'audit_entry', 'audit_head', 'audit_salt'];
/** What a row of a table that the journeys left empty must hold, where the catalogue does not say it. */
const rowsByHand: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	// One applicant's papers at the beginning: what comes later in a list's life would contradict it.
	destruction_list: {
		kind: 'refused_case',
		purpose: 'early',
		ground: 'request',
		state: 'drawn',
		panel: '[]',
		witnesses: '[]',
		carried_out_at: null,
		dropped_why: null
	},
	destruction_line: { state: 'open', settled_at: null, files: null, bytes: null },
	partner_invitation: { email: 'undangan@contoh.test', accepted_at: null },
	saved_view: { address: '/meja/daftar?q=contoh' }
};

test('the administrator takes everything out, and an empty installation takes it in equal', async () => {
	await fillEmptyTables(program.database, {
		except: [...Object.keys(staysBehind), ...madeByItself],
		byHand: rowsByHand
	});
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
	const parts = await readBundle(archive);
	expect(parts.leftBehind.toSorted()).toEqual(Object.keys(staysBehind).toSorted());
	expect(parts.tables.filter(({ rows }) => rows === 0).map(({ name }) => name)).toEqual([]);

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
