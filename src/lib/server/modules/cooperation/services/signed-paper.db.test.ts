import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, type BuiltCase } from '$tests/support/cases';
import { cast, useOffice } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	sampleAuthority,
	samplePage,
	savedAgain,
	signedBy,
	withByteChanged
} from '$lib/server/platform/signatures/samples';
import { uploadDocument } from './upload-document';
import { closeCaseFromPaper } from './close-from-paper';

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

const close = (made: BuiltCase, document_id: string, medium?: 'ink' | 'electronic') =>
	closeCaseFromPaper(office.as('registrar'), made.id, {
		document_id,
		signed_on: '2026-11-20',
		instrument: 'kesepakatan_bersama',
		reason: 'ditandatangani di luar sistem',
		signatories: [
			{ party: 'region', person: cast.head.name, capacity: 'Wali Kota' },
			{ party: 'PT Contoh Satu', person: cast.partner.name, capacity: 'Direktur' }
		],
		said: { medium }
	});
const agreementOf = (made: BuiltCase) =>
	database
		.tenant(1)
		.first(query.selectFrom('agreement').select('signing_medium').where('case_id', '=', made.id));

describe('a signed PDF that somebody brings', () => {
	test('is not taken in where its signature is broken, whatever it is meant for', async () => {
		const signed = await signedBy(page, authority.identity());
		const changed = withByteChanged(signed, signed.indexOf('Kesepakatan'));
		expect(code(await upload(changed))).toBe('SIGNATURE_BROKEN');
		expect(code(await upload(signed))).toBe('done');
	});

	test('a picture of a signature is none, and one paper has one medium', async () => {
		const made = await aCase(office).waitingForOffer();
		const signed = await signedBy(page, authority.identity());
		const answer = async (content: Buffer, medium?: 'ink' | 'electronic') =>
			code(await close(made, await kept(content), medium));
		expect(await answer(page, 'electronic')).toBe('SIGNATURE_MISSING');
		expect(await answer(signed, 'ink')).toBe('MEDIUM_MIXED');
		const other = '<< /Length 3 >>\nstream\nq Q\nendstream';
		expect(await answer(savedAgain(signed, { 4: other }))).toBe('SIGNATURE_NOT_LAST');
		expect(await answer(signed, 'electronic')).toBe('done');
		expect((await agreementOf(made))?.signing_medium).toBe('electronic');
	});
});
