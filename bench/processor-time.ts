import { readdirSync, readFileSync } from 'node:fs';

type Stat = { parent: number; seconds: number };

function statOf(pid: number | string): Stat | undefined {
	try {
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
		return { parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / 100 };
	} catch {
		return undefined;
	}
}

/** Seconds of processor that a process has used; 0 where the system does not tell (it has no /proc). */
export function processorTime(pid: number): number {
	return statOf(pid)?.seconds ?? 0;
}

/** The same for all children of a process: the connections of a database server. */
export function processorTimeBelow(pid: number): number {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map(statOf)
			.reduce((sum, stat) => sum + (stat?.parent === pid ? stat.seconds : 0), 0);
	} catch {
		return 0;
	}
}
