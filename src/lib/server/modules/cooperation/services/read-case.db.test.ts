import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { cast, useOffice, type Member } from '$tests/support/office';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	actOnCase,
	beginThread,
	readConversation,
	openDocument,
	readCaseView,
	readDocument,
	type CaseView
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);

async function seen(member: Member, id: string): Promise<CaseView> {
	const view = await readCaseView(office.as(member), id);
	if (isRefusal(view)) throw new Error(view.refused);
	return view;
}

describe('a case page', () => {
	test('tells each reader what is asked of them, and offers nothing else', async () => {
		const made = await aCase(office).waitingForCheck();
		const [officer] = (await seen('officer', made.id)).open_steps;
		expect(officer).toMatchObject({ key: 'periksa_kelengkapan', outcomes: ['accept', 'return', 'reject'] });
		expect((await seen('officer', made.id)).acts).toEqual(
			expect.arrayContaining(['pause', 'withdraw', 'lapse', 'amend', 'close_from_paper'])
		);
		const [registrar] = (await seen('registrar', made.id)).open_steps;
		expect([registrar?.outcomes, registrar?.paper_outcomes]).toEqual([[], ['accept', 'return', 'reject']]);
		for (const member of ['auditor', 'member', 'legal', 'head', 'secretary', 'unitOfficer'] as const) {
			const view = await seen(member, made.id);
			expect(view.open_steps.flatMap((step) => [...step.outcomes, ...step.paper_outcomes])).toEqual([]);
		}
		expect((await seen('auditor', made.id)).acts).toEqual(['follow', 'print']);
		expect(await readCaseView(office.as('admin'), made.id)).toEqual({ refused: 'NOT_ALLOWED' });
	});

	test('tells the line with days and what was done on paper', async () => {
		const made = await aCase(office).waitingForSecretary();
		await made.act('registrar', 'disposisi_sekda', 'approve', {
			on_paper: {
				decided_by: cast.secretary.name,
				decided_on: '2026-11-20',
				document_id: await office.document('registrar')
			}
		});
		const view = await seen('officer', made.id);
		expect(view.line.find((step) => step.key === 'disposisi_sekda')).toMatchObject({
			position: 'done',
			on_paper: true
		});
		expect(view.line.find((step) => step.key === 'keputusan_kdh')).toMatchObject({ position: 'open' });
		expect(view.history[0]).toMatchObject({
			step: 'disposisi_sekda',
			who: { name: cast.registrar.name, position: cast.registrar.position },
			on_paper: { by: { name: cast.secretary.name, position: cast.secretary.position }, on: '2026-11-20' }
		});
	});

	test('names the opinions that are late, and those that a sitting passed over', async () => {
		office.today = '2026-11-23';
		const made = await aCase(office).waitingForOpinions();
		await made.act('legal', 'pendapat_hukum', 'feasible_with_notes', {
			no_conflict_of_interest: true,
			note: 'Perjelas ruang lingkup'
		});
		office.today = '2026-12-03';
		const view = await seen('officer', made.id);
		expect(view.opinions).toMatchObject([
			{ step: 'pendapat_hukum', verdict: 'feasible_with_notes', person: { name: cast.legal.name } }
		]);
		expect(view.missing_opinions.map((one) => [one.step, one.late_by])).toEqual([
			['pendapat_anggaran', 3],
			['pendapat_perencanaan', 3],
			['pendapat_teknis', 3]
		]);
		await made.act('officer', 'rapat_tkksd', 'conclude', {
			sitting_id: await aSitting(office, [made.id]),
			conclusion: 'feasible',
			without_opinions: 'Anggota berhalangan, diingatkan dua kali'
		});
		const after = await seen('officer', made.id);
		expect(after.missing_opinions.map((one) => [one.step, one.passed_over])).toEqual([
			['pendapat_anggaran', true],
			['pendapat_perencanaan', true],
			['pendapat_teknis', true]
		]);
		office.today = '2026-11-23';
	});

	test('explains why another case may be the same', async () => {
		const first = await aCase(office, {
			subject: 'Pengolahan air limbah domestik bersama'
		}).waitingForCheck();
		const twin = await aCase(office, {
			subject: 'Pengolahan air limbah domestik bersama warga'
		}).waitingForCheck();
		const other = await aCase(office, {
			subject: 'Pertukaran pemuda dan kebudayaan',
			partnerId: office.partners.other
		}).waitingForCheck();
		const view = await seen('officer', twin.id);
		expect(view.look_alikes).toMatchObject([
			{ kind: 'case', id: first.id, reasons: expect.arrayContaining(['same_partner', 'same_period']) }
		]);
		expect((await seen('officer', other.id)).look_alikes).toEqual([]);
	});
});

describe('who reads from outside', () => {
	test('a partner follows their own case without what the office weighs', async () => {
		const made = await aCase(office).waitingForOpinions();
		await made.act('legal', 'pendapat_hukum', 'feasible_with_notes', {
			no_conflict_of_interest: true,
			note: 'Posisi tawar kita: tarif paling tinggi 10 persen'
		});
		await beginThread(office.as('officer'), made.id, { body: 'Catatan dalam kantor', audience: 'office' });
		await beginThread(office.as('officer'), made.id, { body: 'Silakan siapkan cap', audience: 'applicant' });
		await actOnCase(office.as('officer'), made.id, 'amend', { reason: 'RKPD berubah', needs_council: true });
		const view = await seen('partner', made.id);
		const all = JSON.stringify(view);
		for (const secret of [
			'Posisi tawar',
			'Catatan dalam kantor',
			'feasible_with_notes',
			cast.legal.name,
			cast.officer.name
		])
			expect([secret, all.includes(secret)]).toEqual([secret, false]);
		const talk = await readConversation(office.as('partner'), made.id);
		expect(
			'threads' in talk && talk.threads.flatMap((one) => one.messages.map(({ body, by }) => [body, by]))
		).toEqual([['Silakan siapkan cap', null]]);
		expect(view.opinions).toEqual([]);
		expect(view.acts).toEqual(['withdraw']);
	});

	test('another partner, another unit and another region do not learn that it exists', async () => {
		const made = await aCase(office).waitingForCheck();
		for (const member of ['otherPartner', 'otherUnitOfficer'] as const)
			expect(await readCaseView(office.as(member), made.id)).toEqual({ refused: 'NOT_FOUND' });
		expect(await readCaseView({ ...office.as('officer'), db: database.tenant(2) }, made.id)).toEqual({
			refused: 'NOT_FOUND'
		});
		expect(await readCaseView(office.as('officer'), 'bukan-id')).toEqual({ refused: 'NOT_FOUND' });
	});
});

describe('documents', () => {
	test('follow the record that they belong to', async () => {
		const made = await aCase(office).waitingForSecretary();
		const handedIn = (await seen('officer', made.id)).papers.find((paper) => paper.key === 'kak')!.file!
			.document_id;
		const scan = await office.document('registrar');
		const before = async (member: Member, id: string) => {
			const answer = await readDocument(office.as(member), id);
			return isRefusal(answer) ? answer.refused : 'read';
		};
		// Not named in any act yet: only its sender's office has it.
		expect([await before('registrar', scan), await before('officer', scan)]).toEqual(['read', 'read']);
		for (const member of ['unitOfficer', 'partner', 'auditor'] as const)
			expect([member, await before(member, scan)]).toEqual([member, 'NOT_FOUND']);
		await made.act('registrar', 'disposisi_sekda', 'approve', {
			on_paper: { decided_by: cast.secretary.name, decided_on: office.today, document_id: scan }
		});
		const answers: Record<string, [string, string]> = {};
		for (const member of Object.keys(cast) as Member[])
			answers[member] = [await before(member, handedIn), await before(member, scan)];
		expect(answers).toEqual({
			partner: ['read', 'NOT_FOUND'],
			otherPartner: ['NOT_FOUND', 'NOT_FOUND'],
			unitOfficer: ['read', 'read'],
			otherUnitOfficer: ['NOT_FOUND', 'NOT_FOUND'],
			officer: ['read', 'read'],
			member: ['read', 'read'],
			otherMember: ['read', 'read'],
			legal: ['read', 'read'],
			secretary: ['read', 'read'],
			head: ['read', 'read'],
			registrar: ['read', 'read'],
			auditor: ['read', 'read'],
			admin: ['NOT_ALLOWED', 'NOT_ALLOWED']
		});
	});

	test('reading one that is not public leaves a line in the access log', async () => {
		const made = await aCase(office).waitingForCheck();
		const id = (await seen('officer', made.id)).papers.find((paper) => paper.key === 'kak')!.file!
			.document_id;
		const opened = await openDocument(office.as('member'), id);
		if (isRefusal(opened)) throw new Error(opened.refused);
		const chunks: Buffer[] = [];
		for await (const chunk of opened.content) chunks.push(chunk as Buffer);
		expect(Buffer.concat(chunks).toString()).toContain('kak');
		const lines = await database
			.tenant(1)
			.rows(query.selectFrom('access_log').select(['event', 'actor_id']).where('subject_id', '=', id));
		expect(lines).toEqual([{ event: 'RESTRICTED_READ', actor_id: office.people.member }]);
	});
});
