import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { cast, useOffice } from '$tests/support/office';
import { walkOfficeCase } from '$tests/support/walk-office-case';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { readCaseView, type StepInput } from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const stepRow = (caseId: string, step: string) =>
	database
		.tenant(1)
		.first(
			query.selectFrom('case_step').selectAll().where('case_id', '=', caseId).where('step_key', '=', step)
		);

describe('what was done on paper', () => {
	test('every open step can be entered from paper by TU and by the division, and by nobody else', async () => {
		const states = [
			['waitingForCheck', 'periksa_kelengkapan', 'accept', cast.officer.name],
			['waitingForOpinions', 'pendapat_hukum', 'feasible', cast.legal.name],
			['waitingForSecretary', 'disposisi_sekda', 'approve', cast.secretary.name],
			['waitingForHead', 'keputusan_kdh', 'approve', cast.head.name],
			['waitingForOffer', 'penawaran', 'done', cast.officer.name]
		] as const;
		for (const [state, step, outcome, decidedBy] of states) {
			for (const member of ['registrar', 'officer'] as const) {
				const made = await aCase(office)[state]();
				const input: StepInput = {
					no_conflict_of_interest: true,
					on_paper: {
						decided_by: decidedBy,
						decided_on: '2026-11-20',
						document_id: await office.document(member)
					}
				};
				for (const other of ['head', 'secretary', 'legal', 'member', 'unitOfficer', 'partner'] as const)
					expect([step, other, code(await made.try(other, step, outcome, input))]).toEqual([
						step,
						other,
						'NOT_ALLOWED'
					]);
				expect([step, member, code(await made.try(member, step, outcome, input))]).toEqual([
					step,
					member,
					'done'
				]);
				const last = await database
					.tenant(1)
					.rows(
						query
							.selectFrom('case_event')
							.select(['actor_id', 'body'])
							.where('case_id', '=', made.id)
							.orderBy('seq', 'desc')
							.limit(1)
					);
				expect(last[0]?.actor_id).toBe(office.people[member]);
				expect(last[0]?.body).toMatchObject({ on_paper: { decided_on: '2026-11-20' } });
			}
		}
	});

	test('a whole case is walked from paper alone, to its published agreement, and each step says so', async () => {
		const made = await aCase(office, {
			procedure: 'ksdpk',
			answers: { needs_council: true, partner_kind: 'company' }
		}).waitingForCheck();
		const taken = await walkOfficeCase(office, made.id, { partner: 'PT Contoh' }, { onPaper: true });
		expect(taken).toEqual(expect.arrayContaining(['ttd_kb', 'persetujuan_dprd', 'ttd_pks', 'penatausahaan']));
		expect(await made.status()).toBe('completed');
		const view = await readCaseView(office.as('officer'), made.id);
		if (isRefusal(view)) throw new Error(view.refused);
		expect(view.line.filter((step) => taken.includes(step.key) && !step.on_paper)).toEqual([]);
	});

	test('it needs who, when and the scan, and no day ahead', async () => {
		const made = await aCase(office).waitingForHead();
		const scan = await office.document('registrar');
		const enter = (paper: { decided_by: string; decided_on: string; document_id: string }) =>
			made.try('registrar', 'keputusan_kdh', 'approve', { on_paper: paper });
		const whole = { decided_by: 'Contoh Wali Kota', decided_on: '2026-11-20', document_id: scan };
		expect(code(await enter({ ...whole, document_id: '' }))).toBe('ON_PAPER_INCOMPLETE');
		expect(code(await enter({ ...whole, decided_on: '20-11-2026' }))).toBe('ON_PAPER_INCOMPLETE');
		expect(code(await enter({ ...whole, decided_on: '2026-12-20' }))).toBe('DAY_IN_FUTURE');
		expect(code(await enter({ ...whole, document_id: newId() }))).toBe('DOCUMENT_UNKNOWN');
	});

	test("somebody else's upload is nobody's scan", async () => {
		const made = await aCase(office).waitingForHead();
		const foreign = await office.document('otherPartner');
		const answer = await made.try('registrar', 'keputusan_kdh', 'approve', {
			on_paper: { decided_by: 'Contoh Wali Kota', decided_on: '2026-11-20', document_id: foreign }
		});
		expect(code(answer)).toBe('DOCUMENT_UNKNOWN');
	});

	test('what one of the office has scanned, a colleague may name; of another unit nobody may', async () => {
		const made = await aCase(office).waitingForHead();
		const enter = (document: string) =>
			made.try('registrar', 'keputusan_kdh', 'approve', {
				on_paper: { decided_by: 'Contoh Wali Kota', decided_on: '2026-11-20', document_id: document }
			});
		expect(code(await enter(await office.document('unitOfficer')))).toBe('DOCUMENT_UNKNOWN');
		expect(code(await enter(await office.document('officer')))).toBe('done');
	});

	test('the scanned instruction sheet becomes a paper of the case', async () => {
		const made = await aCase(office).waitingForSecretary();
		const scan = await office.document('registrar');
		await made.act('registrar', 'disposisi_sekda', 'approve', {
			on_paper: { decided_by: cast.secretary.name, decided_on: '2026-11-20', document_id: scan }
		});
		const papers = await database
			.tenant(1)
			.rows(query.selectFrom('case_paper').selectAll().where('case_id', '=', made.id));
		expect(papers.find((paper) => paper.paper_key === 'lembar_disposisi')?.document_id).toBe(scan);
	});
});

describe('letters to and from outside', () => {
	test('the council is waited for with a stopped clock, and its letter lets the case go on', async () => {
		const made = await aCase(office, {
			answers: { needs_council: true, initiator: 'partner' }
		}).waitingForOffer();
		await made.act('officer', 'penawaran', 'done');
		// The steps of text and signature before the council are taken by their own tests.
		await database.owner.query(
			`update case_event set body = jsonb_set(body, '{fields,entry}', '"persetujuan_dprd"') where case_id = $1 and seq = 1`,
			[made.id]
		);
		await database.owner.query('delete from case_event where case_id = $1 and seq > 1', [made.id]);
		await made.act('officer', 'persetujuan_dprd', 'sent', {
			letter_number: '100/1/2026',
			letter_date: '2026-11-20'
		});
		expect(await stepRow(made.id, 'persetujuan_dprd')).toMatchObject({ waiting_for: 'outside_authority' });
		const twice = await made.try('officer', 'persetujuan_dprd', 'sent', {
			letter_number: '100/2/2026',
			letter_date: '2026-11-21'
		});
		expect(code(twice)).toBe('ALREADY_SENT');
		await made.act('registrar', 'persetujuan_dprd', 'granted', {
			letter_number: '170/5/DPRD/2026',
			letter_date: '2026-11-23',
			document_id: await office.document('registrar')
		});
		expect(await made.open()).toEqual(['penyusunan_pks']);
	});
});
