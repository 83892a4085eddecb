import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkout } from './a-tree';

const office = 'src/routes/(office)';
const pages = readdirSync(join(checkout, office), { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('+page.svelte'))
	.map((path) => join(office, path));

/** The page itself, with the frame that it shares with its like where the title stands there. */
function withFrame(path: string): string {
	const page = readFileSync(join(checkout, path), 'utf8');
	const [, frame] =
		/from '\$lib\/(record-pages\/\w+\.svelte)'/.exec(page.includes('<title') ? '' : page) ?? [];
	return frame ? readFileSync(join(checkout, 'src/lib', frame), 'utf8') : page;
}

// Whoever works with a public and an office page of one record side by side tells the two tabs apart by it.
test.each(pages)('a page of the office says so in its title: %s', (path) => {
	const [, title] = /<title\s*>([\s\S]*?)<\/title/.exec(withFrame(path)) ?? [];
	expect(title?.replace(/\s+/g, ''), 'add {text.desk.frame.title} before the system’s name').toMatch(
		/\{\w+(\.\w+)*\.?desk\.frame\.title\}–\{\w+\.site\.systemName\}$/
	);
});
