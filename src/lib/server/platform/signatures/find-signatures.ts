import {
	isDict,
	isList,
	nameIn,
	PdfRef,
	PdfString,
	PdfUnreadable,
	textOf,
	type PdfDict,
	type PdfFile,
	type PdfValue
} from '../pdf-file';

/** A field that was signed, as it stands in the file; nothing is checked yet. */
export type SignedField = {
	readonly field: string;
	readonly dict: PdfDict;
	readonly subFilter: string;
	/** Four numbers in the order of ISO 32000-1, 12.8.1; null where they are not that. */
	readonly byteRange: readonly [number, number, number, number] | null;
	/** The signature's own bytes, and where they stand. */
	readonly contents: PdfString | null;
	readonly claimedAt: Date | null;
	readonly name: string | null;
	readonly reason: string | null;
	readonly location: string | null;
};

const maxFields = 5_000;

/** The signed fields of the form of a file, in the order in which they were signed. Unsigned fields are left out. */
export function findSignatures(file: PdfFile): SignedField[] {
	const form = file.resolve(file.catalogue.get('AcroForm'));
	if (!isDict(form)) return [];
	const found: SignedField[] = [];
	const seen = new Set<number>();
	const visit = (value: PdfValue, parentName: string, inherited: string, parentValue: PdfValue) => {
		if (value instanceof PdfRef) {
			if (seen.has(value.number)) return;
			seen.add(value.number);
			if (seen.size > maxFields) throw new PdfUnreadable('too many fields');
		}
		const field = file.resolve(value);
		if (!isDict(field)) return;
		const own = textOf(field.get('T'));
		const name = own === null ? parentName : parentName === '' ? own : `${parentName}.${own}`;
		const type = nameIn(field, 'FT') || inherited;
		const signature = field.get('V') ?? parentValue;
		const kids = file.resolve(field.get('Kids'));
		if (isList(kids) && kids.length > 0) for (const kid of kids) visit(kid, name, type, signature);
		else if (type === 'Sig') {
			const dict = file.resolve(signature);
			if (isDict(dict)) found.push(signedField(file, name, dict));
		}
	};
	const fields = file.resolve(form.get('Fields'));
	for (const field of isList(fields) ? fields : []) visit(field, '', '', null);
	return found.sort((a, b) => endOf(a) - endOf(b));
}

const endOf = ({ byteRange }: SignedField) => (byteRange ? byteRange[2] + byteRange[3] : 0);

function signedField(file: PdfFile, field: string, dict: PdfDict): SignedField {
	const range = file.resolve(dict.get('ByteRange'));
	const numbers = isList(range) ? range.map((one) => file.resolve(one)) : [];
	const isRange =
		numbers.length === 4 && numbers.every((one) => typeof one === 'number' && Number.isInteger(one));
	const contents = dict.get('Contents');
	return {
		field,
		dict,
		subFilter: nameIn(dict, 'SubFilter'),
		byteRange: isRange ? (numbers as [number, number, number, number]) : null,
		contents: contents instanceof PdfString ? contents : null,
		claimedAt: timeOf(textOf(dict.get('M'))),
		name: textOf(dict.get('Name')),
		reason: textOf(dict.get('Reason')),
		location: textOf(dict.get('Location'))
	};
}

/**
 * True where the signature covers everything from the first byte to the end of what was saved then, with no gap but
 * its own bytes: a wider gap could hold another text than the one that was signed.
 */
export function coversItsSaving({ byteRange, contents }: SignedField, size: number): boolean {
	if (!byteRange || !contents) return false;
	const [from, length, next, rest] = byteRange;
	return (
		from === 0 &&
		length > 0 &&
		rest > 0 &&
		next + rest <= size &&
		contents.at === length &&
		contents.end === next
	);
}

/** A date of a PDF, `D:20261121143000+07'00'`; without a zone it is taken as UTC. */
export function timeOf(text: string | null): Date | null {
	const parts = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z|[+-])(?:(\d\d)'?(\d\d)?'?)?)?/.exec(
		text ?? ''
	);
	if (!parts) return null;
	const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign] = parts;
	const zone = sign === '+' || sign === '-' ? `${sign}${parts[8] ?? '00'}:${parts[9] ?? '00'}` : 'Z';
	const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
	return Number.isNaN(at.getTime()) ? null : at;
}
