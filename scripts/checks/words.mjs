/** Attributes that people read or hear. */
const spoken = new Set([
	'alt',
	'aria-label',
	'aria-description',
	'aria-roledescription',
	'placeholder',
	'title',
	'label',
	'summary'
]);

/** Letters that stand for a kind of file are the same in both languages. */
const formats = /\b(PDF|DOCX|XLSX|CSV|JSON|XML|PNG|JPG|QR|API)\b/g;

/** A word: two letters or more, one after the other. Signs, numbers and single letters are no sentence. */
const word = { test: (text) => /\p{L}{2,}/u.test(text.replace(formats, '')) };

/**
 * Pages and components hold no words of their own: they come from src/lib/text, in both languages. Read from the
 * syntax of the component, so that code and comments are not taken for text.
 *
 * @type {import('./run-checks.mjs').Check}
 */
export const words = {
	name: 'words',
	asks: 'Does every word that people read come from the texts, in both languages?',
	async run({ files, read }) {
		const components = files.filter((path) => path.startsWith('src/') && path.endsWith('.svelte'));
		if (components.length === 0) return [];
		const { parse } = await import('svelte/compiler');
		return components.flatMap((path) => {
			const source = read(path);
			return [...textsIn(parse(source, { modern: true }).fragment)].map(({ start, data }) => ({
				where: `${path}:${source.slice(0, start).split('\n').length}`,
				what: `“${data.trim().replace(/\s+/g, ' ').slice(0, 80)}” stands in the page itself`,
				instead: 'put it into src/lib/text/id and its twin in en, and show it from there'
			}));
		});
	}
};

/** Every text and spoken attribute of a part of a component that holds a word. */
function* textsIn(node) {
	if (!node || typeof node !== 'object') return;
	if (Array.isArray(node)) {
		for (const one of node) yield* textsIn(one);
		return;
	}
	if (node.type === 'Text') {
		if (word.test(node.data)) yield node;
		return;
	}
	if (node.type === 'Attribute') {
		// Expressions are code; a plain text in them would have to be looked for in TypeScript.
		if (spoken.has(node.name) && Array.isArray(node.value)) yield* textsIn(node.value);
		return;
	}
	if (node.type === 'RegularElement' && ['script', 'style'].includes(node.name)) return;
	for (const [key, value] of Object.entries(node)) {
		if (['start', 'end', 'type', 'name', 'expression', 'test', 'metadata', 'css'].includes(key)) continue;
		if (typeof value === 'object') yield* textsIn(value);
	}
}
