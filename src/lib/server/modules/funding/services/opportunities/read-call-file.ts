import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { csvText, readCsv, readWorkbook, type ReadTable } from '$lib/server/platform/spreadsheet';
import { readCallFeed } from './read-call-feed';

/**
 * A list of calls by what its bytes are: a workbook, a feed (RSS, Atom, JSON), or text in columns. The upload door has
 * looked through a workbook before.
 */
export async function readCallFile(bytes: Buffer): Promise<ReadTable | Refusal<'NOT_A_LIST_OF_CALLS'>> {
	if (bytes.subarray(0, 2).toString('latin1') === 'PK')
		return (await readWorkbook(bytes)) ?? refuse('NOT_A_LIST_OF_CALLS');
	const text = csvText(bytes);
	if (/^\uFEFF?\s*[<[{]/.test(text)) return readCallFeed(text);
	return readCsv(text) ?? refuse('NOT_A_LIST_OF_CALLS');
}
