import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from './load';

/** Runs `load.ts` in a process of its own, so that making load and answering do not share one thread. */
export async function loadApart(job: LoadJob): Promise<LoadResult> {
	const folder = mkdtempSync(join(tmpdir(), 'satupintu-load-'));
	try {
		const file = join(folder, 'job.json');
		writeFileSync(file, JSON.stringify(job));
		const child = spawn(process.execPath, [fileURLToPath(new URL('./load.js', import.meta.url)), file], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		let out = '';
		child.stdout.on('data', (piece) => (out += piece));
		await new Promise((resolve) => child.on('close', resolve));
		return JSON.parse(out) as LoadResult;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
