import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What every scanner calls infected, and harms nobody (eicar.org); put together here, so that this file is not it. */
export const testVirus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(
	''
);

/**
 * A daemon that speaks the part of clamd's protocol that is used (INSTREAM), and knows one virus. `most` bytes are read. Real
 * sockets, so that what is sent and how is proved; the real daemon wants 300 MB of signatures.
 */
export async function startClamd({ most = Infinity } = {}): Promise<{ url: string; stop(): Promise<void> }> {
	const sockets = new Set<Socket>();
	const server: Server = createServer((socket) => {
		sockets.add(socket);
		let waiting = Buffer.alloc(0);
		let streamed: Buffer[] | undefined;
		socket.on('error', () => socket.destroy());
		socket.on('close', () => sockets.delete(socket));
		socket.on('data', (part) => {
			waiting = Buffer.concat([waiting, part as Buffer]);
			while (true) {
				if (!streamed) {
					const end = waiting.findIndex((byte) => byte === 0 || byte === 10);
					if (end < 0) return;
					const command = waiting.subarray(0, end).toString().replace(/^[nz]/, '');
					waiting = waiting.subarray(end + 1);
					if (command === 'INSTREAM') streamed = [];
					else socket.end('UNKNOWN COMMAND\0');
					continue;
				}
				if (waiting.length < 4) return;
				const size = waiting.readUInt32BE(0);
				if (size === 0) {
					const infected = Buffer.concat(streamed).includes(testVirus);
					socket.end(infected ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0');
					return;
				}
				if (size + Buffer.concat(streamed).length > most) {
					socket.end('INSTREAM size limit exceeded. ERROR\0');
					return;
				}
				if (waiting.length < 4 + size) return;
				streamed.push(waiting.subarray(4, 4 + size));
				waiting = waiting.subarray(4 + size);
			}
		});
	});
	await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
	return {
		url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
		stop: async () => {
			for (const socket of sockets) socket.destroy();
			await new Promise((stopped) => server.close(stopped));
		}
	};
}
