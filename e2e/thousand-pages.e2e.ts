import { describe, expect, test } from 'vitest';
import { aScan } from './support/archive';
import { pause, useProgram } from './support/program';

/**
 * A thousand scanned pages go through in the background while pages answer as usual. At night only: it takes as long as a
 * thousand pages take to recognise, one or two seconds each.
 */
const program = useProgram();
const isNight = Boolean(process.env.SATUPINTU_NIGHT);
/** Fewer where somebody only wants the figures of a machine. */
const pages = Number(process.env.SATUPINTU_PAGES ?? 1000);
const [papers, pagesEach] = [10, pages / 10];
const asked = ['/', '/kerja-sama', '/mitra', '/meja', '/meja/daftar'];

/** A PDF of many sheets, each the same picture; `about` makes its fingerprint its own. */
function paperOf(picture: Buffer, about: string): Buffer {
	const sheet =
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /I 3 0 R >> >> >>';
	const draw = 'q 595 0 0 842 0 0 cm /I Do Q';
	const kids = Array.from({ length: pagesEach }, (_, at) => `${at + 5} 0 R`).join(' ');
	const image = `<< /Type /XObject /Subtype /Image /Width 1240 /Height 1000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>`;
	const objects = [
		Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
		Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pagesEach} >>`),
		Buffer.concat([Buffer.from(`${image}\nstream\n`), picture, Buffer.from('\nendstream')]),
		Buffer.from(`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`),
		...Array.from({ length: pagesEach }, () => Buffer.from(sheet))
	];
	const pieces = [Buffer.from(`%PDF-1.7\n%${about}\n`)];
	let at = pieces[0]!.length;
	let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	for (const [place, object] of objects.entries()) {
		table += `${String(at).padStart(10, '0')} 00000 n \n`;
		const whole = Buffer.concat([Buffer.from(`${place + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
		pieces.push(whole);
		at += whole.length;
	}
	pieces.push(
		Buffer.from(`${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`)
	);
	return Buffer.concat(pieces);
}

/** Milliseconds in which 95 of 100 pages answer. */
async function p95(goesOn: (since: number) => Promise<boolean>): Promise<number> {
	const times: number[] = [];
	const begun = Date.now();
	while (await goesOn(Date.now() - begun)) {
		for (const path of asked) {
			const at = performance.now();
			const answer = await program.fetch(path, path.startsWith('/meja') ? { as: 'kerjasama' } : {});
			await answer.arrayBuffer();
			expect(answer.status).toBe(200);
			times.push(performance.now() - at);
			await pause(50);
		}
	}
	return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)]!;
}

describe.skipIf(!isNight)('a thousand scanned pages', () => {
	test('are read while pages answer as usual', { timeout: 3 * 60 * 60_000 }, async () => {
		const page = await program.page({ javaScript: false });
		const words =
			'Kesepakatan Bersama antara Pemerintah Kota Jambi dengan pihak kedua tentang pengelolaan sampah perkotaan';
		const picture = await aScan(
			page,
			Array.from({ length: 14 }, () => words)
		);
		const as = { as: { token: await program.tokenFor('kerjasama') } };
		const before = await p95(async (since) => since < 30_000);
		const form = new FormData();
		form.set('source', 'Seribu halaman');
		for (let number = 0; number < papers; number += 1) {
			const bytes = new Uint8Array(paperOf(picture, `boks ${number}`));
			form.append('files', new Blob([bytes]), `boks-${number}.pdf`);
		}
		const sent = await program.fetch('/api/v1/import-scans', { ...as, method: 'POST', body: form });
		expect(await sent.json()).toEqual({ taken: papers, known: 0, refused: 0 });
		const begun = Date.now();
		const meanwhile = await p95(async () => {
			const left = await program.fetch('/api/v1/import-scans?state=reading', as);
			return ((await left.json()) as { data: unknown[] }).data.length > 0;
		});
		const seconds = (Date.now() - begun) / 1000;
		console.log(
			`${pages} pages in ${seconds.toFixed(0)} s, ${((pages * 60) / seconds).toFixed(0)} a minute; p95 ${before.toFixed(0)} ms before, ${meanwhile.toFixed(0)} ms meanwhile`
		);
		const { rows } = await program.database.query<{ count: number }>(
			`select count(*)::int from file_page p join archive_scan s using (tenant_id, sha256) where s.source = 'Seribu halaman'`
		);
		expect(rows[0]!.count).toBe(papers * pagesEach);
		expect(meanwhile).toBeLessThan(Math.max(2 * before, before + 100));
	});
});
