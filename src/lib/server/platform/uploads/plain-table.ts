import { Refused, type ByteSource } from './verdict';

const WINDOW = 1024 * 1024;

/** A CSV is UTF-8 text without control characters: whatever else is in it cannot run. */
export async function checkCsv(source: ByteSource): Promise<void> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let at = 0; at < source.size; at += WINDOW) {
		const bytes = await source.read(at, WINDOW);
		let text: string;
		try {
			text = decoder.decode(bytes, { stream: at + WINDOW < source.size });
		} catch {
			throw new Refused('KIND_NOT_ACCEPTED', 'unknown');
		}
		// oxlint-disable-next-line no-control-regex -- a text table holds none of these
		if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) {
			throw new Refused('KIND_NOT_ACCEPTED', 'unknown');
		}
	}
}
