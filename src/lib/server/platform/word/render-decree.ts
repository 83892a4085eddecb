import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '$lib/text/bilingual';
import { spokenDay } from '../pdf/in-words';
import { printable } from '../pdf/printable';
import type { DecreeData } from '../pdf/shapes-training';
import { foot, head } from './head-and-foot';
import { dataTable, listed, runs, signatureTable } from './word-blocks';
import { naskahNumbering, naskahStyles, NUMBERING, PAGE, STYLE } from './word-styles';
import { words } from './words';

export type DecreeWordRequest = {
	readonly data: DecreeData;
	readonly language: Language;
	readonly title: string;
	readonly author?: string;
	/** Invented data: a mark in the head of every page and in the properties. */
	readonly example: boolean;
};

const dotted = '………………………………';

/**
 * Writes a decree as DOCX from the same data as the PDF, with real lists, so that the office can go on working on
 * its wording. Emblems are left out: the paper on which it is printed carries them.
 */
export async function renderDecreeWord(request: DecreeWordRequest): Promise<Buffer> {
	const { data, language, example } = request;
	const say = words[language].decree;
	const header = head({ draft: data.draft ?? undefined }, language, example);
	const day = data.signedOn ? spokenDay(data.signedOn, language).date : dotted;
	const centred = (text: string, bold = false) =>
		new Paragraph({ alignment: AlignmentType.CENTER, children: runs(text, { bold }) });
	const part = (label: string, items: readonly string[], reference: string, instance: number) =>
		items.length === 0
			? []
			: [
					new Paragraph({ keepNext: true, children: runs(label) }),
					...items.map((text) => listed(text, reference, { instance }))
				];
	const children = [
		...data.letterhead.lines.map((line) => centred(line, true)),
		new Paragraph({
			style: STYLE.heading,
			spacing: { before: 240 },
			children: [
				...data.heading.flatMap((line, place) => [
					...(place > 0 ? [new TextRun({ break: 1 })] : []),
					...runs(line)
				]),
				new TextRun({ break: 1 }),
				...runs(`${say.number} ${data.number ?? dotted}`)
			]
		}),
		centred(say.about),
		centred(data.about, true),
		centred(data.authority),
		...part(say.considering, data.considering, NUMBERING.consideration, 1),
		...part(say.basis, data.basis, NUMBERING.basis, 1),
		...part(say.attention, data.attention, NUMBERING.basis, 2),
		centred(say.deciding, true),
		new Paragraph({ keepNext: true, children: runs(say.fixing) }),
		...data.decides.map(
			(text, place) =>
				new Paragraph({
					style: STYLE.party,
					indent: { left: 1800, hanging: 1800 },
					children: [...runs(`${say.ordinals[place] ?? ''}\t`, { bold: true }), ...runs(`: ${text}`)]
				})
		),
		new Paragraph({
			alignment: AlignmentType.RIGHT,
			keepNext: true,
			spacing: { before: 240 },
			children: [...runs(`${say.at} ${data.place}`), new TextRun({ break: 1 }), ...runs(`${say.on} ${day}`)]
		}),
		signatureTable([{ who: data.signature, head: [] }]),
		...(data.copies.length === 0
			? []
			: [
					new Paragraph({ children: runs(say.copies) }),
					...data.copies.map((text) => listed(text, NUMBERING.basis, { instance: 3 }))
				]),
		new Paragraph({ style: STYLE.annex, pageBreakBefore: true, children: runs(data.annex.title) }),
		centred(data.annex.heading, true),
		dataTable(
			[{ label: 'No.', weight: 0.4 }, ...data.annex.columns],
			data.annex.rows.map((cells, place) => [String(place + 1), ...cells])
		),
		signatureTable([{ who: data.signature, head: [] }])
	];
	const title = printable(example ? `${words[language].example} – ${request.title}` : request.title);
	const document = new Document({
		title,
		creator: printable(request.author ?? ''),
		lastModifiedBy: printable(request.author ?? ''),
		...(example ? { keywords: 'CONTOH, data buatan' } : {}),
		styles: naskahStyles(language),
		numbering: naskahNumbering(words[language].article),
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: PAGE.bottom }
					}
				},
				...(header === null ? {} : { headers: { default: header } }),
				footers: { default: await foot({ verification: data.verification ?? undefined }, language) },
				children
			}
		]
	});
	return Packer.toBuffer(document);
}
