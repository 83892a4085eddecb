import { deflateSync } from 'node:zlib';

/** A small PDF with these objects (their texts, numbered from 3 on) and this catalogue entry. */
export function pdfWith(objects: readonly (string | Buffer)[] = [], catalogue = '', trailer = ''): Buffer {
	const all = [
		`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
		'<< /Type /Pages /Kids [] /Count 0 >>',
		...objects
	];
	const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
	all.forEach((object, place) => {
		pieces.push(
			Buffer.from(`${place + 1} 0 obj\n`),
			Buffer.from(object as string),
			Buffer.from('\nendobj\n')
		);
	});
	pieces.push(
		Buffer.from(
			`xref\n0 1\n0000000000 65535 f \ntrailer << /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\n`
		),
		Buffer.from('startxref\n0\n%%EOF\n')
	);
	return Buffer.concat(pieces);
}

/** An object stream: objects packed where a simple search does not see them. */
export function packedObjects(
	inner: string,
	options: { dictionary?: string; data?: Buffer; padding?: string } = {}
): Buffer {
	const data = options.data ?? deflateSync(Buffer.from(`10 0 ${inner}`));
	const dictionary =
		options.dictionary ?? `/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length ${data.length}`;
	return Buffer.concat([
		Buffer.from(`<< ${dictionary} ${options.padding ?? ''}>>\nstream\n`),
		data,
		Buffer.from('\nendstream')
	]);
}
