import { connect, type Socket } from 'node:net';
import { readFileSync } from 'node:fs';

/**
 * A small load generator on bare sockets, in a process of its own: one request after another on each connection, no
 * pipelining, answers framed by Content-Length or chunks. Run as `node load.js job.json`; prints one JSON line.
 */
export type LoadJob = {
	readonly host: string;
	readonly port: number;
	readonly hostHeader: string;
	readonly paths: readonly string[];
	readonly seconds: number;
	readonly connections: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
};
export type LoadResult = {
	readonly requests: number;
	readonly seconds: number;
	readonly p50: number;
	readonly p95: number;
	readonly errors: number;
};

export function runLoad(job: LoadJob): Promise<LoadResult> {
	const requests = job.paths.map((path) => requestText(job, path));
	const until = performance.now() + job.seconds * 1000;
	const times: number[] = [];
	let errors = 0;
	let next = 0;
	const begun = performance.now();
	const one = (): Promise<void> =>
		new Promise((resolve, reject) => {
			const socket = connect(job.port, job.host);
			socket.setNoDelay(true);
			let sentAt = 0;
			const send = () => {
				if (performance.now() >= until) {
					socket.end();
					resolve();
					return;
				}
				sentAt = performance.now();
				socket.write(requests[next++ % requests.length]!);
			};
			const reader = new AnswerReader((ok) => {
				times.push(performance.now() - sentAt);
				if (!ok) errors += 1;
				send();
			});
			socket.on('connect', send);
			socket.on('data', (piece) => reader.take(piece));
			socket.on('error', reject);
			endWith(socket, resolve);
		});
	return Promise.all(Array.from({ length: job.connections }, one)).then(() => {
		times.sort((a, b) => a - b);
		const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
		return {
			requests: times.length,
			seconds: (performance.now() - begun) / 1000,
			p50: at(0.5),
			p95: at(0.95),
			errors
		};
	});
}

const endWith = (socket: Socket, resolve: () => void) => void socket.on('close', () => resolve());

function requestText(job: LoadJob, path: string): Buffer {
	const method = job.body === undefined ? 'GET' : 'POST';
	const headers = Object.entries({
		host: job.hostHeader,
		...job.headers,
		...(job.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(job.body)) })
	});
	const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head}\r\n${job.body ?? ''}`);
}

/** Finds where an answer ends, and whether its status is a good one. */
class AnswerReader {
	#held: Buffer = Buffer.alloc(0);

	constructor(private readonly done: (ok: boolean) => void) {}

	take(piece: Buffer): void {
		this.#held = this.#held.length === 0 ? piece : Buffer.concat([this.#held, piece]);
		const headEnd = this.#held.indexOf('\r\n\r\n');
		if (headEnd < 0) return;
		const head = this.#held.toString('latin1', 0, headEnd);
		const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
		const end = length === undefined ? endOfChunks(this.#held, headEnd + 4) : headEnd + 4 + Number(length);
		if (end === undefined || this.#held.length < end) return;
		this.#held = this.#held.subarray(end);
		this.done(/^HTTP\/1\.1 [23]/.test(head));
	}
}

function endOfChunks(held: Buffer, from: number): number | undefined {
	const last = held.indexOf('0\r\n\r\n', from);
	return last < 0 ? undefined : last + 5;
}

if (process.argv[2]?.endsWith('.json')) {
	const job = JSON.parse(readFileSync(process.argv[2], 'utf8')) as LoadJob;
	runLoad(job).then((result) => process.stdout.write(`${JSON.stringify(result)}\n`));
}
