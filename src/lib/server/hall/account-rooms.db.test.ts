import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isActionFailure, isHttpError, type RequestEvent } from '@sveltejs/kit';
import { beforeAll, describe, expect, test } from 'vitest';
import { aCase } from '$tests/support/cases';
import { useDatabase } from '$tests/support/database';
import { useOffice } from '$tests/support/office';
import { putAgreement } from '$tests/support/register';
import { addresses } from '$lib/addresses';
import { seedCalendar } from '$lib/server/modules/calendar';
import { addAgreementObligation, startCarryingOut } from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';

/**
 * An organisation's room is its own. The rooms are read from the table of addresses, so that one that is added is asked
 * too: every page with a record in its address is opened, and each of its forms sent, by a person of another organisation.
 */
const database = useDatabase();
const office = useOffice(database);
const routes = fileURLToPath(new URL('../../../routes/(portal)', import.meta.url));

const secret = { own: 'Naskah khusus Satu', other: 'Naskah khusus Dua' };
const records: Record<'own' | 'other', Record<string, string>> = { own: {}, other: {} };

beforeAll(async () => {
	await seedCalendar(office.program(), { years: [], days: [] });
	for (const [side, member] of [
		['own', 'partner'],
		['other', 'otherPartner']
	] as const) {
		await database.owner.query(
			'update role_grant set partner_id = $1, administers = true where person_id = $2',
			[office.partners[side], office.people[member]]
		);
		const agreement = await putAgreement(office.program(), {
			title: secret[side],
			unitId: office.units.own,
			partner: { id: office.partners[side], name: `Pihak ${side}` },
			signedOn: '2026-01-05',
			published: false
		});
		const officer = office.as('officer');
		const duty = await addAgreementObligation(officer, agreement, {
			kind: 'report',
			what: `Laporan ${secret[side]}`,
			owner: { kind: 'partner', id: office.partners[side] },
			due_on: '2026-12-31'
		});
		if (isRefusal(duty)) throw new Error(duty.refused);
		await startCarryingOut(officer, agreement, { started_on: '2026-02-01', rhythm: 'half_yearly' });
		const { rows } = await database.owner.query<{ id: string }>(
			`select id from obligation where subject_id = $1 and kind = 'evaluation' limit 1`,
			[agreement]
		);
		const document = await office.document(member, secret[side]);
		await database.owner.query(`update document set owner_kind = 'partner', owner_id = $1 where id = $2`, [
			office.partners[side],
			document
		]);
		const { id: caseId } = await aCase(office, {
			procedure: 'ksdpk',
			subject: secret[side],
			partnerId: office.partners[side]
		}).waitingForCheck();
		// A case is followed by the receipt of its proposal.
		await database.owner.query(
			`with p as (insert into proposal (tenant_id, id, state, receipt, partner_id, created_at, updated_at)
				values (1, gen_random_uuid(), 'submitted', $2, $3, now(), now()) returning id)
			update cooperation_case set proposal_id = (select id from p) where id = $1`,
			[caseId, side === 'own' ? 'P-2026-000001-AAAA' : 'P-2026-000002-BBBB', office.partners[side]]
		);
		records[side] = {
			accountAgreement: agreement,
			accountObligation: (duty as { id: string }).id,
			accountEvaluation: rows[0]!.id,
			accountDocument: document,
			accountOrganisation: office.partners[side],
			accountCase: caseId
		};
	}
});

type Handler = (event: RequestEvent) => unknown;
type Room = { load?: Handler; actions?: Record<string, Handler>; GET?: Handler };

const rooms = Object.entries(addresses).filter(
	([name, { folder }]) => name.startsWith('account') && /\[id\]/.test(folder)
);
const roomOf = async (folder: string): Promise<Room> => {
	const path = ['+page.server.ts', '+server.ts'].map((file) => join(routes, folder, file)).find(existsSync);
	if (!path) throw new Error(`no page at ${folder}`);
	return (await import(/* @vite-ignore */ path)) as Room;
};

/** A form with something in each field that a service asks for before it asks whose record it is. */
const aForm = () => {
	const form = new FormData();
	for (const field of ['remark', 'reason', 'note', 'name', 'kind']) form.set(field, 'Uji');
	form.set('email', 'uji@contoh.test');
	return form;
};

const eventFor = (member: 'partner' | 'otherPartner', params: Record<string, string>, post = false) =>
	({
		locals: { ctx: office.as(member), language: 'id' },
		params,
		url: new URL('http://localhost:3000/akun'),
		setHeaders: () => {},
		getClientAddress: () => '127.0.0.1',
		request: post
			? new Request('http://localhost:3000/akun', { method: 'POST', body: aForm() })
			: new Request('http://localhost:3000/akun')
	}) as unknown as RequestEvent;

const statusOf = async (work: () => unknown): Promise<number> => {
	try {
		const answer = await work();
		return isActionFailure(answer) ? answer.status : 200;
	} catch (thrown) {
		if (isHttpError(thrown)) return thrown.status;
		if (typeof thrown === 'object' && thrown !== null && 'status' in thrown) return Number(thrown.status);
		throw thrown;
	}
};

describe('one organisation’s person never sees another’s', () => {
	test('each room with a record in its address has one to ask with', () => {
		expect(rooms.map(([name]) => name).toSorted()).toEqual(Object.keys(records.own).toSorted());
	});

	test.each(rooms)('%s answers another organisation as if nothing were there', async (name, { folder }) => {
		const room = await roomOf(folder);
		const open = room.load ?? room.GET!;
		expect(await statusOf(() => open(eventFor('partner', { id: records.own[name]! })))).toBe(200);
		expect(await statusOf(() => open(eventFor('partner', { id: records.other[name]! })))).toBe(404);
		expect(await statusOf(() => open(eventFor('otherPartner', { id: records.own[name]! })))).toBe(404);
	});

	test.each(rooms)('%s takes no form of another organisation’s person', async (name, { folder }) => {
		const { actions = {} } = await roomOf(folder);
		for (const [act, send] of Object.entries(actions)) {
			const status = await statusOf(() => send(eventFor('partner', { id: records.other[name]! }, true)));
			expect([403, 404], `${name}?/${act} → ${status}`).toContain(status);
		}
	});

	test('the lists hold what is one’s own, and not a word of the other’s', async () => {
		for (const [name, { folder }] of Object.entries(addresses)) {
			if (!name.startsWith('account') || folder.includes('[')) continue;
			const { load } = await roomOf(folder);
			const shown = JSON.stringify(await load!(eventFor('partner', {})));
			expect(shown, name).not.toContain(secret.other);
			expect(shown, name).not.toContain(office.partners.other);
		}
		const { load } = await roomOf('/account/agreements');
		expect(JSON.stringify(await load!(eventFor('partner', {})))).toContain(secret.own);
	});
});
