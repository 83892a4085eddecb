import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, type BuiltCase } from '$tests/support/cases';
import { cast, useOffice } from '$tests/support/office';
import { carryOut } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { addDocument, placeMade } from '$lib/server/modules/documents';
import { isRefusal } from '$lib/server/platform/refusal';
import { sampleAuthority, samplePage, signedBy } from '$lib/server/platform/signatures/samples';
import { closeCaseFromPaper, uploadDocument } from '$lib/server/modules/cooperation';
import { verifyCode, verifyPaper, verifyPaperFile } from './verify-document';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const authority = sampleAuthority();
const page = samplePage();

async function upload(content: Buffer) {
	const ctx = { ...office.as('officer'), signing: { anchors: [authority.certificate] } as never };
	return uploadDocument(ctx, { fileName: 'naskah.pdf', mediaType: 'application/pdf', content });
}

async function kept(content: Buffer): Promise<string> {
	const stored = await upload(content);
	if (isRefusal(stored)) throw new Error(stored.refused);
	return stored.id;
}

const close = (made: BuiltCase, document_id: string, medium?: 'ink' | 'electronic', publish = false) =>
	closeCaseFromPaper(office.as('registrar'), made.id, {
		document_id,
		signed_on: '2026-11-20',
		instrument: 'kesepakatan_bersama',
		reason: 'ditandatangani di luar sistem',
		publish,
		signatories: [
			{ party: 'region', person: cast.head.name, capacity: 'Wali Kota' },
			{ party: 'PT Contoh Satu', person: cast.partner.name, capacity: 'Direktur' }
		],
		said: { medium }
	});
const agreementOf = (made: BuiltCase) =>
	database
		.tenant(1)
		.first(
			query
				.selectFrom('agreement')
				.select(['signing_medium', 'verification_code'])
				.where('case_id', '=', made.id)
		);

describe('a published paper that was signed electronically', () => {
	test('says to whoever checks its code who signed it', async () => {
		const made = await aCase(office).waitingForOffer();
		const signed = await signedBy(page, authority.identity());
		expect(code(await close(made, await kept(signed), undefined, true))).toBe('done');
		const row = await agreementOf(made);
		const found = await verifyCode(office.program(), row!.verification_code!);
		if (isRefusal(found)) throw new Error(found.refused);
		expect(found.signed?.conclusion).toBe('valid');
		expect(found.signed?.signatures.map((one) => one.signer?.name)).toEqual(['Contoh Wali Kota']);
	});
});

describe('a paper that was made here and is not published', () => {
	test('is known by its code and its bytes, and tells nothing of what it is about', async () => {
		const made = await aCase(office).waitingForOffer();
		const officer = office.as('officer');
		const file = await placeMade(officer, {
			content: page,
			mediaType: 'application/pdf',
			fileName: 'naskah.pdf'
		});
		const title = 'Rancangan yang belum diumumkan';
		await carryOut(officer, async (uow) =>
			addDocument(
				uow,
				officer,
				{
					kind: 'naskah_pks_pdf',
					title,
					owner: { kind: 'case', id: made.id },
					origin: 'made',
					code: 'CCCC-DDDD-EEEE'
				},
				file
			)
		);
		expect(code(await verifyCode(office.program(), 'CCCC-DDDD-EEEE'))).toBe('NOT_FOUND');
		const paper = await verifyPaper(office.program(), 'cccc dddd eeee');
		expect(paper).toMatchObject({
			code: 'CCCC-DDDD-EEEE',
			kind: 'naskah_pks_pdf',
			versions: [{ number: 1, sha256: file.sha256, conclusion: null }]
		});
		expect(JSON.stringify(paper)).not.toContain('belum diumumkan');
		expect(JSON.stringify(paper)).not.toContain(made.id);
		expect(await verifyPaperFile(office.program(), file.sha256)).toEqual(paper);
		expect(await verifyPaperFile(office.program(), '0'.repeat(64))).toBeUndefined();
		expect(code(await verifyPaper(office.program(), 'AAAA-AAAA-AAAB'))).toBe('NOT_FOUND');
	});
});
