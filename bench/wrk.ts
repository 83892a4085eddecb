import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadJob, LoadResult } from './load';

export function hasWrk(): boolean {
	return spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;
}

/** Lua reads the addresses from a file and goes through them; at the end it prints what we need. */
const script = (job: LoadJob, paths: string) => `
local paths = {}
for line in io.lines(${JSON.stringify(paths)}) do paths[#paths + 1] = line end
local at = 0
wrk.method = ${JSON.stringify(job.body === undefined ? 'GET' : 'POST')}
${job.body === undefined ? '' : `wrk.body = ${JSON.stringify(job.body)}`}
wrk.headers["Host"] = ${JSON.stringify(job.hostHeader)}
${Object.entries(job.headers)
	.map(([name, value]) => `wrk.headers[${JSON.stringify(name)}] = ${JSON.stringify(value)}`)
	.join('\n')}
request = function()
	at = at % #paths + 1
	return wrk.format(nil, paths[at])
end
done = function(summary, latency, requests)
	local e = summary.errors
	io.write(string.format('RESULT {"requests":%d,"seconds":%f,"p50":%f,"p95":%f,"errors":%d}\\n', summary.requests,
		summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
		e.connect + e.read + e.write + e.status + e.timeout))
end
`;

/** One slice of load by wrk: one thread, since the machine is shared with what it measures. */
export async function runWrk(job: LoadJob): Promise<LoadResult> {
	const folder = mkdtempSync(join(tmpdir(), 'satupintu-wrk-'));
	try {
		const paths = join(folder, 'paths.txt');
		const lua = join(folder, 'job.lua');
		writeFileSync(paths, job.paths.join('\n') + '\n');
		writeFileSync(lua, script(job, paths));
		const wrk = spawn('wrk', [
			'-t1',
			`-c${job.connections}`,
			`-d${job.seconds}s`,
			'--timeout',
			'10s',
			'-s',
			lua,
			`http://${job.host}:${job.port}/`
		]);
		let out = '';
		wrk.stdout.on('data', (piece) => (out += piece));
		wrk.stderr.on('data', (piece) => (out += piece));
		await new Promise((resolve) => wrk.on('close', resolve));
		const line = /RESULT (.*)/.exec(out)?.[1];
		if (!line) throw new Error(`wrk said nothing that we understand:\n${out}`);
		return JSON.parse(line) as LoadResult;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
