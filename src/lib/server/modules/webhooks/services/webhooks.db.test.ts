import type { AuditEventName } from '$lib/text/audit-events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { BlockList, type AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditActor, type Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { aContext, aPerson } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import {
	addWebhook,
	deliverMessage,
	handOutEvents,
	listDeliveries,
	listWebhooks,
	pingWebhook,
	removeWebhook,
	replayDelivery,
	rotateSecret,
	switchWebhook
} from '..';

const database = useDatabase();
let admin: Ctx;
let program: Ctx;
let server: Server;
let base: string;
let answers: number[] = [];
let got: { headers: IncomingHttpHeaders; body: string }[] = [];
const networks = new BlockList();
networks.addSubnet('127.0.0.0', 8, 'ipv4');

beforeAll(async () => {
	program = await aContext(database);
	admin = { ...program, actor: await aPerson(program, 'admin', { name: 'Pengelola Contoh' }) };
	server = createServer((asked, answer) => {
		let body = '';
		asked.on('data', (part: Buffer) => (body += part.toString()));
		asked.on('end', () => {
			got.push({ headers: asked.headers, body });
			answer.writeHead(answers.shift() ?? 204, { location: '/elsewhere' }).end('ignored');
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const sure = <Value>(value: Value): Exclude<Value, Refusal> => {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details)}`);
	return value as Exclude<Value, Refusal>;
};
const add = async (events: readonly string[], address = base) =>
	sure(await addWebhook(admin, { name: 'Dasbor', address, events }, networks));
const happens = (event: AuditEventName, id = newId()) =>
	program.db.write((uow) =>
		uow.audit({
			at: program.clock.now(),
			actor: auditActor(program.actor),
			event,
			subject: { kind: 'innovation', id },
			data: { name: 'RAHASIA' }
		})
	);
const log = async (id: string) => sure(await listDeliveries(admin, id, { limit: 50 })).rows;
const tell = () => {};
/** Does what the worker does with everything that waits. */
const deliver = async (id: string, over: { tell?: (uow: unknown, of: { name: string }) => void } = {}) => {
	for (const row of await log(id))
		if (row.state === 'waiting') await deliverMessage(program, row.id, { networks, tell, ...over });
};
const headersOf = ({ headers }: { headers: IncomingHttpHeaders }) => headers as Record<string, string>;

describe('a system that wants to be told', () => {
	test('gets what happened after it was added, once, signed so that a foreign library proves it', async () => {
		await happens('INNOVATION_PUBLISHED');
		const { id, secret } = await add(['innovation.published']);
		await happens('INNOVATION_PUBLISHED', '019aaf10-0000-7000-8000-000000000001');
		await happens('AWARD_ADDED');
		// Two workers at once, and again: one message.
		await Promise.all([handOutEvents(program), handOutEvents(program)]);
		await handOutEvents(program);
		got = [];
		await deliver(id);
		await deliver(id);
		expect(got).toHaveLength(1);
		const message = new Webhook(secret!).verify(got[0]!.body, headersOf(got[0]!)) as {
			type: string;
			data: { id: string };
		};
		expect(message).toMatchObject({
			type: 'innovation.published',
			data: { id: '019aaf10-0000-7000-8000-000000000001' }
		});
		expect(got[0]!.body).not.toContain('RAHASIA');
		expect(() => new Webhook(secret!).verify(`${got[0]!.body} `, headersOf(got[0]!))).toThrow();
		const late = { ...headersOf(got[0]!), 'webhook-timestamp': '1000000000' };
		expect(() => new Webhook(secret!).verify(got[0]!.body, late)).toThrow();
		expect(await log(id)).toMatchObject([{ state: 'delivered', attempts: 1, tries: [{ status: 204 }] }]);
		sure(await removeWebhook(admin, id));
	});

	test('is asked again later where it did not answer well, also a redirect, and can be sent the same once more', async () => {
		const { id, secret } = await add(['innovation.published']);
		sure(await pingWebhook(admin, id));
		[answers, got] = [[302, 500], []];
		await deliver(id);
		expect((await log(id))[0]).toMatchObject({ state: 'waiting', attempts: 1, tries: [{ status: 302 }] });
		const { rows } = await database.owner.query<{ n: number }>(
			`select count(*)::int as n from graphile_worker.jobs where task_identifier = 'send-webhook' and run_at > now() + interval '1 second'`
		);
		expect(rows[0]!.n).toBeGreaterThan(0);
		await deliver(id);
		await deliver(id);
		const [delivered] = await log(id);
		expect(delivered).toMatchObject({ state: 'delivered', attempts: 3 });
		sure(await replayDelivery(admin, id, delivered!.id));
		await deliver(id);
		const ids = got.map(({ headers }) => headers['webhook-id']);
		expect([ids.length, new Set(ids).size]).toEqual([4, 1]);
		new Webhook(secret!).verify(got.at(-1)!.body, headersOf(got.at(-1)!));
		expect((await log(id))[0]!.tries).toHaveLength(4);
		sure(await removeWebhook(admin, id));
	});

	test('can change its secret in peace: for a day both prove a message, then the new one alone', async () => {
		const { id, secret } = await add(['innovation.published']);
		const { secret: next } = sure(await rotateSecret(admin, id));
		expect(next).not.toBe(secret);
		sure(await pingWebhook(admin, id));
		got = [];
		await deliver(id);
		for (const one of [secret!, next!]) new Webhook(one).verify(got[0]!.body, headersOf(got[0]!));
		await database.owner.query(`update webhook set rotated_at = now() - interval '25 hours' where id = $1`, [
			id
		]);
		sure(await pingWebhook(admin, id));
		await deliver(id);
		new Webhook(next!).verify(got[1]!.body, headersOf(got[1]!));
		expect(() => new Webhook(secret!).verify(got[1]!.body, headersOf(got[1]!))).toThrow();
		const stored = await database.owner.query(
			`select w::text || d::text as all from webhook w, webhook_delivery d`
		);
		for (const { all } of stored.rows) expect(all).not.toContain(next!.slice(6, 20));
		sure(await removeWebhook(admin, id));
	});

	test('is disabled after five days of silence, told once, and sent nothing until somebody lets it go on', async () => {
		const { id } = await add(['innovation.published']);
		await database.owner.query(`update webhook set failing_since = now() - interval '5 days' where id = $1`, [
			id
		]);
		sure(await pingWebhook(admin, id));
		sure(await pingWebhook(admin, id));
		const told: string[] = [];
		answers = [500, 500];
		await deliver(id, { tell: (_, { name }) => told.push(name) });
		expect(told).toEqual(['Dasbor']);
		expect((await log(id)).map(({ state }) => state)).toEqual(['failed', 'failed']);
		expect(await pingWebhook(admin, id)).toEqual({ refused: 'WEBHOOK_OFF' });
		await happens('INNOVATION_PUBLISHED');
		await handOutEvents(program);
		sure(await switchWebhook(admin, id, true));
		await handOutEvents(program);
		expect(await log(id)).toHaveLength(2);
		sure(await removeWebhook(admin, id));
	});
});

describe('who may', () => {
	test('only the administrator keeps receivers; the auditor reads; nobody sees a secret twice', async () => {
		const officer = { ...program, actor: await aPerson(program, 'cooperation_officer', { name: 'Contoh' }) };
		const auditor = { ...program, actor: await aPerson(program, 'auditor', { name: 'Contoh Lain' }) };
		const input = { name: 'x', address: base, events: ['innovation.published'] };
		expect(await listWebhooks(officer)).toEqual({ refused: 'NOT_ALLOWED' });
		for (const ctx of [officer, auditor])
			expect(await addWebhook(ctx, input, networks)).toEqual({ refused: 'NOT_ALLOWED' });
		expect(JSON.stringify(sure(await listWebhooks(auditor)))).not.toContain('whsec_');
	});

	test('and nothing goes into the house: an address there is refused when it is named, and when it is sent', async () => {
		const faults = async (address: string, own = new BlockList()) => {
			const answer = await addWebhook(admin, { name: 'x', address, events: ['innovation.published'] }, own);
			return isRefusal(answer) ? answer.details?.errors : 'taken';
		};
		for (const address of [
			base,
			'https://127.0.0.1/',
			'https://[::1]/',
			'https://169.254.169.254/latest',
			'https://0x7f000001/',
			'https://user:secret@contoh.example/',
			'ftp://contoh.example/',
			'not an address'
		])
			expect(await faults(address), address).toEqual([{ field: 'address', message: 'ADDRESS_NOT_ALLOWED' }]);
		// Where the operator has opened a network, plain http goes there and nowhere else.
		expect(await faults('http://8.8.8.8/', networks)).not.toBe('taken');
		const { id } = await add(['innovation.published']);
		sure(await pingWebhook(admin, id));
		got = [];
		const [row] = await log(id);
		await deliverMessage(program, row!.id, { networks: new BlockList(), tell });
		expect(got).toEqual([]);
		expect((await log(id))[0]!.tries).toMatchObject([{ fault: 'ADDRESS_NOT_ALLOWED' }]);
		sure(await removeWebhook(admin, id));
	});
});
