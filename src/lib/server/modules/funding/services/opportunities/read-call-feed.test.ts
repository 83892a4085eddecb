import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { readCallFeed } from './read-call-feed';

const rows = (text: string) => {
	const table = readCallFeed(text);
	return isRefusal(table) ? table : table.rows.map(({ cells }) => cells);
};

describe('a feed of calls', () => {
	test('is read as RSS with markup taken out of its words', () => {
		const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Saluran</title>
			<item><guid>C-1</guid><title>Air &amp; limbah</title><link>https://contoh.example/1</link>
			<description><![CDATA[<p>Dua&nbsp;kota</p><ul><li>satu</li></ul>]]></description></item></channel></rss>`;
		expect(rows(rss)).toEqual([['C-1', 'Air & limbah', 'Dua kota\nsatu', 'https://contoh.example/1']]);
	});

	test('is read as Atom by the link of its page', () => {
		const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Saluran</title><entry><id>urn:1</id><title>A</title>
			<link rel="self" href="https://contoh.example/self"/><link href="https://contoh.example/a"/>
			<summary>Ringkas</summary></entry></feed>`;
		expect(rows(atom)).toEqual([['urn:1', 'A', 'Ringkas', 'https://contoh.example/a']]);
	});

	test('is read as JSON Feed, and as a plain list by its own names', () => {
		expect(
			rows(
				'{"version":"x","items":[{"id":"1","title":"A","content_html":"<b>B</b>","url":"https://contoh.example"}]}'
			)
		).toEqual([['1', 'A', 'B', 'https://contoh.example']]);
		expect(readCallFeed('[{"judul":"A","tenggat":"2026-12-01"},{"judul":"B"}]')).toMatchObject({
			head: ['judul', 'tenggat'],
			rows: [{ cells: ['A', '2026-12-01'] }, { cells: ['B', ''] }]
		});
	});

	test('is refused where it is a page, declares entities or holds nothing', () => {
		for (const text of [
			'<html><body>Halaman</body></html>',
			'<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
			'<rss><channel></channel></rss>',
			'{"items":3}',
			'[1,2]',
			'{'
		])
			expect(rows(text), text).toEqual({ refused: 'NOT_A_LIST_OF_CALLS' });
	});
});
