import { appendFile, chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differing, expectedToDiffer } from './support/bundles';
import { RunningProgram, useProgram } from './support/program';

const program = useProgram();
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'satupintu-leaving-'));
	// Where root runs the tests, the database's own user must be able to enter.
	await chmod(folder, 0o711);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A second, empty installation on this machine. */
const elsewhere = (name: string) => RunningProgram.shared({ port: 3999, dataDirectory: join(folder, name) });

describe('leaving with everything (J15)', () => {
	test('a backup of the running program is restored elsewhere with its records proved; a damaged one is not', async () => {
		const made = await program.satupintu('backup', '--to', join(folder, 'backups'));
		expect(made).toMatchObject({ code: 0 });
		const backup = made.stdout.trim();
		const restored = await elsewhere('restored').satupintu('restore', backup);
		expect(restored).toMatchObject({ code: 0 });
		expect(restored.stdout).toContain('Semuanya utuh.');
		// Checkpoints are made in the background, and may not be there yet; the key that signs them always is.
		await appendFile(join(backup, 'keys', 'checkpoint.key'), 'x');
		const refused = await elsewhere('refused').satupintu('restore', backup);
		expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('keys/checkpoint.key')]);
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
			const differences = await differing(
				folder,
				join(folder, 'first', name!),
				join(folder, 'second', name!)
			);
			expect(differences.filter((line) => !expectedToDiffer.test(line))).toEqual([]);
		}
	);
});
