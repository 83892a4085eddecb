import type { FieldFault } from '$lib/server/platform/refusal';
import type { Fate, RetentionKind } from './schedule';

/** Who approves a list. */
export const approvers = ['regional_secretary', 'head_of_region'] as const;
export type Approver = (typeof approvers)[number];

/** When somebody outside must consent first: always, where papers are kept for ten years or more, or never. */
export const consents = ['always', 'long', 'never'] as const;
export type Consent = (typeof consents)[number];

/** What a region's rule may ask of papers that are kept for ten years or more; the term stands in no source of ours. */
const longMonths = 120;

export const needsConsent = (consent: Consent, months: number | null): boolean =>
	consent === 'always' || (consent === 'long' && (months ?? 0) >= longMonths);

export const listStates = ['drawn', 'reviewed', 'approved', 'minuted', 'carried_out', 'dropped'] as const;
export type ListState = (typeof listStates)[number];
export const purposes = ['schedule', 'early'] as const;
export type Purpose = (typeof purposes)[number];
export const grounds = ['request', 'office'] as const;
export type Ground = (typeof grounds)[number];

export const lineStates = ['open', 'struck', 'stopped', 'removed', 'dropped'] as const;
export type LineState = (typeof lineStates)[number];

export const listActs = ['strike', 'review', 'consent', 'approve', 'minutes', 'carry_out', 'drop'] as const;
export type ListAct = (typeof listActs)[number];

/**
 * In which states each act is possible. A list by schedule is reviewed by a panel, approved, minuted on paper and then
 * carried out; one refused applicant's papers go after a single approval (domain 10.14).
 */
const possible: Readonly<Record<Purpose, Readonly<Record<ListAct, readonly ListState[]>>>> = {
	schedule: {
		strike: ['drawn', 'reviewed'],
		review: ['drawn', 'reviewed'],
		consent: ['reviewed'],
		approve: ['reviewed'],
		minutes: ['approved', 'minuted'],
		carry_out: ['minuted'],
		drop: ['drawn', 'reviewed', 'approved', 'minuted']
	},
	early: {
		strike: [],
		review: [],
		consent: [],
		approve: ['drawn'],
		minutes: [],
		carry_out: ['approved'],
		drop: ['drawn', 'approved']
	}
};

export const canAct = (
	list: { readonly purpose: Purpose; readonly state: ListState },
	act: ListAct
): boolean => possible[list.purpose][act].includes(list.state);

/** The fate of one record: that of its kind, unless it was looked at again. What a kind keeps for ever, is kept. */
export function fateOf(ofKind: Fate, reviewed: 'permanent' | 'destroyed' | null): Fate {
	return ofKind === 'permanent' ? 'permanent' : (reviewed ?? ofKind);
}

/** Why a line of a list cannot be destroyed (any more). */
export const stops = ['dispute', 'chain', 'not_due', 'fate', 'reopened'] as const;
export type Stop = (typeof stops)[number];

/** How a record stands at the moment at which it is asked about. */
export type Standing = {
	readonly kind: RetentionKind | null;
	readonly dueOn: string | null;
	readonly fate: Fate | null;
	readonly heldBy: 'dispute' | 'chain' | null;
	/** Of a case: it is refused still. */
	readonly isRefused: boolean;
};

/** What stops a line, by how its record stands today; null where it may be destroyed. */
export function whatStops(
	list: { readonly kind: RetentionKind; readonly purpose: Purpose },
	now: Standing,
	today: string
): Stop | null {
	if (list.kind === 'refused_case' && !now.isRefused) return 'reopened';
	if (list.purpose === 'early') return null;
	if (now.heldBy) return now.heldBy;
	if (now.kind !== list.kind || now.fate !== 'destroyed') return 'fate';
	return now.dueOn === null || now.dueOn > today ? 'not_due' : null;
}

export type NamedPerson = { readonly name: string; readonly position: string };

/**
 * People as they are written down, one a line: `Name; position`, since names bear their degrees behind commas. Null where a
 * line has no position.
 */
export function readPeople(text: string): NamedPerson[] | null {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const people = lines.map((line) => {
		const mark = line.indexOf(';');
		return { name: line.slice(0, mark).trim(), position: line.slice(mark + 1).trim() };
	});
	return people.every((one, place) => lines[place]!.includes(';') && one.name && one.position)
		? people
		: null;
}

export const writePeople = (people: readonly NamedPerson[]): string =>
	people.map(({ name, position }) => `${name}; ${position}`).join('\n');

const mostPeople = 20;

/** Faults of a form's fields, gathered one by one. */
export class Faults {
	readonly all: FieldFault[] = [];

	add(field: string, message: string): void {
		this.all.push({ field, message });
	}

	/** `REQUIRED`, `TOO_LONG`. */
	text(field: string, value: string, most: number, required = true): void {
		if (required && value.trim() === '') this.add(field, 'REQUIRED');
		else if (value.length > most) this.add(field, 'TOO_LONG');
	}

	/** `REQUIRED`, `DAY_FUTURE`, `DAY_BEFORE`: nothing happens before what it follows. */
	day(field: string, value: string, bounds: { readonly from?: string | null; readonly today: string }): void {
		if (value === '') this.add(field, 'REQUIRED');
		else if (value > bounds.today) this.add(field, 'DAY_FUTURE');
		else if (bounds.from && value < bounds.from) this.add(field, 'DAY_BEFORE');
	}

	/** `PEOPLE_WRONG`, `TOO_LONG`; those who are named, where nothing is wrong. */
	people(field: string, value: string, least: number): NamedPerson[] {
		const people = readPeople(value);
		if (people === null) this.add(field, 'PEOPLE_WRONG');
		else if (people.length < least) this.add(field, least > 1 ? 'TWO_NEEDED' : 'REQUIRED');
		else if (people.length > mostPeople || value.length > 4000) this.add(field, 'TOO_LONG');
		return people ?? [];
	}
}
