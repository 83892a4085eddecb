// Run by hand before a release: node scripts/screenshots.mjs
//
// Starts the demonstration on data of its own and takes the pictures of README.md, so that they are never out of
// date by more than one release. Small on purpose: one density, as wide as they are shown.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { prepare } = await import('./setup/prepare.mjs');
const { programFile, root } = await import('./setup/project.mjs');
await prepare({ out: process.stdout });
const { findChromium } = await import('./gate/chromium.mjs');
const { chromium } = await import('playwright-core');

/** A working day in the demonstration on which a case is late and another is paused. */
const today = '2026-11-23';

const pictures = [
	{ file: 'door.png', path: '/', height: 760 },
	{ file: 'procedure.png', path: '/prosedur/ksdpk', height: 760 },
	{ file: 'register.png', path: '/kerja-sama', height: 760 },
	{ file: 'desk.png', path: '/meja', as: 'kerjasama@jambi.demo', height: 760 },
	{ file: 'telephone.png', path: '/ajukan', width: 360, height: 640 }
];

const folder = join(root, 'docs/screenshots');
const data = mkdtempSync(join(tmpdir(), 'satupintu-pictures-'));
chmodSync(data, 0o711);
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const program = spawn(process.execPath, [programFile('serve.js').path], {
	cwd: root,
	env: { ...process.env, PORT: String(port), SATUPINTU_DATA: data, SATUPINTU_TODAY: today },
	stdio: ['ignore', 'pipe', 'inherit']
});
let failed = 0;
try {
	await ready(program);
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		args: ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
	});
	mkdirSync(folder, { recursive: true });
	for (const { file, path, as, width = 1100, height } of pictures) {
		const context = await browser.newContext({
			baseURL: origin,
			viewport: { width, height },
			locale: 'id-ID'
		});
		if (as) await context.request.post('/masuk/demo', { form: { person: as }, maxRedirects: 0 });
		const page = await context.newPage();
		const answer = await page.goto(path, { waitUntil: 'networkidle' });
		if (answer?.status() !== 200) {
			console.error(`${path} answered ${answer?.status()}: no picture`);
			failed += 1;
		} else {
			const target = join(folder, file);
			await page.screenshot({ path: target });
			console.log(`docs/screenshots/${file}  ${Math.round(statSync(target).size / 1024)} KB  ${path}`);
		}
		await context.close();
	}
	await browser.close();
} finally {
	program.kill('SIGTERM');
	await once(program, 'close');
	rmSync(data, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);

async function ready(child) {
	let output = '';
	child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
	while (!output.includes('Satu Pintu is ready at')) {
		if (child.exitCode !== null) throw new Error(`the program ended before it was ready:\n${output}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port: free } = server.address();
	server.close();
	await once(server, 'close');
	return free;
}
