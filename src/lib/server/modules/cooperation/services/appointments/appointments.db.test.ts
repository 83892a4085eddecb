import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase, aSitting, type BuiltCase } from '$tests/support/cases';
import { useOffice, type Member } from '$tests/support/office';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	answerAppointment,
	appointmentForApplicant,
	listAppointments,
	makeAppointmentCalendar,
	proposeAppointment,
	type AppointmentAnswer
} from '$lib/server/modules/cooperation';
import { readCeremonies, recordCeremony } from '../signing/ceremonies';
import { agreedAppointmentUnchecked } from './agree-appointment';

const database = useDatabase();
const office = useOffice(database);
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const terms = {
	method: 'ceremonial',
	held_on: '2026-12-02',
	starts_at: '9:30',
	place: 'Griya Mayang',
	agenda: 'Penandatanganan dan keterangan pers'
};

/** The offer is answered: the text is in work and a signing in sight. */
async function inDraft(): Promise<BuiltCase> {
	const made = await aCase(office).waitingForOffer();
	await made.act('officer', 'penawaran', 'done');
	return made;
}
async function proposed(made: BuiltCase, more: Partial<typeof terms> = {}, member: Member = 'partner') {
	const done = await proposeAppointment(office.as(member), made.id, { ...terms, ...more });
	if (isRefusal(done)) throw new Error(done.refused);
	return done.id;
}
const answer = async (member: Member, id: string, said: AppointmentAnswer) =>
	answerAppointment(office.as(member), id, said);

describe('an appointment for signing', () => {
	test('is proposed by whose cooperation it is, once a signing is in sight, and one at a time', async () => {
		const early = await aCase(office).waitingForOffer();
		expect(code(await proposeAppointment(office.as('partner'), early.id, terms))).toBe('NO_SIGNING_AHEAD');
		const made = await inDraft();
		expect(code(await proposeAppointment(office.as('otherPartner'), made.id, terms))).toBe('NOT_FOUND');
		expect(code(await proposeAppointment(office.as('auditor'), made.id, terms))).toBe('NOT_ALLOWED');
		expect(await appointmentForApplicant(office.as('partner'), made.id)).toEqual({
			may_propose: true,
			latest: null
		});
		await proposed(made);
		expect(code(await proposeAppointment(office.as('partner'), made.id, terms))).toBe('APPOINTMENT_STANDS');
		expect(await appointmentForApplicant(office.as('partner'), made.id)).toMatchObject({
			may_propose: false,
			latest: { state: 'proposed', starts_at: '09.30', acts: ['withdraw'] }
		});
		expect(await appointmentForApplicant(office.as('otherPartner'), made.id)).toEqual({
			may_propose: false,
			latest: null
		});
	});

	test('goes back and forth, keeps each turn, and of two who answer at once one wins', async () => {
		const made = await inDraft();
		const id = await proposed(made);
		expect(code(await answer('partner', id, { act: 'accept' }))).toBe('APPOINTMENT_NOT_YOURS');
		expect(code(await answer('member', id, { act: 'accept' }))).toBe('NOT_ALLOWED');
		const other = { ...terms, held_on: '2026-12-03' };
		expect(code(await answer('officer', id, { act: 'counter', terms: other }))).toBe('done');
		expect(
			code(await answer('partner', id, { act: 'counter', terms: { ...terms, held_on: '2026-12-04' } }))
		).toBe('done');
		const both = await Promise.all([
			answer('officer', id, { act: 'accept' }),
			answer('registrar', id, { act: 'refuse', note: 'Wali Kota di luar daerah' })
		]);
		expect(both.map(code).filter((one) => one === 'done')).toHaveLength(1);
		const seen = await appointmentForApplicant(office.as('partner'), made.id);
		expect(seen.latest?.turns.map((turn) => [turn.side, turn.act]).slice(0, 3)).toEqual([
			['applicant', 'propose'],
			['office', 'counter'],
			['applicant', 'counter']
		]);
		expect(seen.latest?.turns).toHaveLength(4);
	});

	test('a turn to desk to desk is accepted or called off, and a calling off says why', async () => {
		const id = await proposed(await inDraft(), { held_on: '2026-12-07' });
		const desk = { ...terms, held_on: '2026-12-07', method: 'desk_to_desk' };
		await answer('officer', id, { act: 'counter', terms: desk });
		expect(code(await answer('partner', id, { act: 'counter', terms }))).toBe('APPOINTMENT_NOT_YOURS');
		expect(code(await answer('partner', id, { act: 'withdraw' }))).toBe('NOTE_REQUIRED');
		expect(code(await answer('partner', id, { act: 'accept' }))).toBe('done');
	});

	test('a holiday, a weekend, a sitting and another signing are named; with a reason the day is taken all the same', async () => {
		const clashesOf = async (id: string) => {
			const refused = await answer('officer', id, { act: 'accept' });
			if (!isRefusal(refused)) return [];
			expect(refused.refused).toBe('APPOINTMENT_CLASHES');
			return ((refused.details?.clashes ?? []) as { kind: string }[]).map(({ kind }) => kind);
		};
		await aSitting(office, [], '2026-12-09');
		const id = await proposed(await inDraft(), { held_on: '2026-12-09', starts_at: '10.30' });
		expect(await clashesOf(id)).toEqual(['sitting']);
		const near = await proposed(await inDraft(), { held_on: '2026-12-09', starts_at: '12.29' });
		expect(await clashesOf(near)).toEqual(['appointment']);
		const weekend = await proposed(await inDraft(), { held_on: '2026-12-12' });
		expect(await clashesOf(weekend)).toEqual(['weekend']);
		expect(code(await answer('officer', weekend, { act: 'accept', note: 'Hari jadi kota' }))).toBe('done');
		const free = await proposed(await inDraft(), { held_on: '2026-12-09', starts_at: '14.30' });
		expect(await clashesOf(free)).toEqual([]);
	});

	test('ends in the ceremony: the record takes day and place from it, and it is held', async () => {
		const made = await inDraft();
		const id = await proposed(made, { held_on: '2026-12-16' });
		const step = (await appointmentForApplicant(office.as('partner'), made.id)).latest!.step;
		expect(await agreedAppointmentUnchecked(office.program().db, made.id, step)).toBeUndefined();
		await answer('officer', id, { act: 'accept' });
		expect(await agreedAppointmentUnchecked(office.program().db, made.id, step)).toMatchObject({
			held_on: '2026-12-16',
			place: 'Griya Mayang'
		});
		const ics = await makeAppointmentCalendar(office.as('partner'), id);
		if (isRefusal(ics)) throw new Error(ics.refused);
		expect(ics.text).toContain('DTSTART:20261216T023000Z');
		expect(code(await makeAppointmentCalendar(office.as('otherPartner'), id))).toBe('NOT_FOUND');
		// The steps between the text and its signing have their own tests.
		await database.owner.query(
			`update case_event set body = jsonb_set(body, '{fields,entry}', to_jsonb($2::text)) where case_id = $1 and seq = 1`,
			[made.id, step]
		);
		await database.owner.query(`delete from case_event where case_id = $1 and seq > 1`, [made.id]);
		const planned = await readCeremonies(office.as('registrar'), made.id);
		if (isRefusal(planned)) throw new Error(planned.refused);
		expect(planned.open).toMatchObject([
			{ key: step, agreed: { held_on: '2026-12-16', starts_at: '09.30', agenda: terms.agenda } }
		]);
		const today = office.today;
		office.today = '2026-12-17';
		const seen = { done: true, note: '' };
		const original = {
			holder: 'Daerah',
			ticks: { initialled: seen, stamp_duty: seen, stamped: seen },
			shelf: '',
			box: '',
			folder: '',
			placeNote: ''
		};
		const held = {
			step,
			heldOn: '2026-12-16',
			place: 'Griya Mayang',
			occasion: terms.agenda,
			witnesses: [],
			identical: seen,
			exchanged: seen,
			checkedBy: 'Contoh Pemeriksa',
			originals: [original],
			scans: ['']
		};
		expect(code(await recordCeremony(office.as('registrar'), made.id, held))).toBe('done');
		const kept = await readCeremonies(office.as('legal'), made.id);
		if (isRefusal(kept)) throw new Error(kept.refused);
		expect(kept.ceremonies[0]!.appointment).toEqual({
			id,
			held_on: '2026-12-16',
			starts_at: '09.30',
			method: 'ceremonial'
		});
		office.today = today;
		const listed = await listAppointments(office.as('auditor'));
		if (isRefusal(listed)) throw new Error(listed.refused);
		expect(listed.find((one) => one.id === id)).toMatchObject({ state: 'held', acts: [] });
	});
});
