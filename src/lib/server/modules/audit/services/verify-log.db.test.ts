import { appendFile, chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { personal } from '$lib/server/platform/audit-text';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { openWitness, type Witness } from '$lib/server/platform/witness';
import { makeCheckpoint, readWitnessLines, verifyLog } from '..';
import { logAccess } from './log-access';

const database = useDatabase();
/** Somebody who may do everything in the database, triggers and row-level security or not. */
let root: pg.Client;
let ctx: Ctx;
let witness: Witness;
let folder: string;

const isNight = Boolean(process.env.SATUPINTU_NIGHT);
const trials = isNight ? 200 : 6;
vi.setConfig({ testTimeout: isNight ? 900_000 : 30_000 });

beforeAll(async () => {
	ctx = await aContext(database);
	folder = await mkdtemp(join(tmpdir(), 'satupintu-witness-'));
	witness = await openWitness(folder);
	const { host, port, superuser } = inject('database');
	root = new pg.Client({ host, port, user: superuser, database: database.name });
	await root.connect();
	await root.query("set session_replication_role = 'replica'");
	for (let round = 0; round < 5; round += 1) {
		for (let act = 0; act < 8; act += 1) await anAct(`${round}/${act}`);
		for (let read = 0; read < 3; read += 1)
			await logAccess(ctx, { event: 'RESTRICTED_READ', subject: { kind: 'document', id: newId() } });
		await makeCheckpoint(ctx, witness);
	}
}, 60_000);
afterAll(() => root?.end());

async function anAct(name: string): Promise<void> {
	await ctx.db.write((uow) => {
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'FACTS_SEEDED',
			subject: { kind: 'thing', id: newId() },
			data: { name, who: personal(`Orang ${name}`) }
		});
	});
}

async function verdict(which = witness) {
	const lines = await readWitnessLines(ctx, which);
	return ctx.db.snapshot((reader) => verifyLog(reader, ctx, which, lines));
}
const findings = async () => (await verdict()).findings.map(({ code, where }) => `${code} ${where}`);

/** Does something bad, says what is found, and undoes it. */
async function after(bad: string, values: unknown[] = []): Promise<string[]> {
	try {
		const { rowCount } = await root.query(bad, values);
		expect(rowCount, bad).not.toBe(0);
		return await findings();
	} finally {
		await restore();
	}
}

const kept = ['audit_entry', 'audit_head', 'audit_checkpoint', 'access_log', 'audit_salt'];
async function keep(): Promise<void> {
	await root.query('create schema if not exists kept');
	for (const table of kept) {
		await root.query(`drop table if exists kept.${table}`);
		await root.query(`create table kept.${table} as table ${table}`);
	}
}
async function restore(): Promise<void> {
	for (const table of kept) {
		await root.query(`delete from ${table}`);
		await root.query(`insert into ${table} select * from kept.${table}`);
	}
}

describe('a log that nobody touched', () => {
	test('is whole, and says how much was proved', async () => {
		const whole = await verdict();
		expect(whole.findings).toEqual([]);
		expect(whole).toMatchObject({ entries: 45, checkpoints: 5, notInFile: 0, access: 15 });
		expect(whole.lastCheckpointAt).toBeInstanceOf(Date);
	});

	test('gives no false alarm while others write and make checkpoints', async () => {
		let isDone = false;
		const writing = (async () => {
			while (!isDone) {
				await anAct('meanwhile');
				await logAccess(ctx, { event: 'AUDIT_READ' });
				await makeCheckpoint(ctx, witness);
				await new Promise((resolve) => setTimeout(resolve, isNight ? 500 : 10));
			}
		})();
		try {
			for (let run = 0; run < (isNight ? 1_000 : 20); run += 1) expect(await findings()).toEqual([]);
		} finally {
			isDone = true;
			await writing;
		}
	});

	test('keeps each tenant apart', async () => {
		const other = await aContext(database, { tenant: 2 });
		expect(await makeCheckpoint(other, witness)).toEqual({ sealed: 0, checkpoints: 0 });
		await logAccess(other, { event: 'AUDIT_READ' });
		expect(await makeCheckpoint(other, witness)).toEqual({ sealed: 1, checkpoints: 1 });
		expect(await findings()).toEqual([]);
	});

	test('forgets a person whose salt was erased, and stays whole', async () => {
		await keep();
		expect(
			await after('delete from audit_salt where commitment = (select min(commitment) from audit_salt)')
		).toEqual([]);
	});
});

describe('a log that somebody changed as superuser', () => {
	beforeAll(keep);

	/** Numbers of entries to try it on: the first, the last, and some in between. */
	const places = async () => {
		const { rows } = await root.query('select max(seq)::int as last from audit_entry where tenant_id = 1');
		const last = rows[0].last as number;
		const others = Array.from({ length: trials - 2 }, () => 2 + Math.floor(Math.random() * (last - 2)));
		return [1, last, ...others];
	};

	test.each([
		['body', `replace(body, 'SOMETHING', 'NOTHING') || ' '`, 'ENTRY_CHANGED'],
		['hash', `sha256(hash)`, 'ENTRY_CHANGED'],
		['event', `event || '_'`, 'ENTRY_COLUMN_CHANGED'],
		['subject_kind', `subject_kind || '_'`, 'ENTRY_COLUMN_CHANGED'],
		['subject_id', `'another'`, 'ENTRY_COLUMN_CHANGED'],
		['actor_id', `gen_random_uuid()`, 'ENTRY_COLUMN_CHANGED'],
		['at', `at + interval '1 microsecond'`, 'ENTRY_COLUMN_CHANGED'],
		['tenant_id', `2, seq = seq + 100000`, 'ENTRY_MISSING']
	])('a changed %s is found, and named by its row', async (column, value, code) => {
		for (const seq of await places())
			expect(
				(
					await after(`update audit_entry set ${column} = ${value} where tenant_id = 1 and seq = $1`, [seq])
				)[0],
				`${column} of ${seq}`
			).toBe(`${code} ${seq}`);
	});

	test('a row that is gone is found, whether the first, the last or one between', async () => {
		for (const seq of await places())
			expect((await after('delete from audit_entry where tenant_id = 1 and seq = $1', [seq]))[0]).toBe(
				`ENTRY_MISSING ${seq}`
			);
	});

	test('a text that was changed with its own link, too, is found by the checkpoint', async () => {
		for (const seq of (await places()).slice(2)) {
			const found = await after(
				`update audit_entry e set body = e.body || ' ', hash = sha256(p.hash || convert_to(e.seq || E'\\n' || e.body || ' ', 'UTF8'))
				from audit_entry p where p.tenant_id = 1 and p.seq = e.seq - 1 and e.tenant_id = 1 and e.seq = $1`,
				[seq]
			);
			expect(found[0]).toBe(`CHAIN_REWRITTEN ${seq}`);
		}
	});

	test('two rows that changed places are both found', async () => {
		for (const seq of (await places()).slice(2)) {
			const other = seq === 10 ? 12 : 10;
			const [first, second] = [Math.min(seq, other), Math.max(seq, other)];
			const found = await after(
				`update audit_entry e set body = o.body, hash = o.hash, event = o.event, subject_id = o.subject_id, at = o.at
				from audit_entry o where e.tenant_id = 1 and o.tenant_id = 1 and (e.seq, o.seq) in (($1::bigint, $2::bigint), ($2::bigint, $1::bigint))`,
				[first, second]
			);
			expect(found[0]).toMatch(new RegExp(`^ENTRY_CHANGED ${first}(–|$)`));
		}
	});

	test('a row that was pushed in between is found where it stands', async () => {
		for (const seq of (await places()).slice(2)) {
			const found = await after(`do $$ begin
				update audit_entry set seq = -seq - 1 where tenant_id = 1 and seq >= ${seq};
				update audit_entry set seq = -seq where tenant_id = 1 and seq < 0;
				insert into audit_entry select tenant_id, ${seq}, body, hash, subject_kind, subject_id, event, at, actor_id
					from audit_entry where tenant_id = 1 and seq = ${seq - 1};
			end $$`);
			expect(found[0]).toMatch(new RegExp(`^ENTRY_CHANGED ${seq}(–|$)`));
		}
		const before = await after(
			`insert into audit_entry select tenant_id, 0, body, hash, subject_kind, subject_id, event, at, actor_id
			from audit_entry where tenant_id = 1 and seq = 1`
		);
		expect(before).toEqual(['ENTRY_NOT_IN_CHAIN 0']);
	});

	test('a whole entry behind the end of the chain is found', async () => {
		const { rows } = await root.query('select seq::int as seq from audit_head where tenant_id = 1');
		const found = await after(
			`insert into audit_entry select 1, h.seq + 1, e.body, sha256(h.hash || convert_to((h.seq + 1) || E'\\n' || e.body, 'UTF8')), e.subject_kind, e.subject_id, e.event, e.at, e.actor_id
			from audit_head h join audit_entry e on e.tenant_id = 1 and e.seq = h.seq where h.tenant_id = 1`
		);
		expect(found).toEqual([`ENTRY_NOT_IN_CHAIN ${rows[0].seq + 1}`]);
	});

	test('a changed head is found', async () => {
		expect((await after('update audit_head set hash = sha256(hash) where tenant_id = 1'))[0]).toMatch(
			/^HEAD_CHANGED/
		);
		expect((await after('update audit_head set seq = seq + 1 where tenant_id = 1'))[0]).toMatch(
			/^ENTRY_MISSING/
		);
		expect((await after('delete from audit_head where tenant_id = 1'))[0]).toMatch(/^HEAD_CHANGED/);
	});

	test('a tail that was cut, head and checkpoints with it, is found by the file outside', async () => {
		const { rows } = await root.query('select max(seq)::int as last from audit_entry where tenant_id = 1');
		const found = await after(`with cut as (delete from audit_entry where tenant_id = 1 and seq > 30),
			gone as (delete from audit_checkpoint where tenant_id = 1 and seq > 30)
			update audit_head set seq = 30, hash = (select hash from audit_entry where tenant_id = 1 and seq = 30) where tenant_id = 1`);
		expect(found).toContain(`TAIL_CUT 31–${rows[0].last}`);
	});

	test('a chain that was made anew from some row on is found, and the row is named', async () => {
		for (const seq of (await places()).slice(2)) {
			const found = await after(
				`with recursive built as (
					select e.seq, e.body || ' ' as body, sha256(p.hash || convert_to(e.seq || E'\\n' || e.body || ' ', 'UTF8')) as hash
					from audit_entry e join audit_entry p on p.tenant_id = 1 and p.seq = e.seq - 1
					where e.tenant_id = 1 and e.seq = $1
					union all
					select e.seq, e.body, sha256(b.hash || convert_to(e.seq || E'\\n' || e.body, 'UTF8'))
					from built b join audit_entry e on e.tenant_id = 1 and e.seq = b.seq + 1
				), written as (
					update audit_entry e set body = b.body, hash = b.hash from built b where e.tenant_id = 1 and e.seq = b.seq
				)
				update audit_head set hash = (select hash from built order by seq desc limit 1) where tenant_id = 1`,
				[seq]
			);
			expect(found).toEqual([`CHAIN_REWRITTEN ${seq}`]);
		}
	});

	test.each([
		['root', 'sha256(root)'],
		['chain_hash', 'sha256(chain_hash)'],
		['signature', 'sha512(signature)'],
		['at', `at + interval '1 millisecond'`],
		['from_seq', 'from_seq - 1'],
		['key_id', `'0000000000000000'`]
	])('a checkpoint with another %s is found', async (column, value) => {
		const { rows } = await root.query(
			'select seq::int as seq from audit_checkpoint where tenant_id = 1 order by seq offset 2 limit 1'
		);
		const { seq } = rows[0];
		const found = await after(
			`update audit_checkpoint set ${column} = ${value} where tenant_id = 1 and seq = $1`,
			[seq]
		);
		const code = column === 'key_id' ? 'CHECKPOINT_KEY_UNKNOWN' : 'CHECKPOINT_CHANGED';
		expect(found).toEqual([`${code} ${seq}`]);
		expect(await after('delete from audit_checkpoint where tenant_id = 1 and seq = $1', [seq])).toEqual([
			`CHECKPOINT_MISSING ${seq}`
		]);
	});

	test.each([
		['at', `at + interval '1 microsecond'`],
		['event', `'NOTHING'`],
		['actor_id', 'gen_random_uuid()'],
		['subject_kind', `'nothing'`],
		['subject_id', `'nothing'`],
		['details', `'{"a": 1}'`]
	])('a sealed row of the access log with another %s is found', async (column, value) => {
		const { rows } = await root.query(
			'select id from access_log where tenant_id = 1 order by random() limit $1',
			[trials]
		);
		for (const { id } of rows)
			expect(
				await after(`update access_log set ${column} = ${value} where tenant_id = 1 and id = $1`, [id])
			).toEqual([`ACCESS_CHANGED ${id}`]);
	});

	test('a sealed row that is gone, unsealed or under a false seal is found', async () => {
		const { rows } = await root.query('select id from access_log where tenant_id = 1 limit 1');
		const { id } = rows[0];
		const missing = [`ACCESS_MISSING ${id}`];
		expect(await after('delete from access_log where id = $1', [id])).toEqual(missing);
		expect(await after('update access_log set seal = null where id = $1', [id])).toEqual(missing);
		expect(await after('update access_log set seal = gen_random_uuid() where id = $1', [id])).toEqual([
			...missing,
			`ACCESS_NOT_SEALED ${id}`
		]);
		const added = await after(
			`insert into access_log select tenant_id, '00000000-0000-4000-8000-000000000001', at, actor_id, event, subject_kind, subject_id, details, seal
			from access_log where id = $1`,
			[id]
		);
		expect(added).toEqual(['ACCESS_NOT_SEALED 00000000-0000-4000-8000-000000000001']);
	});

	test('a changed salt or value is found', async () => {
		const { rows } = await root.query('select commitment from audit_salt where tenant_id = 1 limit 1');
		const { commitment } = rows[0];
		for (const column of ['salt', 'value'])
			expect(
				await after(`update audit_salt set ${column} = ${column} || 'x' where commitment = $1`, [commitment])
			).toEqual([`SALT_CHANGED ${commitment}`]);
	});
});

describe('the file outside the database', () => {
	beforeAll(keep);
	const withBook = async (change: (lines: string[]) => string[]) => {
		const path = witness.book.pathOf(ctx.tenant.kodeWilayah);
		const before = await readFile(path, 'utf8');
		try {
			await writeFile(
				path,
				change(before.split('\n').slice(0, -1))
					.map((line) => `${line}\n`)
					.join('')
			);
			return await findings();
		} finally {
			await writeFile(path, before);
		}
	};

	test('a line that was taken out or changed is found', async () => {
		const seq = 18;
		expect(await withBook((lines) => lines.filter((_, index) => index !== 1))).toEqual([
			`CHECKPOINT_MISSING ${seq}`
		]);
		expect(
			await withBook((lines) =>
				lines.map((line, index) => (index === 1 ? line.replace('"from":9', '"from":8') : line))
			)
		).toEqual([`CHECKPOINT_CHANGED ${seq}`]);
		expect((await withBook(([first, ...rest]) => ['{', first!, ...rest]))[0]).toBe(
			'CHECKPOINT_LINE_BROKEN 1'
		);
	});

	test('a checkpoint that is gone from both places leaves a hole that is found', async () => {
		const taken = withBook.bind(null, (lines: string[]) => lines.filter((_, index) => index !== 1));
		await root.query('delete from audit_checkpoint where tenant_id = 1 and seq = 18');
		expect(await taken()).toEqual(['CHECKPOINT_MISSING 10–18']);
		await restore();
	});

	test('a checkpoint that a stop kept out of it is no alarm, and is added by the next run', async () => {
		const path = witness.book.pathOf(ctx.tenant.kodeWilayah);
		const before = await readFile(path, 'utf8');
		await writeFile(path, before.split('\n').slice(0, -2).join('\n') + '\n');
		expect(await verdict()).toMatchObject({ findings: [], notInFile: 1 });
		await appendFile(path, '{"v":1,"region":"99');
		expect(await verdict()).toMatchObject({ findings: [], notInFile: 1 });
		await makeCheckpoint(ctx, witness);
		expect(await readFile(path, 'utf8')).toBe(before);
	});

	test('a key that is not ours signs nothing, and one that others may read is refused', async () => {
		const other = await openWitness(await mkdtemp(join(tmpdir(), 'satupintu-witness-')));
		const lines = await readWitnessLines(ctx, witness);
		const found = await ctx.db.snapshot((reader) => verifyLog(reader, ctx, other, lines));
		expect(new Set(found.findings.map(({ code }) => code))).toEqual(new Set(['CHECKPOINT_KEY_UNKNOWN']));
		await chmod(join(folder, 'keys/checkpoint.key'), 0o644);
		await expect(openWitness(folder)).rejects.toThrow(/may be read by others/);
		await chmod(join(folder, 'keys/checkpoint.key'), 0o600);
	});
});

test('the program itself can neither change nor take away what is written', async () => {
	for (const table of ['audit_entry', 'access_log', 'audit_checkpoint'])
		for (const statement of [`delete from ${table}`, `update ${table} set at = now()`])
			await expect(ctx.db.rows({ text: statement, values: [] }), statement).rejects.toThrow();
});
