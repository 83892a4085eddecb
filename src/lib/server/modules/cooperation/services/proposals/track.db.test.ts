import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { aSentProposal, given, mailsTo, visitor } from '$tests/support/proposals';
import type { Ctx } from '$lib/server/platform/context';
import { openSteps } from '$lib/server/modules/workflow';
import { actOnCase } from '../act-on-case';
import { actOnStep } from '../act-on-step';
import { loadCaseUnchecked } from '../case-file';
import { recogniseApplicant } from '../recognise-applicant';
import { makeReceipt } from './make-receipt';
import { keepMended, sendMended } from './mend-papers';
import { resumeByLink, sendResumeLink } from './resume';
import { trackCase, trackProposal } from './track';

const database = useDatabase();
const office = useOffice(database);
const here = { address: '203.0.113.8' };
const anybody = (): Ctx => visitor(office);
const stateOf = async (id: string) => (await loadCaseUnchecked(office.program().db, id))!.state;

const returned = (caseId: string) =>
	actOnStep(office.as('officer'), caseId, 'periksa_kelengkapan', 'return', {
		note: 'Lengkapi surat penawaran',
		papers: [{ key: 'surat_penawaran', state: 'wrong', remark: 'Belum ditandatangani' }]
	});
const mendedPaper = (paper = 'surat_penawaran') => ({
	paper,
	name: 'surat-baru.pdf',
	mediaType: 'application/pdf',
	content: Buffer.from('%PDF-1.7 mended')
});
const linkIn = (body: string) => /\/ajukan\/lanjut\/(\S+)/.exec(body)![1]!;

describe('tracking', () => {
	test('shows step, due day and line to whoever knows the number, however it is typed', async () => {
		const sent = await aSentProposal(office);
		const seen = given(await trackProposal(anybody(), ` ${sent.receipt.toLowerCase()} `, here));
		expect(seen).toMatchObject({ receipt: sent.receipt, status: 'running', mine: false, asked: null });
		expect(seen.open).toMatchObject([
			{ key: 'periksa_kelengkapan', due: '2026-11-30', left: 5, unit: 'working_days', phase: 'on_time' }
		]);
		expect(seen.line.map(({ key, position }) => [key, position]).slice(0, 2)).toEqual([
			['persiapan', 'open'],
			['penawaran', 'ahead']
		]);
	});

	test('shows nothing confidential: no person, no address, no paper, no opinion', async () => {
		const sent = await aSentProposal(office, { email: 'rahasia@contoh.test' });
		given(
			await actOnStep(office.as('officer'), sent.case_id, 'periksa_kelengkapan', 'accept', {
				note: 'catatan dalam'
			})
		);
		given(
			await actOnStep(office.as('legal'), sent.case_id, 'pendapat_hukum', 'not_feasible', {
				note: 'bertentangan dengan rencana',
				no_conflict_of_interest: true
			})
		);
		const text = JSON.stringify(given(await trackProposal(anybody(), sent.receipt, here)));
		for (const secret of [
			'rahasia@contoh.test',
			'Contoh Rani',
			'0812',
			'PT Contoh Air Jernih',
			'catatan dalam',
			'bertentangan',
			'not_feasible',
			'Contoh Kabag',
			'document_id'
		])
			expect(text, secret).not.toContain(secret);
	});

	test('a wrong tail, a number without one and guessing find nothing', async () => {
		const sent = await aSentProposal(office);
		const wrong = sent.receipt.slice(0, -1) + (sent.receipt.endsWith('2') ? '3' : '2');
		expect(await trackProposal(anybody(), wrong, here)).toEqual({ refused: 'NOT_FOUND' });
		expect(await trackProposal(anybody(), sent.receipt.slice(0, -5), here)).toEqual({ refused: 'NOT_FOUND' });
		const guesser = { address: '203.0.113.66' };
		for (let turn = 0; turn < 120; turn += 1) await trackProposal(anybody(), wrong, guesser);
		expect(await trackProposal(anybody(), sent.receipt, guesser)).toMatchObject({
			refused: 'TOO_MANY_REQUESTS'
		});
		expect(await trackProposal(anybody(), sent.receipt, here)).not.toHaveProperty('refused');
	});

	test('a pause says why and since when, and shows no due day', async () => {
		const sent = await aSentProposal(office);
		given(
			await actOnCase(office.as('officer'), sent.case_id, 'pause', {
				reason: 'Menunggu keterangan dari Anda',
				cause: 'applicant'
			})
		);
		const seen = given(await trackProposal(anybody(), sent.receipt, here));
		expect(seen.status).toBe('paused');
		expect(seen.paused).toEqual({ reason: 'Menunggu keterangan dari Anda', since: office.today });
		expect(seen.open).toMatchObject([{ due: null, phase: 'paused' }]);
	});

	test("one's own case is found by its id, somebody else's is not", async () => {
		const sent = await aSentProposal(office);
		expect(given(await trackCase(sent.ctx, sent.case_id)).mine).toBe(true);
		expect(await trackCase(office.as('otherPartner'), sent.case_id)).toEqual({ refused: 'NOT_FOUND' });
		expect(await trackCase(anybody(), sent.case_id)).toEqual({ refused: 'NOT_FOUND' });
	});
});

describe('mending', () => {
	test('names what was sent back with its remark; mended papers set the case and its clock going again', async () => {
		const sent = await aSentProposal(office, { email: 'perbaiki@contoh.test' });
		given(await returned(sent.case_id));
		const seen = given(await trackProposal(sent.ctx, sent.receipt, here));
		expect(seen.mine).toBe(true);
		expect(seen.open).toMatchObject([
			{ key: 'persiapan', phase: 'paused', waits_for: 'applicant', due: null }
		]);
		expect(seen.asked).toMatchObject({ step: 'persiapan', note: 'Lengkapi surat penawaran' });
		expect(seen.asked!.papers[0]).toMatchObject({
			key: 'surat_penawaran',
			state: 'wrong',
			remark: 'Belum ditandatangani',
			mended: null
		});
		expect((await mailsTo(office, 'perbaiki@contoh.test'))[0]!.subject).toContain('Perlu diperbaiki');

		expect(await sendMended(sent.ctx, sent.case_id)).toEqual({ refused: 'NOTHING_MENDED' });
		const kept = given(
			await keepMended(sent.ctx, sent.case_id, [mendedPaper(), mendedPaper('rancangan_kb')])
		);
		expect(kept.given).toEqual(['surat_penawaran']);
		expect(kept.refused).toMatchObject([{ paper: 'rancangan_kb', reason: 'KIND_NOT_ACCEPTED' }]);
		const waiting = given(await trackProposal(sent.ctx, sent.receipt, here));
		expect(waiting.asked!.papers[0]!.mended).toMatchObject({ name: 'surat-baru.pdf' });
		// Whoever only knows the number does not see what lies ready.
		expect(given(await trackProposal(anybody(), sent.receipt, here)).asked!.papers[0]!.mended).toBeNull();

		given(await sendMended(sent.ctx, sent.case_id));
		const state = await stateOf(sent.case_id);
		expect(openSteps(state)).toEqual(['periksa_kelengkapan']);
		expect(state.papers.surat_penawaran?.state).toBe('given');
		const again = given(await trackProposal(sent.ctx, sent.receipt, here));
		expect(again.asked).toBeNull();
		expect(again.open).toMatchObject([{ key: 'periksa_kelengkapan', phase: 'on_time', left: 5 }]);
		expect(await sendMended(sent.ctx, sent.case_id)).toEqual({ refused: 'STEP_NOT_OPEN' });
	});

	test('nobody mends what is not theirs', async () => {
		const [sent, other] = [await aSentProposal(office), await aSentProposal(office)];
		given(await returned(sent.case_id));
		for (const ctx of [other.ctx, anybody(), office.as('otherPartner'), office.as('officer')])
			expect(await keepMended(ctx, sent.case_id, [mendedPaper()])).toEqual({ refused: 'NOT_FOUND' });
	});

	test('nothing is asked while the office has the papers', async () => {
		const sent = await aSentProposal(office);
		expect(await keepMended(sent.ctx, sent.case_id, [mendedPaper()])).toEqual({ refused: 'STEP_NOT_OPEN' });
	});
});

describe('the link', () => {
	test('is mailed to the applicant and opens the proposal; asking for one locks nobody out', async () => {
		const sent = await aSentProposal(office, { email: 'tautan@contoh.test' });
		given(await sendResumeLink(anybody(), sent.receipt, here));
		const [mail] = await mailsTo(office, 'tautan@contoh.test');
		expect(mail!.subject).toContain(sent.receipt);
		expect(given(await trackCase(sent.ctx, sent.case_id)).mine).toBe(true);
		const resumed = given(await resumeByLink(anybody(), linkIn(mail!.body)));
		expect(resumed.file).toMatchObject({ id: sent.id, state: 'submitted' });
		const actor = await recogniseApplicant(anybody(), resumed.secret);
		expect(actor).toMatchObject({ kind: 'applicant', proposalId: sent.id });
	});

	test('answers the same whether or not there is such a proposal, and mails nothing then', async () => {
		const sent = await aSentProposal(office, { email: 'sama@contoh.test' });
		const wrong = sent.receipt.slice(0, -4) + 'ZZZZ';
		expect(await sendResumeLink(anybody(), wrong, here)).toEqual({ asked: true });
		expect(await sendResumeLink(anybody(), 'x', here)).toEqual({ asked: true });
		expect(await sendResumeLink(anybody(), sent.receipt, here)).toEqual({ asked: true });
	});

	test('three an hour for one proposal', async () => {
		const sent = await aSentProposal(office);
		for (let turn = 0; turn < 3; turn += 1) given(await sendResumeLink(anybody(), sent.receipt, here));
		expect(await sendResumeLink(anybody(), sent.receipt, here)).toMatchObject({
			refused: 'TOO_MANY_REQUESTS'
		});
	});

	test('a link that was made up opens nothing', async () => {
		const sent = await aSentProposal(office);
		for (const token of ['sp_1_nothing', `${sent.id}.sp_1_nothing`, 'x.y', '.', ''])
			expect(await resumeByLink(anybody(), token)).toEqual({ refused: 'NOT_FOUND' });
	});

	test('the link that came with the code resumes the draft', async () => {
		const sent = await aSentProposal(office, { email: 'kode@contoh.test' });
		const mails = await mailsTo(office, 'kode@contoh.test');
		const resumed = given(await resumeByLink(anybody(), linkIn(mails.at(-1)!.body)));
		expect(resumed.file.id).toBe(sent.id);
	});
});

describe('the receipt', () => {
	test('is printed for whoever may see the case, and not for everybody who knows the number', async () => {
		const sent = await aSentProposal(office);
		const receipt = given(await makeReceipt(sent.ctx, sent.receipt));
		expect(receipt.fileName).toBe(`tanda-terima-${sent.receipt}.pdf`);
		expect(receipt.pdf.subarray(0, 5).toString()).toBe('%PDF-');
		expect(await makeReceipt(anybody(), sent.receipt)).toEqual({ refused: 'NOT_FOUND' });
		expect(await makeReceipt(office.as('otherPartner'), sent.receipt)).toEqual({ refused: 'NOT_FOUND' });
	});
});

test('a proposal is withdrawn by its applicant with a reason, and by nobody else outside', async () => {
	const sent = await aSentProposal(office);
	const withdraw = (ctx: Ctx, reason: string) => actOnCase(ctx, sent.case_id, 'withdraw', { reason });
	expect(await withdraw(office.as('otherPartner'), 'x')).toMatchObject({ refused: 'NOT_FOUND' });
	expect(await withdraw(sent.ctx, ' ')).toMatchObject({ refused: 'NOTE_REQUIRED' });
	given(await withdraw(sent.ctx, 'Rencana berubah'));
	expect(given(await trackProposal(anybody(), sent.receipt, here)).status).toBe('withdrawn');
});
