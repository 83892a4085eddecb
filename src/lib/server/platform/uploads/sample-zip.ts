import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a ZIP made for a test; every figure in it may be made to lie. */
export type ZipPart = {
	readonly name: string;
	readonly data: Buffer | string;
	readonly stored?: boolean;
	readonly flags?: number;
	readonly method?: number;
	/** What the list claims instead of the truth. */
	readonly claimedUnpacked?: number;
	readonly claimedPacked?: number;
	/** The name in the local head, where it differs from the list. */
	readonly localName?: string;
	/** Points at the bytes of another part (by its place) instead of having its own. */
	readonly sharesBytesOf?: number;
	readonly symlink?: boolean;
};

/** Writes a ZIP; honest unless told otherwise. */
export function zip(parts: readonly ZipPart[], comment = ''): Buffer {
	const locals: Buffer[] = [];
	const list: Buffer[] = [];
	const offsets: number[] = [];
	let at = 0;
	for (const part of parts) {
		const plain = Buffer.from(part.data as string);
		const packed = part.stored ? plain : deflateRawSync(plain);
		const name = Buffer.from(part.name);
		const localName = Buffer.from(part.localName ?? part.name);
		const local = Buffer.alloc(30);
		local.writeUInt32LE(0x04034b50, 0);
		local.writeUInt16LE(20, 4);
		local.writeUInt16LE(part.flags ?? 0, 6);
		local.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 8);
		local.writeUInt32LE(checksum(plain), 14);
		local.writeUInt32LE(part.claimedPacked ?? packed.length, 18);
		local.writeUInt32LE(part.claimedUnpacked ?? plain.length, 22);
		local.writeUInt16LE(localName.length, 26);
		const offset = part.sharesBytesOf === undefined ? at : offsets[part.sharesBytesOf]!;
		offsets.push(offset);
		if (part.sharesBytesOf === undefined) {
			locals.push(local, localName, packed);
			at += local.length + localName.length + packed.length;
		}
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(part.symlink ? 0x0314 : 20, 4);
		entry.writeUInt16LE(20, 6);
		entry.writeUInt16LE(part.flags ?? 0, 8);
		entry.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 10);
		entry.writeUInt32LE(checksum(plain), 16);
		entry.writeUInt32LE(part.claimedPacked ?? packed.length, 20);
		entry.writeUInt32LE(part.claimedUnpacked ?? plain.length, 24);
		entry.writeUInt16LE(name.length, 28);
		entry.writeUInt32LE(part.symlink ? (0xa1ff << 16) >>> 0 : 0, 38);
		entry.writeUInt32LE(offset, 42);
		list.push(entry, name);
	}
	const directory = Buffer.concat(list);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	end.writeUInt16LE(comment.length, 20);
	return Buffer.concat([...locals, directory, end, Buffer.from(comment)]);
}

function checksum(bytes: Buffer): number {
	return typeof crc32 === 'function' ? crc32(bytes) : 0;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export function contentTypes(main: string, part: string, more = ''): ZipPart {
	return {
		name: '[Content_Types].xml',
		data: `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${part}" ContentType="${main}"/>${more}</Types>`
	};
}

export function relations(name: string, inner: string): ZipPart {
	return { name, data: `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}">${inner}</Relationships>` };
}

/** A small Word text with further parts; its own text may be given. */
export function docxWith(more: readonly ZipPart[] = [], body = '<w:p/>', types = ''): Buffer {
	return zip([
		contentTypes(WORD_MAIN, '/word/document.xml', types),
		relations('_rels/.rels', '<Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/>'),
		{
			name: 'word/document.xml',
			data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`
		},
		...more
	]);
}

export function xlsxWith(more: readonly ZipPart[] = []): Buffer {
	return zip([
		contentTypes(SHEET_MAIN, '/xl/workbook.xml'),
		{ name: 'xl/workbook.xml', data: '<?xml version="1.0"?><workbook/>' },
		...more
	]);
}

export const externalRelation = (type: string, target: string): ZipPart =>
	relations(
		'word/_rels/document.xml.rels',
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`
	);
