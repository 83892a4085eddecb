import { expect, test } from 'vitest';
import { writeXlsx } from '$lib/server/platform/spreadsheet';
import { isRefusal } from '$lib/server/platform/refusal';
import { query } from '$lib/server/platform/database/builder';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { readArchiveRun, startArchiveRun, stopArchiveRun, takeRegisterIn } from './archive-runs';
import { recordArchiveRows, settleArchiveRow } from './record-rows';

const database = useDatabase();
const office = useOffice(database);
/** 5,000 rows at night, fewer in the gate; the time that the issue allows is for 5,000 in both. */
const many = process.env.SATUPINTU_NIGHT ? 5_000 : 800;
const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const head = 'No;Nomor Naskah;Jenis;Mitra;Tentang;Tanggal TTD;Berakhir;OPD;Keterangan';
const csv = (...lines: string[]) => Buffer.from([head, ...lines].join('\r\n'));
const take = async (content: Buffer, source = 'Buku Bagian Kerja Sama', kind: 'csv' | 'xlsx' = 'csv') =>
	given(
		await takeRegisterIn(office.as('registrar'), {
			source,
			fileName: `daftar.${kind}`,
			sha256: 'a'.repeat(64),
			kind,
			content
		})
	).id;
const view = async (id: string, state: string | null = null) =>
	given(await readArchiveRun(office.as('officer'), id, { state, after: -1 }));
async function run(id: string) {
	given(await startArchiveRun(office.as('registrar'), id, (await view(id)).columns));
	await recordArchiveRows(office.program(), id);
	return view(id);
}
const agreements = async () =>
	await database
		.tenant(1)
		.rows(query.selectFrom('agreement').select(['id', 'instrument', 'legal_regime', 'title']));

const first = csv(
	'1;415.4/01/2017;MoU;Polresta Jambi;Penertiban parkir;12 Juni 2017;;Dinas Pendidikan;',
	'2;;PKS;PT. Air Contoh;Sambungan air;2016;31/12/2020;Dinas yang sudah bubar;lihat map 3',
	'3;;PKS;;Tanpa mitra;2016;;;',
	'4;;PKS;PT Air Contoh;Sambungan lain;31 Februari 2016;;;'
);

test('an old register becomes records, row by row: accepted, or rejected with each reason', async () => {
	const id = await take(first);
	const before = await view(id);
	expect(before.state).toBe('mapping');
	expect(before.rows.map(({ row, faults }) => row?.partner ?? faults.map(({ field }) => field))).toEqual([
		'Polresta Jambi',
		'PT. Air Contoh',
		['partner'],
		['signed_on']
	]);
	const done = await run(id);
	expect([done.state, done.counts]).toEqual(['done', { accepted: 2, rejected: 2 }]);
	const [old] = (await agreements()).filter(({ title }) => title === 'Penertiban parkir');
	// Judged by the law of its day: a domestic "MoU" with the police was proper then (domain.md 10.1).
	expect(old).toMatchObject({ instrument: 'mou', legal_regime: 'pp_50_2007' });
	expect((await view(id, 'rejected')).rows[1]!.faults).toEqual([
		{ field: 'signed_on', message: 'DAY_WRONG' }
	]);
});

test('a CSV as Excel writes it on an office machine keeps the quotes and dashes that came from Word', async () => {
	const written = csv('1;1/2016;PKS;CV Contoh “Maju”;Taman baca – kelurahan;12 Agt 2016;;;');
	const signs: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96 };
	const excel = Buffer.from([...written.toString()].map((sign) => signs[sign] ?? sign.charCodeAt(0)));
	const [row] = (await view(await take(excel, 'Excel'))).rows;
	expect(row!.row).toMatchObject({
		partner: 'CV Contoh “Maju”',
		title: 'Taman baca – kelurahan',
		signedOn: '2016-08-12'
	});
});

test('the same register again doubles nothing, also where its columns and spelling moved', async () => {
	const count = (await agreements()).length;
	expect((await run(await take(first))).counts).toEqual({ known: 2, rejected: 2 });
	const moved = Buffer.from(
		'TENTANG,Tanggal TTD,MITRA,Nomor Naskah,Jenis,Berakhir,OPD,Keterangan\n"PENERTIBAN PARKIR",12/06/2017,POLRESTA JAMBI,415.4/01/2017,MoU,,,\n'
	);
	expect((await run(await take(moved))).counts).toEqual({ known: 1 });
	expect(await agreements()).toHaveLength(count);
});

test('what may stand on record waits for a person, who says that it is another one or the same', async () => {
	const count = (await agreements()).length;
	const id = await take(
		csv(
			'1;415.4/01/2017;MoU;Polresta Kota Jambi;Penertiban parkir liar;12 Juni 2017;;;',
			'2;;PKS;PT Air Contoh;Sambungan air;3 Maret 2016;;;'
		)
	);
	const done = await run(id);
	expect(done.counts).toEqual({ possible_duplicate: 2 });
	const [one, other] = done.rows.map(({ line }) => line);
	given(await settleArchiveRow(office.as('officer'), id, one!, 'other'));
	given(await settleArchiveRow(office.as('officer'), id, other!, 'same'));
	expect(await settleArchiveRow(office.as('officer'), id, other!, 'same')).toMatchObject({
		refused: 'NOT_FOUND'
	});
	expect((await view(id)).counts).toEqual({ accepted: 1, set_aside: 1 });
	expect(await agreements()).toHaveLength(count + 1);
});

test('a mapping is kept for its source; columns that are missing or given twice are refused', async () => {
	const id = await take(Buffer.from('X;Y;Z\nAir bersih;PT Z;2015\n'), 'Excel lama');
	expect(await startArchiveRun(office.as('officer'), id, { title: 0 })).toMatchObject({
		details: {
			errors: [
				{ field: 'partner', message: 'REQUIRED' },
				{ field: 'signed_on', message: 'REQUIRED' }
			]
		}
	});
	expect(
		await startArchiveRun(office.as('officer'), id, { title: 0, partner: 0, signed_on: 2 })
	).toMatchObject({ refused: 'VALIDATION_FAILED' });
	given(await startArchiveRun(office.as('officer'), id, { title: 0, partner: 1, signed_on: 2 }));
	expect((await view(await take(Buffer.from('Z;X;Y\n2014;Air kotor;PT Z\n'), 'Excel lama'))).columns).toEqual(
		{
			title: 1,
			partner: 2,
			signed_on: 0
		}
	);
	const denied = await takeRegisterIn(office.as('unitOfficer'), {
		source: 'x',
		fileName: 'x.csv',
		sha256: 'a'.repeat(64),
		kind: 'csv',
		content: first
	});
	expect(denied).toMatchObject({ refused: 'NOT_ALLOWED' });
});

test('5,000 rows of a workbook come in within a minute (fewer in the gate), and a run that was stopped goes on where it stood', async () => {
	const rows = Array.from({ length: many }, (_, at) => [
		`PKS/${at}/2016`,
		'PKS',
		`PT Contoh ${at % 400}`,
		`Kerja sama nomor ${at}`,
		`${(at % 28) + 1}/0${(at % 9) + 1}/2016`
	]);
	const pieces: Buffer[] = [];
	const sheet = writeXlsx({
		title: 'Daftar',
		columns: ['Nomor Naskah', 'Jenis', 'Mitra', 'Tentang', 'Tanggal TTD'].map((label) => ({ label })),
		rows,
		exampleMark: false,
		language: 'id'
	});
	for await (const piece of sheet) pieces.push(piece as Buffer);
	const begun = Date.now();
	const id = await take(Buffer.concat(pieces), 'Buku besar', 'xlsx');
	const taken = Date.now();
	given(await startArchiveRun(office.as('registrar'), id, (await view(id)).columns));
	const going = recordArchiveRows(office.program(), id);
	await new Promise((resolve) => setTimeout(resolve, 300));
	given(await stopArchiveRun(office.as('registrar'), id));
	await going;
	const halfway = await view(id);
	expect(halfway.counts.waiting ?? 0).toBeGreaterThan(0);
	const done = await run(id);
	const seconds = (Date.now() - begun) / 1000;
	process.stdout.write(
		`${many} rows: read in ${(taken - begun) / 1000} s, recorded after ${seconds} s (stopped once at ${many - (halfway.counts.waiting ?? 0)})\n`
	);
	expect(done.counts).toEqual({ accepted: many });
	expect(seconds).toBeLessThan(60);
}, 120_000);
