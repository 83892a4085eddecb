import { Document, Packer, type Footer, type Header, type Paragraph, type Table } from 'docx';
import type { Language } from '$lib/text/bilingual';
import { printable } from '../pdf/printable';
import { naskahNumbering, naskahStyles, PAGE } from './word-styles';
import { words } from './words';

/** What a Word file says of itself. */
export type WordAbout = {
	readonly language: Language;
	readonly title: string;
	readonly author?: string;
	/** Invented data: a mark in the head of every page and in the properties. */
	readonly example: boolean;
};

/** Puts the parts of a paper into one file, with the styles and numberings that all papers share. */
export function packWord(
	about: WordAbout,
	children: readonly (Paragraph | Table)[],
	page: { readonly header: Header | null; readonly footer: Footer; readonly articleWord: string }
): Promise<Buffer> {
	const say = words[about.language];
	const document = new Document({
		title: printable(about.example ? `${say.example} – ${about.title}` : about.title),
		creator: printable(about.author ?? ''),
		lastModifiedBy: printable(about.author ?? ''),
		...(about.example ? { keywords: 'CONTOH, data buatan' } : {}),
		styles: naskahStyles(about.language),
		numbering: naskahNumbering(page.articleWord),
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: PAGE.bottom }
					}
				},
				...(page.header === null ? {} : { headers: { default: page.header } }),
				footers: { default: page.footer },
				children: [...children]
			}
		]
	});
	return Packer.toBuffer(document);
}
