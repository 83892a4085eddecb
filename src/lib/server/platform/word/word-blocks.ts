import {
	AlignmentType,
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
	type IRunOptions
} from 'docx';
import { printable } from '../pdf/printable';
import type { Signatory, TableColumn } from '../pdf/shapes';
import { CM, STYLE, TEXT_WIDTH } from './word-styles';

/** One typed text as runs: a line break in it stays a line break. */
export function runs(text: string, options: IRunOptions = {}): TextRun[] {
	return printable(text)
		.split('\n')
		.map((line, place) => new TextRun({ ...options, text: line, ...(place > 0 ? { break: 1 } : {}) }));
}

/** An empty line in a typed text begins a new paragraph. */
export function paragraphs(text: string | null | undefined, keepNext = false): Paragraph[] {
	return printable(text ?? '')
		.split(/\n\s*\n/)
		.filter((piece) => piece.trim() !== '')
		.map((piece) => new Paragraph({ children: runs(piece.trim()), keepNext }));
}

export function listed(
	text: string,
	reference: string,
	options: { level?: number; instance?: number; style?: string } = {}
): Paragraph {
	return new Paragraph({
		children: runs(text),
		style: options.style ?? STYLE.item,
		numbering: { reference, level: options.level ?? 0, instance: options.instance ?? 0 }
	});
}

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const borderless = {
	top: NO_BORDER,
	bottom: NO_BORDER,
	left: NO_BORDER,
	right: NO_BORDER,
	insideHorizontal: NO_BORDER,
	insideVertical: NO_BORDER
};

type SignatureBlock = {
	readonly who: Signatory;
	readonly head: readonly string[];
	readonly stamp?: string | null;
};

/** Signatures two in a row; capacities, room for the pen and names stand level, and never part. */
export function signatureTable(blocks: readonly SignatureBlock[]): Table {
	const half = Math.floor(TEXT_WIDTH / 2);
	const line = (children: TextRun[]) => new Paragraph({ style: STYLE.signature, children });
	const cell = (children: Paragraph[]) =>
		new TableCell({
			width: { size: half, type: WidthType.DXA },
			verticalAlign: VerticalAlign.TOP,
			children: children.length > 0 ? children : [line([])]
		});
	const capacity = ({ head, who }: SignatureBlock) =>
		[...head, ...who.capacity].map((text) => line(runs(text)));
	const room = ({ stamp }: SignatureBlock) => [
		new Paragraph({
			style: STYLE.signature,
			spacing: { before: 0.9 * CM, after: 0.9 * CM },
			children: stamp ? runs(stamp, { size: 16, color: '666666' }) : []
		})
	];
	const name = ({ who }: SignatureBlock) => [
		line(runs(who.name, { bold: true })),
		...[who.rank, who.staffNumber ? `NIP ${who.staffNumber}` : null]
			.filter((text): text is string => Boolean(text))
			.map((text) => line(runs(text))),
		line([])
	];
	const rows: TableRow[] = [];
	for (let place = 0; place < blocks.length; place += 2) {
		const pair = [blocks[place], blocks[place + 1]];
		for (const part of [capacity, room, name]) {
			rows.push(
				new TableRow({
					cantSplit: true,
					children: pair.map((block) => cell(block === undefined ? [] : part(block)))
				})
			);
		}
	}
	return new Table({
		width: { size: 2 * half, type: WidthType.DXA },
		columnWidths: [half, half],
		borders: borderless,
		rows
	});
}

export function dataTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): Table {
	// A column of amounts must not break its figures.
	const weights = columns.map(({ weight = 1, align }) => (align === 'end' ? Math.max(weight, 1.5) : weight));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const widths = weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / total));
	const line = (cells: readonly string[], head: boolean) =>
		new TableRow({
			tableHeader: head,
			cantSplit: true,
			children: columns.map(
				(column, place) =>
					new TableCell({
						width: { size: widths[place] ?? 0, type: WidthType.DXA },
						children: [
							new Paragraph({
								style: STYLE.cell,
								alignment: column.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
								children: runs(cells[place] ?? '', { bold: head })
							})
						]
					})
			)
		});
	return new Table({
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: widths,
		rows: [
			line(
				columns.map((column) => column.label),
				true
			),
			...rows.map((cells) => line(cells, false))
		]
	});
}
