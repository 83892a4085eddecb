// Renders the preview pages to plain HTML, as the server would, and the sheet to one CSS text.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const alias = { $lib: `${root}src/lib` };

// Svelte's own complaints (a div in a paragraph) show in the preview; under vitest its two builds would mix.
const dev = process.env.VITEST === undefined;

/** Every preview page: file, props. The name is the address under which the preview serves it. */
const pages = {
	door: ['Door'],
	register: ['Register'],
	'register-empty': ['Register', { empty: true }],
	agreement: ['Agreement'],
	question: ['Question'],
	'question-wrong': ['Question', { wrong: true }],
	desk: ['Desk'],
	case: ['Case'],
	parts: ['AllParts']
};

/** All preview pages as `{ name: html }`. */
export async function renderPages() {
	const vite = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		cacheDir: `${tmpdir()}/satu-pintu-look-vite-${process.pid}`,
		appType: 'custom',
		resolve: { alias },
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true, dev } })],
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const { render } = await vite.ssrLoadModule('svelte/server');
		const shell = readFileSync(`${root}src/app.html`, 'utf8');
		const html = {};
		for (const [name, [file, props = {}]] of Object.entries(pages)) {
			const { default: page } = await vite.ssrLoadModule(`/tests/look/pages/${file}.svelte`);
			const { head, body } = render(page, { props });
			html[name] = shell
				.replace('%lang%', 'id')
				.replace('%sveltekit.assets%', '')
				.replace('%sveltekit.head%', `<link rel="stylesheet" href="/app.css" />${head}`)
				.replace('%sveltekit.body%', body);
		}
		return html;
	} finally {
		await vite.close();
	}
}

/** The whole sheet as it is served. */
export async function buildSheet() {
	const result = await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: `${root}static`,
		build: { write: false, assetsInlineLimit: 0, rollupOptions: { input: `${root}src/app.css` } }
	});
	const output = [result].flat().flatMap((bundle) => bundle.output);
	const sheet = output.find((file) => file.fileName.endsWith('.css'));
	return String(sheet.source);
}
