import type { FieldFault } from '$lib/server/platform/refusal';
import { approvers, consents, type Approver, type Consent } from './destruction';

/** What is kept by a time of its own. */
export const retentionKinds = ['agreement_domestic', 'agreement_foreign', 'refused_case'] as const;
export type RetentionKind = (typeof retentionKinds)[number];

/** What becomes of it: kept for ever, destroyed by list, or looked at again. */
export const fates = ['permanent', 'reassess', 'destroyed'] as const;
export type Fate = (typeof fates)[number];

export type RetentionRule = {
	readonly kind: RetentionKind;
	/** After the end; null where the region has not said, and nothing falls due. */
	readonly inactiveMonths: number | null;
	readonly fate: Fate;
	readonly ground: string | null;
	/** The region's schedule that says so; null: to be confirmed. */
	readonly scheduleNumber: string | null;
	/** Who approves a list for destruction, and whether somebody outside must consent first. */
	readonly approver: Approver;
	readonly consent: Consent;
};

/**
 * What is usual where a region has said nothing: agreements are vital records, kept until their end and two to five years
 * more, those with foreign sides for ever (domain 4.4, certainty low; the longer time is taken, since what was destroyed too
 * early is gone). Of the papers of refused applicants no figure is known: only that it is earlier (domain 10.14). Nor is it known
 * who approves a list and who outside consents: the higher of the two, and for ten years or more, until a region says otherwise.
 */
const unsaid = { ground: null, scheduleNumber: null, approver: 'head_of_region', consent: 'long' } as const;
const usual: readonly RetentionRule[] = [
	{ kind: 'agreement_domestic', inactiveMonths: 60, fate: 'reassess', ...unsaid },
	{ kind: 'agreement_foreign', inactiveMonths: 60, fate: 'permanent', ...unsaid },
	{ kind: 'refused_case', inactiveMonths: null, fate: 'destroyed', ...unsaid }
];

/** The schedule that holds: the region's own rules, and what is usual for the rest. */
export function scheduleOf(own: readonly RetentionRule[]): RetentionRule[] {
	return usual.map((rule) => own.find(({ kind }) => kind === rule.kind) ?? rule);
}

/** `CHOOSE_ONE`, `MONTHS_WRONG` (0 to 1,200, or empty), `TOO_LONG`. */
export function faultsOfRule(rule: {
	readonly kind: string;
	readonly months: string;
	readonly fate: string;
	readonly ground: string;
	readonly scheduleNumber: string;
	readonly approver: string;
	readonly consent: string;
}): FieldFault[] {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (!(retentionKinds as readonly string[]).includes(rule.kind)) add('kind', 'CHOOSE_ONE');
	if (rule.months !== '' && !(/^\d{1,4}$/.test(rule.months) && Number(rule.months) <= 1200))
		add('months', 'MONTHS_WRONG');
	if (!(fates as readonly string[]).includes(rule.fate)) add('fate', 'CHOOSE_ONE');
	if (!(approvers as readonly string[]).includes(rule.approver)) add('approver', 'CHOOSE_ONE');
	if (!(consents as readonly string[]).includes(rule.consent)) add('consent', 'CHOOSE_ONE');
	if (rule.ground.length > 300) add('ground', 'TOO_LONG');
	if (rule.scheduleNumber.length > 100) add('schedule_number', 'TOO_LONG');
	return faults;
}
