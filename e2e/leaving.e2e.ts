import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause, RunningProgram, useProgram } from './support/program';

const program = useProgram();
const run = promisify(execFile);
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'satupintu-leaving-'));
	// Where root runs the tests, the database's own user must be able to enter.
	await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A second, empty installation on this machine. */
const elsewhere = (name: string) => RunningProgram.shared({ port: 3999, dataDirectory: join(folder, name) });

/** The parts of an archive that differ from another's. */
async function differing(one: string, other: string): Promise<string[]> {
	const [a, b] = [join(folder, 'a'), join(folder, 'b')];
	await Promise.all([a, b].map((path) => rm(path, { recursive: true, force: true })));
	for (const [archive, path] of [
		[one, a],
		[other, b]
	] as const) {
		await mkdir(path, { recursive: true });
		await run('tar', ['--extract', '--file', archive, '--directory', path]);
	}
	const { stdout } = await run('diff', ['--recursive', '--brief', a, b]).catch(
		(fault: { stdout: string }) => fault
	);
	return stdout
		.split('\n')
		.filter(Boolean)
		.map((line) => line.replaceAll(`${folder}/`, ''));
}

/** What another moment and its act must change: when it was made, and the log that says so. */
const expectedToDiffer = /bundle\.json|checksums|contents|audit|keys/;

describe('leaving with everything (J15)', () => {
	test('the administrator asks for a bundle, sees it made, fetches it; an empty installation takes it in equal', async () => {
		const page = await program.page({ as: 'admin' });
		await page.goto('/meja/kelola/bundel');
		await page.getByRole('button', { name: 'Buat bundel sekarang' }).click();
		for (let tries = 0; tries < 60; tries += 1) {
			if (await page.getByRole('link', { name: /^Unduh/ }).count()) break;
			await pause(300);
			await page.goto('/meja/kelola/bundel');
		}
		const address = await page
			.getByRole('link', { name: /^Unduh/ })
			.first()
			.getAttribute('href');
		const fetched = await program.fetch(address!, { as: 'admin' });
		expect(fetched.status).toBe(200);
		const archive = join(folder, 'bundle.tar');
		await writeFile(archive, Buffer.from(await fetched.arrayBuffer()));

		const other = elsewhere('other');
		const taken = await other.satupintu('import', archive);
		expect(taken).toMatchObject({ code: 0 });
		expect(taken.stdout).toContain('semuanya sama dengan bundelnya');
		expect(taken.stdout).toContain('Jejak auditnya utuh');
		const twice = await other.satupintu('import', archive);
		expect([twice.code, twice.stderr.includes('sudah dipakai')]).toEqual([1, true]);
		await other.satupintu('export', 'bundle', '--to', join(folder, 'again'));
		const [name] = await readdir(join(folder, 'again'));
		const differences = await differing(archive, join(folder, 'again', name!));
		expect(differences.filter((line) => !expectedToDiffer.test(line))).toEqual([]);
		expect(differences.length).toBeGreaterThan(0);
	});

	test('a backup of the running program is restored elsewhere with its records proved; a damaged one is not', async () => {
		const made = await program.satupintu('backup', '--to', join(folder, 'backups'));
		expect(made).toMatchObject({ code: 0 });
		const backup = made.stdout.trim();
		const restored = await elsewhere('restored').satupintu('restore', backup);
		expect(restored).toMatchObject({ code: 0 });
		expect(restored.stdout).toContain('Semuanya utuh.');
		await appendFile(join(backup, 'audit', '15.71.checkpoints'), 'x');
		const refused = await elsewhere('refused').satupintu('restore', backup);
		expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('audit/15.71.checkpoints')]);
	});

	test.runIf(process.env['SATUPINTU_NIGHT'])(
		'ten thousand generated agreements come out of the round trip as they went in',
		{ timeout: 600_000 },
		async () => {
			const big = elsewhere('big');
			await big.satupintu('generate', '--agreements', '10000', '--seed', '7');
			const begun = Date.now();
			await big.satupintu('export', 'bundle', '--tenant', 'sintetis-7', '--to', join(folder, 'first'));
			const written = Date.now();
			const [name] = await readdir(join(folder, 'first'));
			const taken = await elsewhere('big2').satupintu('import', join(folder, 'first', name!));
			expect(taken).toMatchObject({ code: 0 });
			console.log(
				`10,000 agreements: written in ${written - begun} ms, taken in in ${Date.now() - written} ms`
			);
			await elsewhere('big2').satupintu(
				'export',
				'bundle',
				'--tenant',
				'sintetis-7',
				'--to',
				join(folder, 'second')
			);
			const differences = await differing(join(folder, 'first', name!), join(folder, 'second', name!));
			expect(differences.filter((line) => !expectedToDiffer.test(line))).toEqual([]);
		}
	);
});
