/** Reads how a PDF is built: objects, savings one upon another. Shows and draws nothing. */
export { PdfFile } from './pdf-file';
export { PdfParser } from './parse';
export { unpack, type Section } from './cross-references';
export { dictOf, textValue, withKeys, writeValue } from './write';
export {
	isDict,
	isList,
	nameIn,
	PdfName,
	PdfRef,
	PdfStream,
	PdfString,
	PdfUnreadable,
	textOf,
	type PdfDict,
	type PdfValue
} from './value';
