import { describe, expect, test } from 'vitest';
import { aPdf, beginsAsPdf, fillToday, Office, send, texts, type Published } from './support/casework';
import { useProgram, type PersonName } from './support/program';

/**
 * The office's way of a case (J2, J3, J4) as people live it, without script: papers are checked and returned, opinions
 * and a sitting weigh them, secretary and head of region decide on screen and on paper, texts are drafted, initialled,
 * numbered, signed and published, and anybody can check what was signed. The tests follow one another like the days.
 */
const program = useProgram({ own: true, today: '2026-11-24' });
const office = new Office(program);

const waste = 'Contoh pengolahan sampah pasar menjadi bahan bakar padat';
/** With a company: the umbrella, then the contract. */
const water = 'Contoh penambahan sambungan rumah air bersih kawasan Contoh Seberang';
/** With another region; its decision comes on paper. */
const river = 'Contoh pengelolaan bersama daerah aliran sungai perbatasan';
const passports = 'Contoh loket layanan paspor di mal pelayanan publik';
const buses = 'Contoh angkutan kota bertenaga listrik pada dua trayek';

const figures = async () => (await (await program.fetch('/api/v1/stats')).json()).register as unknown;
const openData = async () => (await program.fetch('/api/v1/exports/agreements.csv')).text();
let before: { figures: unknown; openData: string };
/** What the tests before have made, for those after. */
let sitting: string;
let published: Published;

describe('the check of the papers', () => {
	test('what is late stands first on the desk, and its one button leads to what is asked', async () => {
		before = { figures: await figures(), openData: await openData() };
		const page = await office.page('kerjasama');
		await page.goto('/meja');
		const first = page.getByRole('row').nth(1);
		const row = await first.textContent();
		for (const words of [waste, 'Lewat tenggat', 'Contoh']) expect(row).toContain(words);
		await first.getByRole('link', { name: /^Periksa/ }).click();
		expect(
			await page.getByRole('heading', { name: 'Yang diminta dari Anda: Periksa Kelengkapan' }).isVisible()
		).toBe(true);
	});

	test('a paper is returned with a reason; a slip loses nothing; the applicant is told', async () => {
		const page = await office.open('kerjasama', waste);
		const kak = page.locator('.paper-check', { hasText: 'Kerangka Acuan Kerja (KAK)' });
		await kak.getByLabel('Perlu diperbaiki').check();
		await page.getByLabel('Kembalikan untuk diperbaiki').check();
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		// Nothing says what to mend: the form comes back with what was chosen, and the summary leads to the field.
		const summary = page.getByRole('alert');
		expect(await summary.textContent()).toContain('Tulis catatannya');
		await summary.getByRole('link').first().click();
		expect(new URL(page.url()).hash).toBe(
			`#${await kak.getByLabel(/^Catatan untuk berkas ini/).getAttribute('id')}`
		);
		expect(await kak.getByLabel('Perlu diperbaiki').isChecked()).toBe(true);
		expect(await page.getByLabel('Kembalikan untuk diperbaiki').isChecked()).toBe(true);
		await kak.getByLabel(/^Catatan untuk berkas ini/).fill('Pembagian biaya belum dihitung per ritase.');
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await page.waitForURL(/tersimpan/);
		expect(await page.getByText('menunggu perbaikan pemohon').first().isVisible()).toBe(true);
		const message = await page.getByLabel('Pesan untuk pemohon').inputValue();
		expect(message).toContain('Kerangka Acuan Kerja (KAK): Pembagian biaya belum dihitung per ritase.');
		const whatsApp = await page.getByRole('link', { name: 'Buka WhatsApp' }).getAttribute('href');
		expect(decodeURIComponent(whatsApp!)).toContain('Pembagian biaya belum dihitung per ritase.');
		expect(whatsApp).toMatch(/^https:\/\/wa\.me\/62\d+\?text=/);
		const tracking = await page.getByRole('link', { name: 'Halaman pelacakan pemohon' }).getAttribute('href');
		const outside = await (await program.fetch(tracking!)).text();
		// Anybody with the number sees that it waits for its applicant; what is to be mended is the applicant's to read.
		expect(outside).toContain('Permohonan dikembalikan untuk diperbaiki');
		for (const kept of ['Pembagian biaya belum dihitung per ritase.', 'Contoh Nurul Hidayah'])
			expect(outside).not.toContain(kept);
	});

	test('a form that is sent twice acts once', async () => {
		const page = await office.open('kerjasama', passports);
		const key = await page.locator('form[action="?/begin"] input[name="form_key"]').getAttribute('value');
		const address = new URL(page.url()).pathname;
		const cookie = await program.signIn('kerjasama');
		const body = { form_key: key!, body: 'Sudah dihubungi lewat telepon.', audience: 'office' };
		for (let press = 0; press < 2; press += 1) {
			const answer = await program.fetch(`${address}?/begin`, {
				as: { cookie },
				headers: { accept: 'text/html' },
				method: 'POST',
				body: new URLSearchParams(body)
			});
			expect([answer.status, answer.headers.get('location')]).toEqual([
				303,
				`${address}?tersimpan#percakapan`
			]);
		}
		await page.reload();
		expect(await page.getByText('Sudah dihubungi lewat telepon.').count()).toBe(1);
	});

	test('of two tabs exactly one accepts; the other is told where the case stands, and keeps what was written', async () => {
		const other = await program.page({ as: 'kerjasama', javaScript: false });
		const one = await office.open('kerjasama', water);
		await other.goto(one.url());
		for (const page of [one, other]) {
			await page.getByLabel('Terima berkas').check();
			await page.getByLabel('Perangkat Daerah yang melaksanakan').selectOption('Dinas Lingkungan Hidup');
			await page.getByRole('textbox', { name: /^Catatan \(wajib/ }).fill('Ditulis di kedua tab');
		}
		await Promise.all(
			[one, other].map((page) => page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click())
		);
		const [winner, loser] = /tersimpan/.test(one.url()) ? [one, other] : [other, one];
		expect(winner.url()).toContain('tersimpan');
		expect(await loser.getByRole('alert').textContent()).toMatch(/orang lain lebih dahulu|baru saja berubah/);
		expect(await loser.getByText('Yang sekarang terbuka').textContent()).toContain('Pendapat Hukum');
		expect(await loser.getByLabel('Yang tadi Anda tulis').inputValue()).toBe('Ditulis di kedua tab');
	});
});

describe('the weighing', () => {
	test('four sides give their opinions, each with no conflict of interest, and each from the own desk', async () => {
		const givers: [PersonName, string][] = [
			['hukum', 'Pendapat Hukum'],
			['tkksd2', 'Pendapat Anggaran'],
			['tkksd', 'Pendapat Perencanaan'],
			['opd', 'Pendapat Teknis']
		];
		for (const [person, name] of givers) {
			const page = await office.fromDesk(person, water);
			const form = page.getByRole('region', { name: `Yang diminta dari Anda: ${name}` }).locator('form');
			await form.getByLabel('Layak', { exact: true }).check();
			await form.getByLabel(/^Saya menyatakan/).check();
			await send(form, 'Kirim pendapat');
		}
		const page = await office.open('kerjasama', water);
		expect(await page.locator('#pendapat .opinion').count()).toBe(4);
	});

	test('one sitting serves three cases, hears its members, and keeps who differed', async () => {
		const page = await office.page('kerjasama');
		await page.goto('/meja/rapat');
		// The one planned for Thursday is called off: its cases wait again.
		await page
			.getByRole('row', { name: /26 November 2026/ })
			.getByRole('link')
			.click();
		await page.locator('summary', { hasText: 'Batalkan rapat' }).click();
		await page.getByRole('button', { name: 'Batalkan rapat' }).click();
		await page.goto('/meja/rapat');
		await page.getByRole('link', { name: 'Rencanakan rapat' }).first().click();
		await page.getByLabel('Jam mulai').fill('9.00');
		await page.getByRole('checkbox', { name: water }).uncheck();
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		// Day and place are missing: both are named, and the time that was typed is still there.
		expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
		expect(await page.getByLabel('Jam mulai').inputValue()).toBe('9.00');
		await fillToday(page, 'Hari rapat');
		await page.getByLabel('Tempat').fill('Ruang Rapat Sekretariat Daerah');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.waitForURL(/meja\/rapat\/[0-9a-f-]{36}/);
		sitting = new URL(page.url()).pathname;
		expect(await page.locator('article').count()).toBe(3);
		const invitation = await program.fetch(`${sitting}/undangan.pdf`, { as: 'kerjasama' });
		expect([invitation.status, await beginsAsPdf(invitation)]).toEqual([200, true]);

		const member = await office.page('tkksd');
		await member.goto(sitting);
		const own = member.locator('article').first().locator('form[action="?/opinion"]').first();
		await own.getByLabel('Layak', { exact: true }).check();
		await own.getByRole('button', { name: /Kirim pendapat/ }).click();
		expect(await member.getByRole('alert').first().textContent()).toContain('benturan kepentingan');
		await own.getByLabel(/^Saya menyatakan/).check();
		expect(await own.getByLabel('Layak', { exact: true }).isChecked()).toBe(true);
		await send(own, /Kirim pendapat/);

		for (let place = 0; place < 3; place += 1) {
			await page.goto(sitting);
			const item = page.locator('article').nth(place);
			await item.getByText('Catat kesimpulan', { exact: true }).first().click();
			const form = item.locator('form[action="?/conclude"]');
			await form.getByLabel('Layak dengan Catatan').check();
			await form.getByRole('textbox', { name: /^Catatan/ }).fill('Lengkapi rencana biaya.');
			await form.getByLabel(/^Pendapat berbeda/).fill('Contoh Siti Maryam: menunggu rencana biaya');
			await form.getByLabel(/^Tindak lanjut/).fill('Rencana biaya; DLH; 4 Desember 2026');
			await send(form, /Catat kesimpulan/);
		}
	});

	test('what was taken up at the table is put on the agenda behind the others, and told so', async () => {
		const form = await office.asked('kerjasama', water, 'Rapat TKKSD');
		await form.getByLabel('Rapat', { exact: true }).selectOption(sitting.split('/').at(-1)!);
		await form.getByLabel('Layak', { exact: true }).check();
		await send(form, 'Catat kesimpulan');
		const page = form.page();
		await page.goto(sitting);
		const item = page.locator('article').nth(3);
		expect(await item.textContent()).toContain('Diangkat di rapat');
		expect(await item.textContent()).toContain('Pendapat Hukum');
	});

	test('minutes name who came: without attendance there are none; with it they are a paper of every case', async () => {
		const page = await office.page('kerjasama');
		await page.goto(sitting);
		await page.getByRole('button', { name: 'Buat berita acara' }).click();
		expect(await page.getByRole('alert').first().textContent()).toContain('Catat kehadiran lebih dahulu');
		const absent = page.getByRole('group', { name: /Contoh Siti Maryam/ });
		await absent.getByLabel('Tidak hadir').check();
		await send(page.locator('form[action="?/attendance"]'), 'Simpan kehadiran');
		await send(page.locator('form[action="?/minutes"]'), 'Buat berita acara');
		const link = await page.getByRole('link', { name: /Unduh berita acara/ }).getAttribute('href');
		const minutes = await program.fetch(link!, { as: 'kerjasama' });
		expect(minutes.headers.get('content-disposition')).toMatch(
			/^attachment; filename="berita-acara-rapat-tkksd-/
		);
		expect(minutes.headers.get('content-security-policy')).toContain('sandbox');
		expect(await beginsAsPdf(minutes)).toBe(true);
		await office.open('kerjasama', 'Contoh perpustakaan keliling dengan perahu');
		expect(await page.locator('#berkas').getByText('Berita acara rapat TKKSD').first().isVisible()).toBe(
			true
		);
		expect(
			await page.getByText('Pendapat berbeda: Contoh Siti Maryam: menunggu rencana biaya').isVisible()
		).toBe(true);
	});

	test('secretary and head of region decide on screen, with the recommendation beside the form', async () => {
		const decide = { outcome: 'Setujui', send: 'Simpan keputusan' };
		await office.take('sekda', water, { name: 'Disposisi Sekretaris Daerah', ...decide }, async (form) => {
			expect(await form.textContent()).toContain('Rekomendasi rapat');
			expect(await form.textContent()).toContain('4 Layak');
		});
		await office.take('walikota', water, { name: 'Keputusan Kepala Daerah', ...decide });
	});

	test('TU enters a decision from its sheet; the history says who decided and who entered it', async () => {
		const page = await office.open('tu', river);
		await page.getByRole('link', { name: 'Keputusan Kepala Daerah' }).last().click();
		await page.getByLabel('Setujui').check();
		await page.getByLabel(/^Pindaian/).setInputFiles(aPdf('disposisi.pdf'));
		await page.getByRole('button', { name: 'Simpan keputusan' }).click();
		// The day is missing; the scan that came with it is not lost.
		expect(await page.getByRole('alert').textContent()).toContain('Isi tanggal yang tertulis di kertas.');
		expect(await page.getByText('Sudah diunggah: disposisi.pdf.').isVisible()).toBe(true);
		await fillToday(page, 'Tanggal di kertas');
		await page.getByRole('button', { name: 'Simpan keputusan' }).click();
		await page.waitForURL(/tersimpan/);
		const entry = page.locator('.events li').first();
		expect(await entry.textContent()).toContain('Keputusan Kepala Daerah: Disetujui');
		expect(await entry.textContent()).toContain('Diputuskan di kertas oleh Contoh Hendra Kusuma');
		expect(await entry.textContent()).toContain('dicatat oleh Contoh Lestari Ningsih');
		expect(await entry.getByRole('link', { name: 'Pindaian' }).count()).toBe(1);
	});
});

describe('text and signature', () => {
	test('the offer is answered by letter, and the unit is asked for the text', async () => {
		await office.take('kerjasama', water, { name: 'Penawaran', send: 'Simpan' }, async (form) => {
			await form.getByLabel(/^Surat tanggapan/).setInputFiles(aPdf('surat-tanggapan.pdf'));
		});
		await office.take('kerjasama', river, { name: 'Penawaran', send: 'Simpan' }, async (form) => {
			await form.getByLabel(/^Surat penawaran/).setInputFiles(aPdf('surat-penawaran.pdf'));
		});
		await office.take(
			'kerjasama',
			river,
			{ name: 'Jawaban Mitra', outcome: 'Jawaban: disetujui', send: 'Catat surat' },
			async (form) => {
				await form.getByLabel('Nomor surat').fill('100/5/2026');
				await fillToday(form, 'Tanggal surat');
			}
		);
	});

	test('a draft comes from its template as Word and PDF; a revision is a new version, and the old one stays', async () => {
		const page = await office.fromDesk('opd', water);
		await send(page.locator('form[action="?/draft"]'), /Buat rancangan/);
		const word = page.locator('#berkas li', { has: page.locator('.small', { hasText: /^DOCX/ }) });
		const made = await word.getByRole('link', { name: /^Unduh/ }).getAttribute('href');
		const file = Buffer.from(await (await program.fetch(made!, { as: 'opd' })).arrayBuffer());
		expect(file.subarray(0, 2).toString()).toBe('PK');
		await word.getByText('Unggah versi baru').click();
		const revise = word.locator('form[action="?/revise"]');
		await revise.locator('button').click();
		expect(await page.getByRole('alert').textContent()).toContain('Pilih berkasnya');
		await revise.locator('input[type="file"]').setInputFiles({
			name: 'rancangan-kb-revisi.docx',
			mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			buffer: file
		});
		await revise.getByLabel(/^Yang berubah/).fill('Pembagian biaya disesuaikan');
		await send(revise, /Simpan versi baru/);
		expect(await word.textContent()).toContain('versi 2');
		expect(await word.textContent()).toContain('Pembagian biaya disesuaikan');
		const old = await word.getByRole('link', { name: 'versi 1', includeHidden: true }).getAttribute('href');
		expect((await program.fetch(old!, { as: 'opd' })).status).toBe(200);
		// What the applicant handed in is theirs to mend.
		const kak = page.locator('#berkas li', { hasText: 'Kerangka Acuan Kerja' });
		expect(await kak.getByText('Unggah versi baru').count()).toBe(0);
	});

	test('a cooperation with a company goes through umbrella and contract to the register', async () => {
		for (const [name, key] of texts) {
			await office.bringToSignature(water, name, {
				by: 'kerjasama',
				paper: (form) => form.getByLabel(/^Naskah yang ditandatangani/).setInputFiles(aPdf(`${key}.pdf`))
			});
		}
		published = await office.publishAndFile(water);
	});

	test('one with another region too; TU records the ink, and the signed version of the draft is the paper', async () => {
		for (const [name, key] of texts) {
			const beforehand = async () => {
				const page = await office.open('tu', river);
				const draft = page
					.locator('#berkas li')
					.filter({ hasText: /PDF.*dibuat sistem/s })
					.first();
				await draft.getByText('Unggah versi baru').click();
				const revise = draft.locator('form[action="?/revise"]');
				await revise.locator('input[type="file"]').setInputFiles(aPdf(`sungai-${key}.pdf`));
				await revise.getByLabel(/^Versi ini sudah ditandatangani/).check();
				await send(revise, /Simpan versi baru/);
			};
			await office.bringToSignature(river, name, {
				by: 'tu',
				beforehand,
				paper: async (form) => {
					const signed = form.getByLabel('Naskah bertanda tangan yang sudah ada');
					const latest = await signed.locator('option', { hasText: 'bertanda tangan' }).first().textContent();
					await signed.selectOption({ label: latest!.trim() });
				}
			});
		}
		await office.publishAndFile(river);
	});

	test('any case closes from its signed paper in one act, and the steps that were skipped are listed', async () => {
		const page = await office.open('tu', buses);
		await page.getByRole('link', { name: 'Tutup dari naskah yang sudah ditandatangani' }).click();
		await page.getByLabel('Bentuk naskah').selectOption('Perjanjian Kerja Sama (PKS)');
		await page.getByLabel(/^Nomor/).fill('900/7/PKS/2026');
		await page.getByLabel('Nama penandatangan PT Contoh Angkutan Listrik').fill('Contoh Direktur');
		await page.getByLabel('Jabatan dan kapasitas PT Contoh Angkutan Listrik').fill('Direktur');
		await page.getByLabel(/^Naskah yang ditandatangani/).setInputFiles(aPdf('pks-angkutan.pdf'));
		await page.getByRole('button', { name: 'Tutup dan daftarkan' }).click();
		// Day and reason are missing; what was typed and uploaded is not.
		expect(await page.getByRole('alert').textContent()).toContain('Isi tanggal penandatanganan.');
		expect(await page.getByLabel(/^Nomor/).inputValue()).toBe('900/7/PKS/2026');
		expect(await page.getByText('Sudah diunggah: pks-angkutan.pdf.').isVisible()).toBe(true);
		await fillToday(page, 'Tanggal penandatanganan');
		await page.getByLabel('Alasan', { exact: true }).fill('Ditandatangani bersama saat peluncuran trayek.');
		await page.getByLabel('Umumkan langsung').check();
		await page.getByRole('button', { name: 'Tutup dan daftarkan' }).click();
		await page.waitForURL(/tersimpan/);
		const skipped = page.getByRole('region', { name: 'Ditutup dari naskah' }).or(page.locator('.notice'));
		const text = (await skipped.allTextContents()).join(' ');
		for (const step of ['Penyusunan Perjanjian Kerja Sama', 'Penomoran Perjanjian Kerja Sama', 'Pengumuman'])
			expect(text).toContain(step);
		expect(await page.locator('#perjanjian').textContent()).toContain('Nomor 900/7/PKS/2026');
	});
});

describe('what was signed', () => {
	test('can be checked by anybody with the code, which stands as a picture on the public page', async () => {
		const page = await program.page({ javaScript: false });
		await page.goto(published.page);
		expect(await page.locator('main').textContent()).toContain('Contoh');
		expect(await page.locator('img[src^="data:image/svg"]').first().isVisible()).toBe(true);
		await page.getByRole('link', { name: published.code }).click();
		expect(await page.getByText('Dokumen terdaftar').isVisible()).toBe(true);
		expect(await page.locator('main').textContent()).toContain(published.number);
	});

	test('answers to its own bytes; with one byte changed it is no registered document', async () => {
		const page = await program.page({ javaScript: false });
		const { buffer, ...file } = aPdf('pks.pdf');
		const changed = Buffer.from(buffer);
		changed[changed.length - 10]! ^= 1;
		for (const [bytes, answer] of [
			[buffer, 'Dokumen terdaftar'],
			[changed, 'Bukan dokumen terdaftar']
		] as const) {
			await page.goto('/verifikasi');
			await page.locator('input[type="file"]').setInputFiles({ ...file, buffer: bytes });
			await page.getByRole('button', { name: 'Periksa berkas' }).click();
			expect(await page.getByText(answer).first().isVisible()).toBe(true);
		}
	});

	test('is in no public figure, feed or open data as long as it is an example', async () => {
		expect(await figures()).toEqual(before.figures);
		expect(await openData()).toBe(before.openData);
		expect(await (await program.fetch('/feeds/agreements.atom')).text()).not.toContain(water);
		const list = await (await program.fetch('/kerja-sama?q=sambungan+rumah')).text();
		expect(list).toContain(water);
		expect(list).toContain('Contoh</');
	});

	test('stands in a log that proves every act of this day', async () => {
		const { code, stdout, stderr } = await program.satupintu('verify');
		expect([code, stdout, stderr].join('\n')).toMatch(/^0\n/);
	});
});
