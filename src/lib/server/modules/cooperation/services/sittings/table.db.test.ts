import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { cast, useOffice, type Member } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import { readWord } from '$lib/server/platform/word';
import { query } from '$lib/server/platform/database/builder';
import {
	addCommitteeMember,
	changeRegionRule,
	changeSitting,
	declareConflict,
	endCommitteeMember,
	giveOpinionAtSitting,
	keepSittingScan,
	listCommittee,
	makeMinutes,
	makeSittingCalendar,
	makeSittingPaper,
	noteDiscussion,
	planSitting,
	readSitting,
	sendInvitations,
	sittingFormats,
	sittingPapers,
	takeAttendance,
	takeBackConflict,
	type SittingView
} from '$lib/server/modules/cooperation';
import { listObligations } from '$lib/server/modules/obligations';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const seen = async (id: string, member: Member = 'officer'): Promise<SittingView> => {
	const view = await readSitting(office.as(member), id);
	if (isRefusal(view)) throw new Error(view.refused);
	return view;
};
const say = (member: Member, sitting: string, caseId: string) =>
	giveOpinionAtSitting(office.as(member), sitting, {
		case_id: caseId,
		verdict: 'feasible',
		no_conflict_of_interest: true
	});
const setRule = (key: string, value: unknown) =>
	changeRegionRule(office.as('admin'), { key, value, basis: 'Contoh Peraturan Wali Kota' });

describe('members of the TKKSD by decree', () => {
	const decree = {
		personId: '',
		function: 'member',
		kind: 'expert',
		decree: 'Keputusan Wali Kota Contoh Nomor 9 Tahun 2026',
		decreedOn: '2026-11-02',
		from: '2026-11-20',
		to: '2026-12-31',
		seat: 'Tenaga Ahli Persampahan'
	};

	test('an expert sits for the period of the decree: invited on its days and on no other', async () => {
		const expert = { ...decree, personId: office.people.unitOfficer };
		for (const member of ['member', 'head', 'auditor'] as const)
			expect(code(await addCommitteeMember(office.as(member), expert))).toBe('NOT_ALLOWED');
		const seat = await addCommitteeMember(office.as('officer'), expert);
		if (isRefusal(seat)) throw new Error(seat.refused);
		const invitedOn = async (day: string) =>
			(await seen(await aSitting(office, [], day))).attendance.find(
				(one) => one.person_id === office.people.unitOfficer
			)?.position;
		expect(await invitedOn('2026-12-31')).toBe('Tenaga Ahli Persampahan');
		expect(await invitedOn('2027-01-01')).toBeUndefined();
		expect(await addCommitteeMember(office.as('officer'), { ...expert, from: '2026-12-30' })).toMatchObject({
			refused: 'SEAT_TAKEN',
			details: { same_person: true }
		});
		const chair = { ...expert, personId: office.people.registrar, function: 'chair' };
		expect(await addCommitteeMember(office.as('officer'), chair)).toMatchObject({
			refused: 'SEAT_TAKEN',
			details: { name: cast.secretary.name, same_person: false }
		});
		const end = { id: seat.id, lastDay: '2026-11-30', reason: 'Pindah tugas' };
		expect(code(await endCommitteeMember(office.as('officer'), { ...end, reason: ' ' }))).toBe(
			'VALIDATION_FAILED'
		);
		expect(code(await endCommitteeMember(office.as('officer'), end))).toBe('done');
		expect(await invitedOn('2026-12-31')).toBeUndefined();
		const seats = await listCommittee(office.as('auditor'));
		if (isRefusal(seats)) throw new Error(seats.refused);
		expect(seats.find((one) => one.id === seat.id)).toMatchObject({
			kind: 'expert',
			endReason: 'Pindah tugas',
			state: 'sits'
		});
	});
});

describe('a conflict of interest', () => {
	test('who declares one gives no opinion on that case, and what they said before does not count', async () => {
		const mine = await aCase(office).waitingForSitting();
		const other = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [mine.id, other.id]);
		expect(code(await say('member', sitting, mine.id))).toBe('done');
		const declare = (why: string) => declareConflict(office.as('member'), sitting, { case_id: mine.id, why });
		expect(code(await declare(' '))).toBe('NOTE_REQUIRED');
		expect(code(await declare('Saudara direktur mitra'))).toBe('done');
		expect(code(await declare('Lagi'))).toBe('CONFLICT_DECLARED');
		expect(code(await say('member', sitting, mine.id))).toBe('CONFLICT_DECLARED');
		expect(code(await say('member', sitting, other.id))).toBe('done');
		const [first, second] = (await seen(sitting, 'member')).items;
		expect(first).toMatchObject({
			opinions: [],
			my_conflict: true,
			conflicts: [{ person: { name: cast.member.name }, why: 'Saudara direktur mitra' }]
		});
		expect(second).toMatchObject({ my_conflict: false, my_verdict: 'feasible' });
		expect(code(await declareConflict(office.as('registrar'), sitting, { case_id: mine.id, why: 'x' }))).toBe(
			'NOT_INVITED'
		);
		const back = { case_id: mine.id, person_id: office.people.member, why: 'Salah permohonan' };
		expect(code(await takeBackConflict(office.as('member'), back))).toBe('NOT_ALLOWED');
		expect(code(await takeBackConflict(office.as('officer'), back))).toBe('done');
		expect(code(await takeBackConflict(office.as('officer'), back))).toBe('STATE_CHANGED');
		expect(code(await say('member', sitting, mine.id))).toBe('done');
	});

	test('it holds at the written opinion of the same case too', async () => {
		const made = await aCase(office).waitingForOpinions();
		const sitting = await aSitting(office, [made.id]);
		await declareConflict(office.as('legal'), sitting, {
			case_id: made.id,
			why: 'Pernah menjadi konsultannya'
		});
		expect(
			code(await made.try('legal', 'pendapat_hukum', 'feasible', { no_conflict_of_interest: true }))
		).toBe('CONFLICT_DECLARED');
	});
});

describe('what a sitting leaves behind', () => {
	test('a follow-up is a duty of whom the minutes name, with its day; what fits nobody goes to the secretary', async () => {
		const made = await aCase(office, { unitId: office.units.own }).waitingForSitting();
		const sitting = await aSitting(office, [made.id]);
		await made.act('officer', 'rapat_tkksd', 'conclude', {
			sitting_id: sitting,
			conclusion: 'feasible_with_notes',
			note: 'Dengan syarat',
			follow_ups: [
				{ what: 'Rencana biaya', who: 'DLH', due_on: '2026-12-04' },
				{ what: 'Kajian dampak', who: 'Kepala Bappeda', due_on: null },
				{ what: 'Rapat teknis', who: 'semua pihak', due_on: '2026-12-11' }
			]
		});
		const owed = await listObligations(office.as('officer'), { subject: { kind: 'case', id: made.id } });
		if (isRefusal(owed)) throw new Error(owed.refused);
		expect(owed.rows.map((one) => [one.what, one.owner_name, one.due_on]).toSorted()).toEqual([
			['Kajian dampak', cast.member.name, null],
			['Rapat teknis (semua pihak)', cast.officer.name, '2026-12-11'],
			['Rencana biaya', 'Dinas Lingkungan Hidup', '2026-12-04']
		]);
	});

	test('every paper is there as PDF and as DOCX, and both tell who stood aside and how the talk went', async () => {
		const made = await aCase(office, { subject: 'Pasar bersama' }).waitingForSitting();
		const sitting = await aSitting(office, [made.id]);
		await setRule('votes', true);
		await declareConflict(office.as('legal'), sitting, { case_id: made.id, why: 'Kerabat pemohon' });
		await say('member', sitting, made.id);
		const talk = { case_id: made.id, discussion: 'Anggota menanyakan pembagian biaya.' };
		expect(code(await noteDiscussion(office.as('member'), sitting, talk))).toBe('NOT_ALLOWED');
		expect(code(await noteDiscussion(office.as('officer'), sitting, talk))).toBe('done');
		await takeAttendance(office.as('officer'), sitting, [{ person_id: office.people.member, present: true }]);
		await made.act('officer', 'rapat_tkksd', 'conclude', { sitting_id: sitting, conclusion: 'feasible' });
		expect((await seen(sitting)).items[0]?.tally).toEqual({
			feasible: 1,
			feasible_with_notes: 0,
			not_feasible: 0
		});
		const sizes: Record<string, number> = {};
		for (const paper of sittingPapers)
			for (const format of sittingFormats) {
				const file = await makeSittingPaper(office.as('officer'), sitting, paper, format);
				if (isRefusal(file)) throw new Error(file.refused);
				expect(file.bytes.subarray(0, 4).toString('latin1')).toBe(
					format === 'pdf' ? '%PDF' : 'PK\u0003\u0004'
				);
				sizes[file.fileName] = file.bytes.length;
			}
		expect(Object.keys(sizes)).toHaveLength(8);
		const minutes = await makeSittingPaper(office.as('officer'), sitting, 'berita-acara', 'docx');
		const notes = await makeSittingPaper(office.as('officer'), sitting, 'notulen', 'docx');
		if (isRefusal(minutes) || isRefusal(notes)) throw new Error('no paper');
		expect(JSON.stringify(await readWord(minutes.bytes))).toContain('Kerabat pemohon');
		expect(JSON.stringify(await readWord(notes.bytes))).toContain(talk.discussion);
		await setRule('votes', false);
		expect((await seen(sitting)).items[0]?.tally).toBeNull();
	});

	test('the signed sheets come back as scans, once each, and close the notes', async () => {
		const made = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [made.id]);
		const officer = office.as('officer');
		const keep = async (which: 'attendance' | 'minutes') =>
			code(await keepSittingScan(officer, sitting, which, await office.document('officer')));
		expect(await keep('minutes')).toBe('NOTHING_CONCLUDED');
		await takeAttendance(officer, sitting, [{ person_id: office.people.member, present: true }]);
		expect(await keep('attendance')).toBe('done');
		expect(await keep('attendance')).toBe('SCAN_KEPT');
		await made.act('officer', 'rapat_tkksd', 'conclude', { sitting_id: sitting, conclusion: 'feasible' });
		await makeMinutes(officer, sitting);
		expect(await keep('minutes')).toBe('done');
		expect(code(await noteDiscussion(officer, sitting, { case_id: made.id, discussion: 'Tambahan' }))).toBe(
			'MINUTES_SIGNED'
		);
		expect(code(await keepSittingScan(officer, sitting, 'minutes', made.id))).toBe('SCAN_KEPT');
	});
});

describe('invitations', () => {
	test('are mailed once to each member, say when they are outdated, and a calling off is told', async () => {
		const made = await aCase(office).waitingForSitting();
		const sitting = await aSitting(office, [made.id], '2026-12-15');
		const officer = office.as('officer');
		const mails = async () =>
			officer.db.rows(
				query
					.selectFrom('kept_mail')
					.select(['recipient', 'subject', 'body'])
					.where('message_id', 'like', `<sitting.${sitting}%`)
			);
		expect((await seen(sitting)).invitations).toBe('not_sent');
		expect(code(await sendInvitations(office.as('member'), sitting))).toBe('NOT_ALLOWED');
		expect(await sendInvitations(officer, sitting)).toMatchObject({ sent: 5, without_address: [] });
		expect((await seen(sitting)).invitations).toBe('sent');
		const [one] = await mails();
		expect(one!.body).toContain('undangan.ics');
		expect(one!.body).toContain('Ruang Rapat Sekretariat Daerah');
		await changeSitting(officer, sitting, { starts_at: '10.00' });
		expect((await seen(sitting)).invitations).toBe('outdated');
		expect(await sendInvitations(officer, sitting)).toMatchObject({ sent: 5 });
		await changeSitting(officer, sitting, { cancel: true });
		const told = await mails();
		expect(told).toHaveLength(15);
		expect(told.filter(({ subject }) => subject.startsWith('Dibatalkan'))).toHaveLength(5);
		expect(code(await sendInvitations(officer, sitting))).toBe('SITTING_CANCELLED');
		const file = await makeSittingCalendar(officer, sitting);
		if (isRefusal(file)) throw new Error(file.refused);
		// 10.00 in Jambi (WIB) is three o'clock in UTC.
		for (const line of ['DTSTART:20261215T030000Z', 'DTEND:20261215T050000Z', 'STATUS:CANCELLED'])
			expect(file.text).toContain(`${line}\r\n`);
	});
});

describe('circulation instead of a meeting', () => {
	test('is there only where the region allows it, and concludes when everybody has answered or its day has come', async () => {
		const made = await aCase(office).waitingForSitting();
		const plan = () =>
			planSitting(office.as('officer'), {
				title: 'Sirkulasi',
				held_on: '2026-12-01',
				starts_at: '16.00',
				place: 'Sekretariat TKKSD',
				manner: 'circulation',
				case_ids: [made.id]
			});
		expect(code(await plan())).toBe('CIRCULATION_NOT_ALLOWED');
		expect(
			code(await changeRegionRule(office.as('officer'), { key: 'circulation', value: true, basis: 'x' }))
		).toBe('NOT_ALLOWED');
		expect(code(await setRule('circulation', 'ya'))).toBe('VALIDATION_FAILED');
		expect(code(await setRule('sirkulasi', true))).toBe('NOT_FOUND');
		expect(code(await setRule('circulation', true))).toBe('done');
		const planned = await plan();
		if (isRefusal(planned)) throw new Error(planned.refused);
		const conclude = () =>
			made.try('officer', 'rapat_tkksd', 'conclude', { sitting_id: planned.id, conclusion: 'feasible' });
		for (const member of ['member', 'otherMember', 'legal', 'officer'] as const) {
			expect(code(await conclude())).toBe('SITTING_NOT_YET_HELD');
			expect(code(await say(member, planned.id, made.id))).toBe('done');
		}
		await declareConflict(office.as('secretary'), planned.id, { case_id: made.id, why: 'Komisaris mitra' });
		expect(code(await conclude())).toBe('done');
		expect(code(await makeMinutes(office.as('officer'), planned.id))).toBe('done');
	});
});
