import { isDay } from '$lib/server/modules/calendar';

export const directions = ['in', 'out'] as const;
/** Whether a letter came or went out. */
export type Direction = (typeof directions)[number];

export function isDirection(text: string): text is Direction {
	return (directions as readonly string[]).includes(text);
}

/** How fast a letter is to be handled, or that few may read it (sifat surat; Permendagri 1/2023). */
export const natures = ['ordinary', 'urgent', 'most_urgent', 'secret'] as const;
export type Nature = (typeof natures)[number];

export function isNature(text: string): text is Nature {
	return (natures as readonly string[]).includes(text);
}

/** What brought a letter into the agenda: somebody who typed it, or the act of a case that wrote or received it. */
export type LetterOrigin = 'typed' | 'offer' | 'gate' | 'invitation' | 'reply' | 'memorandum';

/** What a letter's envelope and head say. Days are `YYYY-MM-DD`; empty where the letter bears none. */
export type TypedLetter = {
	readonly direction: string;
	readonly letterNumber: string;
	readonly letterDate: string;
	/** The day on which it came or went out. */
	readonly movedOn: string;
	readonly nature: string;
	/** Who wrote it, or to whom it was written. */
	readonly correspondent: string;
	readonly subject: string;
	readonly srikandiNumber: string;
	readonly note: string;
};

export type LetterFault = { readonly field: string; readonly message: string };

const longest = { letter_number: 120, correspondent: 200, subject: 500, srikandi_number: 120, note: 2_000 };

/** What is wrong with a letter as typed, field by field; nothing where it may be entered. */
export function faultsInLetter(letter: TypedLetter, today: string): readonly LetterFault[] {
	const texts: readonly (readonly [keyof typeof longest, string])[] = [
		['letter_number', letter.letterNumber],
		['correspondent', letter.correspondent],
		['subject', letter.subject],
		['srikandi_number', letter.srikandiNumber],
		['note', letter.note]
	];
	return [
		...(isDirection(letter.direction) ? [] : [{ field: 'direction', message: 'CHOOSE_ONE' }]),
		...(isNature(letter.nature) ? [] : [{ field: 'nature', message: 'CHOOSE_ONE' }]),
		...(letter.correspondent.trim() === '' ? [{ field: 'correspondent', message: 'REQUIRED' }] : []),
		...(letter.subject.trim() === '' ? [{ field: 'subject', message: 'REQUIRED' }] : []),
		...(isDay(letter.movedOn) ? [] : [{ field: 'moved_on', message: 'REQUIRED' }]),
		...(letter.movedOn > today ? [{ field: 'moved_on', message: 'DAY_IN_FUTURE' }] : []),
		...(letter.letterDate === '' || isDay(letter.letterDate)
			? []
			: [{ field: 'letter_date', message: 'NOT_A_DAY' }]),
		...(letter.letterDate > today ? [{ field: 'letter_date', message: 'DAY_IN_FUTURE' }] : []),
		// Nothing comes in before it was written; a letter of ours may bear the day of its signature or a later one.
		...(letter.direction === 'in' && isDay(letter.movedOn) && letter.letterDate > letter.movedOn
			? [{ field: 'moved_on', message: 'BEFORE_THE_LETTER' }]
			: []),
		...texts
			.filter(([field, text]) => text.length > longest[field])
			.map(([field]) => ({ field, message: 'TOO_LONG' }))
	];
}
