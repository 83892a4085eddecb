import type { Day } from '$lib/server/modules/calendar';
import { agreementStatus, type AgreementStatus } from '$lib/server/modules/cooperation';

type Named = { readonly id: string | null; readonly name: string };

/** What a report needs to know of an agreement that was ever in force. */
export type ReportAgreement = {
	readonly id: string;
	readonly number: string | null;
	readonly title: string;
	readonly type: string | null;
	readonly instrument: string;
	readonly signedOn: Day | null;
	readonly signedPrecision: 'day' | 'month' | 'year';
	readonly year: number | null;
	readonly endsOn: Day | null;
	readonly termKnown: boolean;
	readonly fact: 'in_force' | 'terminated';
	readonly terminatedOn: Day | null;
	readonly terminationReason: string | null;
	readonly parentId: string | null;
	readonly country: string;
	readonly field: string | null;
	readonly partners: readonly Named[];
	readonly units: readonly { readonly id: string; readonly name: string }[];
	readonly isExample: boolean;
};

export type ReportAnswer = {
	readonly agreementId: string;
	readonly side: 'partner' | 'unit' | 'division';
	readonly recommendation: string;
	readonly stars: number;
	readonly periodTo: Day;
	readonly planned: string | null;
	readonly realised: string | null;
	readonly currency: string | null;
	readonly obstacles: string | null;
};

export type ReportDuty = {
	readonly id: string;
	readonly agreementId: string;
	readonly unitId: string | null;
	readonly unitName: string | null;
	readonly dueOn: Day;
	readonly state: string;
	readonly settledOn: Day | null;
};

export type ReportCase = {
	readonly id: string;
	readonly subject: string;
	readonly procedure: string;
	readonly openedOn: Day;
	readonly closedOn: Day | null;
	readonly status: string;
	/** What the council answered, and on which day; null where it was never asked. */
	readonly council: { readonly outcome: string; readonly on: Day } | null;
	readonly isExample: boolean;
};

export type ReportItem = {
	readonly caseId: string;
	readonly subject: string;
	readonly sittingId: string;
	readonly sitting: string;
	readonly heldOn: Day;
	readonly conclusion: string | null;
	readonly isExample: boolean;
};

/** Everything that any report is made of, as it is known today. */
export type ReportFacts = {
	readonly agreements: readonly ReportAgreement[];
	readonly answers: readonly ReportAnswer[];
	readonly duties: readonly ReportDuty[];
	readonly cases: readonly ReportCase[];
	readonly items: readonly ReportItem[];
};

/** Where an agreement stood on a day, whatever came later. */
export function standingOn(agreement: ReportAgreement, day: Day, soon: Day): AgreementStatus {
	const isOver = agreement.fact === 'terminated' && (agreement.terminatedOn ?? day) <= day;
	return agreementStatus(
		{
			fact: isOver ? 'terminated' : 'in_force',
			termKnown: agreement.termKnown,
			endsOn: agreement.endsOn
		},
		day,
		soon
	);
}

/** In force on that day, also where nobody knows until when. */
export const isRunning = (status: AgreementStatus): boolean =>
	['active', 'ending_soon', 'unknown'].includes(status);

/**
 * Whether an agreement was signed within a period. Of one whose year alone is known nobody can say in which half.
 */
export function signedWithin(
	{ signedOn, signedPrecision, year }: ReportAgreement,
	{ from, to }: { from: Day; to: Day }
): boolean {
	const isWholeYear = from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
	if (signedPrecision === 'year' || signedOn === null)
		return isWholeYear && year === Number(from.slice(0, 4));
	return signedOn >= from && signedOn <= to;
}

/** Whether it was there at all on a day. */
export function signedBy(agreement: ReportAgreement, day: Day): boolean {
	if (agreement.signedPrecision === 'year' || agreement.signedOn === null)
		return agreement.year !== null && agreement.year <= Number(day.slice(0, 4));
	return agreement.signedOn <= day;
}
