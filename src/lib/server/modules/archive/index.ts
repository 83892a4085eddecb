/** The door of the archive: scanned papers that come in, are read, and become records (journey J13). */
export { takeScansIn } from './services/take-scans-in';
export { proposeFromScan } from './services/propose-from-scan';
export {
	drawScan,
	listScans,
	readScanFile,
	scanStates,
	type ScanLine,
	type ScanState
} from './services/read-scans';
export { joinScan, recordScan, setScanAside } from './services/settle-scan';
export { mostFound, searchPapers, type FoundPaper } from './services/search-papers';
