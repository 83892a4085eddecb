import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { cast, useOffice, type Member } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { actOnCase, actOnStep, type StepInput } from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const unitOf = (caseId: string) =>
	database.tenant(1).first(query.selectFrom('cooperation_case').select('unit_id').where('id', '=', caseId));
const stepRow = (caseId: string, step: string) =>
	database
		.tenant(1)
		.first(
			query.selectFrom('case_step').selectAll().where('case_id', '=', caseId).where('step_key', '=', step)
		);

describe('each step is taken by its own role and by nobody else', () => {
	const steps = {
		periksa_kelengkapan: { until: 'waitingForCheck', outcome: 'accept', may: ['officer'], input: {} },
		pendapat_hukum: {
			until: 'waitingForOpinions',
			outcome: 'feasible',
			may: ['legal', 'member', 'otherMember'],
			input: { no_conflict_of_interest: true }
		},
		rapat_tkksd: {
			until: 'waitingForSitting',
			outcome: 'conclude',
			may: ['officer', 'secretary'],
			input: {}
		},
		disposisi_sekda: { until: 'waitingForSecretary', outcome: 'approve', may: ['secretary'], input: {} },
		keputusan_kdh: { until: 'waitingForHead', outcome: 'approve', may: ['head'], input: {} },
		penawaran: { until: 'waitingForOffer', outcome: 'done', may: ['officer', 'registrar'], input: {} }
	} as const;

	for (const [step, { until, outcome, may, input }] of Object.entries(steps)) {
		test(`${step}: ${may.join(', ')}`, async () => {
			const made = await aCase(office)[until]();
			const more: StepInput =
				step === 'rapat_tkksd'
					? { sitting_id: await aSitting(office, [made.id]), conclusion: 'feasible' }
					: input;
			for (const member of Object.keys(cast) as Member[]) {
				if ((may as readonly string[]).includes(member)) continue;
				expect([member, code(await made.try(member, step, outcome, more))]).toEqual([
					member,
					['otherPartner', 'otherUnitOfficer'].includes(member) ? 'NOT_FOUND' : 'NOT_ALLOWED'
				]);
			}
			for (const member of may) {
				const again = await aCase(office)[until]();
				const own: StepInput =
					step === 'rapat_tkksd'
						? { sitting_id: await aSitting(office, [again.id]), conclusion: 'feasible' }
						: input;
				expect([member, code(await again.try(member, step, outcome, own))]).toEqual([member, 'done']);
			}
		});
	}

	test('nobody who is not signed in acts, and no applicant acts for another case', async () => {
		const made = await aCase(office).waitingForCheck();
		const anonymous = { ...office.as('officer'), actor: { kind: 'anonymous' } as const };
		expect(code(await actOnStep(anonymous, made.id, 'periksa_kelengkapan', 'accept', {}))).toBe(
			'NOT_SIGNED_IN'
		);
		const applicant = {
			...anonymous,
			actor: { kind: 'applicant', proposalId: newId(), email: 'orang@contoh.test' } as const
		};
		expect(code(await actOnStep(applicant, made.id, 'persiapan', 'submit', {}))).toBe('NOT_FOUND');
	});

	test('a case of another region answers as if it did not exist', async () => {
		const made = await aCase(office).waitingForCheck();
		const foreign = { ...office.as('officer'), db: database.tenant(2) };
		expect(code(await actOnStep(foreign, made.id, 'periksa_kelengkapan', 'accept', {}))).toBe('NOT_FOUND');
	});
});

describe('returned papers', () => {
	test('the clock stands until the applicant sends again, and the days go on where they stood', async () => {
		office.today = '2026-11-23';
		const made = await aCase(office).waitingForCheck();
		expect((await stepRow(made.id, 'periksa_kelengkapan'))?.due_on).toBe('2026-11-30');
		office.today = '2026-11-25';
		await made.act('officer', 'periksa_kelengkapan', 'return', {
			papers: [{ key: 'kak', state: 'wrong', remark: 'Belum ada lokasi' }]
		});
		expect(await made.open()).toEqual(['persiapan']);
		expect(await stepRow(made.id, 'persiapan')).toMatchObject({ due_on: null, waiting_for: 'applicant' });
		office.today = '2026-12-02';
		await made.act('partner', 'persiapan', 'submit', {
			papers: [{ key: 'kak', document_id: await office.document('partner') }]
		});
		expect(await stepRow(made.id, 'periksa_kelengkapan')).toMatchObject({
			opened_on: '2026-12-02',
			due_on: '2026-12-09',
			waiting_for: null
		});
		office.today = '2026-11-23';
	});

	test('what was found wrong must be handed in anew', async () => {
		const made = await aCase(office).returnedToApplicant();
		expect(code(await made.try('partner', 'persiapan', 'submit', {}))).toBe('PAPERS_MISSING');
	});

	test('a wrong paper is not returned without a word', async () => {
		const made = await aCase(office).waitingForCheck();
		const silent = await made.try('officer', 'periksa_kelengkapan', 'return', {
			papers: [{ key: 'kak', state: 'wrong' }]
		});
		expect(code(silent)).toBe('NOTE_REQUIRED');
	});

	test('papers are not accepted while one is marked wrong', async () => {
		const made = await aCase(office).waitingForCheck();
		const answer = await made.try('officer', 'periksa_kelengkapan', 'accept', {
			papers: [{ key: 'kak', state: 'wrong', remark: 'tidak terbaca' }]
		});
		expect(code(answer)).toBe('PAPERS_NOT_IN_ORDER');
	});
});

describe('a pause', () => {
	test('stops every limit, needs a reason, and shows it', async () => {
		const made = await aCase(office).waitingForCheck();
		expect(code(await actOnCase(office.as('officer'), made.id, 'pause', { reason: ' ' }))).toBe(
			'NOTE_REQUIRED'
		);
		expect(code(await actOnCase(office.as('member'), made.id, 'pause', { reason: 'x' }))).toBe('NOT_ALLOWED');
		const paused = await actOnCase(office.as('officer'), made.id, 'pause', { reason: 'Menunggu data BPS' });
		expect(paused).toMatchObject({ state: 'paused' });
		expect(await stepRow(made.id, 'periksa_kelengkapan')).toMatchObject({
			due_on: null,
			waiting_for: 'other',
			waiting_why: 'Menunggu data BPS'
		});
		expect(code(await made.try('officer', 'periksa_kelengkapan', 'accept'))).toBe('CASE_PAUSED');
		expect(code(await actOnCase(office.as('officer'), made.id, 'pause', { reason: 'lagi' }))).toBe(
			'ALREADY_PAUSED'
		);
		await actOnCase(office.as('officer'), made.id, 'resume', { reason: 'Data sudah ada' });
		expect(await stepRow(made.id, 'periksa_kelengkapan')).toMatchObject({ waiting_for: null });
	});

	test('withdrawn, closed for silence and refused are three different ends; only silence can be taken up again', async () => {
		const withdrawn = await aCase(office).waitingForCheck();
		await actOnCase(office.as('partner'), withdrawn.id, 'withdraw', { reason: 'Rencana berubah' });
		expect(await withdrawn.status()).toBe('withdrawn');
		expect(code(await actOnCase(office.as('officer'), withdrawn.id, 'reopen', { reason: 'x' }))).toBe(
			'NOT_LAPSED'
		);
		const lapsed = await aCase(office).waitingForCheck();
		await actOnCase(office.as('officer'), lapsed.id, 'lapse', { reason: 'Tidak ada jawaban sejak Maret' });
		expect(await lapsed.open()).toEqual([]);
		await actOnCase(office.as('officer'), lapsed.id, 'reopen', { reason: 'Pemohon menghubungi kembali' });
		expect(await lapsed.open()).toEqual(['periksa_kelengkapan']);
		const rejected = await aCase(office).waitingForCheck();
		await rejected.act('officer', 'periksa_kelengkapan', 'reject', { note: 'Bukan urusan daerah' });
		expect(await rejected.status()).toBe('rejected');
		expect(code(await rejected.try('officer', 'periksa_kelengkapan', 'accept'))).toBe('CASE_CLOSED');
	});

	test('a partner withdraws only what is their own', async () => {
		const made = await aCase(office).waitingForCheck();
		expect(code(await actOnCase(office.as('otherPartner'), made.id, 'withdraw', { reason: 'x' }))).toBe(
			'NOT_FOUND'
		);
	});
});

describe('opinions', () => {
	test('an opinion without the statement of no conflict of interest is refused', async () => {
		const made = await aCase(office).waitingForOpinions();
		expect(code(await made.try('legal', 'pendapat_hukum', 'feasible', {}))).toBe('CONFLICT_NOT_DECLARED');
		expect(
			code(await made.try('legal', 'pendapat_hukum', 'feasible', { no_conflict_of_interest: false }))
		).toBe('CONFLICT_NOT_DECLARED');
		await made.act('legal', 'pendapat_hukum', 'feasible', { no_conflict_of_interest: true });
	});

	test('they run side by side, and the case goes on when the last one is there', async () => {
		const made = await aCase(office).waitingForOpinions();
		expect(await made.open()).toHaveLength(4);
		for (const [member, step] of [
			['member', 'pendapat_teknis'],
			['legal', 'pendapat_hukum'],
			['otherMember', 'pendapat_anggaran']
		] as const)
			await made.act(member, step, 'feasible', { no_conflict_of_interest: true });
		expect(await made.open()).toEqual(['pendapat_perencanaan']);
		await made.act('member', 'pendapat_perencanaan', 'not_feasible', {
			no_conflict_of_interest: true,
			note: 'Tidak ada dalam RPJMD'
		});
		expect(await made.open()).toEqual(['rapat_tkksd']);
	});

	test('a sitting passes over an opinion only once it is late, and says why', async () => {
		office.today = '2026-11-23';
		const made = await aCase(office).waitingForOpinions();
		const sitting = await aSitting(office, [made.id]);
		const conclude = (reason?: string) =>
			made.try('officer', 'rapat_tkksd', 'conclude', {
				sitting_id: sitting,
				conclusion: 'feasible',
				without_opinions: reason
			});
		expect(code(await conclude())).toBe('OPINIONS_MISSING');
		expect(code(await conclude('anggota tidak hadir'))).toBe('OPINION_NOT_YET_LATE');
		office.today = '2026-12-10';
		expect(code(await conclude('Anggota sudah dua kali diingatkan'))).toBe('done');
		expect(await made.open()).toEqual(['disposisi_sekda']);
		office.today = '2026-11-23';
	});
});

describe('decisions', () => {
	test('the regional secretary does not decide what he proposed', async () => {
		const asSecretary = { ...office, as: office.as } as typeof office;
		const made = await aCase(asSecretary).waitingForSecretary();
		// The same person handed the papers in: as an officer of a unit, before becoming secretary.
		await database.owner.query(
			`update case_event set body = jsonb_set(body, '{actor,person_id}', to_jsonb($1::text)) where case_id = $2 and seq = 2`,
			[office.people.secretary, made.id]
		);
		expect(code(await made.try('secretary', 'disposisi_sekda', 'approve'))).toBe('SELF_DECISION');
		const scan = await office.document('registrar');
		expect(
			code(
				await made.try('registrar', 'disposisi_sekda', 'approve', {
					on_paper: { decided_by: cast.secretary.name, decided_on: office.today, document_id: scan }
				})
			)
		).toBe('SELF_DECISION');
	});

	test('nobody decides on a day on which they hold no office', async () => {
		const made = await aCase(office).waitingForHead();
		office.today = '2023-11-23';
		expect(code(await made.try('head', 'keputusan_kdh', 'approve'))).toBe('NO_AUTHORITY_THAT_DAY');
		office.today = '2026-11-23';
		const scan = await office.document('registrar');
		const entered = (decidedBy: string, day: string) =>
			made.try('registrar', 'keputusan_kdh', 'approve', {
				on_paper: { decided_by: decidedBy, decided_on: day, document_id: scan }
			});
		expect(code(await entered('Contoh Wali Kota', '2023-06-01'))).toBe('NO_AUTHORITY_THAT_DAY');
		expect(code(await entered('Contoh Sekda', '2026-11-20'))).toBe('NO_AUTHORITY_THAT_DAY');
		expect(code(await entered('Wali Kota', '2026-11-20'))).toBe('done');
	});

	test('an acting head of region (Plh) decides only with a stated reason', async () => {
		const made = await aCase(office).waitingForHead();
		const acting = newId();
		await database.tenant(1).write((uow) => {
			uow.add(
				query.insertInto('person').values({ id: acting, name: 'Contoh Plh', position: 'Plh. Wali Kota' })
			);
			uow.add(
				query.insertInto('office_holder').values({
					id: newId(),
					office: 'head_of_region',
					person_id: acting,
					name: 'Contoh Plh',
					capacity: 'plh',
					title: 'Plh. Wali Kota',
					valid_from: '2026-11-01',
					valid_to: '2026-11-30'
				})
			);
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'CASE_AMEND',
				subject: { kind: 'test' }
			});
		});
		const plh = office.as('head', { id: acting, name: 'Contoh Plh' });
		expect(code(await actOnStep(plh, made.id, 'keputusan_kdh', 'approve', {}))).toBe(
			'ACTING_OFFICIAL_NEEDS_REASON'
		);
		expect(
			code(await actOnStep(plh, made.id, 'keputusan_kdh', 'approve', { note: 'Izin tertulis Mendagri' }))
		).toBe('done');
	});
});

describe('the unit that carries a case out', () => {
	test('is named with the acceptance of the papers, and sees the case from then on', async () => {
		const made = await aCase(office, { unitId: null }).waitingForCheck();
		expect(code(await actOnStep(office.as('unitOfficer'), made.id, 'pendapat_teknis', 'feasible', {}))).toBe(
			'NOT_FOUND'
		);
		await made.act('officer', 'periksa_kelengkapan', 'accept', { unit_id: office.units.own });
		expect(await unitOf(made.id)).toEqual({ unit_id: office.units.own });
		expect((await stepRow(made.id, 'pendapat_teknis'))?.unit_id).toBe(office.units.own);
		await made.act('unitOfficer', 'pendapat_teknis', 'feasible', { no_conflict_of_interest: true });
	});

	test('stays open where the papers are returned, and must be a unit of the region', async () => {
		const made = await aCase(office, { unitId: null }).waitingForCheck();
		const check = (outcome: string, unitId: string) =>
			made.try('officer', 'periksa_kelengkapan', outcome, { unit_id: unitId, note: 'Lengkapi KAK' });
		expect(code(await check('accept', newId()))).toBe('UNIT_UNKNOWN');
		expect(code(await check('return', office.units.own))).toBe('done');
		expect(await unitOf(made.id)).toEqual({ unit_id: null });
	});
});
