import { spawn } from 'node:child_process';

export type Ended = {
	/** The exit code; null when a signal ended it or it could not be started at all. */
	code: number | null;
	/** What it printed on both outputs, at most the last 16 KiB. */
	output: string;
	/** The errno name when the command could not be started (`ENOENT`, `EPERM` …). */
	notStarted?: string;
};

/**
 * Runs a short command to its end and collects what it printed. Never throws: a command that cannot be
 * started is a value too, since it mostly means "this machine does not have it".
 */
export function runToEnd(
	command: string,
	args: readonly string[],
	options: {
		uid?: number;
		gid?: number;
		env?: NodeJS.ProcessEnv;
		/** An open file that the command gets as its descriptor 3. */
		descriptor3?: number;
	} = {}
): Promise<Ended> {
	return new Promise((resolve) => {
		const { descriptor3, env, ...user } = options;
		const child = spawn(command, args, {
			...user,
			cwd: '/',
			env: env ?? { PATH: searchPath(), LC_ALL: 'C' },
			stdio: descriptor3 === undefined ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'pipe', 'pipe', descriptor3]
		});
		let output = '';
		const collect = (chunk: string) => {
			output = (output + chunk).slice(-16_384);
		};
		child.stdout?.setEncoding('utf8').on('data', collect);
		child.stderr?.setEncoding('utf8').on('data', collect);
		child.once('error', (error: NodeJS.ErrnoException) =>
			resolve({ code: null, output, notStarted: error.code ?? 'UNKNOWN' })
		);
		child.once('close', (code) => resolve({ code, output }));
	});
}

/** Where commands of the system are looked for; a program started by a service manager may have no PATH. */
export function searchPath(): string {
	return process.env['PATH'] || '/usr/local/bin:/usr/bin:/bin';
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
