export { neutralText, originalText } from './neutral-text';
export type { Sheet, SheetCell, SheetColumn, SheetRow } from './sheet';
export { writeCsv } from './write-csv';
export { writeXlsx } from './write-xlsx';
export {
	fillFormBook,
	mostFormRows,
	readFormBook,
	writeFormBook,
	type FilledBook,
	type FilledRow,
	type FormBook,
	type FormColumn,
	type FormSheet
} from './form-book';
export { csvText, readCsv, type ReadTable } from './read-table';
export { readWorkbook } from './read-workbook';
