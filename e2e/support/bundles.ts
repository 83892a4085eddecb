import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The parts of an archive that differ from another's; `folder` is where both are laid out. */
export async function differing(folder: string, one: string, other: string): Promise<string[]> {
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
export const expectedToDiffer = /bundle\.json|checksums|contents|audit|keys/;

/** What a bundle says that it holds. */
export async function readBundle(
	archive: string
): Promise<{ leftBehind: string[]; tables: { name: string; rows: number }[] }> {
	const part = async (name: string) => {
		const { stdout } = await run('tar', ['--extract', '--to-stdout', '--file', archive, name]);
		return JSON.parse(stdout) as unknown;
	};
	const head = (await part('bundle.json')) as { left_behind: string[] };
	const { tables } = (await part('contents.json')) as { tables: { name: string; rows: number }[] };
	return { leftBehind: head.left_behind, tables };
}
