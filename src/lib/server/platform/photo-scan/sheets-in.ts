import {
	isDict,
	isList,
	nameIn,
	PdfFile,
	PdfStream,
	PdfUnreadable,
	type PdfDict,
	type PdfValue
} from '../pdf-file';
import type { Sheet } from './bind-photos';

/** A page tree that is deeper than this was not made here. */
const deepest = 10;

/**
 * The pages of a scan that was bound here, as the pictures that they are, so that they can be bound anew in another
 * order without losing anything. Null where any page is more than one JPEG: such a file was made elsewhere.
 */
export function sheetsIn(pdf: Buffer): readonly Omit<Sheet, 'takenAt'>[] | null {
	try {
		const file = PdfFile.open(pdf);
		const sheets = pagesBelow(file, file.catalogue.get('Pages'), 0).map((page) => sheetOf(file, page));
		return sheets.length > 0 && !sheets.includes(null) ? (sheets as Omit<Sheet, 'takenAt'>[]) : null;
	} catch (fault) {
		if (fault instanceof PdfUnreadable) return null;
		throw fault;
	}
}

function pagesBelow(file: PdfFile, value: PdfValue | undefined, depth: number): PdfDict[] {
	const node = file.resolve(value);
	if (!isDict(node) || depth > deepest) return [];
	const kids = file.resolve(node.get('Kids'));
	return isList(kids) ? kids.flatMap((kid) => pagesBelow(file, kid, depth + 1)) : [node];
}

function sheetOf(file: PdfFile, page: PdfDict): Omit<Sheet, 'takenAt'> | null {
	const resources = file.resolve(page.get('Resources'));
	const drawn = isDict(resources) ? file.resolve(resources.get('XObject')) : null;
	if (!isDict(drawn) || drawn.size !== 1) return null;
	const [picture] = [...drawn.values()].map((one) => file.resolve(one));
	if (!(picture instanceof PdfStream) || nameIn(picture.dict, 'Filter') !== 'DCTDecode') return null;
	const [width, height] = ['Width', 'Height'].map((key) => file.resolve(picture.dict.get(key)));
	if (typeof width !== 'number' || typeof height !== 'number') return null;
	return { bytes: Buffer.from(picture.raw), width, height };
}
