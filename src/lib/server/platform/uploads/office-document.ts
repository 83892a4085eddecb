import { xmlEvents, XmlFault, type XmlEvent } from '../word/xml-events';
import { Refused, type ByteSource, type FileKind } from './verdict';
import { readZipDirectory, unpack, type ZipEntry } from './zip-directory';

const MAIN_TYPES = {
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
} as const;
/** Parts that are looked at as one text: relations, types, and Word's texts with their fields. */
const MAX_TEXT = 48 * 1024 * 1024;
const OVERLAP = 16;

/** Office's own parts that are a danger by being there. */
function checkPartName(name: string): void {
	const lower = name.toLowerCase();
	if (/vba(project|data)|(^|\/)macrosheets\/|(^|\/)dialogsheets\//.test(lower)) throw new Refused('MACROS');
	if (/(^|\/)activex\//.test(lower)) throw new Refused('ACTIVE_CONTENT');
	if (/^xl\/(externallinks\/|connections\.xml|querytables\/)/.test(lower)) {
		throw new Refused('EXTERNAL_REFERENCE');
	}
	// A chart keeps its numbers as a small workbook; anything else in there is a parcel.
	if (/(^|\/)embeddings\//.test(lower) && !/\.(xlsx|docx|pptx)$/.test(lower))
		throw new Refused('EMBEDDED_FILE');
	if (/\.(exe|dll|js|vbs|ps1|bat|cmd|scr|hta|jar|html?|svg|docm|xlsm|pptm)$/.test(lower)) {
		throw new Refused(lower.endsWith('m') && !lower.endsWith('.htm') ? 'MACROS' : 'EMBEDDED_FILE');
	}
}

/** XML is text in a known encoding, begins with a tag, and declares no entities. */
class XmlGuard {
	#start = true;
	#tail = '';
	#decoder = new TextDecoder('utf-8');

	check(piece: Buffer): void {
		if (this.#start) {
			this.#start = false;
			const isLittle = piece[0] === 0xff && piece[1] === 0xfe;
			const isBig = piece[0] === 0xfe && piece[1] === 0xff;
			if (isLittle || isBig) this.#decoder = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be');
			const text = this.#decoder.decode(piece, { stream: true });
			const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/i.exec(text)?.[1];
			const known = /^(utf-8|utf-16|us-ascii|ascii|iso-8859-1|windows-1252)$/i;
			if (!/^\s*</.test(text) || (declared !== undefined && !known.test(declared))) {
				throw new Refused('UNREADABLE');
			}
			this.#look(text);
		} else {
			this.#look(this.#decoder.decode(piece, { stream: true }));
		}
	}

	#look(text: string): void {
		const seen = this.#tail + text;
		if (/<!(DOCTYPE|ENTITY)/i.test(seen)) throw new Refused('ENTITY_DECLARATION');
		this.#tail = seen.slice(-OVERLAP);
	}
}

/** The tags of a part; one that is no XML cannot be looked into. */
function* tagsIn(xml: string): Generator<XmlEvent> {
	try {
		yield* xmlEvents(xml);
	} catch (fault) {
		throw fault instanceof XmlFault ? new Refused('UNREADABLE') : fault;
	}
}

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** The attribute of this name, however its letters are written. */
function attribute({ attributes }: XmlEvent, name: string): string {
	for (const [key, value] of attributes) if (local(key).toLowerCase() === name) return value;
	return '';
}

/** A link that a person clicks is fine; what the program fetches by itself is not. */
function checkRelations(xml: string): void {
	for (const tag of tagsIn(xml)) {
		if (tag.type !== 'open' || local(tag.name) !== 'Relationship') continue;
		const type = attribute(tag, 'type').toLowerCase();
		const target = attribute(tag, 'target').trim();
		const external =
			attribute(tag, 'targetmode').toLowerCase() === 'external' ||
			/^([a-z][a-z0-9+.-]+:|\/\/|\\\\)/i.test(target);
		if (/vbaproject|macrosheet/.test(type)) throw new Refused('MACROS');
		if (/\/(control|activexcontrol)/.test(type)) throw new Refused('ACTIVE_CONTENT');
		if (type.endsWith('/afchunk')) throw new Refused('EMBEDDED_FILE');
		if (!external) continue;
		const isLink = type.endsWith('/hyperlink') && /^(https?:|mailto:|tel:|#|$)/i.test(target);
		if (!isLink) throw new Refused('EXTERNAL_REFERENCE');
	}
}

/** Fields that start programs (DDE) may be spread over many runs. */
function checkFields(xml: string): void {
	let typed = '';
	let simple = '';
	for (const tag of tagsIn(xml)) {
		if (tag.type !== 'open') continue;
		if (local(tag.name) === 'instrText') typed += tag.text;
		else if (local(tag.name) === 'fldSimple') simple += `${attribute(tag, 'instr')}\n`;
	}
	const instructions = `${typed}\n${simple}`.replace(/[\s"]+/g, ' ');
	if (/dde(auto)?(?![a-z])/i.test(instructions)) throw new Refused('ACTIVE_CONTENT');
}

async function textOf(source: ByteSource, entry: ZipEntry): Promise<string> {
	if (entry.unpacked > MAX_TEXT) throw new Refused('EXPANDS_TOO_MUCH');
	const guard = new XmlGuard();
	const pieces: Buffer[] = [];
	for await (const piece of unpack(source, entry)) {
		guard.check(piece);
		pieces.push(piece);
	}
	const bytes = Buffer.concat(pieces);
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return bytes.toString('utf8');
}

function kindOf(types: string, entries: readonly ZipEntry[]): FileKind {
	if (/macroEnabled|ms-office\.vbaProject/i.test(types)) throw new Refused('MACROS');
	if (/ms-office\.activeX|activeX\+xml/i.test(types)) throw new Refused('ACTIVE_CONTENT');
	for (const kind of ['docx', 'xlsx'] as const) {
		const folder = kind === 'docx' ? 'word/' : 'xl/';
		if (types.includes(MAIN_TYPES[kind]) && entries.some((entry) => entry.name.startsWith(folder)))
			return kind;
	}
	throw new Refused('KIND_NOT_ACCEPTED', 'office');
}

/**
 * Looks into a ZIP: only a Word text or a workbook comes through, whole, without macros, parcels, or
 * anything that is fetched when it is opened. Every part is unpacked once, to know its true size.
 */
export async function checkOffice(source: ByteSource): Promise<FileKind> {
	const entries = await readZipDirectory(source);
	const types = entries.find((entry) => entry.name === '[Content_Types].xml');
	if (types === undefined) throw new Refused('KIND_NOT_ACCEPTED', 'zip');
	for (const entry of entries) checkPartName(entry.name);
	const kind = kindOf(await textOf(source, types), entries);
	for (const entry of entries) {
		if (entry === types) continue;
		if (entry.name.endsWith('.rels')) checkRelations(await textOf(source, entry));
		else if (/^word\/.+\.xml$/.test(entry.name)) checkFields(await textOf(source, entry));
		else {
			const guard = /\.(xml|vml)$/i.test(entry.name) ? new XmlGuard() : null;
			for await (const piece of unpack(source, entry)) guard?.check(piece);
		}
	}
	return kind;
}
