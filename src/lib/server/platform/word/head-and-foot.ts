import {
	AlignmentType,
	Footer,
	Header,
	ImageRun,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType
} from 'docx';
import type { Language } from '$lib/text/bilingual';
import type { NaskahData } from '../pdf/shapes-naskah';
import { qrPng } from '../qr';
import { borderless, runs } from './word-blocks';
import { STYLE, TEXT_WIDTH } from './word-styles';
import { words } from './words';

/** What stands on every page of a paper. */
type Marked = Pick<NaskahData, 'draft' | 'verification'>;

/** The foot: address and QR for checking, and the page number. */
export async function foot(data: Marked, language: Language): Promise<Footer> {
	const say = words[language];
	const page = new Paragraph({
		style: STYLE.foot,
		alignment: AlignmentType.RIGHT,
		children: [new TextRun({ children: [say.page, PageNumber.CURRENT, say.of, PageNumber.TOTAL_PAGES] })]
	});
	const check = data.verification;
	if (!check) return new Footer({ children: [page] });
	const alternative = { name: say.verify, title: say.verify, description: `${say.verify}: ${check.address}` };
	const picture = new ImageRun({
		type: 'png',
		data: await qrPng(check.address),
		transformation: { width: 60, height: 60 },
		altText: alternative
	});
	const cell = (width: number, children: Paragraph[]) =>
		new TableCell({
			width: { size: width, type: WidthType.DXA },
			verticalAlign: VerticalAlign.CENTER,
			children
		});
	const line = (text: string) => new Paragraph({ style: STYLE.foot, children: runs(text) });
	const widths = [1200, TEXT_WIDTH - 3200, 2000] as const;
	return new Footer({
		children: [
			new Table({
				width: { size: TEXT_WIDTH, type: WidthType.DXA },
				columnWidths: [...widths],
				borders: borderless,
				rows: [
					new TableRow({
						children: [
							cell(widths[0], [new Paragraph({ style: STYLE.foot, children: [picture] })]),
							cell(widths[1], [line(say.verify), line(check.address), line(`${say.code}: ${check.code}`)]),
							cell(widths[2], [page])
						]
					})
				]
			})
		]
	});
}

export function head(data: Marked, language: Language, example: boolean): Header | null {
	const marks = [example ? words[language].example : null, data.draft ?? null].filter(Boolean);
	if (marks.length === 0) return null;
	return new Header({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: runs(marks.join(' · '), { bold: true, size: 18, color: '7A2E0E' })
			})
		]
	});
}
