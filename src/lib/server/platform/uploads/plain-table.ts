import { Refused, type ByteSource } from './verdict';

const WINDOW = 1024 * 1024;
// A text table holds none of these; of the last five Windows-1252 knows nothing.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const NO_SIGN = /[\u0081\u008D\u008F\u0090\u009D]/;

/** Text without control characters: whatever else is in it cannot run. */
async function isText(source: ByteSource, encoding: 'utf-8' | 'windows-1252'): Promise<boolean> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	for (let at = 0; at < source.size; at += WINDOW) {
		const bytes = await source.read(at, WINDOW);
		try {
			const text =
				encoding === 'utf-8'
					? decoder.decode(bytes, { stream: at + WINDOW < source.size })
					: bytes.toString('latin1');
			if (CONTROLS.test(text) || (encoding === 'windows-1252' && NO_SIGN.test(text))) return false;
		} catch {
			return false;
		}
	}
	return true;
}

/** UTF-8 text without control characters. */
export async function checkUtf8(source: ByteSource): Promise<void> {
	if (!(await isText(source, 'utf-8'))) throw new Refused('KIND_NOT_ACCEPTED', 'unknown');
}

/** A CSV is UTF-8 text, or what Excel on an office's machine writes as "CSV": text in Windows-1252. */
export async function checkCsv(source: ByteSource): Promise<void> {
	if (await isText(source, 'utf-8')) return;
	if (!(await isText(source, 'windows-1252'))) throw new Refused('KIND_NOT_ACCEPTED', 'unknown');
}
