/** The pages of papers: their text, read or recognised, and their picture. */
export {
	PageFault,
	PageReader,
	type Box,
	type PagedFile,
	type PageMark,
	type PagePicture,
	type PageText,
	type PageWord
} from './page-reader';
