import { spawn, type ChildProcess } from 'node:child_process';
import { asUser, type ServerUser } from './server-user';

/**
 * A small shell process between us and the server. It reads from a pipe that only we hold: when we end,
 * however we end (kill -9 too), the read ends and the server is stopped.
 *
 * Reader and waiter are two processes, so that the death of the waiter alone still stops the server and
 * the death of the server alone is noticed at once. The waiter ignores the signals of a terminal; the
 * whole stands in a session of its own, so that Ctrl-C reaches only us and we decide the order of things.
 * Descriptor 3 is the fence, inherited by the server; the reader drops it and the log, so that nothing of
 * a stopped server is still held while its last `sleep` ends.
 */
const script = `
exec 4<&0 </dev/null
"$@" 4<&- &
p=$!
trap "" INT TERM HUP
(
	exec 3<&- >/dev/null 2>&1
	read x <&4
	kill -INT $p
	n=0; while [ $n -lt 60 ] && kill -0 $p; do sleep 0.1; n=$((n+1)); done
	kill -QUIT $p
	n=0; while [ $n -lt 15 ] && kill -0 $p; do sleep 0.1; n=$((n+1)); done
	kill -KILL $p
) &
w=$!
exec 4<&-
wait $p
rc=$?
kill -KILL $w 2>/dev/null
exit $rc
`;

export type Watched = {
	/** Asks the process to stop as Ctrl-C would; after 6 s it is stopped at once, after 8 s by force. */
	stop(): void;
	/** Settles when it has ended, whoever ended it. */
	ended: Promise<{ code: number | null }>;
	/** False once it has ended. */
	isRunning(): boolean;
};

/**
 * Starts a command that does not outlive this program.
 *
 * @param output an open file, since a pipe to us would break when we are killed
 */
export function startWatched(
	command: readonly string[],
	options: { user: ServerUser; environment: NodeJS.ProcessEnv; output: number; fence: number | null }
): Watched {
	const child: ChildProcess = spawn('/bin/sh', ['-c', script, 'satupintu-watchdog', ...command], {
		...asUser(options.user),
		cwd: '/',
		env: options.environment,
		detached: true,
		stdio: ['pipe', options.output, options.output, options.fence ?? 'ignore']
	});
	// The watchdog may be gone before we close the pipe.
	child.stdin?.on('error', () => {});
	let running = true;
	const ended = new Promise<{ code: number | null }>((resolve) => {
		const settle = (code: number | null) => {
			running = false;
			child.stdin?.destroy();
			resolve({ code });
		};
		child.once('error', () => settle(null));
		child.once('exit', settle);
	});
	return { stop: () => void child.stdin?.end(), ended, isRunning: () => running };
}
