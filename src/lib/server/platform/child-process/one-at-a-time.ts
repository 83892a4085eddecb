import { spawn, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';

export type ChildWork = {
	/** What the child runs, CommonJS, started from this text. */
	readonly source: string;
	/** Asked for at each start: where the packages lie, which a child that is started from a text does not know. */
	readonly words: () => readonly string[];
	/** The first message to a new child. */
	readonly greeting?: object;
	/** In the faults: "the PDF process". */
	readonly name: string;
	/** After which a job is given up and the child killed. */
	readonly timeoutMs: number;
	/** After so many jobs a fresh process gives the memory back. */
	readonly jobsPerChild: number;
	/** A child without work is ended after this time; without it, it stays as long as the program. */
	readonly idleMs?: number;
	/** How far the work gives way to others on a busy machine, 0 to 19; without it not at all. */
	readonly niceness?: number;
	readonly fault: (reason: string) => Error;
};

type Waiting<Job, Answer> = {
	readonly job: Job;
	readonly resolve: (answer: Answer) => void;
	readonly reject: (fault: Error) => void;
};

/**
 * Native code and hostile files in a process of their own, one job at a time, the others in line.
 *
 * Such work does not give way: in this process it would stop every request, and a thread could not be stopped when it
 * runs away. The child starts at the first job, sees no environment of ours, ends when this process ends, and keeps
 * nobody alive.
 */
export class OneAtATime<Job extends object, Answer extends object> {
	#child: ChildProcess | null = null;
	#current: { id: number; waiting: Waiting<Job, Answer>; timer: NodeJS.Timeout } | null = null;
	#line: Waiting<Job, Answer>[] = [];
	#served = 0;
	#lastId = 0;
	#idle: NodeJS.Timeout | undefined;

	constructor(readonly work: ChildWork) {}

	/** Does one job; rejects with the work's own fault. */
	run(job: Job): Promise<Answer> {
		return new Promise((resolve, reject) => {
			this.#line.push({ job, resolve, reject });
			this.#next();
		});
	}

	/** How many jobs are being done or wait for it. */
	get waiting(): number {
		return this.#line.length + (this.#current === null ? 0 : 1);
	}

	/** Ends the child; jobs in line are refused. A later job starts a new one. */
	close(): void {
		const line = this.#line.splice(0);
		for (const waiting of line) waiting.reject(this.work.fault(`${this.work.name} was closed`));
		this.#drop(`${this.work.name} was closed`);
	}

	#next(): void {
		if (this.#current !== null) return;
		const waiting = this.#line.shift();
		if (waiting === undefined) {
			this.#rest();
			return;
		}
		clearTimeout(this.#idle);
		if (this.#served >= this.work.jobsPerChild) this.#drop('renewed');
		const child = this.#child ?? this.#start();
		const id = ++this.#lastId;
		const { timeoutMs } = this.work;
		const timer = setTimeout(() => this.#drop(`no answer after ${timeoutMs} ms`), timeoutMs);
		this.#current = { id, waiting, timer };
		this.#served++;
		child.ref();
		child.channel?.ref();
		child.send({ id, ...waiting.job }, (error) => {
			if (error !== null) this.#drop(error.message);
		});
	}

	/** While nothing is asked for, the child does not keep the program running. */
	#rest(): void {
		this.#child?.unref();
		this.#child?.channel?.unref();
		const { idleMs } = this.work;
		if (idleMs !== undefined && this.#child)
			this.#idle = setTimeout(() => this.#drop('nothing to do'), idleMs).unref();
	}

	#start(): ChildProcess {
		const child = spawn(process.execPath, ['-e', this.work.source, ...this.work.words()], {
			stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
			serialization: 'advanced',
			env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
		});
		if (this.work.niceness !== undefined && child.pid !== undefined) giveWay(child.pid, this.work.niceness);
		let complaint = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			complaint = (complaint + chunk.toString()).slice(-2000);
		});
		(child.stderr as { unref?: () => void } | null)?.unref?.();
		child.on('message', (answer: { id: number; fault?: string } & Answer) => this.#receive(answer));
		child.on('error', (error) => this.#lost(child, error.message));
		child.on('exit', (code, signal) =>
			this.#lost(child, `${this.work.name} ended (${signal ?? code}) ${complaint}`)
		);
		if (this.work.greeting) child.send(this.work.greeting);
		this.#child = child;
		this.#served = 0;
		return child;
	}

	#receive(answer: { id: number; fault?: string } & Answer): void {
		const current = this.#current;
		if (current === null || current.id !== answer.id) return;
		clearTimeout(current.timer);
		this.#current = null;
		if (answer.fault === undefined) current.waiting.resolve(answer);
		else current.waiting.reject(this.work.fault(answer.fault));
		this.#next();
	}

	#lost(child: ChildProcess, reason: string): void {
		if (this.#child === child) this.#drop(reason);
	}

	/** Lets the child go, refuses the job it had, and serves the line with a new one. */
	#drop(reason: string): void {
		clearTimeout(this.#idle);
		const child = this.#child;
		const current = this.#current;
		this.#child = null;
		this.#current = null;
		child?.kill('SIGKILL');
		if (current !== null) {
			clearTimeout(current.timer);
			current.waiting.reject(this.work.fault(reason));
			this.#next();
		}
	}
}

/** Before it has threads of its own, which take over how nice it is. A system that does not know of it goes on without. */
function giveWay(pid: number, niceness: number): void {
	try {
		setPriority(pid, niceness);
	} catch {
		// Gone already, or not allowed: the work is done all the same.
	}
}
