import type { Letterhead, NaskahData, OfficeTextData, Picture, Signatory } from '$lib/server/platform/pdf';
import { formOf, type PaperKind, type PartKind } from '$lib/server/modules/documents';
import type { Language } from '$lib/text/bilingual';
import type { DraftParty, KeptPart } from './draft';

/** The text that a paper is made of, in one language. */
export type PaperText = {
	readonly kind: PaperKind;
	readonly parts: readonly KeptPart[];
	readonly parties: readonly DraftParty[];
	/** What stands on every page of a draft, e.g. `RANCANGAN versi 1`; null for the text to be signed. */
	readonly mark: string | null;
	readonly letterhead: Letterhead | null;
	/** What stands above an agreement: the region's arms and the partner's mark, as far as they are known. */
	readonly marks: { readonly region: Picture | null; readonly partner: Picture | null };
	/** Where letters are written (`Jambi`). */
	readonly place: string | null;
	readonly verification: { readonly address: string; readonly code: string } | null;
};

export type WrittenPaper =
	| { readonly template: 'naskah'; readonly data: NaskahData }
	| { readonly template: 'office-text'; readonly data: OfficeTextData };

/** What stands above the legal bases in every paper. */
const basesIntro = {
	id: 'Dengan memperhatikan peraturan perundang-undangan sebagai berikut:',
	en: 'Having regard to:'
} as const;

const upper = (text: string) => text.toLocaleUpperCase('id');

/**
 * The paper that a text becomes. Word and PDF are made from this one value, so that the two never differ; the text
 * itself is only ever changed in its parts.
 */
export function writePaper(text: PaperText, language: Language): WrittenPaper {
	const form = formOf(text.kind);
	const find = (kind: PartKind) => text.parts.filter((part) => part.kind === kind);
	const clausesOf = (part: KeptPart) => part.body[language] ?? [];
	const linesOf = (kind: PartKind) => find(kind).flatMap((part) => clausesOf(part).map((one) => one.text));
	const joined = (kind: PartKind) => linesOf(kind).join('\n') || null;
	const titleOf = (part: KeptPart) => part.title[language] ?? part.title.id;
	const annexes = find('annex').map((part) => ({
		title: titleOf(part),
		text:
			clausesOf(part)
				.map((one) => one.text)
				.join('\n\n') || null,
		table: part.table
			? {
					columns: part.table.columns.map((column) => ({ label: column[language] ?? column.id })),
					rows: part.table.rows
				}
			: null
	}));
	const articles = find('article').map((part) => ({ title: titleOf(part), clauses: clausesOf(part) }));
	const signatory = (party: DraftParty): Signatory => ({
		capacity: party.capacity[language],
		name: party.name
	});
	if (form === 'agreement') {
		return {
			template: 'naskah',
			data: {
				heading: linesOf('heading').map(upper),
				showEmblems: true,
				parties: text.parties.map((party) => ({
					designation: party.designation[language],
					organisation: party.organisation,
					emblem: text.marks[party.isRegion ? 'region' : 'partner'],
					number: party.number,
					representative: { name: party.name, statement: party.statement[language] },
					signature: signatory(party)
				})),
				opening: joined('opening') ?? '',
				partiesTogether: joined('together'),
				considerations: linesOf('recitals'),
				legalBasisIntro: basesIntro[language],
				legalBasis: linesOf('bases'),
				agreed: joined('agreed'),
				// A letter of intent and a memorandum bind nobody as a treaty does: they have paragraphs, not articles.
				articleWord:
					text.kind === 'loi' || text.kind === 'mou' ? (language === 'id' ? 'Paragraf' : 'Paragraph') : null,
				articles,
				closing: joined('closing') ?? '',
				annexes,
				initialBoxes: true,
				draft: text.mark,
				verification: text.verification
			}
		};
	}
	const letter = form === 'letter';
	return {
		template: 'office-text',
		data: {
			form,
			letterhead: text.letterhead,
			heading: letter ? linesOf('heading') : linesOf('heading').map(upper),
			number: form === 'outline' ? undefined : (text.parties.find((party) => party.isRegion)?.number ?? null),
			recipients: letter ? linesOf('opening') : [],
			opening: letter ? '' : (joined('opening') ?? ''),
			parties: letter
				? []
				: text.parties.map((party) => ({
						designation: party.designation[language],
						name: party.name,
						statement: party.statement[language]
					})),
			between: [...linesOf('together'), ...linesOf('agreed')],
			sections: articles,
			closing: joined('closing') ?? '',
			place: text.place,
			signedOn: null,
			// The receiver of a power signs at the left, its giver at the right.
			signatures: (form === 'attorney' ? [...text.parties].reverse() : text.parties).map((party) => ({
				designation: party.designation[language] || null,
				who: signatory(party)
			})),
			annexes,
			draft: text.mark,
			verification: text.verification
		}
	};
}
