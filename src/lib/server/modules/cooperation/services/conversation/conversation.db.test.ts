import { expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { query } from '$lib/server/platform/database/builder';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { useOffice, type Member } from '$tests/support/office';
import { openDocument } from '../read-document';
import { readCaseView } from '../read-case';
import { beginThread } from './begin-thread';
import { readConversation } from './read-conversation';
import { renewOpinion } from './renew-opinion';
import { sayInThread, settleThread } from './say';

const database = useDatabase();
const office = useOffice(database);

const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

async function aCaseWithPapers(state: 'waitingForOpinions' | 'waitingForSitting' = 'waitingForOpinions') {
	const made = await aCase(office)[state]();
	const view = given(await readCaseView(office.as('officer'), made.id));
	const paper = view.papers.find((one) => one.handed_in && one.file !== null)!;
	return { made, id: made.id, documentId: paper.file!.document_id };
}
const onPaper = { place: 'Pasal 5', body: 'Jangka waktu belum menyebut tanggal mulai.' };
const heard = async (member: Member, id: string) =>
	given(await readConversation(office.as(member), id)).threads;
const begun = async (member: Member, id: string, thread: Partial<Parameters<typeof beginThread>[2]>) =>
	given(await beginThread(office.as(member), id, { audience: 'office', body: 'Halo', ...thread }));
const told = (person: string) =>
	database
		.tenant(1)
		.rows(
			query
				.selectFrom('notification')
				.select(['subject_key', 'facts'])
				.where('person_id', '=', person)
				.where('source', '=', 'conversation')
		);

test('a thread stands at its place in its version, is answered, and is settled once with a reason', async () => {
	const { id, documentId } = await aCaseWithPapers();
	const thread = await begun('legal', id, { documentId, ...onPaper });
	given(await sayInThread(office.as('unitOfficer'), thread.id, 'Akan ditambahkan.'));
	expect(await heard('officer', id)).toMatchObject([
		{
			audience: 'office',
			anchor: 'paper',
			paper: { place: 'Pasal 5', version: 1, version_now: 1 },
			messages: [
				{ body: onPaper.body, by: { name: 'Contoh Kabag Hukum' } },
				{ body: 'Akan ditambahkan.', by: { name: 'Contoh PPKSD' } }
			]
		}
	]);
	const settle = (member: Member, how: string, why: string) =>
		settleThread(office.as(member), thread.id, how, why);
	expect(await settle('officer', 'not_taken_up', ' ')).toMatchObject({
		details: { errors: [{ field: 'why', message: 'REQUIRED' }] }
	});
	expect(code(await settle('officer', 'withdrawn', ''))).toBe('NOT_ALLOWED');
	given(await settle('officer', 'not_taken_up', 'Sudah diatur dalam Pasal 7'));
	expect(code(await settle('officer', 'taken_up', ''))).toBe('STATE_CHANGED');
	expect(code(await sayInThread(office.as('legal'), thread.id, 'Baik.'))).toBe('STATE_CHANGED');
});

test('the applicant’s side hears what is shared with it, without names, and nothing else; others hear nothing', async () => {
	const { id, documentId } = await aCaseWithPapers();
	const inner = await begun('member', id, { step: 'pendapat_hukum', body: 'Posisi tawar kita' });
	const shared = await begun('officer', id, { audience: 'applicant', documentId, body: 'Mohon dijelaskan' });
	const partner = await heard('partner', id);
	expect(partner.map((thread) => [thread.id, thread.messages.map(({ by }) => by)])).toEqual([
		[shared.id, [null]]
	]);
	expect(code(await sayInThread(office.as('partner'), inner.id, 'Boleh tahu?'))).toBe('NOT_FOUND');
	for (const other of ['otherPartner', 'otherUnitOfficer'] as const) {
		expect(code(await readConversation(office.as(other), id))).toBe('NOT_FOUND');
		expect(code(await sayInThread(office.as(other), shared.id, 'Halo'))).toBe('NOT_FOUND');
	}
	given(await sayInThread(office.as('partner'), shared.id, 'Ini penjelasannya.'));
	expect(await told(office.people.officer)).toMatchObject([{ subject_key: shared.id }]);
});

test('the office speaks to the applicant by the gate and the unit; the applicant never to the office alone', async () => {
	const { id, documentId } = await aCaseWithPapers();
	const begin = (member: Member, thread: object) =>
		beginThread(office.as(member), id, { audience: 'applicant', body: 'Halo', ...thread });
	expect(code(await begin('member', {}))).toBe('NOT_ALLOWED');
	expect(code(await begin('partner', { audience: 'office' }))).toBe('NOT_ALLOWED');
	expect(code(await begin('partner', { audience: 'x' }))).toBe('VALIDATION_FAILED');
	expect(code(await begin('partner', { step: 'pendapat_hukum' }))).toBe('STEP_UNKNOWN');
	const other = await aCaseWithPapers();
	expect(code(await begin('officer', { documentId: other.documentId }))).toBe('DOCUMENT_UNKNOWN');
	expect(code(await begin('partner', { documentId, place: 'Butir 2' }))).toBe('done');
	expect(code(await begin('auditor', {}))).toBe('NOT_ALLOWED');
});

test('a next version that the applicant brings resets the views on the one before, says so, and keeps its file', async () => {
	const { made, id, documentId } = await aCaseWithPapers('waitingForSitting');
	const sitting = await aSitting(office, [id]);
	const thread = await begun('officer', id, { audience: 'applicant', documentId, body: 'Mohon direvisi' });
	const file = { fileName: 'kak-2.pdf', mediaType: 'application/pdf', content: Buffer.from('dua') };
	expect(code(await sayInThread(office.as('officer'), thread.id, 'Ini', file))).toBe('DOCUMENT_FIXED');
	given(await sayInThread(office.as('partner'), thread.id, 'Revisi terlampir.', file));

	const view = given(await readCaseView(office.as('legal'), id));
	expect(view.opinions.map(({ changed }) => changed.map(({ was, now }) => [was, now]))).toEqual([
		[[1, 2]],
		[[1, 2]],
		[[1, 2]],
		[[1, 2]]
	]);
	expect(view.opinions.map((one) => one.may_renew)).toEqual([true, false, false, false]);
	expect(await told(office.people.legal)).toContainEqual(
		expect.objectContaining({ facts: expect.objectContaining({ what: 'reset' }) })
	);
	expect((await heard('partner', id))[0]).toMatchObject({
		paper: { version: 1, version_now: 2 },
		messages: [{ brought_version: null }, { brought_version: 2, side: 'applicant' }]
	});
	const first = given(await openDocument(office.as('legal'), documentId, 1));
	expect(first.sha256).not.toBe(given(await openDocument(office.as('legal'), documentId)).sha256);

	const conclude = (without: string | null) =>
		made.try('officer', 'rapat_tkksd', 'conclude', {
			sitting_id: sitting,
			conclusion: 'feasible',
			without_opinions: without
		});
	expect(code(await conclude(null))).toBe('VIEWS_RESET');
	const again = { step: 'pendapat_hukum', verdict: 'feasible', note: '', no_conflict_of_interest: true };
	expect(code(await renewOpinion(office.as('otherMember'), id, again))).toBe('NOT_RESET');
	expect(code(await renewOpinion(office.as('legal'), id, { ...again, no_conflict_of_interest: false }))).toBe(
		'CONFLICT_NOT_DECLARED'
	);
	given(await renewOpinion(office.as('legal'), id, again));
	expect(code(await renewOpinion(office.as('legal'), id, again))).toBe('NOT_RESET');
	const open = given(await readCaseView(office.as('member'), id)).opinions;
	expect(open.map((one) => one.weighed)).toEqual(open.map(() => false));
	expect(code(await conclude('Anggota lain sudah menyetujui revisi secara lisan'))).toBe('done');
	// What the sitting has weighed is asked of nobody again, though its paper has changed since it was given.
	const weighed = given(await readCaseView(office.as('member'), id)).opinions;
	expect(weighed.some((one) => one.changed.length > 0)).toBe(true);
	expect(weighed.map(({ weighed: is, may_renew: may }) => [is, may])).toEqual(
		weighed.map(() => [true, false])
	);
});
