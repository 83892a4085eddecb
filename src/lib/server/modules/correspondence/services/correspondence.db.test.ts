import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting } from '$tests/support/cases';
import { useOffice } from '$tests/support/office';
import {
	changeRegionRule,
	readOfferReply,
	replyReminders,
	reserveReplyNumber,
	sendInvitations,
	sendOfferReply,
	trackCase
} from '$lib/server/modules/cooperation';
import type { TypedLetter } from '$lib/server/modules/letters';
import { listNotifications, sendDueReminders } from '$lib/server/modules/notifications';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { listAgenda, listLettersOfCase } from './letters/list-letters';
import { readLetter } from './letters/read-letter';
import { completeLetter, typeLetter } from './letters/type-letter';
import { giveInstruction, type NewInstruction } from './instructions/give-instruction';
import { listInstructions, listOwnInstructions, readInstruction } from './instructions/read-instructions';
import {
	instructionReminders,
	instructionsDone,
	instructionsGiven,
	raisedInstructions
} from './instructions/remind-of-instructions';
import { finishDuty, keepInstructionScan, withdrawInstruction } from './instructions/settle-instruction';

const database = useDatabase();
const office = useOffice(database);

const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const letter: TypedLetter = {
	direction: 'in',
	letterNumber: '005/12/2026',
	letterDate: '2026-11-20',
	movedOn: '2026-11-23',
	nature: 'ordinary',
	correspondent: 'Gubernur Contoh',
	subject: 'Contoh surat',
	srikandiNumber: '',
	note: ''
};

describe('the agenda of letters', () => {
	test('numbers letters in and out apart, without a gap, also when many are entered at once or one is refused', async () => {
		await typeLetter(office.as('registrar'), { ...letter, caseId: newId() });
		const entered = await Promise.all(
			Array.from({ length: 12 }, (_, place) =>
				typeLetter(office.as(place % 2 ? 'registrar' : 'officer'), {
					...letter,
					direction: place < 8 ? 'in' : 'out'
				})
			)
		);
		const numbers = entered.map((one) => given(one).number);
		expect(numbers.slice(0, 8).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
		expect(numbers.slice(8).sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
		const agenda = given(await listAgenda(office.as('secretary'), { direction: 'in' }));
		expect(agenda).toMatchObject({ year: 2026, count: 8, next: null });
		expect(agenda.rows[0]!.agenda_number).toBe(8);
	});

	test('takes up by itself what a case sends to an outside gate, what comes back, and the invitations to its sittings', async () => {
		office.today = '2026-11-24';
		const made = await aCase(office, {
			answers: { initiator: 'partner', needs_council: true }
		}).waitingForOffer();
		// The steps of text and signature before the council are taken by their own tests.
		await database.owner.query(
			`update case_event set body = jsonb_set(body, '{fields,entry}', '"persetujuan_dprd"') where case_id = $1 and seq = 1`,
			[made.id]
		);
		await database.owner.query('delete from case_event where case_id = $1 and seq > 1', [made.id]);
		const gate = (await made.open())[0]!;
		const sent = await made.try('officer', gate, 'sent', {
			letter_number: '100/1/2026',
			letter_date: '2026-11-24'
		});
		expect([gate, code(sent)]).toEqual(['persetujuan_dprd', 'done']);
		await made.act('registrar', gate, 'granted', {
			letter_number: '170/5/DPRD/2026',
			letter_date: '2026-11-24',
			document_id: await office.document('registrar')
		});
		const sitting = await aSitting(office, [], '2026-12-01');
		await database.owner.query(
			'insert into sitting_item (tenant_id, sitting_id, case_id, position) values (1, $1, $2, 1)',
			[sitting, made.id]
		);
		given(await sendInvitations(office.as('officer'), sitting));
		const { letters } = given(await listLettersOfCase(office.as('auditor'), made.id));
		expect(letters.map(({ direction, origin, letter_number }) => [direction, origin, letter_number])).toEqual(
			[
				['out', 'gate', '100/1/2026'],
				['in', 'gate', '170/5/DPRD/2026'],
				['out', 'invitation', null]
			]
		);
		expect(letters[1]!.document_id).not.toBeNull();
		expect(letters[0]!.correspondent).toBe('Sekretariat DPRD');
	});

	test('is completed later, and keeps the first scan as the proof', async () => {
		const { id } = given(await typeLetter(office.as('registrar'), { ...letter, letterNumber: '' }));
		const scan = await office.document('registrar');
		const change = {
			version: 1,
			letterNumber: '119/3/2026',
			letterDate: '2026-11-21',
			nature: 'urgent',
			srikandiNumber: 'S-77',
			note: '',
			documentId: scan
		};
		given(await completeLetter(office.as('officer'), id, change));
		expect(given(await readLetter(office.as('registrar'), id))).toMatchObject({
			letter_number: '119/3/2026',
			srikandi_number: 'S-77',
			document_id: scan
		});
		expect(code(await completeLetter(office.as('officer'), id, { ...change, documentId: null }))).toBe(
			'STATE_CHANGED'
		);
		const again = { ...change, version: 2, documentId: await office.document('registrar') };
		expect(code(await completeLetter(office.as('officer'), id, again))).toBe('SCAN_KEPT');
	});

	test('hides a secret letter from whoever reads the case but not what is secret, and from every other unit', async () => {
		const made = await aCase(office).waitingForCheck();
		const secret = given(
			await typeLetter(office.as('registrar'), { ...letter, nature: 'secret', caseId: made.id })
		);
		const open = given(await typeLetter(office.as('registrar'), { ...letter, caseId: made.id }));
		expect(given(await readLetter(office.as('unitOfficer'), open.id)).may_change).toBe(false);
		expect(code(await readLetter(office.as('unitOfficer'), secret.id))).toBe('NOT_FOUND');
		expect(code(await readLetter(office.as('otherUnitOfficer'), open.id))).toBe('NOT_FOUND');
		expect(code(await readLetter(office.as('secretary'), secret.id))).toBe('done');
		const seen = given(await listLettersOfCase(office.as('unitOfficer'), made.id)).letters;
		expect(seen.map(({ id }) => id)).toEqual([open.id]);
		expect(code(await listLettersOfCase(office.as('partner'), made.id))).toBe('NOT_ALLOWED');
		expect(code(await listAgenda(office.as('unitOfficer'), {}))).toBe('NOT_ALLOWED');
		expect(code(await typeLetter(office.as('legal'), letter))).toBe('NOT_ALLOWED');
	});
});

const sheet: Omit<NewInstruction, 'recipients'> = {
	givenOn: '2026-11-24',
	dueOn: '2026-11-27',
	nature: 'ordinary',
	requests: ['process'],
	body: 'Siapkan bahan'
};

describe('an instruction', () => {
	const { people } = office;

	test('goes from the Sekda down to staff, each has it on the desk, and whoever gave it is told when it is done', async () => {
		office.today = '2026-11-24';
		const made = await aCase(office).waitingForCheck();
		const first = given(
			await giveInstruction(office.as('secretary'), {
				...sheet,
				caseId: made.id,
				recipients: [people.member]
			})
		);
		const [duty] = given(await readInstruction(office.as('member'), first.id)).sheet.duties;
		expect(duty).toMatchObject({ state: 'open', may_answer: true, may_forward: true });
		expect((await listOwnInstructions(office.as('member'))).map(({ id }) => id)).toEqual([first.id]);
		const forward = { ...sheet, dutyId: duty!.id, recipients: [people.officer, people.registrar] };
		expect(code(await giveInstruction(office.as('otherMember'), forward))).toBe('NOT_FOUND');
		const second = given(await giveInstruction(office.as('member'), forward));
		expect(code(await giveInstruction(office.as('member'), forward))).toBe('STATE_CHANGED');
		expect(await listOwnInstructions(office.as('member'))).toEqual([]);
		const { sheet: handedOn, way } = given(await readInstruction(office.as('officer'), second.id));
		expect(way.map(({ id, duties }) => [id, duties.map(({ state }) => state)])).toEqual([
			[first.id, ['forwarded']],
			[second.id, ['open', 'open']]
		]);
		const own = handedOn.duties.find(({ person_id: id }) => id === people.registrar)!;
		expect(code(await finishDuty(office.as('registrar'), own.id, ' '))).toBe('VALIDATION_FAILED');
		expect(code(await finishDuty(office.as('legal'), own.id, 'Selesai'))).toBe('NOT_FOUND');
		given(await finishDuty(office.as('registrar'), own.id, 'Bahan siap'));
		expect(code(await finishDuty(office.as('registrar'), own.id, 'Lagi'))).toBe('STATE_CHANGED');
		const told = given(
			await listNotifications(office.as('member'), [instructionsGiven, instructionsDone])
		).rows;
		expect(told.map(({ section }) => section)).toEqual(['told', 'new']);
		expect(
			given(await listInstructions(office.as('member'), 'given'))
				.rows.map(({ state }) => state)
				.sort()
		).toEqual(['done', 'open']);
	});

	test('is handed to nobody who may not open the case, and of a letter without a case only its recipient reads it', async () => {
		const made = await aCase(office).waitingForCheck();
		const wrong = await giveInstruction(office.as('secretary'), {
			...sheet,
			caseId: made.id,
			recipients: [people.otherUnitOfficer]
		});
		expect(wrong).toMatchObject({ details: { errors: [{ field: 'recipients', message: 'CANNOT_SEE' }] } });
		const { id } = given(await typeLetter(office.as('registrar'), letter));
		expect(code(await readLetter(office.as('otherUnitOfficer'), id))).toBe('NOT_FOUND');
		given(
			await giveInstruction(office.as('secretary'), {
				...sheet,
				letterId: id,
				recipients: [people.otherUnitOfficer]
			})
		);
		expect(code(await readLetter(office.as('otherUnitOfficer'), id))).toBe('done');
		expect(
			code(
				await giveInstruction(office.as('legal'), { ...sheet, letterId: id, recipients: [people.officer] })
			)
		).toBe('NOT_ALLOWED');
	});

	test('is entered by TU from the paper sheet with its scan, taken back with a reason, and keeps its first scan', async () => {
		const made = await aCase(office).waitingForCheck();
		const onPaper = { ...sheet, caseId: made.id, giver: people.head, recipients: [people.legal] };
		expect(code(await giveInstruction(office.as('registrar'), onPaper))).toBe('SCAN_NEEDED');
		expect(code(await giveInstruction(office.as('secretary'), onPaper))).toBe('NOT_ALLOWED');
		const entered = given(
			await giveInstruction(office.as('registrar'), {
				...onPaper,
				documentId: await office.document('registrar')
			})
		);
		const { sheet: kept } = given(await readInstruction(office.as('auditor'), entered.id));
		expect(kept).toMatchObject({ given_by: { name: 'Contoh Wali Kota' }, entered_by: 'Contoh TU' });
		expect(code(await keepInstructionScan(office.as('registrar'), entered.id, newId()))).toBe('SCAN_KEPT');
		expect(code(await withdrawInstruction(office.as('legal'), entered.id, 'Keliru'))).toBe('NOT_FOUND');
		given(await withdrawInstruction(office.as('head'), entered.id, 'Keliru'));
		expect(code(await finishDuty(office.as('legal'), kept.duties[0]!.id, 'Selesai'))).toBe('STATE_CHANGED');
	});

	test('is reminded of before its day and after, and raised once to whoever gave it', async () => {
		await database.owner.query(
			`update instruction_duty set state = 'withdrawn', settled_on = '2026-11-24' where state = 'open'`
		);
		const { id } = given(await typeLetter(office.as('registrar'), letter));
		given(
			await giveInstruction(office.as('secretary'), {
				...sheet,
				letterId: id,
				recipients: [people.otherMember]
			})
		);
		const rooms = [instructionReminders, raisedInstructions];
		const missing = async (day: string) => {
			office.today = day;
			const found = await Promise.all(rooms.map((room) => room.missing(office.program())));
			await sendDueReminders(office.program(), rooms, [instructionsGiven, instructionsDone]);
			return found.flat().map(({ moment, recipient }) => [moment, recipient.slice('person:'.length)]);
		};
		expect(await missing('2026-11-24')).toEqual([]);
		expect(await missing('2026-11-25')).toEqual([['-2d', people.otherMember]]);
		expect(await missing('2026-11-30')).toEqual([
			['+1d', people.otherMember],
			['0d', people.otherMember],
			['+3d', people.secretary]
		]);
		expect(await missing('2026-12-04')).toEqual([]);
	});
});

describe('the reply to an offer', () => {
	const { people } = office;

	test('is promised within the days of the region, numbered before it is signed, and takes the step that waits for it', async () => {
		office.today = '2026-11-02';
		const made = await aCase(office).waitingForOffer();
		const before = given(await readOfferReply(office.as('officer'), made.id)).reply;
		expect(before).toMatchObject({ due_on: '2026-12-02', days: 30, left: 30, sent: null });
		const reserved = given(await reserveReplyNumber(office.as('registrar'), made.id));
		expect(given(await reserveReplyNumber(office.as('officer'), made.id)).text).toBe(reserved.text);
		const reply = { sentOn: '2026-11-02', documentId: await office.document('registrar'), note: '' };
		expect(code(await sendOfferReply(office.as('legal'), made.id, reply))).toBe('NOT_ALLOWED');
		expect(code(await sendOfferReply(office.as('registrar'), made.id, { ...reply, documentId: null }))).toBe(
			'DOCUMENT_MISSING'
		);
		// Letter and step are one act: a scan that is nobody's leaves neither behind.
		expect(
			code(await sendOfferReply(office.as('registrar'), made.id, { ...reply, documentId: newId() }))
		).toBe('DOCUMENT_UNKNOWN');
		expect(given(await readOfferReply(office.as('officer'), made.id)).reply.sent).toBeNull();
		expect(await made.open()).toContain('penawaran');
		expect(given(await sendOfferReply(office.as('registrar'), made.id, reply))).toEqual({
			number: reserved.text
		});
		expect(await made.open()).not.toContain('penawaran');
		expect(code(await sendOfferReply(office.as('registrar'), made.id, reply))).toBe('REPLY_SENT');
		const { letters } = given(await listLettersOfCase(office.as('officer'), made.id));
		expect(letters.map(({ origin, letter_number }) => [origin, letter_number])).toEqual([
			['reply', reserved.text]
		]);
		const { rows } = await database.owner.query<{ state: string }>(
			'select state from number_entry where text = $1',
			[reserved.text]
		);
		expect(rows).toEqual([{ state: 'used' }]);
	});

	test('is owed to whoever was refused too, and to nobody whom the region asked itself', async () => {
		office.today = '2026-11-03';
		const refused = await aCase(office).waitingForHead();
		await refused.act('head', 'keputusan_kdh', 'reject', { note: 'Belum menjadi prioritas' });
		const reply = { sentOn: '2026-11-03', documentId: await office.document('officer'), note: '' };
		expect(code(await sendOfferReply(office.as('officer'), refused.id, reply))).toBe('done');
		const own = await aCase(office, { answers: { initiator: 'region' } }).waitingForCheck();
		expect(code(await readOfferReply(office.as('officer'), own.id))).toBe('NOT_FOUND');
		expect(code(await trackCase(office.as('partner'), refused.id))).toBe('NOT_FOUND');
	});

	test('is reminded of by the region’s own days, and no more once it is sent', async () => {
		office.today = '2026-11-04';
		await database.owner.query(`update cooperation_case set state = 'closed'`);
		const made = await aCase(office).waitingForCheck();
		const wrong = await changeRegionRule(office.as('admin'), {
			key: 'reply_days',
			value: 0,
			basis: 'Perwali 1/2026'
		});
		expect(code(wrong)).toBe('VALIDATION_FAILED');
		given(
			await changeRegionRule(office.as('admin'), { key: 'reply_days', value: 14, basis: 'Perwali 1/2026' })
		);
		const missing = async (day: string) => {
			office.today = day;
			return (await replyReminders.missing(office.program())).map(({ moment, recipient }) => [
				moment,
				recipient
			]);
		};
		expect(await missing('2026-11-10')).toEqual([]);
		expect(await missing('2026-11-16')).toEqual([
			['-2d', `person:${people.officer}`],
			['-7d', `person:${people.officer}`]
		]);
		const reply = { sentOn: '2026-11-16', documentId: await office.document('officer'), note: '' };
		given(await sendOfferReply(office.as('officer'), made.id, reply));
		expect(await missing('2026-11-19')).toEqual([]);
	});
});
