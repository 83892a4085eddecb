import { checkUtf8 } from './plain-table';
import { Refused, type ByteSource } from './verdict';

const WINDOW = 1024 * 1024;
const LONGEST = '<!DOCTYPE'.length;

/**
 * XML as data: UTF-8 text that declares no document type and no entity, so that nothing in it grows or fetches when it
 * is read. What its elements mean is for whoever asked for it.
 */
export async function checkXml(source: ByteSource): Promise<void> {
	await checkUtf8(source);
	for (let at = 0; at < source.size; at += WINDOW) {
		// Windows overlap, so that no declaration hides on the border of two.
		const bytes = await source.read(at, WINDOW + LONGEST);
		if (/<!(DOCTYPE|ENTITY)/i.test(bytes.toString('latin1'))) throw new Refused('ENTITY_DECLARATION');
	}
}
