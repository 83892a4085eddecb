import { beforeAll, describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Actor, Ctx, Role } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { seedCalendar } from '$lib/server/modules/calendar';
import { storeDocument } from '$lib/server/modules/documents';
import { blocksFor, papersFor, type Answers, type Procedure } from '$lib/server/modules/workflow';
import { nationalProcedures, procedureKeys } from '../domain/procedures';
import { actOnStep, type StepInput } from './act-on-step';
import { loadCaseUnchecked } from './case-file';
import { closeCaseFromPaper } from './close-from-paper';
import { openCase } from './open-case';

const database = useDatabase();
let ctx: Ctx;
const people = {} as Record<Role, Extract<Actor, { kind: 'person' }>>;
let partnerId: string;
let unitId: string;
let paper: string;

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
	await seedCalendar(ctx, { years: [], days: [] });
	partnerId = newId();
	unitId = newId();
	await ctx.db.write((uow) => {
		uow.add(query.insertInto('partner').values({ id: partnerId, name: 'PT Mitra Uji', kind: 'company' }));
		uow.add(query.insertInto('unit').values({ id: unitId, name: 'Dinas Uji', kind: 'office' }));
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'PARTNER_MADE',
			subject: { kind: 'partner', id: partnerId }
		});
	});
	people.unit_officer = await aPerson(ctx, 'unit_officer', { unitId });
	for (const role of ['cooperation_officer', 'tkksd_member', 'legal_officer', 'registrar'] as const)
		people[role] = await aPerson(ctx, role);
	people.partner = await aPerson(ctx, 'partner', { partnerId });
	people.regional_secretary = await aPerson(ctx, 'regional_secretary', { office: 'regional_secretary' });
	people.head_of_region = await aPerson(ctx, 'head_of_region', { office: 'head_of_region' });
	const stored = await storeDocument(as(ctx, people.cooperation_officer), {
		kind: 'naskah',
		title: 'Naskah',
		owner: { kind: 'upload', id: null },
		fileName: 'naskah.pdf',
		mediaType: 'application/pdf',
		content: Buffer.from('%PDF-1.7 uji'),
		origin: 'uploaded'
	});
	if (isRefusal(stored)) throw new Error('no document');
	paper = stored.id;
});

/** A sitting of today with this one case on its agenda. */
async function aSittingFor(caseId: string): Promise<string> {
	const id = newId();
	await ctx.db.write((uow) => {
		uow.add(
			query.insertInto('sitting').values({
				id,
				title: 'Rapat uji',
				held_on: '2026-03-02',
				starts_at: '09:00',
				place: 'Ruang Pola',
				state: 'planned',
				created_at: new Date()
			})
		);
		uow.add(query.insertInto('sitting_item').values({ sitting_id: id, case_id: caseId, position: 1 }));
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'SITTING_PLANNED',
			subject: { kind: 'sitting', id }
		});
	});
	return id;
}

async function aPaper(by: Actor = people.registrar): Promise<string> {
	const stored = await storeDocument(as(ctx, by), {
		kind: 'naskah',
		title: 'Naskah',
		owner: { kind: 'upload', id: null },
		fileName: 'naskah.pdf',
		mediaType: 'application/pdf',
		content: Buffer.from(`%PDF-1.7 ${newId()}`),
		origin: 'uploaded'
	});
	if (isRefusal(stored)) throw new Error('no document');
	return stored.id;
}

async function anOpenCase(procedure: Procedure, answers: Answers): Promise<string> {
	const first = blocksFor(procedure, answers)[0]![0]!;
	const papers = papersFor(first.papers_in, answers).map((use) => ({ key: use.paper, document_id: paper }));
	const opened = await ctx.db.write((uow) =>
		openCase(uow, as(ctx, people.cooperation_officer), {
			procedure,
			answers,
			subject: 'Pengolahan sampah',
			proposalId: null,
			partnerId,
			unitId,
			papers: first.kind === 'submit' ? papers : undefined,
			actorRole: 'cooperation_officer'
		})
	);
	if (isRefusal(opened)) throw new Error(JSON.stringify(opened));
	return opened.id;
}

const outcomeThatGoesOn = {
	submit: 'submit',
	check: 'accept',
	opinion: 'feasible',
	sitting: 'conclude',
	decide: 'approve',
	draft: 'ready',
	initial: 'initial',
	number: 'assign',
	sign: 'signed',
	await_external: 'granted',
	record: 'done',
	publish: 'publish'
} as const;

/** Walks a case to its end by the people whose step it is, and gives the steps in the order taken. */
async function walk(caseId: string): Promise<{ steps: string[]; status: string }> {
	const steps: string[] = [];
	for (let turn = 0; turn < 60; turn += 1) {
		const file = (await loadCaseUnchecked(ctx.db, caseId))!;
		const open = file.state.visits.find((visit) => visit.closed_on === null);
		if (!open || file.state.status !== 'running') return { steps, status: file.state.status };
		const step = file.state.procedure.steps.find((one) => one.key === open.step)!;
		const actor = people[step.actor as Role] ?? people.cooperation_officer;
		const fields: StepInput =
			step.kind === 'opinion'
				? { no_conflict_of_interest: true }
				: step.kind === 'sitting'
					? { sitting_id: await aSittingFor(caseId), conclusion: 'feasible' }
					: step.kind === 'draft'
						? { document_id: await aPaper(actor) }
						: step.kind === 'number'
							? { party: 'region' }
							: step.kind === 'sign'
								? {
										document_id: await aPaper(actor),
										signed_on: '2026-03-02',
										signatories: [
											{ party: 'region', person: 'Wali Kota', capacity: 'Wali Kota Contoh' },
											{ party: 'PT Mitra Uji', person: 'Direktur', capacity: 'Direktur Utama' }
										]
									}
								: step.kind === 'await_external'
									? { letter_number: '1/DPRD/2026', letter_date: '2026-03-02' }
									: step.kind === 'submit'
										? {
												papers: papersFor(step.papers_in, file.state.answers).map((use) => ({
													key: use.paper,
													document_id: paper
												}))
											}
										: {};
		const done = await actOnStep(as(ctx, actor), caseId, step.key, outcomeThatGoesOn[step.kind], fields);
		if (isRefusal(done)) throw new Error(`${step.key}: ${JSON.stringify(done)}`);
		steps.push(step.key);
	}
	throw new Error('the case does not end');
}

describe('the whole way through the door', () => {
	test.each(procedureKeys)(
		'%s can be walked from the proposal to the filed agreement by those whose step it is',
		async (key) => {
			const caseId = await anOpenCase(nationalProcedures[key], {
				initiator: 'region',
				partner_kind: 'company',
				needs_council: true
			});
			const walked = await walk(caseId);
			expect(walked.status).toBe('completed');
			const agreements = await ctx.db.rows(
				query
					.selectFrom('agreement')
					.select(['instrument', 'parent_id', 'register_number', 'published_at', 'signed_sha256', 'fact'])
					.where('case_id', '=', caseId)
					.orderBy('created_at')
			);
			expect(agreements.length).toBeGreaterThan(0);
			for (const agreement of agreements) {
				expect(agreement.fact).toBe('in_force');
				expect(agreement.published_at).not.toBeNull();
				expect(agreement.signed_sha256).toMatch(/^[0-9a-f]{64}$/);
			}
		}
	);

	test('a PKS stands under the umbrella of its case, each with a number of its own', async () => {
		const caseId = await anOpenCase(nationalProcedures.ksdpk, {
			initiator: 'partner',
			partner_kind: 'company',
			needs_council: false
		});
		await walk(caseId);
		const rows = await ctx.db.rows(
			query
				.selectFrom('agreement')
				.select(['id', 'instrument', 'parent_id', 'register_number'])
				.where('case_id', '=', caseId)
		);
		const umbrella = rows.find((row) => row.instrument === 'kesepakatan_bersama')!;
		const pks = rows.find((row) => row.instrument === 'pks')!;
		expect(pks.parent_id).toBe(umbrella.id);
		expect(umbrella.register_number).toMatch(/^\d+\/KB\/BKS\/III\/2026$/);
		expect(pks.register_number).toMatch(/^\d+\/PKS\/BKS\/III\/2026$/);
	});

	test('any open case closes from its signed paper in one act, and what was skipped is listed', async () => {
		const caseId = await anOpenCase(nationalProcedures.ksdpk, {
			initiator: 'partner',
			partner_kind: 'company',
			needs_council: false
		});
		const input = {
			document_id: await aPaper(),
			signed_on: '2026-03-01',
			instrument: 'pks',
			signatories: [
				{ party: 'region', person: 'Wali Kota', capacity: 'Wali Kota Contoh' },
				{ party: 'PT Mitra Uji', person: 'Direktur', capacity: 'Direktur Utama' }
			],
			number: '7/PKS/2026',
			reason: 'Ditandatangani di luar sistem'
		};
		expect(await closeCaseFromPaper(as(ctx, people.partner), caseId, input)).toEqual({
			refused: 'NOT_ALLOWED'
		});
		const closed = await closeCaseFromPaper(as(ctx, people.registrar), caseId, input);
		if (isRefusal(closed)) throw new Error(JSON.stringify(closed));
		expect(closed.skipped).toContain('rapat_tkksd');
		expect(closed.skipped).toContain('ttd_kb');
		expect((await loadCaseUnchecked(ctx.db, caseId))!.state.status).toBe('closed_from_paper');
		expect(
			await closeCaseFromPaper(as(ctx, people.registrar), caseId, { ...input, document_id: await aPaper() })
		).toMatchObject({ refused: 'CASE_CLOSED' });
	});
});

describe('exactly one wins', () => {
	test('of 16 people who take the same step at once, one does and the others are told what is open now', async () => {
		for (let round = 0; round < 5; round += 1) {
			const caseId = await anOpenCase(nationalProcedures.ksdpk, {
				initiator: 'partner',
				partner_kind: 'company',
				needs_council: false
			});
			const outcomes = await Promise.all(
				Array.from({ length: 16 }, (_, index) =>
					actOnStep(
						as(ctx, people.cooperation_officer),
						caseId,
						'periksa_kelengkapan',
						index % 2 ? 'accept' : 'reject',
						{ note: 'uji' }
					)
				)
			);
			const losers = outcomes.filter((one) => isRefusal(one));
			expect(losers).toHaveLength(15);
			for (const loser of losers) {
				expect(['STATE_CHANGED', 'STEP_NOT_OPEN', 'CASE_CLOSED']).toContain(
					(loser as { refused: string }).refused
				);
			}
			const file = (await loadCaseUnchecked(ctx.db, caseId))!;
			expect(file.events.filter((event) => event.step === 'periksa_kelengkapan')).toHaveLength(1);
		}
	});

	test('numbers stay gapless and single although 40 people reserve at once', async () => {
		const { reserveNumberAhead } = await import('./numbers');
		const taken = await Promise.all(
			Array.from({ length: 40 }, () =>
				reserveNumberAhead(as(ctx, people.registrar), { instrument: 'mou', day: '2026-03-02', reason: 'uji' })
			)
		);
		expect(taken.filter(isRefusal)).toEqual([]);
		const rows = await ctx.db.rows(
			query.selectFrom('number_entry').select('sequence').where('kind', '=', 'mou').orderBy('sequence')
		);
		expect(rows.map((row) => row.sequence)).toEqual(
			Array.from({ length: rows.length }, (_, index) => index + 1)
		);
	});
});

describe('authority', () => {
	test('nobody decides on a day on which the office is not held', async () => {
		const caseId = await anOpenCase(nationalProcedures.ksdpk, {
			initiator: 'partner',
			partner_kind: 'company',
			needs_council: false
		});
		const stranger = await aPerson(ctx, 'regional_secretary');
		const file = async () => (await loadCaseUnchecked(ctx.db, caseId))!;
		for (const key of [
			'periksa_kelengkapan',
			'pendapat_hukum',
			'pendapat_anggaran',
			'pendapat_perencanaan',
			'pendapat_teknis',
			'rapat_tkksd'
		]) {
			const step = (await file()).state.procedure.steps.find((one) => one.key === key)!;
			const fields =
				step.kind === 'opinion'
					? { no_conflict_of_interest: true }
					: step.kind === 'sitting'
						? { sitting_id: await aSittingFor(caseId), conclusion: 'feasible' as const }
						: {};
			const done = await actOnStep(
				as(ctx, people[step.actor as Role]),
				caseId,
				key,
				outcomeThatGoesOn[step.kind],
				fields
			);
			if (isRefusal(done)) throw new Error(JSON.stringify(done));
		}
		expect(await actOnStep(as(ctx, stranger), caseId, 'disposisi_sekda', 'approve', {})).toMatchObject({
			refused: 'NO_AUTHORITY_THAT_DAY'
		});
		const onPaper = {
			decided_by: people.regional_secretary.id,
			decided_on: '2019-05-01',
			document_id: await aPaper()
		};
		expect(
			await actOnStep(as(ctx, people.registrar), caseId, 'disposisi_sekda', 'approve', { on_paper: onPaper })
		).toMatchObject({ refused: 'NO_AUTHORITY_THAT_DAY' });
		expect(
			await actOnStep(as(ctx, people.registrar), caseId, 'disposisi_sekda', 'approve', {
				on_paper: { ...onPaper, decided_on: '2026-03-01' }
			})
		).not.toHaveProperty('refused');
	});

	test('a partner sees its own case only, and another one is simply not found', async () => {
		const caseId = await anOpenCase(nationalProcedures.ksdpk, {
			initiator: 'partner',
			partner_kind: 'company',
			needs_council: false
		});
		const stranger = await aPerson(ctx, 'partner', { partnerId: newId() });
		expect(await actOnStep(as(ctx, stranger), caseId, 'periksa_kelengkapan', 'accept', {})).toEqual({
			refused: 'NOT_FOUND'
		});
		expect(
			await actOnStep(as(ctx, people.partner), caseId, 'periksa_kelengkapan', 'accept', {})
		).toMatchObject({ refused: 'NOT_ALLOWED' });
	});
});
