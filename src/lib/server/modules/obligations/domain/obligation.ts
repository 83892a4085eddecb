import { isDay, type Day } from '$lib/server/modules/calendar';
import type { Bilingual } from '$lib/text/bilingual';
import { recurrences, type Recurrence } from './recurrence';

/** What a duty may belong to. */
export const subjectKinds = [
	'agreement',
	'case',
	'visit',
	'project',
	'training',
	'sitting',
	'membership',
	'opportunity',
	'redaction'
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export const obligationKinds = [
	'activity',
	'report',
	'audit',
	'payment',
	'goods',
	'service',
	'document',
	'knowledge_transfer',
	'follow_up',
	'dues',
	'evaluation',
	'other'
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

/** Who owes: one of the region's units, a partner, or a person. */
export type Owner =
	| { readonly kind: 'unit'; readonly id: string }
	| { readonly kind: 'partner'; readonly id: string }
	| { readonly kind: 'person'; readonly id: string };

/** The other side, which accepts or returns. Without one it is the cooperation division alone. */
export type OtherSide = { readonly unitId?: string | null; readonly partnerId?: string | null };

export type NewObligation = {
	readonly subject: { readonly kind: SubjectKind; readonly id: string; readonly title: Bilingual };
	readonly kind: ObligationKind;
	/** What is owed, one sentence as the office writes it; at most 500 characters. */
	readonly what: string;
	/** The article of the paper or of the law that asks for it. */
	readonly basis?: string | null;
	readonly owner: Owner;
	readonly other?: OtherSide;
	/** The due day in the region's calendar; null where the promise names none. Of a recurring duty, the first one. */
	readonly dueOn: Day | null;
	readonly recurrence?: Recurrence | null;
	/** The last day on which a recurring duty still falls due; null: as long as its subject lasts. */
	readonly recursUntil?: Day | null;
	/** An exact decimal, in `currency` (ISO 4217). */
	readonly amount?: { readonly amount: string; readonly currency: string } | null;
	/** Belongs to something classed as secret: read only by those who read that. */
	readonly isSecret?: boolean;
	/** The law lays it on the person who owes it: nobody takes it over when their work is handed on. */
	readonly isPersonal?: boolean;
	/** Belongs to something invented for the demonstration. */
	readonly isExample?: boolean;
};

export type ObligationFault = { readonly field: string; readonly message: string };

/**
 * What is wrong with a new duty, by the field of the form: `REQUIRED`, `TOO_LONG`, `CHOOSE_ONE`, `DAY_WRONG`,
 * `AMOUNT_WRONG`, `NEEDS_FIRST_DAY` (a recurring duty counts from its first day), `ENDS_BEFORE_START`.
 */
export function faultsOfObligation(duty: NewObligation): ObligationFault[] {
	const faults: ObligationFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	if (!(subjectKinds as readonly string[]).includes(duty.subject.kind)) add('subject', 'CHOOSE_ONE');
	if (!(obligationKinds as readonly string[]).includes(duty.kind)) add('kind', 'CHOOSE_ONE');
	if (duty.what.trim() === '') add('what', 'REQUIRED');
	else if (duty.what.length > 500) add('what', 'TOO_LONG');
	if ((duty.basis ?? '').length > 300) add('basis', 'TOO_LONG');
	if (duty.owner.id === '' || (duty.isPersonal && duty.owner.kind !== 'person')) add('owner', 'CHOOSE_ONE');
	if (duty.dueOn !== null && !isDay(duty.dueOn)) add('due_on', 'DAY_WRONG');
	if (duty.recurrence) {
		if (!recurrences.includes(duty.recurrence)) add('recurrence', 'CHOOSE_ONE');
		if (duty.dueOn === null) add('due_on', 'NEEDS_FIRST_DAY');
	}
	if (duty.recursUntil) {
		if (!isDay(duty.recursUntil)) add('recurs_until', 'DAY_WRONG');
		else if (duty.dueOn !== null && duty.recursUntil < duty.dueOn) add('recurs_until', 'ENDS_BEFORE_START');
	}
	if (duty.amount) {
		if (!/^\d{1,18}(\.\d{1,4})?$/.test(duty.amount.amount)) add('amount', 'AMOUNT_WRONG');
		if (!/^[A-Z]{3}$/.test(duty.amount.currency)) add('currency', 'CHOOSE_ONE');
	}
	return faults;
}
