import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aCase } from '$tests/support/cases';
import { useOffice, type Member } from '$tests/support/office';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { sampleAuthority, samplePage, signedBy } from '$lib/server/platform/signatures/samples';
import { sendDueReminders } from '$lib/server/modules/notifications';
import { givePower } from '../authority/powers';
import { readCaseView } from '../read-case';
import { readSignatures, signDocument } from '../sign-document';
import { uploadDocument } from '../upload-document';
import { placeOriginal, readCeremonies, recordCeremony } from './ceremonies';
import { askSeatAgain, openSigningRound, withdrawSigningRound, type NewRound } from './open-round';
import {
	openSeatPaper,
	proveSeat,
	readOutsideSeat,
	refuseFromOutside,
	sendSeatCode,
	signFromOutside
} from './outside-signer';
import { listSeatsAskedOfMe, readSigning, signingProgress } from './read-rounds';
import { signingReminders } from './remind-of-seats';
import { initialSeat, refuseSeat } from './take-seat';
import { takeSignedStep } from './take-signed-step';

const database = useDatabase();
const office = useOffice(database);
const authority = sampleAuthority();
const code = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');
const given = <Done>(answer: Done): Exclude<Done, { refused: string }> => {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Done, { refused: string }>;
};
const wish = { reason: 'Menandatangani', note: 'ditandatangani' };
const nothingElse = { isDemonstration: false, gateway: null, timeStamps: null };
const signing = {
	...nothingElse,
	anchors: [authority.certificate],
	identityOf: (name: string) => authority.identity({ name })
};
const as = (member: Member): Ctx => ({ ...office.as(member), signing });
const outside = (): Ctx => ({ ...office.as('partner'), signing, actor: { kind: 'anonymous' } });

/** A case that waits at a signing step, with its text as PDF. */
async function toBeSigned(entry: 'ttd_kb' | 'ttd_pks' = 'ttd_kb') {
	const { id } = await aCase(office).waitingForOffer();
	// The steps between the offer and the signing have their own tests.
	await database.owner.query(
		`update case_event set body = jsonb_set(body, '{fields,entry}', to_jsonb($2::text)) where case_id = $1 and seq = 1`,
		[id, entry]
	);
	await database.owner.query('delete from case_event where case_id = $1 and seq > 1', [id]);
	const file = { fileName: 'naskah.pdf', mediaType: 'application/pdf', content: samplePage(id) };
	const stored = given(await uploadDocument(as('officer'), file));
	await database.owner.query(`update document set owner_kind = 'case', owner_id = $1 where id = $2`, [
		id,
		stored.id
	]);
	return { id, documentId: stored.id };
}

const inside = (member: Member, act = 'sign') => ({
	act,
	personId: office.people[member],
	name: '',
	capacity: '',
	email: ''
});
let mails = 0;
const partner = () => ({
	act: 'sign',
	personId: null,
	name: 'Contoh Direktur',
	capacity: 'Direktur',
	email: `direktur${(mails += 1)}@mitra.example`
});
const round = (documentId: string, seats: NewRound['seats'], more: Partial<NewRound> = {}): NewRound => ({
	documentId,
	isAgreement: true,
	ordered: true,
	meterai: 'affixed',
	meteraiNote: 'CONTOH-0001',
	days: 14,
	seats,
	...more
});

const seatsOf = async (id: string) => given(await readSigning(as('officer'), id)).rounds[0]!.seats;
const mailTo = async (to: string) =>
	(
		await database
			.tenant(1)
			.rows(query.selectFrom('kept_mail').select(['subject', 'body']).where('recipient', '=', to))
	).map(({ subject, body }) => `${subject}\n${body}`);
const codeIn = (mail: string) => /\b(\d{6})\b/.exec(mail)![1]!;

async function proved(seat: { id: string; email: string | null }) {
	given(await sendSeatCode(outside(), seat.id));
	const mail = (await mailTo(seat.email!)).find((text) => /\b\d{6}\b/.test(text))!;
	return given(await proveSeat(outside(), seat.id, codeIn(mail))).pass;
}

const paperOf = async (id: string, pass: string) => {
	const pieces: Buffer[] = [];
	for await (const piece of given(await openSeatPaper(outside(), id, pass)).content)
		pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
};

describe('the right to sign electronically', () => {
	test('an official signs a contract by a power of attorney of that day, and else only with a reason', async () => {
		const first = await toBeSigned('ttd_pks');
		expect(code(await signDocument(as('unitOfficer'), first.documentId, wish))).toBe(
			'POWER_OF_ATTORNEY_MISSING'
		);
		const seen = given(await readSignatures(as('unitOfficer'), first.documentId));
		expect([seen.blocked, seen.needsReason?.refused]).toEqual([null, 'POWER_OF_ATTORNEY_MISSING']);
		const withReason = { ...wish, authorityReason: 'Kuasa sedang ditandatangani Wali Kota' };
		expect(code(await signDocument(as('unitOfficer'), first.documentId, withReason))).toBe('done');
		const { id: power } = given(
			await givePower(as('registrar'), {
				number: 'SK/1',
				givenOn: '2026-10-01',
				receiver: office.people.unitOfficer,
				receiverTitle: 'Petugas Penghubung',
				unitId: '',
				scope: 'PKS',
				from: '2026-10-01',
				to: '2026-12-31'
			})
		);
		const second = await toBeSigned('ttd_pks');
		expect(code(await signDocument(as('unitOfficer'), second.documentId, wish))).toBe('done');
		const [entry] = await database
			.tenant(1)
			.rows(
				query
					.selectFrom('audit_entry')
					.select('body')
					.where('subject_id', '=', second.documentId)
					.where('event', '=', 'DOCUMENT_SIGNED')
			);
		expect(entry!.body).toContain(power);
	});
});

describe('a signing round', () => {
	test('goes in order through initials, the partner by its link, and the head of region', async () => {
		const { id, documentId } = await toBeSigned();
		const seats = [inside('legal', 'initial'), inside('secretary', 'initial'), partner(), inside('head')];
		given(await openSigningRound(as('officer'), id, round(documentId, seats)));
		expect(code(await openSigningRound(as('officer'), id, round(documentId, seats)))).toBe('ROUND_OPEN');
		const [legal, secretary, director] = await seatsOf(id);
		expect((await seatsOf(id)).map(({ state }) => state)).toEqual(['asked', 'waiting', 'waiting', 'waiting']);
		expect(code(await initialSeat(as('secretary'), secretary!.id))).toBe('NOT_YOUR_TURN');
		expect(code(await initialSeat(as('secretary'), legal!.id))).toBe('NOT_FOUND');
		expect(code(await signDocument(as('head'), documentId, wish))).toBe('NOT_YOUR_TURN');
		expect(await listSeatsAskedOfMe(as('legal'))).toHaveLength(1);
		given(await initialSeat(as('legal'), legal!.id));
		given(await initialSeat(as('secretary'), secretary!.id));
		expect(code(await initialSeat(as('legal'), legal!.id))).toBe('STATE_CHANGED');

		const locked = given(await readOutsideSeat(outside(), director!.id, undefined));
		expect([locked.state, locked.paper]).toEqual(['locked', null]);
		expect(code(await openSeatPaper(outside(), director!.id, 'salah'))).toBe('NOT_PROVED');
		expect(code(await proveSeat(outside(), director!.id, '000000'))).toBe('CODE_WRONG');
		const pass = await proved(director!);
		expect(given(await readOutsideSeat(outside(), director!.id, pass)).state).toBe('open');

		const paper = await paperOf(director!.id, pass);
		const send = (content: Buffer) =>
			signFromOutside(outside(), director!.id, pass, { fileName: 'naskah-ttd.pdf', content });
		expect(code(await send(paper))).toBe('SIGNED_TEXT_CHANGED');
		expect(code(await send(Buffer.concat([paper, Buffer.from('\n%%EOF\n')])))).toBe('SIGNATURE_MISSING');
		const other = await signedBy(samplePage('lain'), authority.identity());
		expect(code(await send(other))).toBe('SIGNED_TEXT_CHANGED');
		expect(code(await signFromOutside(outside(), director!.id, pass, null))).toBe('CERTIFICATE_MISSING');
		given(await send(await signedBy(paper, authority.identity({ name: 'PT Mitra' }))));
		expect(given(await readOutsideSeat(outside(), director!.id, pass)).state).toBe('done');

		given(await signDocument(as('head'), documentId, wish));
		const [ended] = given(await readSigning(as('officer'), id)).rounds;
		expect(ended!.state).toBe('done');
		expect(ended!.seats.map(({ how, done_version }) => [how, done_version])).toEqual([
			['initial', 1],
			['initial', 1],
			['own_certificate', 2],
			['region', 3]
		]);
		const found = given(await readSignatures(as('head'), documentId));
		expect(found.report.conclusion).toBe('valid');
		expect(found.report.signatures).toHaveLength(2);

		const [queued] = (
			await database.owner.query<{ payload: { round_id: string } }>(
				`select payload from graphile_worker._private_jobs where payload ->> 'round_id' = $1`,
				[ended!.id]
			)
		).rows;
		expect(queued?.payload.round_id).toBe(ended!.id);
		const take = () => takeSignedStep({ ...office.program(), signing }, ended!.id);
		expect(await Promise.all([take(), take(), take()])).toEqual(expect.arrayContaining([true, false, false]));
		expect(await take()).toBe(false);
		const view = given(await readCaseView(as('officer'), id));
		expect(view.open_steps.map(({ key }) => key)).not.toContain('ttd_kb');
		expect(view.history.filter(({ outcome }) => outcome === 'signed')).toHaveLength(1);
		expect(view.agreements).toMatchObject([{ signed_on: office.today }]);
	});

	test('whose step the law of the day refuses waits for whoever began it, and they are told why', async () => {
		const { id, documentId } = await toBeSigned();
		given(await openSigningRound(as('officer'), id, round(documentId, [inside('head'), partner()])));
		const [, director] = await seatsOf(id);
		given(await signDocument(as('head'), documentId, wish));
		const pass = await proved(director!);
		const paper = await paperOf(director!.id, pass);
		const content = await signedBy(paper, authority.identity({ name: 'PT Mitra' }));
		given(await signFromOutside(outside(), director!.id, pass, { fileName: 'naskah-ttd.pdf', content }));
		const [ended] = given(await readSigning(as('officer'), id)).rounds;
		// What was signed by the definitive head is entered when the office is held by a Plt: no reason was stated.
		const holds = (capacity: string) =>
			database.owner.query(`update office_holder set capacity = $1 where person_id = $2`, [
				capacity,
				office.people.head
			]);
		await holds('plt');
		expect(await takeSignedStep({ ...office.program(), signing }, ended!.id)).toBe(false);
		await holds('definitive');
		const told = await database
			.tenant(1)
			.rows(
				query
					.selectFrom('notification')
					.select(['person_id', 'subject_key'])
					.where('source', '=', 'signed_step')
					.where('subject_id', '=', id)
			);
		expect(told).toEqual([{ person_id: office.people.officer, subject_key: 'ttd_kb' }]);
	});

	test('the tracking page says how far it has come and names nobody', async () => {
		const { id, documentId } = await toBeSigned();
		given(await openSigningRound(as('officer'), id, round(documentId, [inside('head'), partner()])));
		given(await signDocument(as('head'), documentId, wish));
		const [progress] = await signingProgress(database.tenant(1), id);
		expect(progress).toMatchObject({ of_agreement: true, signatures: { done: 1, of: 2 } });
		expect(JSON.stringify(progress)).not.toContain('Contoh');
	});

	test('one who refuses ends it with the reason, and nobody is asked any more', async () => {
		const { id, documentId } = await toBeSigned();
		given(
			await openSigningRound(
				as('officer'),
				id,
				round(documentId, [partner(), inside('head')], { ordered: false })
			)
		);
		const [director] = await seatsOf(id);
		const pass = await proved(director!);
		expect(code(await refuseFromOutside(outside(), director!.id, pass, '  '))).toBe('VALIDATION_FAILED');
		given(await refuseFromOutside(outside(), director!.id, pass, 'Pasal 5 belum disepakati'));
		const [ended] = given(await readSigning(as('officer'), id)).rounds;
		expect([ended!.state, ended!.ended_why]).toEqual([
			'refused',
			'Contoh Direktur: Pasal 5 belum disepakati'
		]);
		expect(ended!.seats.map(({ state }) => state)).toEqual(['refused', 'let_go']);
		expect(await listSeatsAskedOfMe(as('head'))).toEqual([]);
		expect(code(await refuseSeat(as('head'), ended!.seats[1]!.id, 'terlambat'))).toBe('STATE_CHANGED');
	});

	test('a link ends with its days, and the office sends it again', async () => {
		const { id, documentId } = await toBeSigned();
		const { id: roundId } = given(
			await openSigningRound(as('officer'), id, round(documentId, [partner(), inside('head')], { days: 3 }))
		);
		const [director] = await seatsOf(id);
		office.today = '2026-11-27';
		try {
			expect(given(await readOutsideSeat(outside(), director!.id, undefined)).state).toBe('expired');
			expect(code(await sendSeatCode(outside(), director!.id))).toBe('LINK_EXPIRED');
			given(await askSeatAgain(as('officer'), roundId, director!.id));
			expect(given(await readOutsideSeat(outside(), director!.id, undefined)).state).toBe('locked');
			expect(await mailTo(director!.email!)).toHaveLength(2);
		} finally {
			office.today = '2026-11-23';
		}
	});

	test('each moment reminds once, by the one ledger; who has signed is not reminded', async () => {
		const { id, documentId } = await toBeSigned();
		const { id: roundId } = given(
			await openSigningRound(as('officer'), id, round(documentId, [partner(), inside('head')], { days: 2 }))
		);
		const [director] = await seatsOf(id);
		const ctx = () => ({ ...office.program(), mode: 'production' as const });
		for (let turn = 0; turn < 3; turn += 1) await sendDueReminders(ctx(), [signingReminders]);
		expect(await mailTo(director!.email!)).toHaveLength(2);
		office.today = '2026-11-25';
		try {
			for (let turn = 0; turn < 2; turn += 1) await sendDueReminders(ctx(), [signingReminders]);
			expect(await mailTo(director!.email!)).toHaveLength(3);
			given(await withdrawSigningRound(as('officer'), roundId, 'Naskah diubah'));
			expect(code(await withdrawSigningRound(as('officer'), roundId, 'lagi'))).toBe('STATE_CHANGED');
		} finally {
			office.today = '2026-11-23';
		}
	});

	test('another paper is signed without a signing step, by whom the round names and nobody else', async () => {
		const { id, documentId } = await toBeSigned();
		const letter = round(documentId, [inside('secretary')], { isAgreement: false });
		expect(code(await openSigningRound(as('legal'), id, letter))).toBe('NOT_ALLOWED');
		given(await openSigningRound(as('officer'), id, letter));
		expect(code(await signDocument(as('head'), documentId, wish))).toBe('NOT_IN_THE_ROUND');
		expect(code(await signDocument(as('secretary'), documentId, wish))).toBe('done');
		expect((await seatsOf(id))[0]!.state).toBe('done');
	});

	test('the codes of a seat are used up by wrong tries', async () => {
		const { id, documentId } = await toBeSigned();
		given(await openSigningRound(as('officer'), id, round(documentId, [partner(), inside('head')])));
		const [director] = await seatsOf(id);
		given(await sendSeatCode(outside(), director!.id));
		const right = codeIn((await mailTo(director!.email!)).find((text) => /\b\d{6}\b/.test(text))!);
		const wrong = right === '111111' ? '222222' : '111111';
		for (let turn = 0; turn < 5; turn += 1) await proveSeat(outside(), director!.id, wrong);
		expect(code(await proveSeat(outside(), director!.id, right))).toBe('CODE_WRONG');
	});
});

describe('a signing in ink', () => {
	const yes = { done: true, note: '' };
	const original = (holder: string) => ({
		holder,
		ticks: { initialled: yes, stamp_duty: { done: false, note: 'Meterai menyusul' }, stamped: yes },
		shelf: 'A1',
		box: '3',
		folder: '12',
		placeNote: ''
	});
	const ceremony = {
		step: 'ttd_kb',
		heldOn: '2026-11-20',
		place: 'Aula',
		occasion: '',
		witnesses: [{ name: 'Contoh Saksi, S.H.', office: 'Asisten I' }],
		identical: yes,
		exchanged: yes,
		checkedBy: 'Contoh TU',
		originals: [original('Pemerintah Kota Contoh'), original('PT Contoh Satu')]
	};

	test('is recorded once, with its scans and where each original lies, and an original that is moved says so', async () => {
		const { id } = await toBeSigned();
		const scan = await office.document('registrar', 'Pindaian');
		const held = { ...ceremony, scans: [scan, ''] };
		expect(code(await recordCeremony(as('unitOfficer'), id, held))).toBe('NOT_ALLOWED');
		expect(code(await recordCeremony(as('registrar'), id, { ...held, step: 'ttd_pks' }))).toBe(
			'SIGNING_NOT_OPEN'
		);
		given(await recordCeremony(as('registrar'), id, held));
		expect(code(await recordCeremony(as('registrar'), id, { ...held, scans: [] }))).toBe('CEREMONY_KNOWN');
		const [seen] = given(await readCeremonies(as('legal'), id)).ceremonies;
		expect(seen).toMatchObject({ place: held.place, witnesses: held.witnesses });
		expect(seen!.originals.map(({ scan: one, shelf }) => [one, shelf])).toEqual([
			[scan, 'A1'],
			[null, 'A1']
		]);
		const to = { shelf: 'B2', box: '', folder: '', note: 'Depo arsip' };
		given(await placeOriginal(as('officer'), seen!.originals[0]!.id, to));
		expect(given(await readCeremonies(as('legal'), id)).ceremonies[0]!.originals[0]).toMatchObject({
			shelf: 'B2',
			box: null,
			place_note: 'Depo arsip'
		});
	});

	test('and an electronic one exclude each other: one paper has one medium', async () => {
		const electronic = await toBeSigned();
		given(
			await openSigningRound(
				as('officer'),
				electronic.id,
				round(electronic.documentId, [partner(), inside('head')])
			)
		);
		expect(code(await recordCeremony(as('registrar'), electronic.id, { ...ceremony, scans: [] }))).toBe(
			'MEDIUM_MIXED'
		);
		const ink = await toBeSigned();
		given(await recordCeremony(as('registrar'), ink.id, { ...ceremony, scans: [] }));
		const wanted = round(ink.documentId, [partner(), inside('head')]);
		expect(code(await openSigningRound(as('officer'), ink.id, wanted))).toBe('MEDIUM_MIXED');
	});
});
