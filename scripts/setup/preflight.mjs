import { createServer, isIP } from 'node:net';
import { Refused } from './project.mjs';

/**
 * What must be right before anything is made. The program itself checks the same again.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ port: number, host: string }}
 */
export function readAddress(env) {
	const mode = env.SATUPINTU_MODE || 'demo';
	if (mode !== 'demo' && mode !== 'production') {
		throw new Refused(`SATUPINTU_MODE harus "demo" atau "production", bukan "${mode}".`);
	}
	const text = env.PORT || '3000';
	const port = Number(text);
	if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
		throw new Refused(`PORT harus bilangan antara 1 dan 65535, bukan "${text}".`);
	}
	const host = env.HOST || '127.0.0.1';
	if (mode === 'demo' && !isLoopback(host)) {
		throw new Refused(
			`Mode peragaan hanya boleh dibuka di komputer ini sendiri, bukan di ${host}; hapus HOST, atau pasang sebagai SATUPINTU_MODE=production.`
		);
	}
	return { port, host };
}

export function isLoopback(host) {
	if (host === 'localhost' || host === '::1') return true;
	return isIP(host) === 4 && host.startsWith('127.');
}

/** Refuses where the address cannot be opened; opens it for a moment to find out. */
export async function checkPortFree({ port, host }) {
	try {
		await new Promise((resolve, reject) => {
			const server = createServer();
			server.once('error', reject);
			server.listen({ port, host, exclusive: true }, () => server.close(resolve));
		});
	} catch (error) {
		const sentences = {
			EADDRINUSE: `Port ${port} di ${host} sudah dipakai program lain; hentikan program itu, atau jalankan dengan PORT=${port < 65_535 ? port + 1 : 3000}.`,
			EACCES: `Port ${port} hanya boleh dibuka oleh root; pakai port di atas 1023, misalnya PORT=3000.`,
			EADDRNOTAVAIL: `Alamat ${host} (HOST) bukan milik komputer ini.`,
			ENOTFOUND: `Nama ${host} (HOST) tidak dikenal.`,
			EAI_AGAIN: `Nama ${host} (HOST) tidak dikenal.`
		};
		const sentence = sentences[error.code];
		throw sentence ? new Refused(sentence) : error;
	}
}
