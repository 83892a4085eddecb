import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import {
	aCompany,
	aDraft,
	aSentProposal,
	fill,
	filled,
	given,
	mailsTo,
	visitor,
	withProvedEmail
} from '$tests/support/proposals';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { openSteps } from '$lib/server/modules/workflow';
import { loadCaseUnchecked } from '../case-file';
import { beginProposal } from './begin-proposal';
import { listProposals } from './list-proposals';
import { readProposal } from './proposal-file';
import { proposeAtOnce } from './propose-at-once';
import { sendProposal } from './send-proposal';
import { acceptPact } from './write-draft';

const database = useDatabase();
const office = useOffice(database);
const here = { address: '203.0.113.7' };
const db = () => office.program().db;

const casesOf = (proposalId: string) =>
	db().rows(
		query
			.selectFrom('cooperation_case')
			.select(['id', 'partner_id', 'subject', 'procedure_key', 'is_example'])
			.where('proposal_id', '=', proposalId)
	);

const once = (ctx: Ctx, key = newId()): Ctx => ({
	...ctx,
	idempotency: {
		actorId: 'public',
		route: 'test send',
		key,
		fingerprint: 'x',
		answer: (result) => ({ status: 303, body: result })
	}
});

describe('sending', () => {
	test('nothing is sent before the address is proved', async () => {
		const draft = await aDraft(office);
		await fill(draft);
		given(await acceptPact(draft.ctx, draft.id));
		expect(await sendProposal(draft.ctx, draft.id)).toEqual({ refused: 'EMAIL_NOT_PROVED' });
		expect(await casesOf(draft.id)).toEqual([]);
	});

	test('nothing is sent without the integrity pact', async () => {
		const draft = await withProvedEmail(await aDraft(office), 'pakta@contoh.test');
		await fill(draft);
		expect(await sendProposal(draft.ctx, draft.id)).toEqual({ refused: 'PACT_NOT_ACCEPTED' });
	});

	test('what is missing is named, part by part and paper by paper', async () => {
		const draft = await withProvedEmail(await aDraft(office), 'kurang@contoh.test');
		const refused = await sendProposal(draft.ctx, draft.id);
		expect(refused).toMatchObject({ refused: 'PROPOSAL_NOT_COMPLETE' });
		if (!isRefusal(refused)) return;
		expect(refused.details?.papers).toEqual(['surat_penawaran', 'studi_kelayakan']);
		expect((refused.details!.errors as { field: string }[]).map(({ field }) => field)).toEqual(
			expect.arrayContaining(['lembaga.name', 'petugas.contact_1_name', 'kak.title', 'kak.financing'])
		);
	});

	test('brings a receipt with a random tail, a case that waits for its check, and a mail', async () => {
		const sent = await aSentProposal(office, { email: 'terima@contoh.test' });
		expect(sent.receipt).toMatch(/^P-2026-\d{6}-[0-9A-Z]{4}$/);
		expect(sent.tracking).toBe(`http://localhost:3000/lacak/${sent.receipt}`);
		const file = (await loadCaseUnchecked(db(), sent.case_id))!;
		expect(openSteps(file.state)).toEqual(['periksa_kelengkapan']);
		expect(file.row).toMatchObject({ subject: filled.kak.title, procedure_key: 'ksdpk', is_example: true });
		expect(Object.keys(file.state.papers).toSorted()).toEqual([
			'kak',
			'pakta_integritas',
			'studi_kelayakan',
			'surat_penawaran'
		]);
		const [mail] = await mailsTo(office, 'terima@contoh.test');
		expect(mail!.subject).toContain(sent.receipt);
		expect(mail!.body).toContain(sent.tracking);
	});

	test('twice with one key gives one case, and the second sending gets the first answer', async () => {
		const draft = await withProvedEmail(await aDraft(office), 'dua@contoh.test');
		await fill(draft);
		given(await acceptPact(draft.ctx, draft.id));
		const ctx = once(draft.ctx);
		const results = await Promise.all([sendProposal(ctx, draft.id), sendProposal(ctx, draft.id)]);
		const [won, lost] = isRefusal(results[0]) ? [results[1], results[0]] : results;
		expect(isRefusal(won)).toBe(false);
		expect(lost).toMatchObject({ refused: expect.stringMatching(/STATE_CHANGED|IDEMPOTENCY_CONFLICT/) });
		expect(await casesOf(draft.id)).toHaveLength(1);
		const stored = await db().first(
			query.selectFrom('idempotency_key').select(['answer']).where('key', '=', ctx.idempotency!.key)
		);
		expect(stored?.answer).toMatchObject({ receipt: given(won).receipt });
	});

	test('a partner that is known by name, other spelling or alias is used again', async () => {
		const first = await aSentProposal(office, { name: 'PT Contoh Sungai Batang' });
		const [{ partner_id: partnerId } = { partner_id: null }] = await casesOf(first.id);
		await db().write((uow) => {
			uow.add(
				query
					.insertInto('partner_alias')
					.values({ id: newId(), partner_id: partnerId!, name: 'Sungai Batang, PT' })
			);
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'PARTNER_RENAMED',
				subject: { kind: 'partner', id: partnerId! }
			});
		});
		for (const name of ['pt contoh sungai batang', 'PT Contôh Sungai Batang', 'Sungai Batang, PT']) {
			const again = await aSentProposal(office, { name });
			expect((await casesOf(again.id))[0]?.partner_id, name).toBe(partnerId);
		}
	});

	test('a unit of the region sends without a pact and without a proved address', async () => {
		const ctx = office.as('unitOfficer');
		const routing = { ...aCompany, initiator: 'region' } as const;
		const { id } = given(await beginProposal(ctx, routing, here));
		await fill({ id, ctx });
		const sent = given(await sendProposal(ctx, id));
		const file = (await loadCaseUnchecked(db(), sent.case_id))!;
		expect(file.row.unit_id).toBe(office.units.own);
		expect(file.state.papers).not.toHaveProperty('pakta_integritas');
		expect(file.state.decisions[0]).toMatchObject({
			role: 'unit_officer',
			person: office.people.unitOfficer
		});
		// Its officer is told of what is returned, at the address of the contact officer.
		expect(file.row.proposal_email).toBe(filled.petugas.contact_1_email);
	});

	test('a proposal begun in English is answered in English, whoever acts on it', async () => {
		const anybody = { ...visitor(office), language: 'en' } as const;
		const begun = given(await beginProposal(anybody, aCompany, here));
		expect(begun.id).toBeTruthy();
		const file = given(await readProposal({ ...anybody, actor: { kind: 'program', name: 'x' } }, begun.id));
		expect(file.answers.language).toBe('en');
	});
});

describe('a whole proposal from another system', () => {
	const whole = async (papers = ['surat_penawaran', 'studi_kelayakan']) => ({
		routing: aCompany,
		lembaga: filled.lembaga,
		petugas: filled.petugas,
		kak: filled.kak,
		papers: await Promise.all(
			papers.map(async (key) => ({ key, document_id: await office.document('partner', key) }))
		),
		pactAccepted: true
	});

	test('is sent as one act', async () => {
		const sent = given(await proposeAtOnce(office.as('partner'), await whole()));
		expect(await casesOf(sent.id)).toMatchObject([{ id: sent.case_id, partner_id: office.partners.own }]);
	});

	test('is sent or nothing of it is kept: each fault is named', async () => {
		const before = given(await listProposals(office.as('otherPartner'), { limit: 10 })).rows.length;
		const refused = await proposeAtOnce(office.as('otherPartner'), {
			...(await whole()),
			kak: { ...filled.kak, title: '' }
		});
		expect(refused).toMatchObject({ refused: 'VALIDATION_FAILED' });
		// Papers that somebody else uploaded are unknown here, and so still missing.
		expect(isRefusal(refused) && refused.details?.errors).toEqual(
			expect.arrayContaining([
				{ field: 'kak.title', message: 'REQUIRED' },
				{ field: 'papers.surat_penawaran', message: 'DOCUMENT_UNKNOWN' },
				{ field: 'papers.studi_kelayakan', message: 'PAPER_MISSING' }
			])
		);
		expect(given(await listProposals(office.as('otherPartner'), { limit: 10 })).rows).toHaveLength(before);
	});

	test('without the pact it is refused', async () => {
		expect(await proposeAtOnce(office.as('partner'), { ...(await whole()), pactAccepted: false })).toEqual({
			refused: 'PACT_NOT_ACCEPTED'
		});
	});
});

describe('the list of proposals', () => {
	test('holds what is one’s own; the division sees every one that was sent', async () => {
		const sent = given(
			await proposeAtOnce(office.as('partner'), {
				routing: aCompany,
				lembaga: filled.lembaga,
				petugas: filled.petugas,
				kak: { ...filled.kak, title: 'Daftar' },
				papers: [
					{ key: 'surat_penawaran', document_id: await office.document('partner') },
					{ key: 'studi_kelayakan', document_id: await office.document('partner') }
				],
				pactAccepted: true
			})
		);
		const draft = given(await beginProposal(office.as('partner'), aCompany, here));
		const idsFor = async (ctx: Ctx) =>
			given(await listProposals(ctx, { limit: 100 })).rows.map(({ id }) => id);
		expect((await idsFor(office.as('partner'))).slice(0, 2)).toEqual([draft.id, sent.id]);
		expect(await idsFor(office.as('otherPartner'))).not.toContain(sent.id);
		expect(await idsFor(office.as('officer'))).toContain(sent.id);
		expect(await idsFor(office.as('officer'))).not.toContain(draft.id);
		expect(await listProposals(visitor(office), { limit: 10 })).toMatchObject({ refused: 'NOT_SIGNED_IN' });
	});

	test('is read part by part without a gap', async () => {
		const ctx = office.as('partner');
		const all = given(await listProposals(ctx, { limit: 100 })).rows.map(({ id }) => id);
		const parts: string[] = [];
		let after;
		do {
			const part: Awaited<ReturnType<typeof listProposals>> = await listProposals(ctx, { limit: 2, after });
			if (isRefusal(part)) throw new Error(part.refused);
			parts.push(...part.rows.map(({ id }) => id));
			after = part.next ?? undefined;
		} while (after);
		expect(parts).toEqual(all);
	});
});
