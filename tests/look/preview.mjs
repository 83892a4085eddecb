// Looks at every preview page in a real browser: pictures for the eye, and findings for the machine.
//
//   node tests/look/preview.mjs [--pages=door,desk] [--pictures=DIR] [--serve] [--quick]
//
// Each page at 320, 768 and 1280 px, light and dark: axe (WCAG 2.2 A and AA), no sideways scroll, targets of 44 px on
// public pages (24 on the desk), a walk by the Tab key, with the text spacing of WCAG 1.4.12 once more; forced colours and paper as pictures.
// Chromium: CHROMIUM=/path, else /usr/bin/chromium.
import { mkdirSync, readFileSync, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import { findBrokenTargets, findClipped, readFocus, spacingSheet } from './findings.mjs';
import { buildSheet, renderPages } from './render-pages.mjs';

const { values: options } = parseArgs({
	options: {
		pages: { type: 'string' },
		pictures: { type: 'string', default: `${tmpdir()}/satu-pintu-look` },
		serve: { type: 'boolean', default: false },
		quick: { type: 'boolean', default: false }
	}
});
const root = fileURLToPath(new URL('../..', import.meta.url));
// As strict as production: a style element, a style attribute or a script would show as a broken page.
const policy =
	"default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const sheet = await buildSheet();
const html = await renderPages();
const server = createServer((request, response) => {
	const path = new URL(request.url, 'http://x').pathname;
	const send = (type, body, status = 200) =>
		response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body);
	const page = html[path.slice(1)];
	if (page) return send('text/html; charset=utf-8', page);
	if (path === '/app.css') return send('text/css', sheet);
	const file = `${root}static${path}`;
	if (/^\/[\w-]+\.svg$/.test(path) && existsSync(file)) return send('image/svg+xml', readFileSync(file));
	send('text/plain', 'not here', 404);
});
await new Promise((ready) => server.listen(options.serve ? 4173 : 0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

if (options.serve) {
	console.log(
		Object.keys(html)
			.map((name) => `${origin}/${name}`)
			.join('\n')
	);
} else {
	const findings = await lookAtAll(options.pages?.split(',') ?? Object.keys(html));
	server.close();
	for (const finding of findings) console.log(finding);
	console.log(`${findings.length} findings; pictures in ${options.pictures}`);
	process.exitCode = findings.length > 0 ? 1 : 0;
}

async function lookAtAll(names) {
	mkdirSync(options.pictures, { recursive: true });
	const browser = await chromium.launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: ['--no-sandbox']
	});
	const findings = [];
	try {
		for (const name of names) {
			for (const scheme of ['light', 'dark']) {
				for (const width of options.quick ? [320, 1280] : [320, 768, 1280]) {
					findings.push(...(await lookAt(browser, name, scheme, width)));
				}
			}
			await picturePaper(browser, name);
		}
	} finally {
		await browser.close();
	}
	return findings;
}

async function lookAt(browser, name, colorScheme, width) {
	const where = `${name} ${width} ${colorScheme}:`;
	const context = await browser.newContext({
		viewport: { width, height: 900 },
		colorScheme,
		reducedMotion: 'reduce',
		bypassCSP: true
	});
	const page = await context.newPage();
	const findings = [];
	page.on('console', (message) => {
		if (message.type() === 'error') findings.push(`${where} console: ${message.text()}`);
	});
	await page.goto(`${origin}/${name}`);
	await page.screenshot({ path: `${options.pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });

	const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	if ((await sideways()) > 0) findings.push(`${where} scrolls sideways by ${await sideways()} px`);
	const least = name === 'desk' || name === 'case' ? 24 : 44;
	for (const target of await page.evaluate(findBrokenTargets, least)) findings.push(`${where} ${target}`);

	const { violations, incomplete } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	for (const rule of violations) {
		findings.push(`${where} axe ${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
	}
	for (const rule of incomplete) {
		console.log(
			`${where} to review by hand: ${rule.id}: ${rule.nodes.map((node) => `${node.target.join(' ')} (${node.any[0]?.message})`).join(' | ')}`
		);
	}

	if (colorScheme === 'light') {
		findings.push(...(await walkByKeyboard(page)).map((finding) => `${where} ${finding}`));
		await page.addStyleTag({ content: spacingSheet });
		if ((await sideways()) > 0) findings.push(`${where} with text spacing scrolls sideways`);
		for (const clipped of await page.evaluate(findClipped))
			findings.push(`${where} with text spacing ${clipped}`);
	}
	await context.close();
	return findings;
}

/** Goes through the page by the Tab key alone: every stop shows itself, none is a trap. */
async function walkByKeyboard(page) {
	const findings = [];
	const stops = await page.evaluate(
		() => document.querySelectorAll('a, button, input, select, textarea, summary').length
	);
	await page.evaluate(() => document.activeElement?.blur());
	for (let i = 0; i <= stops; i += 1) {
		await page.keyboard.press('Tab');
		const { name, wrong } = await page.evaluate(readFocus);
		if (name === '') return findings;
		if (wrong) findings.push(`keyboard: ${name} ${wrong}`);
	}
	findings.push('keyboard: never comes to an end');
	return findings;
}

/** The printed sheet and the forced-colours page, for the eye only. */
async function picturePaper(browser, name) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${origin}/${name}`);
	await page.pdf({ path: `${options.pictures}/${name}.pdf`, preferCSSPageSize: true });
	await page.emulateMedia({ forcedColors: 'active' });
	await page.screenshot({ path: `${options.pictures}/${name}-forced.png`, fullPage: true });
	await page.close();
}
