import { describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { aSentProposal, given, mailsTo, visitor } from '$tests/support/proposals';
import type { Ctx } from '$lib/server/platform/context';
import { actOnCase } from '../act-on-case';
import { actOnStep } from '../act-on-step';
import { beginThread } from '../conversation/begin-thread';
import { recogniseApplicant } from '../recognise-applicant';
import { listProposals } from './list-proposals';
import { openOwnPaper } from './open-own-paper';
import { resumeByLink } from './resume';
import { trackProposal } from './track';

const database = useDatabase();
const office = useOffice(database);
const here = { address: '203.0.113.9' };
const anybody = (): Ctx => visitor(office);

describe('what an applicant reads of the own case', () => {
	test('are its papers as they were found, and what the office wrote to them; nobody else reads either', async () => {
		const sent = await aSentProposal(office, { email: 'pesan@contoh.test' });
		const note = (body: string, audience: 'office' | 'applicant') =>
			beginThread(office.as('officer'), sent.case_id, { body, audience });
		given(await note('Tunggu rapat dulu', 'office'));
		given(await note('Mohon sertakan NIB', 'applicant'));
		const seen = given(await trackProposal(sent.ctx, sent.receipt, here));
		expect(seen.own!.conversation.threads.flatMap((one) => one.messages.map(({ body }) => body))).toEqual([
			'Mohon sertakan NIB'
		]);
		expect(seen.own!.papers.find((paper) => paper.key === 'surat_penawaran')).toMatchObject({
			state: 'given',
			file: { name: 'surat_penawaran.pdf', version: 1 }
		});
		const mails = await mailsTo(office, 'pesan@contoh.test');
		expect(mails[0]!.subject).toContain('Pesan');
		expect(mails[0]!.body).toContain('Mohon sertakan NIB');
		expect(JSON.stringify(mails)).not.toContain('Tunggu rapat');
		expect(given(await trackProposal(anybody(), sent.receipt, here)).own).toBeNull();
		expect(given(await trackProposal(office.as('otherPartner'), sent.receipt, here)).own).toBeNull();
	});

	test('a paper is given under its own number to whoever may read it, and to nobody for knowing the number', async () => {
		const [sent, other] = [await aSentProposal(office), await aSentProposal(office)];
		const { own } = given(await trackProposal(sent.ctx, sent.receipt, here));
		const document = own!.papers.find(({ file }) => file)!.file!.document_id;
		expect(await openOwnPaper(sent.ctx, sent.receipt, document)).toMatchObject({
			mediaType: 'application/pdf'
		});
		for (const [ctx, receipt, id] of [
			[anybody(), sent.receipt, document],
			[other.ctx, sent.receipt, document],
			[other.ctx, other.receipt, document],
			[sent.ctx, other.receipt, document],
			[sent.ctx, sent.receipt, "x'--"]
		] as const)
			expect(await openOwnPaper(ctx, receipt, id)).toEqual({ refused: 'NOT_FOUND' });
	});
});

test('a proposal that came back is mailed with a link that opens it at once, for mending', async () => {
	const sent = await aSentProposal(office, { email: 'kembali@contoh.test' });
	given(
		await actOnStep(office.as('officer'), sent.case_id, 'periksa_kelengkapan', 'return', {
			note: 'Lengkapi',
			papers: [{ key: 'surat_penawaran', state: 'wrong', remark: 'Belum ditandatangani' }]
		})
	);
	const [mail] = await mailsTo(office, 'kembali@contoh.test');
	const token = /\/ajukan\/lanjut\/(\S+)/.exec(mail!.body)![1]!;
	const { secret } = given(await resumeByLink(anybody(), token));
	const applicant = { ...anybody(), actor: await recogniseApplicant(anybody(), secret) };
	expect(given(await trackProposal(applicant, sent.receipt, here)).mine).toBe(true);
	const list = given(await listProposals(office.as('officer'), { limit: 5, after: undefined }));
	expect(list.rows.find(({ id }) => id === sent.id)).toMatchObject({ asked: true });
});

describe('taking a proposal back', () => {
	test('is offered while the case is under way, and its reason is read by whoever proposed', async () => {
		const sent = await aSentProposal(office);
		expect(given(await trackProposal(sent.ctx, sent.receipt, here)).may_withdraw).toBe(true);
		expect(given(await trackProposal(anybody(), sent.receipt, here)).may_withdraw).toBe(false);
		given(await actOnCase(sent.ctx, sent.case_id, 'withdraw', { reason: 'Rencana berubah' }));
		expect(given(await trackProposal(sent.ctx, sent.receipt, here))).toMatchObject({
			may_withdraw: false,
			ended_on: office.today,
			end_reason: 'Rencana berubah'
		});
		expect(given(await trackProposal(anybody(), sent.receipt, here)).end_reason).toBeNull();
	});

	test('a partner takes back what it proposed, and nothing that the region began with it', async () => {
		const begunByRegion = await aCase(office, { answers: { initiator: 'region' } }).waitingForCheck();
		expect(
			await actOnCase(office.as('partner'), begunByRegion.id, 'withdraw', { reason: 'x' })
		).toMatchObject({ refused: 'NOT_ALLOWED' });
	});
});
