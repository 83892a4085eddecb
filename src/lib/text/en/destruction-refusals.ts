import { writeDay } from '$lib/written/dates';

type Details = Readonly<Record<string, unknown>>;

/** Why papers are not destroyed, or cannot be opened because they were. */
export const destructionRefusals: Record<string, string | ((details: Details) => string)> = {
	DOCUMENT_REMOVED: ({ name, list, on }) =>
		`The contents of ${String(name ?? 'this file')} were destroyed by list ${String(list)}${on ? ` on ${writeDay(String(on), 'en', 'long')}` : ''} and cannot be opened any more. What stays is the record: SHA-256, size and day.`,
	NOTHING_DUE:
		'No paper of this kind can be proposed: none is over with destruction as its fate, or all are held or stand on another list.',
	NOT_TO_REVIEW:
		'This paper is not to be looked at again: its time is not over, or the fate of its kind is settled.',
	LAST_LINE: 'This is the last line that counts. If nothing is to be destroyed, give the list up.',
	CONSENT_MISSING:
		'The rule of this kind asks for consent from outside first. Record the letter, then the list can be approved.',
	NOTHING_LEFT: 'No line may be destroyed any more (each says why), so nothing was done. Give the list up.',
	NOT_REFUSED: 'Only papers of refused proposals can be removed before their time.',
	ALREADY_LISTED: ({ number }) => `This case already stands on list ${String(number)}.`
};
