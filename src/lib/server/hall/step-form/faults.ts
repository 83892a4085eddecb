import type { Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FieldFault } from './read';

/** The field that mends each refusal; what has none concerns the whole form. */
const fieldOf: Readonly<Record<string, string>> = {
	NOTE_REQUIRED: 'note',
	ACTING_OFFICIAL_NEEDS_REASON: 'note',
	CONFLICT_NOT_DECLARED: 'no_conflict',
	OUTCOME_UNKNOWN: 'outcome',
	SITTING_MISSING: 'sitting_id',
	SITTING_UNKNOWN: 'sitting_id',
	SITTING_NOT_YET_HELD: 'sitting_id',
	SITTING_CANCELLED: 'sitting_id',
	ALREADY_CONCLUDED: 'sitting_id',
	CONCLUSION_MISSING: 'conclusion',
	OPINIONS_MISSING: 'without_opinions',
	VIEWS_RESET: 'without_opinions',
	OPINION_NOT_YET_LATE: 'without_opinions',
	ON_PAPER_INCOMPLETE: 'decided_by',
	NO_AUTHORITY_THAT_DAY: 'decided_by',
	PERSON_UNKNOWN: 'decided_by',
	LETTER_MISSING: 'letter_number',
	DOCUMENT_MISSING: 'document',
	DOCUMENT_UNKNOWN: 'document',
	PARTY_MISSING: 'party',
	SIGNED_ON_MISSING: 'signed_on',
	SIGNATORIES_MISSING: 'sign.region.person',
	TERM_ENDS_BEFORE_START: 'ends_on',
	SIGNED_PAPER_WRONG_KIND: 'document',
	SIGNATURE_MISSING: 'document',
	SIGNATURE_NOT_LAST: 'document',
	MEDIUM_MIXED: 'medium',
	UNIT_UNKNOWN: 'unit_id',
	INSTRUMENT_UNKNOWN: 'instrument'
};

export type WrittenFault = { readonly field: string | undefined; readonly text: string };

/** The faults of a sent form in words, each with the field that it belongs to. */
export function writeFaults(faults: readonly FieldFault[], language: Language): WrittenFault[] {
	const { caseForms } = textIn(language);
	const words: Readonly<Record<string, string>> = {
		...caseForms.errors,
		dissents: caseForms.dissentWrong,
		follow_ups: caseForms.followUpWrong
	};
	return faults.map(({ field, problem }) => ({ field, text: words[problem] ?? problem }));
}

/** A refusal of the act in words, beside the field that mends it. */
export function writeRefusal(refusal: Refusal, language: Language): WrittenFault[] {
	const { errors } = textIn(language).caseForms;
	const details = refusal.details ?? {};
	if (refusal.refused === 'FILE_REFUSED' || refusal.refused === 'UPLOAD_TOO_LARGE')
		return [
			{
				field: typeof details.field === 'string' ? details.field : undefined,
				text: sentenceFor(language, refusal)
			}
		];
	if (refusal.refused === 'NOTE_REQUIRED' && Array.isArray(details.papers))
		return (details.papers as string[]).map((key) => ({ field: `paper.${key}.remark`, text: errors.note }));
	return [{ field: fieldOf[refusal.refused], text: sentenceFor(language, refusal) }];
}
