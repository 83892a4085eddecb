import { beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { useOffice, type Member } from '$tests/support/office';
import { reminderSources, tellers } from '$lib/server/hall/notification-sources';
import {
	answerByLink,
	listSittings,
	openDocument,
	openPaperByLink,
	readActLink,
	readCaseView,
	readSitting
} from '$lib/server/modules/cooperation';
import { sendDueReminders } from '$lib/server/modules/notifications';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';

const database = useDatabase();
const office = useOffice(database);
const anybody = () => ({ ...office.program(), actor: { kind: 'anonymous' as const } });

/** The link in the newest mail to somebody, below the line that speaks of a subject. */
async function linkTo(member: Member, about: string): Promise<string> {
	const [mail] = (await office
		.program()
		.db.rows(
			query
				.selectFrom('kept_mail')
				.select('body')
				.where('recipient', '=', `${member}@contoh.test`.toLowerCase())
				.orderBy('id', 'desc')
				.limit(1)
		)) as { body: string }[];
	const of = mail!.body.slice(mail!.body.indexOf(about));
	return /\/jawab\/(\S+)/.exec(of)![1]!;
}
const send = () => sendDueReminders(office.program(), reminderSources, tellers);
const answer = { outcome: 'feasible', note: '', no_conflict_of_interest: true };

beforeAll(async () => {
	await database.owner.query(`update notification_setting set mail = 'at_once'`);
});

describe('a link in a mail', () => {
	it('does its one act in the name of its person, without a session, and is then used up', async () => {
		const made = await aCase(office, { subject: 'Lewat tautan' }).waitingForOpinions();
		await send();
		const token = await linkTo('legal', 'Lewat tautan');
		const page = await readActLink(anybody(), token);
		if (isRefusal(page)) throw new Error(page.refused);
		expect([page.state, page.kind, page.person.name]).toEqual(['open', 'opinion', 'Contoh Kabag Hukum']);
		expect(page.outcomes).toEqual(['feasible', 'feasible_with_notes', 'not_feasible']);
		// The papers that the page names open by the link, and nothing else does.
		const paper = page.view.papers.find((one) => one.file)!;
		expect(isRefusal(await openPaperByLink(anybody(), token, paper.file!.document_id))).toBe(false);
		const foreign = await office.document('partner', 'Lain');
		expect(await openPaperByLink(anybody(), token, foreign)).toMatchObject({ refused: 'NOT_FOUND' });
		// A refused act leaves the link alive.
		expect(await answerByLink(anybody(), token, { ...answer, no_conflict_of_interest: false })).toMatchObject(
			{ refused: 'CONFLICT_NOT_DECLARED' }
		);
		// Of several who press at once one answers.
		const answers = await Promise.all(
			Array.from({ length: 4 }, () => answerByLink(anybody(), token, answer))
		);
		expect(answers.filter((one) => !isRefusal(one))).toHaveLength(1);
		expect(await answerByLink(anybody(), token, answer)).toMatchObject({ refused: 'LINK_USED' });
		expect(await openPaperByLink(anybody(), token, paper.file!.document_id)).toMatchObject({
			refused: 'NOT_FOUND'
		});
		const { rows } = await database.owner.query(
			`select event, actor_id from audit_entry where subject_id = $1 and event in ('ANSWERED_BY_LINK', 'CASE_OUTCOME') order by seq desc limit 2`,
			[made.id]
		);
		expect(rows.map((row) => [row.event, row.actor_id])).toEqual(
			expect.arrayContaining([
				['ANSWERED_BY_LINK', office.people.legal],
				['CASE_OUTCOME', office.people.legal]
			])
		);
	});

	it('does nothing for whoever lost the role, after a week, or once the step is another’s', async () => {
		office.today = '2026-11-24';
		const made = await aCase(office, { subject: 'Peran berakhir' }).waitingForOpinions();
		await send();
		const token = await linkTo('legal', 'Peran berakhir');
		await database.owner.query(`update role_grant set valid_to = '2026-11-24' where person_id = $1`, [
			office.people.legal
		]);
		office.today = '2026-11-25';
		expect(await answerByLink(anybody(), token, answer)).toMatchObject({ refused: 'NOT_FOUND' });
		await database.owner.query(`update role_grant set valid_to = null where person_id = $1`, [
			office.people.legal
		]);
		await database.owner.query(`update act_link set expires_at = now() - interval '1 second'`);
		expect(await answerByLink(anybody(), token, answer)).toMatchObject({ refused: 'LINK_EXPIRED' });
		await database.owner.query(`update act_link set expires_at = now() + interval '1 day'`);
		const open = (await made.open()).find((step) => step.includes('hukum'))!;
		await made.act('legal', open, 'feasible', { no_conflict_of_interest: true });
		expect(await answerByLink(anybody(), token, answer)).toMatchObject({ refused: 'STEP_NOT_OPEN' });
		expect(await answerByLink(anybody(), `sp_1_${'A'.repeat(43)}`, answer)).toMatchObject({
			refused: 'NOT_FOUND'
		});
	});

	it('lets a unit’s officer who sits by decree weigh another unit’s case, and shows the sitting, but not the desk’s case', async () => {
		office.today = '2026-11-26';
		const made = await aCase(office, { subject: 'Bukan perangkat daerahnya' }).waitingForSitting();
		const [mine, other] = [await aSitting(office, [made.id]), await aSitting(office, [])];
		await database.owner.query(
			`insert into sitting_attendance (tenant_id, sitting_id, person_id, person_name) values (1, $1, $2, 'Contoh PPKSD Lain')`,
			[mine, office.people.otherUnitOfficer]
		);
		await send();
		const token = await linkTo('otherUnitOfficer', 'Bukan perangkat daerahnya, pada');
		const page = await readActLink(anybody(), token);
		if (isRefusal(page)) throw new Error(page.refused);
		expect(page.state).toBe('open');
		const paper = page.view.papers.find((one) => one.file)!.file!.document_id;
		expect(isRefusal(await openPaperByLink(anybody(), token, paper))).toBe(false);
		const guest = office.as('otherUnitOfficer');
		const seen = await readSitting(guest, mine);
		if (isRefusal(seen)) throw new Error(seen.refused);
		expect(seen.acts).toEqual(['give_opinion']);
		expect(seen.items).toMatchObject([{ case_id: made.id, may_open: false }]);
		expect(await readSitting(guest, other)).toMatchObject({ refused: 'NOT_FOUND' });
		const listed = await listSittings(guest);
		expect(isRefusal(listed) ? [] : listed.rows.map(({ id }) => id)).toEqual([mine]);
		expect(await readCaseView(guest, made.id)).toMatchObject({ refused: 'NOT_FOUND' });
		expect(await openDocument(guest, paper)).toMatchObject({ refused: 'NOT_FOUND' });
		expect(await answerByLink(anybody(), token, answer)).toMatchObject({ case_id: made.id });
	});

	it('asks a member invited to a sitting, until they have spoken', async () => {
		office.today = '2026-12-01';
		const made = await aCase(office, { subject: 'Di meja rapat' }).waitingForSitting();
		const sitting = newId();
		await database.owner.query(
			`insert into sitting (tenant_id, id, title, held_on, starts_at, place, state, created_at)
			values (1, $1, 'Rapat TKKSD uji', '2026-12-04', '09.00', 'Ruang rapat', 'planned', now())`,
			[sitting]
		);
		await database.owner.query(
			`insert into sitting_item (tenant_id, sitting_id, case_id, position) values (1, $1, $2, 1)`,
			[sitting, made.id]
		);
		await database.owner.query(
			`insert into sitting_attendance (tenant_id, sitting_id, person_id, person_name) values (1, $1, $2, 'Contoh Anggota Satu')`,
			[sitting, office.people.member]
		);
		await send();
		const token = await linkTo('member', 'Di meja rapat, pada');
		expect(await readActLink(anybody(), token)).toMatchObject({ state: 'open', kind: 'opinion' });
		expect(await answerByLink(anybody(), token, answer)).toMatchObject({ case_id: made.id });
		office.today = '2026-12-04';
		const { rows } = await database.owner.query(
			`select count(*)::int as n from reminder where subject_kind = 'sitting_opinion'`
		);
		await send();
		const after = await database.owner.query(
			`select count(*)::int as n from reminder where subject_kind = 'sitting_opinion'`
		);
		expect(after.rows).toEqual(rows);
	});
});
