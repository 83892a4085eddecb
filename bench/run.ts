import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeCases, type Case } from './cases';
import { compareAnswers } from './compare';
import type { LoadJob, LoadResult } from './load';
import { loadApart } from './load-apart';
import { processorTime, processorTimeBelow } from './processor-time';
import { report, type Measured } from './report';
import { startSides, type Sides } from './sides';
import { hasWrk, runWrk } from './wrk';

/** Measures both sides in turn and writes what came out; see README.md beside this file. */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			agreements: { type: 'string', default: '100000' },
			seed: { type: 'string', default: '1' },
			rounds: { type: 'string', default: '5' },
			seconds: { type: 'string', default: '2' },
			connections: { type: 'string', default: '16' },
			only: { type: 'string' },
			load: { type: 'string' }
		}
	});
	const generator = values.load ?? (hasWrk() ? 'wrk' : 'node');
	const slice = {
		rounds: Number(values.rounds),
		seconds: Number(values.seconds),
		connections: Number(values.connections),
		run: generator === 'wrk' ? runWrk : loadApart
	};
	const say = (line: string) => void process.stderr.write(`${line}\n`);
	const sides = await startSides({
		agreements: Number(values.agreements),
		seed: Number(values.seed),
		say
	});
	try {
		const wanted = values.only?.split(',');
		const cases = makeCases(sides.drawn).filter(({ name }) => !wanted || wanted.includes(name));
		await compareAnswers(sides, cases);
		const measured: Measured[] = [];
		for (const one of cases) {
			say(`${one.name} …`);
			measured.push(await measure(sides, one, slice));
		}
		const result = {
			at: new Date().toISOString(),
			agreements: Number(values.agreements),
			generator,
			...slice,
			run: undefined,
			versions: sides.versions,
			measured
		};
		const folder = join(process.cwd(), 'bench/results');
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, 'latest.json'), `${JSON.stringify(result, null, '\t')}\n`);
		process.stdout.write(report(measured, { ...slice, agreements: Number(values.agreements), generator }));
	} finally {
		await sides.stop();
	}
}

type Slice = {
	rounds: number;
	seconds: number;
	connections: number;
	run: (job: LoadJob) => Promise<LoadResult>;
};

async function measure(sides: Sides, one: Case, slice: Slice): Promise<Measured> {
	const jobs = {
		bare: jobOf(sides.bare, one, one.bare, slice, sides),
		ours: jobOf(sides.ours, one, one.ours, slice, sides)
	};
	// Long enough for the compiler in Node to have made up its mind about either side.
	for (const job of [jobs.bare, jobs.ours]) await slice.run({ ...job, seconds: 4 });
	const rounds = [];
	for (let round = 0; round < slice.rounds; round += 1) {
		const bare = await timed(sides.bare.pid, sides.postmaster, () => slice.run(jobs.bare));
		const ours = await timed(sides.ours.pid, sides.postmaster, () => slice.run(jobs.ours));
		rounds.push({ bare, ours, ratio: ours.perSecond / bare.perSecond });
	}
	return { name: one.name, floor: one.floor, rounds };
}

function jobOf(
	side: Sides['bare'],
	one: Case,
	paths: readonly string[],
	slice: Slice,
	sides: Sides
): LoadJob {
	return {
		host: '127.0.0.1',
		port: side.port,
		hostHeader: side.hostHeader,
		paths,
		seconds: slice.seconds,
		connections: slice.connections,
		headers: one.post
			? { 'content-type': 'application/json', authorization: `Bearer ${sides.token}` }
			: one.name.startsWith('page')
				? { 'accept-encoding': 'gzip' }
				: {},
		...(one.post ? { body: JSON.stringify(sides.newAgreement) } : {})
	};
}

async function timed(pid: number, postmaster: number, run: () => Promise<LoadResult>) {
	const before = { node: processorTime(pid), database: processorTimeBelow(postmaster) };
	const result = await run();
	const each = (seconds: number) => (seconds * 1_000_000) / Math.max(1, result.requests);
	return {
		perSecond: result.requests / result.seconds,
		p50: result.p50,
		p95: result.p95,
		errors: result.errors,
		/** Microseconds of processor a request: the node process, and the database's processes. */
		cpu: each(processorTime(pid) - before.node),
		databaseCpu: each(processorTimeBelow(postmaster) - before.database)
	};
}

main().then(
	() => process.exit(0),
	(fault: Error) => {
		process.stderr.write(`${fault.stack ?? fault.message}\n`);
		process.exit(1);
	}
);
