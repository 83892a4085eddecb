import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refuse, type Refusal } from '../refusal';

/** What the scanner says of a content; `unanswered`: it could not be asked, or did not come to an end. */
export type Scan =
	| { readonly verdict: 'clean' }
	| { readonly verdict: 'infected'; readonly found: string }
	| { readonly verdict: 'unanswered'; readonly why: string };

/** Looks for what harms the computers of those who open a file. Absent where none was set up: files then stay unscanned. */
export type VirusScanner = {
	/** Reads the content to its end, or breaks it off. Never throws: a scanner that fails is unanswered. */
	scan(content: Readable): Promise<Scan>;
};

/** So long nothing may happen; a daemon that takes up new signatures is silent for some seconds. In milliseconds. */
const patience = 60_000;
/** An answer is one short line. */
const mostAnswered = 4_096;

/**
 * The ClamAV daemon at `tcp://host:port` or `unix:/path/to/clamd.sock`, asked with INSTREAM (clamd(8)): the content in
 * pieces with their length before them, a length of nothing at the end.
 *
 * Refuses with `SETTING_WRONG` where the address is neither.
 */
export function clamdAt(address: string): VirusScanner | Refusal<'SETTING_WRONG'> {
	const place = placeOf(address);
	if (!place)
		return refuse('SETTING_WRONG', { setting: 'CLAMD_URL', why: 'tcp://host:port or unix:/path expected' });
	return {
		async scan(content) {
			const socket = connect(place).setTimeout(patience, () =>
				socket.destroy(new Error('no answer in time'))
			);
			const answer = answerOf(socket);
			try {
				await pipeline(content, framed, socket, { end: false });
				return readVerdict(await answer);
			} catch (fault) {
				// It answers before the end where the content is too large for it, and then no longer reads.
				const said = content.errored ? '' : await answer.catch(() => '');
				const why = said || (fault instanceof Error ? fault.message : String(fault));
				return { verdict: 'unanswered', why };
			} finally {
				content.destroy();
				socket.destroy();
			}
		}
	};
}

async function* framed(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	yield Buffer.from('zINSTREAM\0');
	for await (const piece of content) {
		if (piece.length === 0) continue;
		const length = Buffer.alloc(4);
		length.writeUInt32BE(piece.length);
		yield length;
		yield piece;
	}
	yield Buffer.alloc(4);
}

function answerOf(socket: Socket): Promise<string> {
	const answer = new Promise<string>((resolve, reject) => {
		let said = '';
		socket.on('data', (part: Buffer) => {
			said += part.toString('utf8');
			if (said.length > mostAnswered) socket.destroy(new Error('an answer without end'));
		});
		socket.on('end', () => resolve(said.replace(/\0.*$/s, '').trim()));
		socket.on('error', reject);
		socket.on('close', () => reject(new Error('the daemon broke off')));
	});
	// Asked for where it matters; a fault before that is told there.
	answer.catch(() => {});
	return answer;
}

function readVerdict(said: string): Scan {
	if (said === 'stream: OK') return { verdict: 'clean' };
	const found = /^stream: (.{1,200}) FOUND$/.exec(said)?.[1];
	return found ? { verdict: 'infected', found } : { verdict: 'unanswered', why: said || 'no answer' };
}

function placeOf(address: string): { path: string } | { host: string; port: number } | undefined {
	if (address.startsWith('unix:/')) return { path: address.slice('unix:'.length) };
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url?.protocol !== 'tcp:' || !url.hostname) return undefined;
	return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 3310) };
}
