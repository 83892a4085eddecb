import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';

/** What was said at a visit: the other side offered it, the region planned it, or somebody wished it. */
export const statementKinds = ['offered', 'planned', 'wished'] as const;
export type StatementKind = (typeof statementKinds)[number];

export type Statement = {
	readonly kind: StatementKind;
	readonly byWhom: Bilingual | null;
	readonly text: Bilingual;
};

export type Delegate = {
	readonly side: 'guest' | 'host' | 'present';
	/** Null where the source names an office and no person. */
	readonly name: string | null;
	readonly office: Bilingual | null;
};

export type Visit = {
	readonly id: string;
	readonly direction: 'incoming' | 'outgoing';
	readonly title: Bilingual;
	/** ISO 3166-1 alpha-2 of the other side. */
	readonly country: string;
	readonly purpose: Bilingual | null;
	/** YYYY-MM-DD, or null where no source gives the day. */
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	readonly precision: Precision;
	readonly dateNote: Bilingual | null;
	readonly place: string | null;
	readonly host: Bilingual | null;
	/** The earlier visit that this one returns. */
	readonly answersVisitId: string | null;
	/** The same, where everybody may see it. */
	readonly answers: { readonly id: string; readonly title: Bilingual } | null;
	readonly note: Bilingual | null;
	/** What the guests of a study visit say that they took home. */
	readonly tookHome: string | null;
	/** The agreement or the cohort that it is for, where everybody may see it. */
	readonly agreement: { readonly id: string; readonly title: string } | null;
	readonly cohort: { readonly id: string; readonly title: string } | null;
	readonly kind: string;
	readonly state: 'planned' | 'held' | 'cancelled';
	/** The organisation on the other side, where it is recorded and published. */
	readonly partnerId: string | null;
	readonly partner: string | null;
	readonly isExample: boolean;
	readonly delegates: readonly Delegate[];
	readonly statements: readonly Statement[];
	readonly sources: readonly CitedSource[];
};

/** Whether one side went to the other: a cohort is sent off at home, and its journey is the cohort's own. */
export const isJourney = ({ kind }: { readonly kind?: unknown }): boolean => kind !== 'send_off';

/** Only what was offered may become an obligation; a plan of the region's own and a wish never do (product.md, J7). */
export function mayBecomeObligation(statement: Pick<Statement, 'kind'>): boolean {
	return statement.kind === 'offered';
}
