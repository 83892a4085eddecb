import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import {
	aCompany,
	aDraft,
	aSentProposal,
	codeOf,
	fill,
	filled,
	given,
	visitor,
	withProvedEmail
} from '$tests/support/proposals';
import { isRefusal } from '$lib/server/platform/refusal';
import { beginProposal, changeRouting } from './begin-proposal';
import { demonstrationCode } from './demonstration-code';
import { handInPapers, takeBackPaper } from './draft-papers';
import { missingFrom, papersWanted } from './papers-wanted';
import { readProposal } from './proposal-file';
import { proveEmail, sendEmailCode } from './prove-email';
import { sendProposal } from './send-proposal';
import { acceptPact, savePart } from './write-draft';

const database = useDatabase();
const office = useOffice(database);
const here = { address: '203.0.113.7' };
const pdf = (paper: string) => ({
	paper,
	name: `${paper}.pdf`,
	mediaType: 'application/pdf',
	content: Buffer.from(`%PDF-1.7 ${paper}`)
});

describe('beginning', () => {
	test('whoever holds the secret is the applicant, before an address is known', async () => {
		const draft = await aDraft(office);
		expect(draft.ctx.actor).toEqual({ kind: 'applicant', proposalId: draft.id, email: '' });
		expect(given(await readProposal(draft.ctx, draft.id)).state).toBe('draft');
	});

	test("another applicant's draft is not found, and neither is one that is not there", async () => {
		const [mine, other] = [await aDraft(office), await aDraft(office)];
		expect(await readProposal(mine.ctx, other.id)).toEqual({ refused: 'NOT_FOUND' });
		expect(await savePart(mine.ctx, other.id, 'lembaga', filled.lembaga)).toEqual({ refused: 'NOT_FOUND' });
		expect(await readProposal(mine.ctx, 'nothing')).toEqual({ refused: 'NOT_FOUND' });
		expect(await readProposal(visitor(office), mine.id)).toEqual({ refused: 'NOT_FOUND' });
		expect(await readProposal(office.as('officer'), mine.id)).toEqual({ refused: 'NOT_FOUND' });
	});

	test('a draft keeps no secret where a page could show it', async () => {
		const draft = await aDraft(office);
		const file = given(await readProposal(draft.ctx, draft.id));
		expect(Object.keys(file).filter((name) => /hash|secret/.test(name))).toEqual([]);
	});

	test('answers that lead to another lane begin nothing', async () => {
		const refused = await beginProposal(visitor(office), { ...aCompany, object: 'procurement' }, here);
		expect(refused).toMatchObject({ refused: 'NO_PROCEDURE', details: { lane: 'procurement' } });
	});

	test('only the region begins for the region, and an auditor begins nothing', async () => {
		const region = { ...aCompany, initiator: 'region' } as const;
		expect(await beginProposal(visitor(office), region, here)).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await beginProposal(office.as('partner'), region, here)).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await beginProposal(office.as('auditor'), aCompany, here)).toMatchObject({
			refused: 'NOT_ALLOWED'
		});
		const begun = given(await beginProposal(office.as('unitOfficer'), region, here));
		expect(begun.secret).toBeNull();
		const file = given(await readProposal(office.as('unitOfficer'), begun.id));
		expect(file).toMatchObject({ initiator: 'region', unit_id: office.units.own });
		expect(file.answers.petugas).toMatchObject({ contact_1_name: 'Contoh PPKSD' });
	});

	test("a partner's account types its organisation once", async () => {
		const ctx = office.as('partner');
		const first = given(await beginProposal(ctx, aCompany, here));
		await savePart(ctx, first.id, 'lembaga', {
			...filled.lembaga,
			name: 'Another name',
			website: 'https://contoh.test'
		});
		const file = given(await readProposal(ctx, first.id));
		expect(file.answers.lembaga).toMatchObject({ name: 'PT Contoh Satu', website: 'https://contoh.test' });
		await fill({ id: first.id, ctx });
		given(await acceptPact(ctx, first.id));
		given(await sendProposal(ctx, first.id));
		const second = given(await beginProposal(ctx, aCompany, here));
		const { answers } = given(await readProposal(ctx, second.id));
		expect(answers.lembaga).toMatchObject({ name: 'PT Contoh Satu', address: filled.lembaga.address });
		expect(answers.petugas).toMatchObject({ contact_1_name: filled.petugas.contact_1_name });
	});

	test('other answers change the papers, and never whose proposal it is', async () => {
		const draft = await aDraft(office);
		const before = papersWanted(given(await readProposal(draft.ctx, draft.id))).map(({ key }) => key);
		expect(before).toContain('studi_kelayakan');
		given(await changeRouting(draft.ctx, draft.id, { partner_kind: 'ministry', initiator: 'region' }));
		const file = given(await readProposal(draft.ctx, draft.id));
		expect(file.initiator).toBe('partner');
		expect(file.answers.routing).toMatchObject({ partner_kind: 'ministry', initiator: 'partner' });
		expect(papersWanted(file).map(({ key }) => key)).not.toContain('studi_kelayakan');
	});

	test('beginnings from one address are limited', async () => {
		const from = { address: '203.0.113.99' };
		for (let turn = 0; turn < 30; turn += 1) given(await beginProposal(visitor(office), aCompany, from));
		const refused = await beginProposal(visitor(office), aCompany, from);
		expect(refused).toMatchObject({ refused: 'TOO_MANY_REQUESTS' });
		expect(isRefusal(refused) && Number(refused.details?.retry_after)).toBeGreaterThan(0);
	});
});

describe('the address', () => {
	test('is proved by the code from the mail, and the link in the same mail opens the draft', async () => {
		const draft = await withProvedEmail(await aDraft(office), ' Rani@Contoh.Test ');
		const file = given(await readProposal(draft.ctx, draft.id));
		expect(file.email).toBe('rani@contoh.test');
		expect(file.email_proved_at).toBeInstanceOf(Date);
	});

	test('five wrong codes use it up, the right one after them too', async () => {
		const draft = await aDraft(office);
		given(await sendEmailCode(draft.ctx, draft.id, 'lima@contoh.test'));
		const right = await codeOf(draft);
		const wrong = right === '000000' ? '000001' : '000000';
		for (let turn = 0; turn < 5; turn += 1)
			expect(await proveEmail(draft.ctx, draft.id, wrong)).toEqual({ refused: 'CODE_WRONG' });
		expect(await proveEmail(draft.ctx, draft.id, right)).toEqual({ refused: 'CODE_WRONG' });
	});

	test('a new code ends the one before, and another address takes the proof away', async () => {
		const draft = await withProvedEmail(await aDraft(office), 'satu@contoh.test');
		given(await sendEmailCode(draft.ctx, draft.id, 'dua@contoh.test'));
		const first = await codeOf(draft);
		expect(given(await readProposal(draft.ctx, draft.id)).email_proved_at).toBeNull();
		given(await sendEmailCode(draft.ctx, draft.id, 'dua@contoh.test'));
		const second = await codeOf(draft);
		if (first !== second)
			expect(await proveEmail(draft.ctx, draft.id, first)).toEqual({ refused: 'CODE_WRONG' });
		given(await proveEmail(draft.ctx, draft.id, ` ${second.slice(0, 3)} ${second.slice(3)} `));
	});

	test('what is no address gets no mail, and one address gets six an hour', async () => {
		const draft = await aDraft(office);
		expect(await sendEmailCode(draft.ctx, draft.id, 'bukan surel')).toEqual({ refused: 'EMAIL_WRONG' });
		for (let turn = 0; turn < 6; turn += 1)
			given(await sendEmailCode(draft.ctx, draft.id, 'banyak@contoh.test'));
		expect(await sendEmailCode((await aDraft(office)).ctx, draft.id, 'banyak@contoh.test')).toMatchObject({
			refused: 'NOT_FOUND'
		});
		const other = await aDraft(office);
		expect(await sendEmailCode(other.ctx, other.id, 'banyak@contoh.test')).toMatchObject({
			refused: 'TOO_MANY_REQUESTS'
		});
	});

	test('the code is shown in the demonstration and nowhere else', async () => {
		const draft = await aDraft(office);
		given(await sendEmailCode(draft.ctx, draft.id, 'peragaan@contoh.test'));
		expect(await demonstrationCode(draft.ctx, draft.id)).toMatch(/^\d{6}$/);
		expect(await demonstrationCode({ ...draft.ctx, mode: 'production' }, draft.id)).toBeUndefined();
		expect(await demonstrationCode((await aDraft(office)).ctx, draft.id)).toBeUndefined();
	});
});

describe('what is typed', () => {
	test('is kept although it is wrong, and each fault is named', async () => {
		const draft = await aDraft(office);
		const result = await savePart(draft.ctx, draft.id, 'lembaga', {
			name: 'PT Contoh',
			country: 'SG',
			phone: 'abc',
			nik: '1234'
		});
		expect(result).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: {
				errors: [
					{ field: 'address', message: 'REQUIRED' },
					{ field: 'phone', message: 'PHONE_WRONG' },
					{ field: 'country', message: 'COUNTRY_NOT_HOME' }
				]
			}
		});
		const { answers } = given(await readProposal(draft.ctx, draft.id));
		expect(answers.lembaga).toMatchObject({ name: 'PT Contoh', country: 'SG', phone: 'abc' });
		expect(answers.lembaga).not.toHaveProperty('nik');
	});

	test('a country that there is not is wrong', async () => {
		const draft = await aDraft(office);
		const result = await savePart(draft.ctx, draft.id, 'lembaga', { ...filled.lembaga, country: 'ZZ' });
		expect(result).toMatchObject({ details: { errors: [{ field: 'country', message: 'COUNTRY_WRONG' }] } });
	});
});

describe('papers', () => {
	test('several are handed in at once; one in the wrong form takes no other with it', async () => {
		const draft = await aDraft(office);
		const result = given(
			await handInPapers(draft.ctx, draft.id, [
				pdf('surat_penawaran'),
				{ ...pdf('rancangan_kb'), name: 'rancangan.pdf' },
				pdf('rahasia')
			])
		);
		expect(result.given).toEqual(['surat_penawaran']);
		expect(result.refused).toEqual([
			{ paper: 'rancangan_kb', name: 'rancangan.pdf', reason: 'KIND_NOT_ACCEPTED' },
			{ paper: 'rahasia', name: 'rahasia.pdf', reason: 'PAPER_UNKNOWN' }
		]);
		const file = given(await readProposal(draft.ctx, draft.id));
		expect(missingFrom(file).papers).toEqual(['studi_kelayakan']);
	});

	test('a second upload takes the place of the first, and a paper can be taken back', async () => {
		const draft = await aDraft(office);
		given(await handInPapers(draft.ctx, draft.id, [pdf('surat_penawaran')]));
		given(await handInPapers(draft.ctx, draft.id, [{ ...pdf('surat_penawaran'), name: 'surat-baru.pdf' }]));
		const papers = async () => given(await readProposal(draft.ctx, draft.id)).answers.papers;
		expect((await papers())?.surat_penawaran?.name).toBe('surat-baru.pdf');
		given(await takeBackPaper(draft.ctx, draft.id, 'surat_penawaran'));
		expect(await papers()).toEqual({});
	});
});

test('a proposal that was sent is no draft any more', async () => {
	const sent = await aSentProposal(office);
	expect(await savePart(sent.ctx, sent.id, 'lembaga', filled.lembaga)).toEqual({ refused: 'STATE_CHANGED' });
	expect(await handInPapers(sent.ctx, sent.id, [pdf('surat_penawaran')])).toEqual({
		refused: 'STATE_CHANGED'
	});
});
