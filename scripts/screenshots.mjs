// Run by hand before a release: node scripts/screenshots.mjs
//
// Starts the demonstration on data of its own and takes the pictures of README.md and of the guide (/panduan, in both
// languages), so that they are never out of date by more than one release. Small on purpose: one density, as wide as
// they are shown.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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

/** The pictures of the guide, by the names under which src/lib/text/…/guide.ts speaks of them. */
const guide = [
	{ name: 'propose', path: '/ajukan' },
	{ name: 'track', path: '/lacak' },
	{ name: 'register', path: '/kerja-sama' },
	{ name: 'data', path: '/data' },
	{ name: 'desk-unit', path: '/meja', as: 'opd@jambi.demo' },
	{ name: 'desk', path: '/meja', as: 'kerjasama@jambi.demo' },
	{ name: 'sittings', path: '/meja/rapat', as: 'tkksd@jambi.demo' },
	{ name: 'leader', path: '/meja/pimpinan', as: 'walikota@jambi.demo' },
	{ name: 'letters', path: '/meja/surat', as: 'tu@jambi.demo' },
	{ name: 'audit', path: '/meja/jejak', as: 'inspektorat@jambi.demo' },
	{ name: 'people', path: '/meja/kelola/orang', as: 'admin@jambi.demo' },
	{ name: 'webhooks', path: '/meja/kelola/webhook', as: 'admin@jambi.demo' }
].flatMap(({ name, ...rest }) =>
	['id', 'en'].map((language) => ({
		...rest,
		language,
		file: `${name}-${language}.jpg`,
		folder: join(root, 'static/guide'),
		width: 900,
		height: 600
	}))
);

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
	for (const picture of [...pictures, ...guide]) {
		const { file, path, as, width = 1100, height, language = 'id' } = picture;
		mkdirSync(picture.folder ?? folder, { recursive: true });
		const context = await browser.newContext({
			baseURL: origin,
			viewport: { width, height },
			locale: 'id-ID'
		});
		if (as) await context.request.post('/masuk/demo', { form: { person: as }, maxRedirects: 0 });
		const page = await context.newPage();
		let answer = await page.goto(path, { waitUntil: 'networkidle' });
		// The page itself says where it stands in the other language.
		if (language === 'en') {
			const other = await page.locator('a[hreflang=en]').first().getAttribute('href');
			answer = await page.goto(other, { waitUntil: 'networkidle' });
		}
		if (answer?.status() !== 200) {
			console.error(`${path} answered ${answer?.status()}: no picture`);
			failed += 1;
		} else {
			const target = join(picture.folder ?? folder, file);
			const asPhoto = file.endsWith('.jpg') ? { type: 'jpeg', quality: 60 } : {};
			await page.screenshot({ path: target, ...asPhoto });
			console.log(`${relative(root, target)}  ${Math.round(statSync(target).size / 1024)} KB  ${path}`);
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
