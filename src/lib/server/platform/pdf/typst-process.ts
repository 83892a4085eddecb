import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import childSource from './typst-child.cjs?raw';

/** The PDF could not be made: a fault of ours (template, data shape, compiler), never of the reader. */
export class PdfFault extends Error {
	override readonly name = 'PdfFault';
}

export type TypstJob = {
	readonly main: string;
	readonly data: string;
	readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
	/**
	 * A paper in one of the PDF standards; the dots of its first page, 1,200 in a line; or the first file, a photograph, as
	 * a small JPEG of it.
	 */
	readonly standard: 'a-2a' | 'ua-1' | '1.7' | 'dots' | 'small-photo';
	readonly madeAtSeconds: number;
};

export type TypstResult = {
	/** The PDF, the photograph, or the dots where these were asked for: red, green, blue and opacity of each. */
	readonly pdf: Buffer;
	readonly pages: number;
	/** What was reached: `a-2a` save where no font of the machine can show a character. */
	readonly standard: string;
	/** The texts that the embedded fonts could not show. */
	readonly missing: readonly string[];
};

type Waiting = {
	readonly job: TypstJob;
	readonly resolve: (result: TypstResult) => void;
	readonly reject: (fault: PdfFault) => void;
};
type Answer = { id: number; fault?: string } & Partial<TypstResult>;

// The compiler keeps what it has laid out; a fresh process now and then gives the memory back.
const JOBS_PER_CHILD = 400;

/**
 * One compiler in a process of its own, one paper at a time, the others in line.
 *
 * The compiler is native code and works without giving way: in this process it would stop every
 * request, and a thread could not be stopped when it runs away. The child starts at the first paper
 * (about 0.1 s), sees no environment of ours, ends when this process ends, and keeps nobody alive.
 */
export class TypstProcess {
	#child: ChildProcess | null = null;
	#current: { id: number; waiting: Waiting; timer: NodeJS.Timeout } | null = null;
	#line: Waiting[] = [];
	#served = 0;
	#lastId = 0;

	/** @param timeoutMs after which a paper is given up and the child killed. */
	constructor(
		readonly sources: Readonly<Record<string, string>>,
		readonly timeoutMs = 30_000
	) {}

	/** Makes one PDF; rejects with {@link PdfFault}. */
	run(job: TypstJob): Promise<TypstResult> {
		return new Promise((resolve, reject) => {
			this.#line.push({ job, resolve, reject });
			this.#next();
		});
	}

	/** How many papers are being made or wait for it. */
	get waiting(): number {
		return this.#line.length + (this.#current === null ? 0 : 1);
	}

	/** Ends the child; papers in line are refused. A later paper starts a new one. */
	close(): void {
		const line = this.#line.splice(0);
		for (const waiting of line) waiting.reject(new PdfFault('the PDF process was closed'));
		this.#drop('the PDF process was closed');
	}

	#next(): void {
		if (this.#current !== null) return;
		const waiting = this.#line.shift();
		if (waiting === undefined) {
			this.#rest();
			return;
		}
		if (this.#served >= JOBS_PER_CHILD) this.#drop('renewed');
		const child = this.#child ?? this.#start();
		const id = ++this.#lastId;
		const timer = setTimeout(() => this.#drop(`no PDF after ${this.timeoutMs} ms`), this.timeoutMs);
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
	}

	#start(): ChildProcess {
		// The main thread knows where the package lies; the child is started from a text and does not.
		const { resolve } = createRequire(import.meta.url);
		const parts = ['@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-wasm', 'jpeg-js'].map((name) =>
			resolve(name)
		);
		const child = spawn(process.execPath, ['-e', childSource, ...parts], {
			stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
			serialization: 'advanced',
			env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
		});
		let complaint = '';
		child.stderr?.on('data', (chunk: Buffer) => {
			complaint = (complaint + chunk.toString()).slice(-2000);
		});
		(child.stderr as { unref?: () => void } | null)?.unref?.();
		child.on('message', (answer: Answer) => this.#receive(answer));
		child.on('error', (error) => this.#lost(child, error.message));
		child.on('exit', (code, signal) =>
			this.#lost(child, `the PDF process ended (${signal ?? code}) ${complaint}`)
		);
		child.send({ sources: this.sources });
		this.#child = child;
		this.#served = 0;
		return child;
	}

	#receive(answer: Answer): void {
		const current = this.#current;
		if (current === null || current.id !== answer.id) return;
		clearTimeout(current.timer);
		this.#current = null;
		if (answer.fault !== undefined || answer.pdf === undefined) {
			current.waiting.reject(new PdfFault(answer.fault ?? 'the PDF process gave nothing'));
		} else {
			current.waiting.resolve({
				pdf: Buffer.from(answer.pdf),
				pages: answer.pages ?? 0,
				standard: answer.standard ?? '',
				missing: answer.missing ?? []
			});
		}
		this.#next();
	}

	#lost(child: ChildProcess, reason: string): void {
		if (this.#child === child) this.#drop(reason);
	}

	/** Lets the child go, refuses the paper it had, and serves the line with a new one. */
	#drop(reason: string): void {
		const child = this.#child;
		const current = this.#current;
		this.#child = null;
		this.#current = null;
		child?.kill('SIGKILL');
		if (current !== null) {
			clearTimeout(current.timer);
			current.waiting.reject(new PdfFault(reason));
			this.#next();
		}
	}
}
