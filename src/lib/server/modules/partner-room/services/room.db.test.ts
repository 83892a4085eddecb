import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { recogniseSession, signIn } from '$lib/server/modules/identity';
import {
	findLikePartners,
	readPartnerHistory,
	recordSuccessor,
	renamePartner
} from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	addContact,
	addPlace,
	endRecord,
	invitePerson,
	joinByInvitation,
	letRunRoom,
	readInvitation,
	readRoom,
	takeInvitationBack,
	takePersonOut
} from '../index';

const database = useDatabase();
const office = useOffice(database);
const own = () => office.partners.own;
const password = 'enam perahu di Batanghari';

beforeAll(async () => {
	await database.owner.query(
		'update role_grant set partner_id = $1, administers = true where person_id = $2',
		[own(), office.people.partner]
	);
});
beforeEach(() => {
	office.today = '2026-11-23';
});

/** The link of the newest invitation, as its mail carries it. */
async function newestLink(): Promise<string> {
	const { rows } = await database.owner.query<{ body: string }>(
		`select body from kept_mail where body like '%/akun/undangan/%' order by kept_at desc, id desc limit 1`
	);
	return /\/akun\/undangan\/(\S+)/.exec(rows[0]!.body)![1]!;
}

const visitor = (): Ctx => ({ ...office.program(), actor: { kind: 'anonymous' } });
const answer = (token: string, word = password) =>
	joinByInvitation(visitor(), token, { password: word, again: word, address: '192.0.2.1' });

describe('the people of an organisation', () => {
	it('are invited by its own administrator, join once with a password of their own, and sign in', async () => {
		expect(await invitePerson(office.as('otherPartner'), own(), { name: 'X', email: 'x@y.test' })).toEqual({
			refused: 'NOT_FOUND'
		});
		expect(await invitePerson(office.as('unitOfficer'), own(), { name: 'X', email: 'x@y.test' })).toEqual({
			refused: 'NOT_ALLOWED'
		});
		const sent = await invitePerson(office.as('partner'), own(), {
			name: 'Contoh Staf',
			email: 'Staf@Contoh.test'
		});
		expect(isRefusal(sent)).toBe(false);
		const token = await newestLink();
		expect(await readInvitation(visitor(), token)).toMatchObject({ state: 'open', choosesPassword: true });
		expect(await answer(token, 'pendek')).toMatchObject({ refused: 'VALIDATION_FAILED' });
		const both = await Promise.all([answer(token), answer(token)]);
		expect(both.filter((one) => !isRefusal(one))).toEqual([{ email: 'staf@contoh.test' }]);
		expect(await answer(token)).toEqual({ refused: 'INVITATION_CLOSED' });
		const session = await signIn(visitor(), { email: 'staf@contoh.test', password, address: '192.0.2.1' });
		if (isRefusal(session)) throw new Error(session.refused);
		const actor = () => recogniseSession(office.program().db, session.token, new Date(), office.today);
		expect(await actor()).toMatchObject({ roles: ['partner'], partnerIds: [own()] });

		const room = await readRoom(office.as('partner'), own());
		if (isRefusal(room)) throw new Error(room.refused);
		const staff = room.people.find((one) => one.email === 'staf@contoh.test')!;
		const asStaff = office.as('partner', { id: staff.id });
		// One of its people who does not run the room sees it and changes nothing.
		expect(await invitePerson(asStaff, own(), { name: 'Y', email: 'y@y.test' })).toEqual({
			refused: 'NOT_ALLOWED'
		});
		expect(await takePersonOut(asStaff, own(), office.people.partner)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await takePersonOut(office.as('partner'), own(), office.people.partner)).toEqual({
			refused: 'LAST_ADMINISTRATOR'
		});
		expect(await takePersonOut(office.as('partner'), own(), staff.id)).toEqual({ id: staff.id });
		expect(await actor()).toMatchObject({ kind: 'anonymous' });
	});

	it('cannot be joined by whoever works in the office, nor with a link that was taken back', async () => {
		await invitePerson(office.as('officer'), own(), { name: 'Kabag', email: 'officer@contoh.test' });
		expect(await answer(await newestLink())).toEqual({ refused: 'PERSON_OF_THE_OFFICE' });
		const sent = await invitePerson(office.as('partner'), own(), {
			name: 'Batal',
			email: 'batal@contoh.test'
		});
		if (isRefusal(sent)) throw new Error(sent.refused);
		const token = await newestLink();
		await takeInvitationBack(office.as('partner'), own(), sent.id);
		expect(await answer(token)).toEqual({ refused: 'INVITATION_CLOSED' });
	});

	it('may run the room together, and one of them always does', async () => {
		await database.owner.query(
			`insert into role_grant (tenant_id, id, person_id, role, partner_id, valid_from) values (1, gen_random_uuid(), $1, 'partner', $2, '2026-01-01')`,
			[office.people.otherPartner, own()]
		);
		const change = (personId: string, administers: boolean) =>
			letRunRoom(office.as('partner'), own(), { personId, administers });
		expect(await change(office.people.partner, false)).toEqual({ refused: 'LAST_ADMINISTRATOR' });
		expect(await change(office.people.otherPartner, true)).toEqual({ id: office.people.otherPartner });
		expect(await change(office.people.partner, false)).toEqual({ id: office.people.partner });
		expect(await change(office.people.partner, true)).toEqual({ refused: 'NOT_ALLOWED' });
		await database.owner.query('update role_grant set administers = true where person_id = $1', [
			office.people.partner
		]);
	});
});

describe('contacts and places', () => {
	it('are kept by the organisation and the division, with one first contact and a checked branch number', async () => {
		const partner = office.as('partner');
		expect(await addContact(partner, own(), { name: 'Tanpa Jalan' })).toMatchObject({
			details: { errors: [{ field: 'email', message: 'NO_WAY_TO_REACH' }] }
		});
		await addContact(partner, own(), { name: 'Pertama', email: 'satu@contoh.test', is_first: true });
		await addContact(office.as('officer'), own(), { name: 'Kedua', phone: '0741 123456', is_first: true });
		const branch = { kind: 'branch', address: 'Jalan Contoh 1', branch_number: '1234' };
		expect(await addPlace(partner, own(), branch)).toMatchObject({ refused: 'VALIDATION_FAILED' });
		const place = await addPlace(partner, own(), { ...branch, branch_number: '0'.repeat(22) });
		if (isRefusal(place)) throw new Error(place.refused);
		const room = async () => {
			const found = await readRoom(partner, own());
			if (isRefusal(found)) throw new Error(found.refused);
			return found;
		};
		expect((await room()).contacts.map((one) => [one.name, one.is_first])).toEqual([
			['Kedua', true],
			['Pertama', false]
		]);
		expect((await room()).places).toHaveLength(1);
		await endRecord(partner, own(), 'place', place.id);
		expect((await room()).places).toEqual([]);
		expect(await readRoom(office.as('otherPartner', { partnerIds: [office.partners.other] }), own())).toEqual(
			{
				refused: 'NOT_FOUND'
			}
		);
	});
});

describe('a partner that is renamed or split', () => {
	it('keeps its record, its agreements and the name on their paper, and is found by both names', async () => {
		const id = office.partners.other;
		const agreement = await putAgreement(office.program(), {
			title: 'Kerja sama lama',
			partner: { id, name: 'PT Contoh Dua' },
			signedOn: '2020-05-05'
		});
		const officer = office.as('officer');
		const wish = { name: 'Kementerian Komunikasi Digital Uji', since: '2024-10-21', basis: 'Perpres uji' };
		expect(await renamePartner(office.as('unitOfficer'), id, wish)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(await renamePartner(officer, id, wish)).toEqual({ id });
		const history = await readPartnerHistory(officer, id);
		expect(history).toMatchObject({ names: [{ name: 'PT Contoh Dua', valid_to: '2024-10-20' }] });
		for (const name of ['PT Contoh Dua', 'kementerian komunikasi digital uji']) {
			const like = await findLikePartners(officer, name);
			expect(isRefusal(like) ? [] : like[0]?.id).toBe(id);
		}
		const { rows } = await database.owner.query(
			'select name, partner_id from agreement_party where agreement_id = $1 and partner_id is not null',
			[agreement]
		);
		expect(rows).toEqual([{ name: 'PT Contoh Dua', partner_id: id }]);

		const split = { since: '2025-01-01', basis: 'Perpres uji' };
		for (const name of ['Badan Uji Satu', 'Badan Uji Dua'])
			expect(isRefusal(await recordSuccessor(officer, id, { ...split, successor: { name } }))).toBe(false);
		expect(await recordSuccessor(officer, id, { ...split, successor: { id } })).toMatchObject({
			details: { errors: [{ message: 'SUCCESSOR_SELF' }] }
		});
		const after = await readPartnerHistory(officer, id);
		expect(isRefusal(after) ? [] : after.succession.map((one) => one.to_name)).toEqual([
			'Badan Uji Dua',
			'Badan Uji Satu'
		]);
	});
});
