import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';
import type { LabelledValue, Letterhead, SheetSection, Signatory } from '../pdf/shapes';
import { foot, head } from './head-and-foot';
import { packWord, type WordAbout } from './pack-word';
import { dataTable, listed, paragraphs, runs, signatureTable } from './word-blocks';
import { NUMBERING, STYLE } from './word-styles';
import { words } from './words';

/** A paper of the office in parts: head, facts, sections of text, lists and tables, signatures. */
export type SheetWordData = {
	readonly letterhead: Letterhead | null;
	readonly heading: readonly string[];
	/** null leaves a dotted line; undefined: the paper bears no number. */
	readonly number?: string | null;
	/** Where and when it is written, on the right. */
	readonly placeAndDay: string | null;
	readonly facts: readonly LabelledValue[];
	readonly opening: string;
	readonly sections: readonly SheetSection[];
	readonly closing: string;
	readonly signatures: readonly Signatory[];
};

const dotted = '………………………………';

/**
 * Writes a paper in parts (invitation, attendance list, notes and minutes of a meeting, memorandum) as DOCX, so that an
 * office can mend it before it is signed. Emblems are left out, since a draft that travels carries nobody's mark.
 */
export async function renderSheetWord(
	request: WordAbout & { readonly data: SheetWordData }
): Promise<Buffer> {
	const { data, language } = request;
	const say = words[language];
	const centred = (text: string, bold = false) =>
		new Paragraph({ style: STYLE.number, children: runs(text, { bold }) });
	const children: (Paragraph | Table)[] = [
		...(data.letterhead?.lines ?? []).map((line) => centred(line, true)),
		...(data.letterhead?.address ?? []).map((line) => centred(line)),
		...(data.placeAndDay
			? [new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(data.placeAndDay) })]
			: []),
		...data.heading.map((line) => new Paragraph({ style: STYLE.heading, children: runs(line) })),
		...(data.number === undefined ? [] : [centred(`${say.number}: ${data.number ?? dotted}`)]),
		...factLines(data.facts),
		...paragraphs(data.opening),
		...data.sections.flatMap((section, place) => partOf(section, place)),
		...paragraphs(data.closing, data.signatures.length > 0),
		...(data.signatures.length > 0 ? [signatureTable(data.signatures.map((who) => ({ who, head: [] })))] : [])
	];
	return packWord(request, children, {
		header: head({ draft: null, verification: null }, language, request.example),
		footer: await foot({ draft: null, verification: null }, language),
		articleWord: say.article
	});
}

function factLines(facts: readonly LabelledValue[]): Paragraph[] {
	return facts.map(
		({ label, value }) =>
			new Paragraph({
				alignment: AlignmentType.LEFT,
				spacing: { after: 40 },
				children: runs(`${label}: ${value}`)
			})
	);
}

function partOf(section: SheetSection, place: number): (Paragraph | Table)[] {
	const heading = section.heading
		? [
				new Paragraph({
					heading: HeadingLevel.HEADING_2,
					alignment: AlignmentType.LEFT,
					children: runs(section.heading)
				})
			]
		: [];
	switch (section.kind) {
		case 'text':
			return [...heading, ...paragraphs(section.text)];
		case 'list':
			return [...heading, ...section.items.map((item) => listed(item, NUMBERING.item, { instance: place }))];
		case 'facts':
			return [...heading, ...factLines(section.rows)];
		case 'table':
			return [...heading, dataTable(section.columns, section.rows), new Paragraph({ children: [] })];
	}
}
