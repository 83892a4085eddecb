import { expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { query } from '$lib/server/platform/database/builder';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { aSentProposal, given, mailsTo } from '$tests/support/proposals';
import { actOnCase } from './act-on-case';
import { changeTerms } from './change-terms';
import { readConversation } from './conversation/read-conversation';
import { followCase } from './follow-case';
import { readCaseView } from './read-case';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

test('terms changed after a talk stand old and new in the history and in the applicant’s message', async () => {
	const sent = await aSentProposal(office, { email: 'syarat@contoh.test' });
	const view = given(await readCaseView(office.as('officer'), sent.case_id));
	const kak = view.proposal_answers['kak'] as Record<string, string>;
	const change = (more: object) =>
		changeTerms(office.as('officer'), sent.case_id, {
			starts_on: kak['starts_on'] ?? '',
			term_months: kak['term_months'] ?? '',
			location: kak['location'] ?? '',
			reason: 'Disepakati pada pembahasan',
			...more
		});
	expect(code(await change({}))).toBe('NOTHING_CHANGED');
	expect(code(await change({ term_months: '48', reason: ' ' }))).toBe('NOTE_REQUIRED');
	expect(await change({ term_months: 'lima' })).toMatchObject({
		details: { errors: [{ field: 'term_months', message: 'MONTHS_WRONG' }] }
	});
	expect(code(await changeTerms(office.as('legal'), sent.case_id, { ...kak, reason: 'x' } as never))).toBe(
		'NOT_ALLOWED'
	);
	const scope = `Pengolahan air. ${'Rincian. '.repeat(40)}`.trim();
	expect(await change({ title: ' ' })).toMatchObject({
		details: { errors: [{ field: 'title', message: 'REQUIRED' }] }
	});
	given(await change({ term_months: '48', title: 'Air bersih dan sanitasi', scope, financing: 'APBD 2027' }));
	const after = given(await readCaseView(office.as('officer'), sent.case_id));
	expect(after.history[0]).toMatchObject({ act: 'change_terms' });
	expect(after.history[0]!.note).toContain('→ 48 bulan');
	expect(after.history[0]!.note).toContain(`${scope.slice(0, 157)}…`);
	expect(after.history[0]!.note).not.toContain(scope);
	expect(after.subject).toBe('Air bersih dan sanitasi');
	expect(after.proposal_answers['kak']).toMatchObject({
		term_months: '48',
		title: 'Air bersih dan sanitasi',
		scope,
		financing: 'APBD 2027',
		location: kak['location']
	});
	const [thread] = given(await readConversation(sent.ctx, sent.case_id)).threads;
	expect(thread!.messages[0]!.body).toContain('→ 48 bulan');
	const mail = (await mailsTo(office, 'syarat@contoh.test'))[0]!.body;
	expect(mail).toContain('→ 48 bulan');
	expect(mail).toContain(`${kak['title']} → Air bersih dan sanitasi`);
	expect(mail).toContain(`→ ${scope}`);
});

test('a clock that was stopped tells the applicant why, and those concerned how the due day has moved', async () => {
	const sent = await aSentProposal(office, { email: 'henti@contoh.test' });
	given(await followCase(office.as('legal'), sent.case_id, true));
	given(
		await actOnCase(office.as('officer'), sent.case_id, 'pause', { reason: 'Menunggu surat dari mitra' })
	);
	expect((await mailsTo(office, 'henti@contoh.test'))[0]!.body).toContain('Menunggu surat dari mitra');
	const today = office.today;
	office.today = '2026-11-30';
	given(await actOnCase(office.as('officer'), sent.case_id, 'resume', { reason: 'Surat sudah ada' }));
	office.today = today;
	expect((await mailsTo(office, 'henti@contoh.test'))[0]!.body).toMatch(/semula .* menjadi /);
	const told = await database
		.tenant(1)
		.rows(
			query
				.selectFrom('notification')
				.select(['person_id', 'facts'])
				.where('source', '=', 'moved_days')
				.where('subject_id', '=', sent.case_id)
		);
	expect(told.map((one) => one.person_id)).toEqual([office.people.legal]);
	const facts = told[0]!.facts as { was: string; due: string };
	expect(facts.was < facts.due).toBe(true);
});
