import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { code, given, useSigning } from '$tests/support/signing';
import { query } from '$lib/server/platform/database/builder';
import { samplePage, signedBy } from '$lib/server/platform/signatures/samples';
import { sendDueReminders } from '$lib/server/modules/notifications';
import { givePower } from '../authority/powers';
import { readCaseView } from '../read-case';
import { readSignatures, signDocument } from '../sign-document';
import { askSeatAgain, openSigningRound, withdrawSigningRound } from './open-round';
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
const {
	authority,
	signing,
	wish,
	as,
	outside,
	toBeSigned,
	inside,
	partner,
	round,
	seatsOf,
	mailTo,
	codeIn,
	proved,
	paperOf
} = useSigning(database, office);

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
		// The paper as it was downloaded: nobody has signed it yet.
		expect(code(await send(paper))).toBe('SIGNATURE_MISSING');
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
		// The text bears a code, printed before anybody signed: the agreement that comes of it is found under the same.
		await database.owner.query(`update document set verification_code = 'AAAA-BBBB-CCCC' where id = $1`, [
			documentId
		]);
		const take = () => takeSignedStep({ ...office.program(), signing }, ended!.id);
		expect(await Promise.all([take(), take(), take()])).toEqual(expect.arrayContaining([true, false, false]));
		expect(await take()).toBe(false);
		const view = given(await readCaseView(as('officer'), id));
		expect(view.open_steps.map(({ key }) => key)).not.toContain('ttd_kb');
		expect(view.history.filter(({ outcome }) => outcome === 'signed')).toHaveLength(1);
		expect(view.agreements).toMatchObject([{ signed_on: office.today, verification_code: 'AAAA-BBBB-CCCC' }]);
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

	test('of two who are asked at once, who signed the earlier version is told to take the paper once more', async () => {
		const { id, documentId } = await toBeSigned();
		const seats = [partner(), partner(), inside('head')];
		given(await openSigningRound(as('officer'), id, round(documentId, seats, { ordered: false })));
		const [first, second] = await seatsOf(id);
		const [one, other] = [await proved(first!), await proved(second!)];
		const paper = await paperOf(first!.id, one);
		const send = (seat: string, pass: string, content: Buffer) =>
			signFromOutside(outside(), seat, pass, { fileName: 'ttd.pdf', content });
		const late = await signedBy(paper, authority.identity({ name: 'PT Kedua' }));
		given(await send(first!.id, one, await signedBy(paper, authority.identity({ name: 'PT Pertama' }))));
		expect(code(await send(second!.id, other, late))).toBe('SIGNED_VERSION_OLD');
		const again = await signedBy(await paperOf(second!.id, other), authority.identity({ name: 'PT Kedua' }));
		given(await send(second!.id, other, again));
		const [opened] = given(await readSigning(as('officer'), id)).rounds;
		given(await withdrawSigningRound(as('officer'), opened!.id, 'selesai diuji'));
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
