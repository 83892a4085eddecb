import { AlignmentType, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import { spokenDay } from '../pdf/in-words';
import type { NaskahClause, NaskahItem } from '../pdf/shapes-naskah';
import type { OfficeTextData } from '../pdf/shapes-office-text';
import { foot, head } from './head-and-foot';
import { packWord, type WordAbout } from './pack-word';
import { dataTable, listed, paragraphs, runs, signatureTable } from './word-blocks';
import { NUMBERING, STYLE } from './word-styles';
import { words } from './words';

const dotted = '………………………………';

/**
 * Writes a paper of the office (power of attorney, letter, minutes, outline) as DOCX, from the same data as its PDF.
 * Emblems are left out, since a draft that travels carries nobody's mark.
 */
export async function renderOfficeWord(
	request: WordAbout & { readonly data: OfficeTextData }
): Promise<Buffer> {
	const { data, language } = request;
	const say = words[language];
	const dated = data.signedOn
		? spokenDay(data.signedOn, language).date
		: data.form === 'letter' || data.form === 'attorney'
			? dotted
			: null;
	const day = dated === null ? null : [data.place, dated].filter(Boolean).join(', ');
	const centred = (text: string, bold = false) =>
		new Paragraph({ style: STYLE.number, children: runs(text, { bold }) });
	const children: (Paragraph | Table)[] = [
		...(data.letterhead ? data.letterhead.lines.map((line) => centred(line, true)) : []),
		...(data.letterhead ? data.letterhead.address.map((line) => centred(line)) : []),
		...headOf(data, say.number, day),
		...paragraphs(data.opening),
		...data.parties.map(
			(party) =>
				new Paragraph({
					style: STYLE.party,
					numbering: { reference: NUMBERING.party, level: 0 },
					children: [
						...runs(party.name, { bold: true }),
						...runs(`: ${party.statement}${say.called}`),
						...runs(party.designation, { bold: true }),
						new TextRun('.')
					]
				})
		),
		...data.between.flatMap((text) => paragraphs(text)),
		...data.sections.flatMap((section, place) => sectionOf(data.form, section, place)),
		...paragraphs(data.closing, true),
		...(day && data.form !== 'letter'
			? [new Paragraph({ style: STYLE.signature, children: runs(day) })]
			: []),
		...(data.signatures.length > 0
			? [
					signatureTable(
						data.signatures.map(({ designation, who }) => ({
							who,
							head: designation ? [`${designation},`] : []
						}))
					)
				]
			: []),
		...data.annexes.flatMap((annex) => [
			new Paragraph({ style: STYLE.annex, pageBreakBefore: true, children: runs(annex.title) }),
			...paragraphs(annex.text),
			...(annex.table ? [dataTable(annex.table.columns, annex.table.rows)] : [])
		])
	];
	return packWord(request, children, {
		header: head(data, language, request.example),
		footer: await foot(data, language),
		articleWord: say.article
	});
}

function headOf(data: OfficeTextData, numberWord: string, day: string | null): Paragraph[] {
	const title = new Paragraph({
		style: data.form === 'letter' ? 'Heading2' : STYLE.heading,
		alignment: data.form === 'letter' ? AlignmentType.LEFT : AlignmentType.CENTER,
		children: data.heading.flatMap((line, place) => [
			...(place > 0 ? [new TextRun({ break: 1 })] : []),
			...runs(line)
		])
	});
	const number =
		data.number === undefined
			? []
			: [
					new Paragraph({
						style: data.form === 'letter' ? 'Normal' : STYLE.number,
						children: runs(`${numberWord}: ${data.number ?? dotted}`)
					})
				];
	if (data.form !== 'letter') return [title, ...number];
	return [
		new Paragraph({ alignment: AlignmentType.RIGHT, children: runs(day ?? dotted) }),
		...number,
		title,
		...data.recipients.map((line) => new Paragraph({ spacing: { after: 0 }, children: runs(line) }))
	];
}

function sectionOf(
	form: OfficeTextData['form'],
	section: OfficeTextData['sections'][number],
	place: number
): Paragraph[] {
	const heading =
		form === 'outline'
			? [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(section.title) })]
			: [];
	return [
		...heading,
		...section.clauses.flatMap((clause, at) => {
			const own =
				(form === 'attorney' || form === 'record') && at === 0
					? [listed(clause.text, NUMBERING.basis)]
					: paragraphs(clause.text);
			return [...own, ...itemsOf(clause, place * 1000 + at)];
		})
	];
}

/** @param instance each list begins its letters anew */
function itemsOf(clause: NaskahClause, instance: number): Paragraph[] {
	const write = (items: readonly NaskahItem[], level: number): Paragraph[] =>
		items.flatMap((item) => [
			listed(item.text, NUMBERING.item, { level, instance }),
			...write(item.items ?? [], 1)
		]);
	return write(clause.items ?? [], 0);
}
