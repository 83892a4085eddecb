import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'svelte/compiler';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	easternSheet,
	indonesiaProjection,
	indonesiaSheet,
	worldProjection,
	worldSheet
} from '$lib/ui/world-map';
import { drawLand } from './draw-world-land.mjs';
import { buildSheet, renderPages } from './render-pages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const packed = (text: string) => gzipSync(text, { level: 9 }).length;

let sheet: string;
let pages: [string, string][];
beforeAll(async () => {
	sheet = await buildSheet();
	pages = Object.entries(await renderPages());
}, 60_000);

describe('weight on a poor link', () => {
	it('keeps the whole sheet under 12 KB packed', () => {
		expect(packed(sheet)).toBeLessThanOrEqual(12_288);
	});

	it('keeps the band of batik under 1.5 KB and a page with all its pictures far under 60 KB', () => {
		expect(read('static/angso-duo.svg').length).toBeLessThanOrEqual(1536);
		const pictures = ['angso-duo', 'favicon', 'eastern-land'].map((name) =>
			packed(read(`static/${name}.svg`))
		);
		for (const [name, html] of pages) {
			expect(packed(html), `${name}: HTML`).toBeLessThanOrEqual(14 * 1024);
			const all = packed(html) + packed(sheet) + pictures.reduce((sum, size) => sum + size, 0);
			expect(all, `${name}: everything`).toBeLessThanOrEqual(30 * 1024);
		}
	});

	it('draws the land from the same projection that pages draw on', () => {
		for (const part of [worldSheet, easternSheet]) {
			expect(read(`static${part.land}`)).toBe(drawLand(worldProjection, part));
		}
		expect(read(`static${indonesiaSheet.land}`)).toBe(drawLand(indonesiaProjection, indonesiaSheet, '50m'));
	});
});

describe('markup', () => {
	it('needs no script, no style attribute and no handler, as the security policy demands', () => {
		for (const [name, html] of pages) {
			expect(html, name).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i);
		}
	});

	it('gives every id once and points only to ids that exist', () => {
		for (const [name, html] of pages) {
			const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
			expect(ids.length, `${name}: ids given twice`).toBe(new Set(ids).size);
			const pointers = [
				...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby|popovertarget)="([^"]*)"/g)
			]
				.flatMap((match) => (match[1] ?? '').split(' '))
				.concat([...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? ''));
			for (const pointer of pointers) expect(ids, `${name}: points to nothing`).toContain(pointer);
		}
	});

	it('has one h1 and skips no level of headings', () => {
		for (const [name, html] of pages) {
			const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
			const levels = [...main.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]));
			expect(levels.filter((level) => level === 1).length, name).toBe(1);
			// The summary of errors stands before the h1, so that it is met first.
			const afterTitle = levels.slice(levels.indexOf(1));
			afterTitle.forEach((level, i) => expect(level - (afterTitle[i - 1] ?? 0), name).toBeLessThanOrEqual(1));
		}
	});

	it('leads from an error summary into a control, and gives it the focus without a script', () => {
		const html = Object.fromEntries(pages)['question-wrong'] ?? '';
		expect(html).toMatch(/<div class="error-summary"[^>]*autofocus/);
		expect(html).toMatch(/<input type="radio" id="partner_kind"/);
	});
});

describe('components', () => {
	const folder = new URL('src/lib/ui/', root);
	const files = readdirSync(folder).filter((file) => file.endsWith('.svelte'));

	it.each(files)('%s says what it takes and holds no word of its own', (file) => {
		const source = readFileSync(new URL(file, folder), 'utf8');
		expect(source).toMatch(/^<!--\n@component /);
		const words: string[] = [];
		walk(parse(source, { modern: true }).fragment, (node) => {
			if (node.type === 'Text' && !node.inAttribute && /\p{L}/u.test(String(node.data)))
				words.push(String(node.data));
			if (
				node.type === 'Attribute' &&
				['aria-label', 'title', 'placeholder', 'alt'].includes(String(node.name))
			) {
				if (Array.isArray(node.value) && node.value.some((part) => part.type === 'Text'))
					words.push(String(node.name));
			}
		});
		expect(words).toEqual([]);
	});

	it.each(files)('%s brings no style of its own and reaches for no data', (file) => {
		const source = readFileSync(new URL(file, folder), 'utf8');
		expect(source).not.toMatch(/<style|\sstyle[=:]|\$lib\/server|\$app\//);
	});
});

type Node = Record<string, unknown> & { type?: unknown; inAttribute?: boolean };

function walk(node: unknown, visit: (node: Node) => void, inAttribute = false): void {
	if (Array.isArray(node)) return node.forEach((child) => walk(child, visit, inAttribute));
	if (typeof node !== 'object' || node === null) return;
	const known = node as Node;
	if (typeof known.type === 'string') visit({ ...known, inAttribute });
	const within = inAttribute || known.type === 'Attribute' || known.type === 'ExpressionTag';
	for (const [key, child] of Object.entries(known)) if (key !== 'parent') walk(child, visit, within);
}
