import type { FieldName, FieldValue } from '$lib/server/modules/documents';

/**
 * What is said of a cooperation in somebody's own words, and so must be said again in the other language of a paper
 * that a party abroad signs: the name of the field here, in the proposal, and in a template.
 */
const merged = {
	title: 'tentang',
	background: 'latar_belakang',
	purpose: 'tujuan',
	location: 'lokasi',
	scope: 'ruang_lingkup',
	party_roles: 'peran_para_pihak',
	financing: 'pembiayaan',
	parent_title: 'induk_judul'
} as const satisfies Record<string, FieldName>;

export type WordedField = keyof typeof merged;
export const wordedFields = Object.keys(merged) as unknown as readonly [WordedField, ...WordedField[]];

/** A field in both languages; what nobody has written yet is empty. */
export type Worded = { readonly id: string; readonly en: string };
export type CaseWords = Partial<Record<WordedField, Worded>>;

/** What the record says of each field, in the language in which it was said. */
export type Originals = Readonly<Record<WordedField, Worded>>;

const longest = 20_000;

/** The lines of a text that count: each of a list becomes a part of its own in the paper. */
const linesIn = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '').length;

/**
 * Faults by form field (`scope_en`): `TOO_LONG`; `LINES_DIFFER`: a list has another number of lines in one language
 * than in the other, so that their parts would not stand beside each other.
 */
export function faultsOfWords(words: CaseWords): { field: string; message: 'TOO_LONG' | 'LINES_DIFFER' }[] {
	return wordedFields.flatMap((name) => {
		const { id, en } = words[name] ?? { id: '', en: '' };
		const long = (['id', 'en'] as const)
			.filter((language) => (words[name]?.[language] ?? '').length > longest)
			.map((language) => ({ field: `${name}_${language}`, message: 'TOO_LONG' as const }));
		const differ = id.trim() !== '' && en.trim() !== '' && linesIn(id) !== linesIn(en);
		return differ ? [...long, { field: `${name}_en`, message: 'LINES_DIFFER' as const }] : long;
	});
}

/** A field as it stands now: what was written for the case, else what the record says in its own language. */
export function wordedNow(name: WordedField, words: CaseWords, originals: Originals): Worded {
	const [said, written] = [originals[name], words[name]];
	return { id: written?.id.trim() || said.id, en: written?.en.trim() || said.en };
}

/** The fields of the record that one of the two languages says nothing for. */
export function unworded(words: CaseWords, originals: Originals): WordedField[] {
	return wordedFields.filter((name) => {
		const { id, en } = wordedNow(name, words, originals);
		return (id === '') !== (en === '');
	});
}

/** What a template is filled with: each language in its own words, and the one there is where the other is missing. */
export function wordedValues(
	words: CaseWords,
	originals: Originals
): Partial<Record<FieldName, FieldValue | null>> {
	return Object.fromEntries(
		wordedFields.flatMap((name) => {
			const { id, en } = wordedNow(name, words, originals);
			if (id === '' && en === '') return [];
			return [[merged[name], id === en ? id : { id: id || en, en: en || id }]];
		})
	);
}
