import {
	isDict,
	isList,
	nameIn,
	PdfName,
	PdfRef,
	PdfStream,
	PdfString,
	type PdfDict,
	type PdfFile,
	type PdfValue
} from '../pdf-file';

/**
 * What stands in a file beyond the saving that a signature covers: nothing, further signatures and what belongs to
 * them, or something else. A reader shows the last saving; the signature vouches for an earlier one.
 *
 * @param file as it is now
 * @param end where the signed saving ends
 */
export function changesAfter(file: PdfFile, end: number): 'nothing' | 'signatures' | 'other' {
	if (file.bytes.subarray(end).every((byte) => byte <= 0x20)) return 'nothing';
	const then = file.before(end);
	if (!then || file.sections[0]!.place < end) return 'other';
	if (!isSame(then.trailer.get('Root') ?? null, file.trailer.get('Root') ?? null)) return 'other';
	for (const number of then.numbers()) {
		const [before, after] = [then.entryOf(number), file.entryOf(number)];
		if (JSON.stringify(before) === JSON.stringify(after) && before?.kind === 'at') continue;
		const [old, now] = [then.object(number), file.object(number)];
		if (isSame(old, now)) continue;
		if (!isDict(old) || !isDict(now) || !mayBecome(then, file, old, now)) return 'other';
	}
	return fillsAGap(then, file) ? 'other' : 'signatures';
}

/** True where an object exists now that the signed saving named and did not have: it would change what is shown. */
function fillsAGap(then: PdfFile, file: PdfFile): boolean {
	const had = new Set(then.numbers());
	const came = new Set(file.numbers().filter((number) => !had.has(number)));
	const names = (value: PdfValue): boolean => {
		if (value instanceof PdfRef) return came.has(value.number);
		if (value instanceof PdfStream) return names(value.dict);
		if (isList(value)) return value.some(names);
		return isDict(value) && [...value.values()].some(names);
	};
	return came.size > 0 && [...had].some((number) => names(then.object(number)));
}

/** Whether a further signature explains that one object became another. */
function mayBecome(then: PdfFile, file: PdfFile, old: PdfDict, now: PdfDict): boolean {
	const differ = [...new Set([...old.keys(), ...now.keys()])].filter(
		(key) => !isSame(old.get(key) ?? null, now.get(key) ?? null)
	);
	const formThen = then.resolve(then.catalogue.get('AcroForm'));
	return differ.every((key) => {
		const [before, after] = [then.resolve(old.get(key)), file.resolve(now.get(key))];
		// The catalogue names the form, what a later check of certificates needs, and which extensions these use.
		if (nameIn(old, 'Type') === 'Catalog') {
			if (key === 'AcroForm') return isForm(then, file, before, after);
			return key === 'DSS' || key === 'Extensions';
		}
		if (nameIn(old, 'Type') === 'Page') return key === 'Annots' && addsOnlyFields(then, file, before, after);
		if (old === formThen) return isFormKey(then, file, key, before, after);
		// A field that waited for its signature got it.
		if (nameIn(old, 'FT') === 'Sig' && old.get('V') === undefined)
			return key === 'V' || key === 'AP' || key === 'F';
		return false;
	});
}

function isForm(then: PdfFile, file: PdfFile, before: PdfValue, after: PdfValue): boolean {
	if (!isDict(after)) return false;
	if (before === null) {
		const fields = file.resolve(after.get('Fields'));
		return isList(fields) && fields.every((field) => isSignatureField(file, field));
	}
	if (!isDict(before)) return false;
	return [...new Set([...before.keys(), ...after.keys()])].every(
		(key) =>
			isSame(before.get(key) ?? null, after.get(key) ?? null) ||
			isFormKey(then, file, key, then.resolve(before.get(key)), file.resolve(after.get(key)))
	);
}

function isFormKey(then: PdfFile, file: PdfFile, key: string, before: PdfValue, after: PdfValue): boolean {
	if (key === 'Fields') return addsOnlyFields(then, file, before, after);
	return key === 'SigFlags' || key === 'DR' || key === 'DA';
}

/** All that stood there stands there, and what came is a field for a signature. */
function addsOnlyFields(then: PdfFile, file: PdfFile, before: PdfValue, after: PdfValue): boolean {
	if (!isList(after) || !(before === null || isList(before))) return false;
	const earlier = before ?? [];
	if (!earlier.every((one, place) => isSame(one, after[place] ?? null))) return false;
	return after.slice(earlier.length).every((one) => isSignatureField(file, one));
}

function isSignatureField(file: PdfFile, value: PdfValue): boolean {
	const field = file.resolve(value);
	return isDict(field) && nameIn(field, 'FT') === 'Sig' && !field.has('AA') && !field.has('A');
}

/** Whether two values are written alike; what references lead to is compared where it stands. */
export function isSame(one: PdfValue, other: PdfValue): boolean {
	if (one === other) return true;
	if (one instanceof PdfName && other instanceof PdfName) return one.name === other.name;
	if (one instanceof PdfString && other instanceof PdfString) return one.bytes.equals(other.bytes);
	if (one instanceof PdfRef && other instanceof PdfRef)
		return one.number === other.number && one.generation === other.generation;
	if (one instanceof PdfStream && other instanceof PdfStream)
		return one.raw.equals(other.raw) && isSame(one.dict, other.dict);
	if (isList(one) && isList(other))
		return one.length === other.length && one.every((value, place) => isSame(value, other[place]!));
	if (isDict(one) && isDict(other))
		return (
			one.size === other.size &&
			[...one].every(([key, value]) => other.has(key) && isSame(value, other.get(key)!))
		);
	return false;
}
