import type { Day } from '$lib/written/day';

/** Who is sent is not only a civil servant: an enterprise's staff, lecturers and students go too (domain F15). */
export const staffKinds = [
	'civil_servant',
	'contract_civil_servant',
	'enterprise',
	'academic',
	'student',
	'other'
] as const;
export type StaffKind = (typeof staffKinds)[number];

export const genders = ['female', 'male'] as const;
export type Gender = (typeof genders)[number];

/** Golongan ruang of a civil servant (PNS), lowest first (PP 7/1977 as changed). */
export const ranks = [
	'I/a',
	'I/b',
	'I/c',
	'I/d',
	'II/a',
	'II/b',
	'II/c',
	'II/d',
	'III/a',
	'III/b',
	'III/c',
	'III/d',
	'IV/a',
	'IV/b',
	'IV/c',
	'IV/d',
	'IV/e'
] as const;

/** Language tests that an offer may ask for, each with the span of its scores. */
export const languageTests = {
	toefl_itp: { least: 310, most: 677 },
	toefl_ibt: { least: 0, most: 120 },
	ielts: { least: 0, most: 9 },
	toeic: { least: 10, most: 990 },
	own_test: { least: 0, most: 100 }
} as const;
export type LanguageTest = keyof typeof languageTests;

export type LanguageScore = { readonly test: LanguageTest; readonly score: number };

/** What the conditions ask about somebody, as it stood when the person was named. */
export type Candidate = {
	readonly staffKind: StaffKind;
	/** Golongan ruang; null for whoever has none. */
	readonly rank: string | null;
	/** First day in service; null where it was not said, or there is no service (students). */
	readonly servingSince: Day | null;
	readonly language: LanguageScore | null;
	/** Last day of the last course abroad; null where there was none. */
	readonly lastGoneOn: Day | null;
};

export const isStaffKind = (text: string): text is StaffKind =>
	(staffKinds as readonly string[]).includes(text);
export const isGender = (text: string): text is Gender => (genders as readonly string[]).includes(text);
export const isLanguageTest = (text: string): text is LanguageTest => text in languageTests;

/** The place of a rank in the ladder, from 0; -1 for what is no rank. */
export const rankPlace = (rank: string): number => (ranks as readonly string[]).indexOf(rank);
