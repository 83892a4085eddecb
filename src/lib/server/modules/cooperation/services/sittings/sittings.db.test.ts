import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting, type BuiltCase } from '$tests/support/cases';
import { cast, useOffice, type Member } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addToAgenda,
	changeSitting,
	giveOpinionAtSitting,
	listCasesForSitting,
	listSittings,
	listSittingsToConclude,
	planSitting,
	readSitting,
	takeAttendance,
	takeOffAgenda,
	type SittingView
} from '$lib/server/modules/cooperation';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

async function seen(id: string, member: Member = 'officer'): Promise<SittingView> {
	const view = await readSitting(office.as(member), id);
	if (isRefusal(view)) throw new Error(view.refused);
	return view;
}

describe('a sitting of the TKKSD', () => {
	test('is planned by the secretariat and nobody else, with the members of that day invited', async () => {
		const plan = { title: 'Rapat', held_on: office.today, starts_at: '9:00', place: 'Ruang A' };
		for (const member of ['member', 'head', 'legal', 'unitOfficer', 'partner', 'auditor', 'admin'] as const)
			expect([member, code(await planSitting(office.as(member), plan))]).toEqual([member, 'NOT_ALLOWED']);
		const made = await planSitting(office.as('officer'), plan);
		if (isRefusal(made)) throw new Error(made.refused);
		const view = await seen(made.id);
		expect(view.starts_at).toBe('09.00');
		expect(view.chair?.name).toBe(cast.secretary.name);
		expect(view.attendance.map((one) => [one.name, one.function, one.present])).toEqual([
			[cast.secretary.name, 'chair', null],
			[cast.officer.name, 'secretary', null],
			[cast.otherMember.name, 'member', null],
			[cast.member.name, 'member', null],
			[cast.legal.name, 'member', null]
		]);
	});

	test('bad answers are named field by field', async () => {
		const answer = await planSitting(office.as('officer'), {
			title: ' ',
			held_on: '2026-02-30',
			starts_at: '25.00',
			place: ''
		});
		expect(answer).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: {
				errors: [
					{ field: 'title', message: 'REQUIRED' },
					{ field: 'place', message: 'REQUIRED' },
					{ field: 'held_on', message: 'NOT_A_DAY' },
					{ field: 'starts_at', message: 'NOT_A_TIME' }
				]
			}
		});
	});

	test('one sitting serves twenty cases, each concluded in its own act', async () => {
		const cases: BuiltCase[] = [];
		for (let number = 0; number < 20; number += 1)
			cases.push(await aCase(office, { subject: `Kerja sama ${number}` }).waitingForSitting());
		const sitting = await aSitting(
			office,
			cases.map((one) => one.id)
		);
		const conclusions = ['feasible', 'feasible_with_notes', 'not_feasible'] as const;
		for (const [place, made] of cases.entries()) {
			await made.act('officer', 'rapat_tkksd', 'conclude', {
				sitting_id: sitting,
				conclusion: conclusions[place % 3]!,
				note: place % 3 === 0 ? null : 'Lengkapi rencana biaya',
				dissents: place === 1 ? [{ name: cast.member.name, text: 'Menunggu studi kelayakan' }] : [],
				follow_ups: place === 1 ? [{ what: 'Rencana biaya', who: 'DLH', due_on: '2026-12-04' }] : []
			});
		}
		const view = await seen(sitting);
		expect(view.state).toBe('held');
		expect(view.items.map((item) => item.conclusion)).toEqual(
			cases.map((_, place) => conclusions[place % 3])
		);
		expect(view.items[1]).toMatchObject({
			dissents: [{ name: cast.member.name, text: 'Menunggu studi kelayakan' }],
			follow_ups: [{ what: 'Rencana biaya', who: 'DLH', due_on: '2026-12-04' }],
			waits: 'no_longer'
		});
		// It recommends: also what was found not feasible goes to the head of region, who decides (domain 10.3).
		for (const made of cases) expect(await made.open()).toEqual(['disposisi_sekda']);
	});

	test('a case is concluded once, and not before the day of the sitting', async () => {
		const made = await aCase(office).waitingForSitting();
		const other = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [made.id]);
		const ahead = await aSitting(office, [other.id], '2026-12-15');
		const conclude = (one: BuiltCase, id: string) =>
			one.try('officer', 'rapat_tkksd', 'conclude', { sitting_id: id, conclusion: 'feasible' });
		expect(code(await conclude(other, ahead))).toBe('SITTING_NOT_YET_HELD');
		expect(code(await conclude(other, 'bukan-id'))).toBe('SITTING_UNKNOWN');
		expect(code(await conclude(made, sitting))).toBe('done');
		expect(code(await conclude(made, sitting))).toBe('STEP_NOT_OPEN');
		// The secretary sends it back to the team: it needs a sitting of its own.
		await made.act('secretary', 'disposisi_sekda', 'return', { note: 'Bahas tarif lagi' });
		expect(code(await conclude(made, sitting))).toBe('ALREADY_CONCLUDED');
		expect(code(await conclude(made, await aSitting(office, [made.id])))).toBe('done');
	});

	test('a case that stood on no agenda is taken up at the table, behind the others, and marked so', async () => {
		const planned = await aCase(office).waitingForSitting();
		const other = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [planned.id]);
		const offered = await listSittingsToConclude(office.as('officer'), other.id);
		if (isRefusal(offered)) throw new Error(offered.refused);
		expect(offered.find((one) => one.id === sitting)).toMatchObject({ on_agenda: false });
		await other.act('officer', 'rapat_tkksd', 'conclude', { sitting_id: sitting, conclusion: 'feasible' });
		expect(
			(await seen(sitting)).items.map((item) => [item.case_id, item.position, item.taken_up, item.conclusion])
		).toEqual([
			[planned.id, 1, false, null],
			[other.id, 2, true, 'feasible']
		]);
	});

	test('no sitting takes up what came in after it, or what it cannot conclude any more', async () => {
		const before = await aSitting(office, [], '2026-11-20');
		const cancelled = await aSitting(office, []);
		await changeSitting(office.as('officer'), cancelled, { cancel: true });
		const made = await aCase(office).waitingForSitting();
		const conclude = (id: string) =>
			made.try('officer', 'rapat_tkksd', 'conclude', { sitting_id: id, conclusion: 'feasible' });
		expect(code(await conclude(before))).toBe('SITTING_UNKNOWN');
		expect(code(await conclude(cancelled))).toBe('SITTING_CANCELLED');
		const offered = await listSittingsToConclude(office.as('officer'), made.id);
		if (isRefusal(offered)) throw new Error(offered.refused);
		expect(offered.map((one) => one.id)).not.toContain(before);
		expect(offered.map((one) => one.id)).not.toContain(cancelled);
	});

	test('only what waits for a sitting comes on an agenda, once, and leaves it before the conclusion only', async () => {
		const early = await aCase(office).waitingForCheck();
		const ready = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, []);
		expect(code(await addToAgenda(office.as('officer'), sitting, [early.id]))).toBe(
			'CASE_NOT_WAITING_FOR_SITTING'
		);
		expect(code(await addToAgenda(office.as('officer'), sitting, [ready.id]))).toBe('done');
		expect(code(await addToAgenda(office.as('officer'), sitting, [ready.id]))).toBe('ALREADY_ON_AGENDA');
		expect(code(await takeOffAgenda(office.as('officer'), sitting, ready.id))).toBe('done');
		expect(code(await addToAgenda(office.as('officer'), sitting, [ready.id]))).toBe('done');
		await ready.act('officer', 'rapat_tkksd', 'conclude', { sitting_id: sitting, conclusion: 'feasible' });
		expect(code(await takeOffAgenda(office.as('officer'), sitting, ready.id))).toBe('ALREADY_CONCLUDED');
		expect(code(await changeSitting(office.as('officer'), sitting, { held_on: '2026-12-01' }))).toBe(
			'SITTING_HELD'
		);
		expect(code(await changeSitting(office.as('officer'), sitting, { ends_at: '11:30' }))).toBe('done');
	});

	test('cases are picked from those that wait, and a planned one says where it is planned', async () => {
		const made = await aCase(office, { subject: 'Menunggu rapat' }).waitingForSitting();
		const sitting = await aSitting(office, [made.id], '2026-12-15');
		const list = await listCasesForSitting(office.as('officer'));
		if (isRefusal(list)) throw new Error(list.refused);
		expect(list.find((one) => one.case_id === made.id)).toMatchObject({
			opinions_late: false,
			planned: { id: sitting, held_on: '2026-12-15' }
		});
		expect(await listCasesForSitting(office.as('member'))).toEqual({ refused: 'NOT_ALLOWED' });
	});
});

describe('what members say at a sitting', () => {
	test('each states no conflict of interest; a no says why; who is not invited does not speak', async () => {
		const made = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [made.id]);
		const say = (member: Member, more: Partial<Parameters<typeof giveOpinionAtSitting>[2]> = {}) =>
			giveOpinionAtSitting(office.as(member), sitting, {
				case_id: made.id,
				verdict: 'feasible',
				no_conflict_of_interest: true,
				...more
			});
		expect(code(await say('member', { no_conflict_of_interest: false }))).toBe('CONFLICT_NOT_DECLARED');
		expect(code(await say('member', { verdict: 'not_feasible' }))).toBe('NOTE_REQUIRED');
		expect(code(await say('unitOfficer'))).toBe('NOT_INVITED');
		expect(code(await say('registrar'))).toBe('NOT_INVITED');
		expect(code(await say('auditor'))).toBe('NOT_ALLOWED');
		expect(code(await say('member', { person_id: office.people.otherMember }))).toBe('NOT_ALLOWED');
		expect(code(await say('member'))).toBe('done');
		// The division's own head is the team's secretary and speaks as a member (domain 10.4).
		expect(code(await say('officer'))).toBe('done');
	});

	test('the secretary enters what was said on paper, and it shows as such', async () => {
		const made = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [made.id]);
		await giveOpinionAtSitting(office.as('officer'), sitting, {
			case_id: made.id,
			person_id: office.people.otherMember,
			verdict: 'feasible_with_notes',
			note: 'Anggaran tahun jamak',
			no_conflict_of_interest: true
		});
		const [item] = (await seen(sitting)).items;
		expect(item?.opinions).toMatchObject([
			{ person: { name: cast.otherMember.name }, verdict: 'feasible_with_notes', on_paper: true }
		]);
		expect((await seen(sitting, 'otherMember')).items[0]?.my_verdict).toBe('feasible_with_notes');
	});

	test('attendance is taken on the day, with who came for whom, and guests', async () => {
		const ahead = await aSitting(office, [], '2026-12-15');
		const people = [
			{ person_id: office.people.member, present: true },
			{ person_id: office.people.legal, present: false, represented_by: 'Contoh Analis' },
			{ person_id: office.people.unitOfficer, present: true }
		];
		expect(code(await takeAttendance(office.as('officer'), ahead, people))).toBe('SITTING_NOT_YET_HELD');
		const sitting = await aSitting(office, []);
		expect(code(await takeAttendance(office.as('member'), sitting, people))).toBe('NOT_ALLOWED');
		expect(await takeAttendance(office.as('officer'), sitting, people)).toMatchObject({ present: 2 });
		const came = (await seen(sitting)).attendance;
		expect(came.find((one) => one.person_id === office.people.legal)).toMatchObject({
			present: false,
			represented_by: 'Contoh Analis'
		});
		expect(came.find((one) => one.person_id === office.people.unitOfficer)?.function).toBe('guest');
	});

	test('partners do not read sittings, units those to which they are invited; the auditor does', async () => {
		const sitting = await aSitting(office, []);
		for (const member of ['partner', 'admin'] as const)
			expect(await readSitting(office.as(member), sitting)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await readSitting(office.as('unitOfficer'), sitting)).toEqual({ refused: 'NOT_FOUND' });
		expect((await seen(sitting, 'auditor')).acts).toEqual([]);
		expect(code(await listSittings(office.as('auditor')))).toBe('done');
	});
});
