import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { obligationKinds, type ObligationKind, type SubjectKind } from '../domain/obligation';
import { isLate, obligationStates, owedStates, type ObligationState } from '../domain/transitions';
import { obligationScopeOf } from '../domain/who-acts';
import {
	countedObligations,
	listedObligations,
	pendingOf,
	type ObligationRow
} from '../repository/obligations';

export type ListedObligation = ObligationRow & {
	/** The due day has passed and the evidence has not come; calculated for today. */
	readonly late: boolean;
};
export type ObligationPage = {
	readonly rows: readonly ListedObligation[];
	readonly next: string | null;
};
export type ObligationQuestion = {
	readonly subject?: { readonly kind: SubjectKind; readonly id?: string };
	readonly states?: readonly ObligationState[];
	/** Only what is late today. */
	readonly late?: boolean;
	/** Only what is due on this day or after it. */
	readonly dueFrom?: string;
	/** Only what is due before this day. */
	readonly dueBefore?: string;
	/** Only duties of these kinds. */
	readonly kinds?: readonly ObligationKind[];
	readonly ownerUnitId?: string;
	readonly ownerPartnerId?: string;
	/** Only what this partner accepts: a donor's reports. */
	readonly otherPartnerId?: string;
	/** Only duties in which the reader, their unit or their organisation stands. */
	readonly own?: boolean;
	readonly cursor?: string | null;
	/** Rows a page; 25 unless said, at most 200. */
	readonly limit?: number;
};

/**
 * Duties that this reader may see, by due day, so that what is late stands first and what has no day last. Everybody
 * sees those in which they stand themselves; the offices that keep or inspect see all.
 */
export async function listObligations(
	ctx: Ctx,
	question: ObligationQuestion = {}
): Promise<ObligationPage | AuthorisationRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'obligation.read');
	if (denied) return denied;
	const key = readCursor(question.cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const today = ctx.clock.today();
	const limit = Math.min(question.limit ?? 25, 200);
	if (question.subject?.id !== undefined && !isId(question.subject.id)) return { rows: [], next: null };
	const rows = await ctx.db.rows(
		listedObligations({
			...scopeValuesOf(ctx),
			afterDay: key?.[0] ?? question.dueFrom ?? '0001-01-01',
			afterId: key?.[1] ?? '00000000-0000-0000-0000-000000000000',
			subjectKind: question.subject?.kind ?? null,
			subjectId: question.subject?.id ?? null,
			states: question.late ? owedStates : (question.states ?? obligationStates),
			dueBefore: question.late ? today : (question.dueBefore ?? null),
			kinds: question.kinds ?? obligationKinds,
			ownerUnit: question.ownerUnitId ?? null,
			ownerPartner: question.ownerPartnerId ?? null,
			otherPartner: question.otherPartnerId ?? null,
			own: question.own ?? false,
			limit: limit + 1
		})
	);
	const page = pageOf(rows, limit, (row) => [row.desk_day, row.id]);
	return { next: page.next, rows: page.rows.map((row) => withLateness(row, today)) };
}

/** How many duties wait for whom: `late`, `owed` (late ones among them) and `to_accept`; `real` leaves out the invented ones. */
export async function countObligations(
	ctx: Ctx,
	question: { readonly own?: boolean; readonly real?: boolean } = {}
): Promise<{ late: number; owed: number; to_accept: number } | AuthorisationRefusal> {
	const denied = authorise(ctx, 'obligation.read');
	if (denied) return denied;
	const counted = await ctx.db.first(
		countedObligations({
			...scopeValuesOf(ctx),
			today: ctx.clock.today(),
			own: question.own ?? false,
			real: question.real ?? false
		})
	);
	return counted ?? { late: 0, owed: 0, to_accept: 0 };
}

/** How many duties of a subject still wait for somebody, in or outside an act. Checks no access. */
export async function countPendingUnchecked(
	reader: Pick<Ctx['db'], 'first'> | UnitOfWork,
	subject: { readonly kind: SubjectKind; readonly id: string }
): Promise<number> {
	return (await reader.first(pendingOf(subject)))?.n ?? 0;
}

export function withLateness(row: ObligationRow, today: string): ListedObligation {
	return { ...row, late: isLate({ state: row.state, dueOn: row.due_on }, today) };
}

function scopeValuesOf(ctx: Ctx) {
	const { all, secret, unitIds, partnerIds, personId } = obligationScopeOf(ctx.actor);
	return { all, secret, unitIds, partnerIds, personId: personId ?? '00000000-0000-0000-0000-000000000000' };
}
