import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClamd, testVirus } from '$tests/support/clamd';
import { aContext, aPerson } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { tellOfFiles } from '$lib/server/hall/file-notices';
import {
	examineFiles,
	listHeldFiles,
	openContentUnchecked,
	storeDocument
} from '$lib/server/modules/documents';
import { administratorsUnchecked } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { FolderStore, MasterKeys } from '$lib/server/platform/files';
import { clamdAt, type VirusScanner } from '$lib/server/platform/virus-scanner';

const database = useDatabase();
let program: Ctx;
let admin: Ctx;
let daemon: Awaited<ReturnType<typeof startClamd>>;
let scanner: VirusScanner;
let root: string;
let day = '2026-03-02';

beforeAll(async () => {
	daemon = await startClamd();
	const made = clamdAt(daemon.url);
	if (isRefusal(made)) throw new Error(made.refused);
	scanner = made;
	const context = await aContext(database);
	root = await mkdtemp(join(tmpdir(), 'satupintu-store-'));
	const files = new FolderStore(root, await MasterKeys.open(join(root, 'keys', 'files.key')));
	program = { ...context, files, clock: { now: () => new Date(`${day}T03:00:00Z`), today: () => day } };
	admin = { ...program, actor: await aPerson(program, 'admin', { name: 'Pengelola Contoh' }) };
});
afterAll(async () => {
	await daemon.stop();
	await rm(root, { recursive: true, force: true });
});

const letter = (ctx: Ctx, content: string) =>
	storeDocument(ctx, {
		kind: 'bukti',
		title: 'Surat contoh',
		owner: { kind: 'upload', id: null },
		fileName: 'surat.pdf',
		mediaType: 'application/octet-stream',
		content: Buffer.from(content),
		origin: 'uploaded'
	});
const stored = async (ctx: Ctx, content: string) => {
	const file = await letter(ctx, content);
	if (isRefusal(file)) throw new Error(file.refused);
	return file.sha256;
};
const round = async (ctx: Ctx = program) => {
	const people = await administratorsUnchecked(ctx);
	return examineFiles(ctx, (uow, found) => tellOfFiles(uow, ctx, people, found));
};
const told = () =>
	program.db.rows(
		query.selectFrom('notification').select(['source', 'facts']).where('source', '=', 'file_faults')
	);
const held = async () => {
	const list = await listHeldFiles(admin);
	if (isRefusal(list)) throw new Error(list.refused);
	return list.files.map(({ sha256, state, fault }) => ({ sha256, state, fault }));
};
const open = (sha256: string) =>
	openContentUnchecked(program, {
		sha256,
		file_name: 'surat.pdf',
		media_type: 'application/pdf',
		size: 1,
		removed_at: null,
		removed_by_list: null
	});
const placeOf = (sha256: string) => join(root, 'files', '1', sha256.slice(0, 2), sha256);

describe('every stored file is read again', () => {
	test('and one that was damaged on the disk is told to the administrators once', async () => {
		const [sound, hurt, gone] = [
			await stored(program, 'tetap utuh'),
			await stored(program, 'akan rusak'),
			await stored(program, 'akan hilang')
		];
		expect(await round()).toMatchObject({ read: 3, damaged: [], missing: [] });
		expect(await round()).toMatchObject({ read: 0 });
		const place = placeOf(hurt);
		const bytes = await readFile(place);
		await writeFile(place, Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]));
		await rm(placeOf(gone));
		day = '2026-04-02';
		expect(await round()).toMatchObject({ read: 3, damaged: [hurt], missing: [gone], healed: 0 });
		expect((await told()).map(({ facts }) => (facts as { kind: string }).kind).sort()).toEqual([
			'damaged',
			'missing'
		]);
		expect(await held()).toEqual(
			expect.arrayContaining([
				{ sha256: hurt, state: 'unscanned', fault: 'damaged' },
				{ sha256: gone, state: 'unscanned', fault: 'missing' }
			])
		);
		day = '2026-05-04';
		await writeFile(place, bytes);
		expect(await round()).toMatchObject({ read: 3, damaged: [], missing: [], healed: 1 });
		expect(await told()).toHaveLength(2);
		expect((await held()).map(({ sha256 }) => sha256)).toEqual([gone]);
		expect(isRefusal(await open(sound))).toBe(false);
	});
});

describe('what comes in is looked into for viruses', () => {
	const scanned = () => ({ ...program, scanner });
	const silent = (): Ctx => ({
		...program,
		scanner: { scan: async () => ({ verdict: 'unanswered', why: 'it is down' }) }
	});

	test('and is not kept where the scanner finds one', async () => {
		expect(await letter(scanned(), `lampiran ${testVirus}`)).toMatchObject({
			refused: 'FILE_INFECTED',
			details: { name: 'surat.pdf', found: 'Eicar-Signature' }
		});
	});

	test('or is given to nobody while the scanner does not answer, and to everybody once it has', async () => {
		const waiting = await stored(silent(), 'menunggu pemindai');
		expect(await open(waiting)).toMatchObject({ refused: 'FILE_HELD' });
		await round(silent());
		expect(await open(waiting)).toMatchObject({ refused: 'FILE_HELD' });
		await round(scanned());
		expect(isRefusal(await open(waiting))).toBe(false);
	});

	test('and one that came in unseen is held and told when the scanner finds it later', async () => {
		const infected = await stored(program, `tidak dipindai ${testVirus}`);
		expect(isRefusal(await open(infected))).toBe(false);
		const before = (await told()).length;
		expect(await round(scanned())).toMatchObject({
			infected: [{ sha256: infected, found: 'Eicar-Signature' }]
		});
		expect(await open(infected)).toMatchObject({ refused: 'FILE_HELD' });
		expect(await told()).toHaveLength(before + 1);
		expect(await held()).toContainEqual({ sha256: infected, state: 'infected', fault: null });
	});

	test('and who is no administrator or auditor sees no list of files', async () => {
		const officer = { ...program, actor: await aPerson(program, 'cooperation_officer', { name: 'Contoh' }) };
		expect(await listHeldFiles(officer)).toMatchObject({ refused: 'NOT_ALLOWED' });
	});
});
