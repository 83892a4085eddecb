import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { openWitness, type Witness } from '$lib/server/platform/witness';
import { openBundle } from './check-bundle';
import { askForBundle, listBundleRuns, makeAskedBundle, openBundleRun, stopBundle } from './bundle-runs';
import { exportBundle } from './export-bundle';

const database = useDatabase();
let folder: string;
let ctx: Ctx;
let witness: Witness;
let bytes: Buffer;
let path: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'satupintu-bundle-'));
	ctx = await aContext(database);
	witness = await openWitness(folder);
	await aPerson(ctx, 'unit_officer', { name: 'Contoh "petik" \n baris 日本' });
	const stored = await ctx.files.putFile(ctx.tenant.id, Buffer.alloc(200_000, 'naskah'));
	await ctx.db.write((uow) => {
		uow.add(
			query
				.insertInto('file')
				.values({ sha256: stored.sha256, size: stored.size, media_type: 'application/pdf', state: 'clean' })
		);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'DOCUMENT_STORED',
			subject: { kind: 'file', id: stored.sha256 }
		});
	});
	path = join(folder, 'bundle.tar');
	await exportBundle(ctx, witness, (content) => pipeline(Readable.from(content), createWriteStream(path)));
	bytes = await readFile(path);
});
afterAll(() => rm(folder, { recursive: true }));

/** The bundle with one change, as openBundle judges it. */
async function judged(change: (copy: Buffer) => Buffer): Promise<unknown> {
	const other = join(folder, 'changed.tar');
	await writeFile(other, change(Buffer.from(bytes)));
	const opened = await openBundle(other);
	if (!isRefusal(opened)) await opened.archive.close();
	return isRefusal(opened) ? opened.refused : 'whole';
}

describe('an exit bundle', () => {
	test('is whole as it was written, and holds every row of this government and none of another', async () => {
		const bundle = await openBundle(path);
		if (isRefusal(bundle)) throw new Error(bundle.refused);
		await bundle.archive.close();
		const rowsOf = (table: string) => bundle.contents.tables.find(({ name }) => name === table)?.rows;
		expect([rowsOf('tenant'), rowsOf('person'), rowsOf('file')]).toEqual([1, 1, 1]);
		expect(rowsOf('session')).toBeUndefined();
		expect(bytes.includes('Kabupaten Lain')).toBe(false);
	});

	test('with any byte changed is refused', async () => {
		const trials = process.env.SATUPINTU_NIGHT ? 3_000 : 100;
		let found = 0;
		for (let trial = 0; trial < trials; trial += 1) {
			const at = Math.floor((trial * bytes.length) / trials) + (trial % 7);
			const verdict = await judged((copy) => {
				copy[at] = copy[at]! ^ (1 << (trial % 8));
				return copy;
			});
			if (verdict !== 'whole') found += 1;
		}
		expect(found, `of ${trials}`).toBe(trials);
	});

	test('that is damaged names the part, and one that was cut or lengthened is refused', async () => {
		const at = bytes.indexOf('naskahnaskah');
		const other = join(folder, 'other.tar');
		const copy = Buffer.from(bytes);
		copy[at] = 0;
		await writeFile(other, copy);
		const damaged = await openBundle(other);
		expect(isRefusal(damaged) && damaged.refused).toBe('BUNDLE_DAMAGED');
		expect(isRefusal(damaged) && damaged.details?.file).toMatch(/^files\/[0-9a-f]{64}$/);
		expect(await judged((whole) => whole.subarray(0, whole.length - 700))).toBe('BUNDLE_DAMAGED');
		expect(await judged((whole) => Buffer.concat([whole, Buffer.from('x')]))).toBe('BUNDLE_DAMAGED');
		expect(await judged(() => Buffer.from('%PDF-1.7 nothing of a bundle'))).toBe('NOT_A_BUNDLE');
	});
});

describe('a bundle that is asked for', () => {
	test('is made by the worker, fetched for a day, and made by the administrator alone', async () => {
		const admin = as(ctx, await aPerson(ctx, 'admin'));
		const asked = await askForBundle(admin);
		if (isRefusal(asked)) throw new Error(asked.refused);
		expect(await askForBundle(admin)).toMatchObject({ refused: 'BUNDLE_AT_WORK' });
		await makeAskedBundle(ctx, witness, asked.id);
		const listed = await listBundleRuns(admin);
		expect(listed).toMatchObject({ isAtWork: false, runs: [{ id: asked.id, state: 'done' }] });
		const opened = await openBundleRun(admin, asked.id);
		if (isRefusal(opened)) throw new Error(opened.refused);
		const copy = join(folder, 'fetched.tar');
		await pipeline(opened.content, createWriteStream(copy));
		const bundle = await openBundle(copy);
		if (isRefusal(bundle)) throw new Error(bundle.refused);
		await bundle.archive.close();
		const officer = as(ctx, await aPerson(ctx, 'cooperation_officer'));
		expect(await askForBundle(officer)).toMatchObject({ refused: 'NOT_ALLOWED' });
		expect(await openBundleRun(officer, asked.id)).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('and stopped before it began is never made; a missing file is named', async () => {
		const admin = as(ctx, await aPerson(ctx, 'admin'));
		const asked = await askForBundle(admin);
		if (isRefusal(asked)) throw new Error(asked.refused);
		await stopBundle(admin, asked.id);
		await makeAskedBundle(ctx, witness, asked.id);
		expect(await listBundleRuns(admin)).toMatchObject({ runs: [{ state: 'stopped' }, { state: 'done' }] });

		const lost = 'a'.repeat(64);
		await database.owner.query(
			`insert into file (tenant_id, sha256, size, media_type, state) values (1, $1, 3, 'text/plain', 'clean')`,
			[lost]
		);
		const again = await askForBundle(admin);
		if (isRefusal(again)) throw new Error(again.refused);
		await makeAskedBundle(ctx, witness, again.id);
		const listed = await listBundleRuns(admin);
		if (isRefusal(listed)) throw new Error(listed.refused);
		expect(listed.runs[0]).toMatchObject({ state: 'failed', unreadableFile: lost });
	});
});
