import { readFileSync } from 'node:fs';

/**
 * npm passes a signal to the shell between it and us, and the shell dies of it without telling us. So a
 * SIGTERM (or kill -9) that was meant for `npm start` would leave the program running. We look after our
 * parent and its parent, and end ourselves when either is gone.
 */
export function followNpm() {
	if (!process.env.npm_lifecycle_event) return;
	const shell = process.ppid;
	const npm = parentOf(shell);
	const timer = setInterval(() => {
		if (process.ppid === shell && parentOf(shell) === npm) return;
		clearInterval(timer);
		process.kill(process.pid, 'SIGTERM');
	}, 500);
	timer.unref();
}

/** Null where the system has no /proc; then only the shell is looked after. */
function parentOf(pid) {
	try {
		const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return line.slice(line.lastIndexOf(')') + 2).split(' ')[1];
	} catch {
		return null;
	}
}
