import { describe, expect, test } from 'vitest';
import { aCase, type BuiltCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice, type Member } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { query } from '$lib/server/platform/database/builder';
import {
	closeCaseFromPaper,
	readCaseView,
	readDocument,
	reviseDocument
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

/** A case whose decision was entered with this scan, so that the scan is the case's own. */
async function aCaseWithScan(): Promise<{ made: BuiltCase; scan: string }> {
	const made = await aCase(office).waitingForHead();
	const scan = await office.document('registrar', 'Lembar disposisi');
	await made.act('registrar', 'keputusan_kdh', 'approve', {
		on_paper: { decided_by: 'Contoh Wali Kota', decided_on: '2026-11-20', document_id: scan }
	});
	return { made, scan };
}
const revise = (
	member: Member,
	id: string,
	content: string,
	more: { note?: string; signed?: boolean } = {}
) =>
	reviseDocument(office.as(member), id, {
		fileName: 'revisi.pdf',
		mediaType: 'application/pdf',
		content: Buffer.from(content),
		...more
	});

describe('a revised file', () => {
	test('is the next version; the one before can still be fetched, and each says who brought it', async () => {
		const { made, scan } = await aCaseWithScan();
		expect(await revise('officer', scan, 'kedua', { note: 'Pindaian lebih terang' })).toMatchObject({
			version: 2
		});
		const view = await readCaseView(office.as('officer'), made.id);
		if (isRefusal(view)) throw new Error(view.refused);
		expect(
			view.documents
				.find((one) => one.id === scan)
				?.versions.map((version) => [version.number, version.by, version.note])
		).toEqual([
			[2, 'Contoh Kabag', 'Pindaian lebih terang'],
			[1, 'Contoh TU', null]
		]);
	});

	test('is taken from those who draft and keep, for their own cases only', async () => {
		const { scan } = await aCaseWithScan();
		expect(code(await revise('unitOfficer', scan, 'unit'))).toBe('done');
		for (const member of ['partner', 'member', 'head', 'auditor', 'admin'] as const)
			expect([member, code(await revise(member, scan, member))]).toEqual([member, 'NOT_ALLOWED']);
		expect(code(await revise('otherUnitOfficer', scan, 'unit lain'))).toBe('NOT_FOUND');
	});

	test('is not taken for what is signed, or once the case has ended', async () => {
		const { made, scan } = await aCaseWithScan();
		expect(code(await revise('officer', scan, 'bertanda tangan', { signed: true }))).toBe('done');
		expect(code(await revise('officer', scan, 'sesudahnya'))).toBe('DOCUMENT_FIXED');
		const other = await aCaseWithScan();
		const paper = await office.document('registrar', 'Naskah');
		await close(other.made, paper);
		expect(code(await revise('officer', other.scan, 'terlambat'))).toBe('CASE_CLOSED');
		expect(code(await revise('officer', paper, 'sesudahnya'))).toBe('DOCUMENT_FIXED');
		expect(await made.status()).toBe('running');
	});
});

describe('the signed paper of an agreement', () => {
	test('that was a draft before stands alone: no earlier version goes with it', async () => {
		const { made, scan } = await aCaseWithScan();
		await revise('officer', scan, 'naskah bertanda tangan', { signed: true });
		await close(made, scan);
		const agreement = await database
			.tenant(1)
			.first(
				query
					.selectFrom('agreement')
					.select(['id', 'document_id', 'signed_sha256'])
					.where('case_id', '=', made.id)
			);
		expect(agreement!.document_id).not.toBe(scan);
		const paper = await readDocument(office.as('officer'), agreement!.document_id!);
		if (isRefusal(paper)) throw new Error(paper.refused);
		expect(paper.versions.map((version) => [version.number, version.sha256])).toEqual([
			[1, agreement!.signed_sha256]
		]);
	});

	test("is nobody else's upload", async () => {
		const { made } = await aCaseWithScan();
		const foreign = await office.document('otherPartner');
		expect(code(await tryToClose(made, foreign))).toBe('DOCUMENT_UNKNOWN');
	});
});

const tryToClose = (made: BuiltCase, document: string) =>
	closeCaseFromPaper(office.as('registrar'), made.id, {
		document_id: document,
		signed_on: '2026-11-20',
		instrument: 'pks',
		signatories: [
			{ party: 'region', person: 'Contoh Wali Kota', capacity: 'Wali Kota' },
			{ party: 'PT Contoh Satu', person: 'Contoh Direktur', capacity: 'Direktur' }
		],
		reason: 'Ditandatangani di luar sistem'
	});

async function close(made: BuiltCase, document: string): Promise<void> {
	const closed = await tryToClose(made, document);
	if (isRefusal(closed)) throw new Error(closed.refused);
}
