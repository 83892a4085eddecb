import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice, type Member } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import type { ESignGateway } from '$lib/server/platform/signatures';
import { sampleAuthority, samplePage, signedBy } from '$lib/server/platform/signatures/samples';
import { readSignatures, signDocument } from './sign-document';
import { reviseDocument } from './revise-document';
import { uploadDocument } from './upload-document';

const database = useDatabase();
const office = useOffice(database);
const authority = sampleAuthority();
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const wish = { reason: 'Menandatangani Kesepakatan Bersama', note: 'ditandatangani' };

const as = (member: Member, gateway: ESignGateway | null = null) => ({
	...office.as(member),
	signing: {
		anchors: [authority.certificate],
		isDemonstration: false,
		identityOf: (name: string) => authority.identity({ name }),
		gateway,
		timeStamps: null
	}
});

/** A case that waits for the signature of its umbrella, with a text as PDF kept with it. */
async function toBeSigned() {
	const made = await aCase(office).waitingForOffer();
	// The steps between the offer and the signing have their own tests.
	await database.owner.query(
		`update case_event set body = jsonb_set(body, '{fields,entry}', '"ttd_kb"') where case_id = $1 and seq = 1`,
		[made.id]
	);
	await database.owner.query('delete from case_event where case_id = $1 and seq > 1', [made.id]);
	const stored = await uploadDocument(as('officer'), {
		fileName: 'naskah.pdf',
		mediaType: 'application/pdf',
		content: samplePage()
	});
	if (isRefusal(stored)) throw new Error(stored.refused);
	await database.owner.query(`update document set owner_kind = 'case', owner_id = $1 where id = $2`, [
		made.id,
		stored.id
	]);
	return stored.id;
}

const revise = (id: string, content: Buffer) =>
	reviseDocument(as('officer'), id, {
		fileName: 'naskah-mitra.pdf',
		mediaType: 'application/pdf',
		content
	});

describe('signing a paper electronically', () => {
	test('only who signs for the region may, and only while its signing is open', async () => {
		const id = await toBeSigned();
		for (const member of ['officer', 'registrar', 'secretary', 'legal', 'partner'] as const)
			expect([member, code(await signDocument(as(member), id, wish))]).toEqual([member, 'NOT_ALLOWED']);
		expect(code(await signDocument(as('unitOfficer'), id, wish))).not.toBe('done');
		expect(code(await signDocument(as('head'), id, wish))).toBe('done');
		const early = await aCase(office).waitingForHead();
		await database.owner.query('update document set owner_id = $1 where id = $2', [early.id, id]);
		expect(code(await signDocument(as('head'), id, wish))).toBe('SIGNING_NOT_OPEN');
	});

	test("the partner's signature and the region's stand in one file, both whole", async () => {
		const id = await toBeSigned();
		const partner = await signedBy(samplePage(), authority.identity({ name: 'Contoh Direktur' }));
		expect(code(await revise(id, partner))).toBe('done');
		expect(code(await signDocument(as('head'), id, wish))).toBe('done');
		const found = await readSignatures(as('head'), id);
		if (isRefusal(found)) throw new Error(found.refused);
		expect(found.report.conclusion).toBe('valid');
		expect(found.report.signatures.map((one) => [one.signer?.name, one.covers, one.level])).toEqual([
			['Contoh Direktur', 'signatures_followed', 'B-B'],
			['Pemerintah Kota Contoh', 'whole', 'B-B']
		]);
		expect(found.document.number).toBe(3);
	});

	test('after the first signature nobody brings another text', async () => {
		const id = await toBeSigned();
		await signDocument(as('head'), id, wish);
		expect(code(await revise(id, samplePage('Naskah lain')))).toBe('SIGNED_TEXT_CHANGED');
		const other = await signedBy(samplePage('Naskah lain'), authority.identity());
		expect(code(await revise(id, other))).toBe('SIGNED_TEXT_CHANGED');
	});

	test('of two who sign at once one does, and the other sees that the paper has moved on', async () => {
		const id = await toBeSigned();
		const answers = await Promise.all([1, 2, 3].map(() => signDocument(as('head'), id, wish)));
		const codes = answers.map(code);
		expect(codes.filter((one) => one === 'done')).toHaveLength(1);
		// Whoever reads the paper only after the winner has signed finds the own signature on it.
		for (const lost of codes.filter((one) => one !== 'done'))
			expect(['STATE_CHANGED', 'SIGNED_ALREADY']).toContain(lost);
	});

	test('a passphrase is found nowhere afterwards, and an unknown outcome is noted and not repeated', async () => {
		const id = await toBeSigned();
		const passphrase = 'sangat rahasia 7391';
		let asked = 0;
		const silent: ESignGateway = {
			async sign() {
				asked += 1;
				return refuse('SIGNING_OUTCOME_UNKNOWN');
			}
		};
		const signer = { nik: 'nomor-contoh-nik', passphrase };
		const answer = await signDocument(as('head', silent), id, { ...wish, gateway: signer });
		expect(code(answer)).toBe('SIGNING_OUTCOME_UNKNOWN');
		const able: ESignGateway = { sign: (pdf) => signedBy(pdf, authority.identity()) };
		expect(code(await signDocument(as('head', able), id, { ...wish, gateway: signer }))).toBe('done');
		expect(asked).toBe(1);
		const entries = await database
			.tenant(1)
			.rows(query.selectFrom('audit_entry').select('event').where('subject_id', '=', id));
		expect(entries.map(({ event }) => event)).toContain('DOCUMENT_SIGNING_UNKNOWN');
		const { rows: tables } = await database.owner.query<{ name: string }>(
			`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
			where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`
		);
		for (const { name } of tables) {
			const { rows } = await database.owner.query<{ found: boolean }>(
				`select exists (select 1 from ${name} t where t::text like $1 or t::text like $2) as found`,
				[`%${passphrase}%`, `%${signer.nik}%`]
			);
			expect([name, rows[0]!.found]).toEqual([name, false]);
		}
	});
});
