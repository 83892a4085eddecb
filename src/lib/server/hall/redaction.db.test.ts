import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { addVersion, storeDocument } from '$lib/server/modules/documents';
import { openPublishedPaper, readAgreement } from '$lib/server/modules/portal';
import { PageReader } from '$lib/server/platform/page-reader';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import {
	askForRedactedCopy,
	beginRedaction,
	drawRedactedPage,
	giveUpRedaction,
	listRedactions,
	makeRedactedCopy,
	markBox,
	proposeBoxes,
	publishRedactedCopy,
	readRedaction,
	redactionsOfPapers,
	settleBoxes,
	takeBackRedactedCopy
} from '$lib/server/modules/redaction';

const database = useDatabase();
const office = useOffice(database);
const reader = new PageReader();
afterAll(() => reader.close());

const as = (member: Member) => ({ ...office.as(member), pageReader: reader });
const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

// Invented, and put together from its parts.
const nik = ['990101', '170845', '0001'].join('');
const phone = '0812-3456-7890';
const secrets = [nik, phone, '3456-7890', 'Budi', 'Tersembunyi', 'KTP', 'lampiran'];

/** A paper that holds its secrets in its text, its title, its bookmarks, an attachment and a hidden layer. */
function secretPaper(): Buffer {
	const lines = [
		'Kesepakatan Bersama tentang Pengelolaan Sampah',
		`NIK ${nik} telepon ${phone}`,
		'Penanggung jawab: Budi Tersembunyi'
	];
	const content = [
		...lines.map((line, index) => `BT /F1 16 Tf 72 ${700 - index * 40} Td (${line}) Tj ET`),
		'BT 3 Tr /F1 16 Tf 72 300 Td (Budi Tersembunyi tidak terlihat) Tj ET'
	].join('\n');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R /Names << /EmbeddedFiles << /Names [(KTP lampiran.txt) 9 0 R] >> >> >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
		`<< /Title (KTP Budi Tersembunyi ${nik}) /Author (Budi) >>`,
		'<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>',
		`<< /Title (${nik}) /Parent 7 0 R /Dest [3 0 R /Fit] >>`,
		'<< /Type /Filespec /F (KTP lampiran.txt) /EF << /F 10 0 R >> >>',
		`<< /Type /EmbeddedFile /Length ${phone.length} >>\nstream\n${phone}\nendstream`
	];
	let text = '%PDF-1.7\n';
	const places = objects.map((object, index) => {
		const place = Buffer.byteLength(text, 'latin1');
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const at = Buffer.byteLength(text, 'latin1');
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${at}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}

/** Everything that a file says anywhere: each of its bytes, each stream unpacked, in one and in two bytes a letter. */
function everythingIn(pdf: Buffer): string {
	const raw = pdf.toString('latin1');
	const parts = [raw];
	for (const match of raw.matchAll(/stream\r?\n/g)) {
		const from = match.index + match[0].length;
		const to = raw.indexOf('endstream', from);
		try {
			parts.push(inflateSync(pdf.subarray(from, to), { finishFlush: 2 }).toString('latin1'));
		} catch {
			// A picture, or packed in no way at all: its bytes are looked at as they are.
		}
	}
	// A letter in two bytes (UTF-16) is found with the empty halves taken out, and a hexadecimal string as what it says.
	const whole = parts.join('\n');
	const hex = [...whole.matchAll(/<([0-9A-Fa-f]{8,})>/g)].map(([, digits]) =>
		Buffer.from(digits!, 'hex').toString('latin1')
	);
	return `${whole}\n${[...hex, whole].join('\n').replaceAll('\0', '')}`;
}

let agreement: string;
let original: string;
let copyBytes: Buffer;
let redaction: string;

async function bytesOf(sha256: string): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of await office.program().files.openFile(1, sha256)) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}

beforeAll(async () => {
	agreement = await putAgreement(office.program(), { title: 'Pengelolaan sampah', published: true });
	const stored = sure(
		await storeDocument(office.as('officer'), {
			kind: 'naskah',
			title: 'KTP Budi Tersembunyi',
			owner: { kind: 'agreement', id: agreement },
			fileName: 'KTP Budi Tersembunyi.pdf',
			mediaType: 'application/pdf',
			content: secretPaper(),
			origin: 'uploaded',
			disclosure: 'public'
		})
	);
	original = stored.id;
});

const exempted = {
	title: 'Salinan kesepakatan',
	language: 'id',
	grounds: ['h', 'personal_data'],
	until: '2027-01-31',
	openReason: ''
};

describe('a paper is redacted', () => {
	test('by those who may, and nobody else', async () => {
		for (const member of ['unitOfficer', 'partner', 'auditor', 'head', 'admin'] as const)
			expect(code(await beginRedaction(as(member), original))).toBe('NOT_ALLOWED');
		expect(code(await beginRedaction(as('legal'), 'nothing'))).toBe('NOT_FOUND');
		redaction = sure(await beginRedaction(as('officer'), original)).id;
		for (const member of ['unitOfficer', 'partner', 'admin'] as const) {
			expect(code(await readRedaction(as(member), redaction, 1))).toBe('NOT_ALLOWED');
			expect(code(await drawRedactedPage(as(member), redaction, 1, { burnt: false, corner: null }))).toBe(
				'NOT_ALLOWED'
			);
		}
		expect(code(await readRedaction(as('auditor'), redaction, 1))).toBe('done');
		expect(code(await proposeBoxes(as('auditor'), redaction, { from: 1 }))).toBe('NOT_ALLOWED');
	});

	test('where personal data is proposed and words are found, each answered by a person', async () => {
		const officer = as('officer');
		expect(await proposeBoxes(officer, redaction, { from: 1 })).toEqual({ proposed: 2, leftFrom: null });
		// What is marked already is not proposed again.
		expect(await proposeBoxes(officer, redaction, { from: 1 })).toEqual({ proposed: 0, leftFrom: null });
		expect(code(await askForRedactedCopy(officer, redaction, exempted))).toBe('PROPOSALS_OPEN');
		const found = sure(
			await proposeBoxes(officer, redaction, { from: 1, words: 'budi tersembunyi', what: 'name' })
		);
		expect(found.proposed).toBe(2);
		const view = sure(await readRedaction(officer, redaction, 1));
		expect(view.boxes.map(({ what, state }) => [what, state])).toEqual([
			['nik', 'proposed'],
			['phone', 'proposed'],
			['name', 'proposed'],
			['name', 'proposed']
		]);
		expect(view.shape).toBeCloseTo(842 / 595, 3);
		await settleBoxes(officer, redaction, { act: 'keep', boxes: view.boxes.map(({ id }) => id) });
		expect(code(await settleBoxes(officer, redaction, { act: 'remove', boxes: ['other'] }))).toBe(
			'VALIDATION_FAILED'
		);
		expect(
			code(
				await markBox(officer, redaction, {
					page: 2,
					corners: [
						[0, 0],
						[1, 1]
					],
					what: 'other'
				})
			)
		).toBe('VALIDATION_FAILED');
		sure(
			await markBox(officer, redaction, {
				page: 1,
				corners: [
					[0.5, 0.9],
					[0.1, 0.8]
				],
				what: 'signature'
			})
		);
		expect(sure(await readRedaction(officer, redaction, 1)).boxes).toHaveLength(5);
	});

	test('with a ground and a period, once, and with its boxes as they then are', async () => {
		const officer = as('officer');
		expect(await askForRedactedCopy(officer, redaction, { ...exempted, grounds: [] })).toMatchObject({
			details: { errors: [{ field: 'grounds' }] }
		});
		expect(code(await publishRedactedCopy(officer, redaction, true))).toBe('STATE_CHANGED');
		sure(await askForRedactedCopy(officer, redaction, exempted));
		expect(code(await askForRedactedCopy(officer, redaction, exempted))).toBe('STATE_CHANGED');
		expect(
			code(
				await markBox(officer, redaction, {
					page: 1,
					corners: [
						[0, 0],
						[1, 1]
					],
					what: 'other'
				})
			)
		).toBe('STATE_CHANGED');
		expect(code(await giveUpRedaction(officer, redaction))).toBe('STATE_CHANGED');
	});

	test('into a new file in which nothing of what was taken out can be found', async () => {
		expect(await makeRedactedCopy(office.program(), reader, redaction)).toBe('made');
		expect(await makeRedactedCopy(office.program(), reader, redaction)).toBe('nothing');
		const { rows } = await database.owner.query<{
			sha256: string;
			file_name: string;
			title: string;
			disclosure: string;
		}>(
			`select v.sha256, v.file_name, d.title, d.disclosure from redaction r join document d on d.id = r.copy_document_id
				join document_version v on v.document_id = d.id where r.id = $1`,
			[redaction]
		);
		const [copy] = rows;
		expect(copy).toMatchObject({ title: 'Salinan kesepakatan', disclosure: 'restricted' });
		copyBytes = await bytesOf(copy!.sha256);
		// The search itself can fail: in the original it finds every secret.
		const before = everythingIn(secretPaper());
		for (const secret of secrets) expect(before).toContain(secret);
		const after = everythingIn(copyBytes);
		for (const secret of secrets)
			expect({ secret, in: after.includes(secret) || copy!.file_name.includes(secret) }).toEqual({
				secret,
				in: false
			});
		// What may be read is there, and says what is missing and why.
		expect(after).toContain('Pengelolaan Sampah');
		expect(after).toContain('Dihilangkan: 1 NIK, 1 nomor telepon, 2 nama orang, 1 tanda tangan.');
		expect(after).toContain('/Lang (id)');
		expect(after).toContain('/StructTreeRoot');
		expect(after).not.toContain('/EmbeddedFile');
	}, 60_000);

	test('whose first sheet says what is missing, on what ground and until when', async () => {
		const file = { key: 'the copy', kind: 'pdf', bytes: async () => copyBytes } as const;
		expect(await reader.pagesOf(file)).toBe(2);
		const { text } = await reader.readPage(file, 1);
		expect(text.replace(/\s+/g, ' ')).toContain('UU 14/2008 Pasal 17 huruf h');
		expect(text).toContain('sampai 31 Januari 2027');
	});

	test('and whoever took it out looks again when its period ends', async () => {
		const { rows } = await database.owner.query(
			`select o.due_on::text, o.owner_person_id, o.subject_id, o.kind from redaction r join obligation o on o.id = r.obligation_id where r.id = $1`,
			[redaction]
		);
		expect(rows).toEqual([
			{
				due_on: '2027-01-31',
				owner_person_id: office.people.officer,
				subject_id: agreement,
				kind: 'follow_up'
			}
		]);
		office.today = '2027-02-01';
		expect(sure(await readRedaction(as('officer'), redaction, 1)).isOver).toBe(true);
		office.today = '2026-11-23';
	});
});

describe('a redacted copy', () => {
	test('stands in public in the place of its original, which stays in the office', async () => {
		const anybody = { ...office.program(), actor: { kind: 'anonymous' as const } };
		expect(sure(await readAgreement(anybody, agreement)).papers.map(({ id }) => id)).toEqual([original]);
		expect(code(await publishRedactedCopy(as('legal'), redaction, true))).toBe('NOT_ALLOWED');
		expect(await publishRedactedCopy(as('officer'), redaction, false)).toMatchObject({
			details: { errors: [{ field: 'confirmed', message: 'LOOK_FIRST' }] }
		});
		sure(await publishRedactedCopy(as('officer'), redaction, true));
		const shown = sure(await readAgreement(anybody, agreement));
		expect(shown.papers.map(({ title }) => title)).toEqual(['Salinan kesepakatan']);
		expect(shown.redactions).toMatchObject([
			{ grounds: ['h', 'personal_data'], exempt_until: '2027-01-31', is_outdated: false }
		]);
		expect(code(await openPublishedPaper(anybody, { agreement, document: original }))).toBe('NOT_FOUND');
		expect(code(await openPublishedPaper(anybody, { agreement, document: shown.papers[0]!.id }))).toBe(
			'done'
		);
		const trail = await database.owner.query<{ event: string }>(
			`select event from audit_entry where subject_id = $1 order by seq`,
			[redaction]
		);
		expect(trail.rows.map(({ event }) => event)).toContain('REDACTED_COPY_PUBLISHED');
	});

	test('says that it is of an earlier version when its original has a later one', async () => {
		sure(
			await addVersion(as('officer'), original, {
				content: Buffer.from(`${secretPaper().toString('latin1')}\n`, 'latin1'),
				mediaType: 'application/pdf',
				fileName: 'naskah.pdf',
				origin: 'uploaded'
			})
		);
		const [copy] = await redactionsOfPapers(as('officer'), [original]);
		expect(copy!.original).toMatchObject({ version: 1, isOutdated: true });
		const anybody = { ...office.program(), actor: { kind: 'anonymous' as const } };
		expect(sure(await readAgreement(anybody, agreement)).redactions[0]!.is_outdated).toBe(true);
		sure(await takeBackRedactedCopy(as('officer'), redaction));
		expect(sure(await readAgreement(anybody, agreement)).papers).toEqual([]);
		expect(code(await publishRedactedCopy(as('officer'), redaction, true))).toBe('COPY_OUTDATED');
		expect(code(await beginRedaction(as('officer'), copy!.copyId!))).toBe('ALREADY_REDACTED');
	});

	test('is in the list of those who may read its original only', async () => {
		expect(sure(await listRedactions(as('auditor'), null)).lines.map(({ id }) => id)).toEqual([redaction]);
		await database.owner.query(`update document set disclosure = 'secret' where id = $1`, [original]);
		expect(sure(await listRedactions(as('registrar'), null)).lines).toEqual([]);
		expect(code(await readRedaction(as('registrar'), redaction, 1))).toBe('NOT_FOUND');
		expect(code(await drawRedactedPage(as('registrar'), redaction, 1, { burnt: true, corner: null }))).toBe(
			'NOT_FOUND'
		);
	});
});
