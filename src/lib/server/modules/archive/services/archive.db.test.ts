import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useOffice } from '$tests/support/office';
import { useDatabase } from '$tests/support/database';
import { readFile } from '$lib/server/modules/documents';
import { recordOldAgreement } from '$lib/server/modules/cooperation';
import { renderPdf } from '$lib/server/platform/pdf';
import { PageReader } from '$lib/server/platform/page-reader';
import { isRefusal } from '$lib/server/platform/refusal';
import { proposeFromScan } from './propose-from-scan';
import { listScans, readScanFile } from './read-scans';
import { searchPapers } from './search-papers';
import { joinScan, recordScan, setScanAside } from './settle-scan';
import { takeScansIn } from './take-scans-in';

const database = useDatabase();
const office = useOffice(database);
const reader = new PageReader();
afterAll(() => reader.close());

const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const clerk = () => ({ ...office.as('registrar'), pageReader: reader });

async function paper(subject: string, number: string): Promise<Buffer> {
	return renderPdf({
		template: 'naskah',
		language: 'id',
		title: subject,
		example: true,
		data: {
			heading: [
				'KESEPAKATAN BERSAMA',
				'ANTARA',
				office.as('registrar').tenant.name.toUpperCase(),
				'DENGAN',
				'PT CONTOH TERANG',
				'TENTANG',
				subject.toUpperCase(),
				`NOMOR: ${number}`,
				'NOMOR: CT/1/2015'
			],
			parties: [],
			showEmblems: false,
			opening: 'Pada hari ini, Kamis tanggal 12 Maret 2015, kami bersepakat menerangi jalan kelurahan.',
			considerations: [],
			legalBasis: [],
			articles: [],
			closing: ''
		}
	});
}

/** The same page as a scanner gives it: a picture without text. */
const scanOf = async (pdf: Buffer) =>
	(
		await reader.drawPage({ key: `scan ${pdf.length}`, kind: 'pdf', bytes: async () => pdf }, 1, {
			width: 1400,
			format: 'jpeg'
		})
	).bytes;

const incoming = (name: string, content: Buffer, mediaType = 'application/pdf') => ({
	name,
	mediaType,
	sha256: createHash('sha256').update(content).digest('hex'),
	open: () => Readable.from([content])
});
type Incoming = ReturnType<typeof incoming>;

const takeIn = (files: readonly Incoming[], refused: { name: string; reason: string }[] = []) =>
	takeScansIn(clerk(), { source: 'boks 3', files, refused });
async function readIn(one: Incoming): Promise<string> {
	await readFile(clerk(), reader, one.sha256);
	await proposeFromScan(clerk(), one.sha256);
	const all = await listScans(clerk(), { state: 'ready', after: null });
	return isRefusal(all) ? '' : all.lines.find(({ fileName }) => fileName === one.name)!.id;
}

let first: Incoming;
let firstId: string;
let pictured: Incoming;

beforeAll(async () => {
	first = incoming('map/satu.pdf', await paper('Contoh Penerangan Jalan', 'C/01/2015'));
	pictured = incoming(
		'map/dua.jpg',
		await scanOf(await paper('Contoh Taman Baca', 'C/02/2015')),
		'image/jpeg'
	);
	expect(await takeIn([first, pictured], [{ name: 'map/bom.zip', reason: 'KIND_NOT_ACCEPTED' }])).toEqual({
		taken: 2,
		known: 0,
		refused: 1
	});
	firstId = await readIn(first);
}, 60_000);

describe('a folder of scans', () => {
	test('is taken in by the archive’s own people only', async () => {
		const other = office.as('unitOfficer');
		expect(code(await takeScansIn(other, { source: 'x', files: [first], refused: [] }))).toBe('NOT_ALLOWED');
		expect(code(await listScans(other, { state: null, after: null }))).toBe('NOT_ALLOWED');
	});

	test('that comes again doubles nothing', async () => {
		expect(await takeIn([first, pictured, first])).toEqual({ taken: 0, known: 3, refused: 0 });
	});

	test('without a source or without a file is sent back', async () => {
		expect(await takeScansIn(clerk(), { source: ' ', files: [], refused: [] })).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'source' }, { field: 'files' }] }
		});
	});

	test('is proposed from what stands on its papers, also on a picture', async () => {
		const scan = await readScanFile(clerk(), firstId);
		expect(scan).toMatchObject({
			state: 'ready',
			pages: 1,
			proposal: {
				title: { value: 'Contoh Penerangan Jalan' },
				partner: { value: 'PT Contoh Terang' },
				regionNumber: { value: 'C/01/2015' },
				signedOn: { value: '2015-03-12' }
			}
		});
		const seen = await readScanFile(clerk(), await readIn(pictured));
		expect(seen).toMatchObject({
			text: [{ origin: 'recognised' }],
			proposal: { title: { value: 'Contoh Taman Baca' }, signedOn: { value: '2015-03-12' } }
		});
	}, 60_000);
});

describe('the text of papers', () => {
	test('is found by Indonesian forms of its words, and the search is noted', async () => {
		const found = await searchPapers(office.as('officer'), 'penerang jalanan');
		const titles = isRefusal(found) ? [] : found.map(({ title }) => title);
		expect(titles.sort()).toEqual(['dua', 'satu']);
		// Papers that belong to nothing yet are called as they are.
		expect(isRefusal(found) ? [] : found.map(({ recordTitle }) => recordTitle)).toEqual([null, null]);
		expect(await searchPapers(office.as('officer'), '"jalan taman"')).toEqual([]);
		const { rows } = await database.owner.query(
			`select details from access_log where event = 'RESTRICTED_READ' and details ? 'search' order by id desc limit 1`
		);
		expect(rows[0]).toMatchObject({ details: { found: 0 } });
	});

	test('is searched by those who may open every paper, and nobody else', async () => {
		expect(code(await searchPapers(office.as('unitOfficer'), 'jalan'))).toBe('NOT_ALLOWED');
	});
});

const confirmed = {
	instrument: 'kesepakatan_bersama',
	title: 'Contoh penerangan jalan',
	partner_name: 'PT Contoh Terang',
	signed_on: '2015-03-12',
	region_number: 'C/01/2015'
};

describe('a scan that was read', () => {
	test('becomes an agreement with the scan as its paper; of two who record it one does', async () => {
		const both = await Promise.all([
			recordScan(clerk(), firstId, confirmed),
			recordScan(clerk(), firstId, confirmed)
		]);
		expect(both.map(code).sort()).toEqual(['STATE_CHANGED', 'done']);
		const { rows } = await database.owner.query(
			`select a.signed_sha256, s.state from archive_scan s join agreement a on a.id = s.agreement_id where s.id = $1`,
			[firstId]
		);
		expect(rows).toEqual([{ signed_sha256: first.sha256, state: 'recorded' }]);
	});

	test('is not recorded without a title: nothing of it is settled', async () => {
		const other = incoming('tiga.pdf', await paper('Contoh Pasar', 'C/03/2015'));
		await takeIn([other]);
		const id = await readIn(other);
		expect(code(await recordScan(clerk(), id, { ...confirmed, title: '' }))).toBe('VALIDATION_FAILED');
		expect(await readScanFile(clerk(), id)).toMatchObject({ state: 'ready' });
		expect(code(await setScanAside(clerk(), id, ' '))).toBe('VALIDATION_FAILED');
		expect(code(await setScanAside(clerk(), id, 'Bukan naskah kerja sama'))).toBe('done');
		expect(code(await setScanAside(clerk(), id, 'lagi'))).toBe('STATE_CHANGED');
	});

	test('joins the row of an old register that has no paper, and no second one', async () => {
		const row = await recordOldAgreement(clerk(), {
			...confirmed,
			title: 'Contoh taman baca',
			region_number: 'C/02/2015'
		});
		const agreement = isRefusal(row) ? '' : row.id;
		const listed = await listScans(clerk(), { state: 'ready', after: null });
		const id = isRefusal(listed) ? '' : listed.lines[0]!.id;
		expect(await readScanFile(clerk(), id)).toMatchObject({ alike: [{ id: agreement }] });
		expect(code(await joinScan(clerk(), id, 'bukan-id'))).toBe('VALIDATION_FAILED');
		expect(code(await joinScan(clerk(), id, agreement))).toBe('done');
		const again = incoming('empat.pdf', await paper('Contoh Taman Baca', 'C/02/2015 A'));
		await takeIn([again]);
		expect(code(await joinScan(clerk(), await readIn(again), agreement))).not.toBe('done');
	});
});
