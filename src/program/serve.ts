import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { readConfig } from '$lib/server/platform/config';
import { collectProcessMetrics } from '$lib/server/platform/metrics';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import { runWorker } from '../worker/run';
import { compose } from './compose';
import { httpServer, type Handler } from './http-server';
import { prepareGovernments } from './first-start';

const megabyte = 1024 * 1024;
/**
 * The adapter's own limit answers before a page runs and so loses what was typed (decisions.md 14). It lies above the
 * most that a form may carry (100 MB of papers); bodies without files have a lower one (http-server.ts).
 */
const bodyLimit = 110 * megabyte;

const say = (line: string) => process.stdout.write(`${line}\n`);

function refuseToStart(refusal: Refusal): never {
	process.stderr.write(`${sentenceFor('id', refusal)}\n`);
	process.exit(1);
}

/** Runs web and worker in one process until a signal comes; every part ends within ten seconds. */
export async function serve(
	options: { kitHandler?: Handler; projectDirectory?: string } = {}
): Promise<void> {
	const projectDirectory = options.projectDirectory ?? process.cwd();
	let ending: (() => Promise<void>) | undefined;
	let asked = false;
	const end = (code: number) => {
		if (asked) return;
		asked = true;
		setTimeout(() => process.exit(code || 1), 9_000).unref();
		void (ending?.() ?? Promise.resolve()).finally(() => process.exit(code));
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));

	const config = readConfig(process.env);
	if (isRefusal(config)) refuseToStart(config);
	const composed = await compose(config, {
		projectDirectory,
		say,
		onLost: (reason) => {
			process.stderr.write(
				`Basis data berhenti sendiri; program ikut berhenti. Catatan terakhirnya:\n${reason}\n`
			);
			end(1);
		}
	});
	if (isRefusal(composed)) refuseToStart(composed);
	ending = composed.stop;
	if (asked) return end(0);
	const { plant } = composed;
	try {
		const prepared = await prepareGovernments(composed, { projectDirectory, say });
		if (isRefusal(prepared)) {
			await composed.stop();
			refuseToStart(prepared);
		}
	} catch (fault) {
		// A signal has closed the database under the filling; the next start begins it anew.
		if (asked) return;
		throw fault;
	}
	collectProcessMetrics();

	process.env.BODY_SIZE_LIMIT = String(bodyLimit);
	process.env.HOST_HEADER = 'host';
	process.env.PROTOCOL_HEADER = 'x-satupintu-protocol';
	process.env.ADDRESS_HEADER = 'x-satupintu-address';
	delete process.env.ORIGIN;
	const kitHandler =
		options.kitHandler ??
		(
			(await import(
				/* @vite-ignore */ pathToFileURL(join(projectDirectory, 'build/kit/handler.js')).href
			)) as { handler: Handler }
		).handler;
	const worker = await runWorker(plant);
	const server = httpServer(plant, kitHandler, worker);
	ending = async () => {
		server.close();
		server.closeIdleConnections();
		await Promise.race([worker.stop(), new Promise((resolve) => setTimeout(resolve, 5_000))]);
		server.closeAllConnections();
		await composed.stop();
	};
	server.once('error', (error: NodeJS.ErrnoException) => {
		process.stderr.write(
			error.code === 'EADDRINUSE'
				? `Porta ${config.port} sudah dipakai program lain. Pilih porta lain, misalnya: PORT=${config.port + 1} npm start\n`
				: `Tidak dapat membuka ${config.host}:${config.port}: ${error.message}\n`
		);
		end(1);
	});
	server.listen(config.port, config.host, () => say(`Satu Pintu is ready at ${config.origin}`));
}

/** True when this file is what was started, and not loaded by the development server or a test. */
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void serve();
