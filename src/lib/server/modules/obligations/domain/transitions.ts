/** Where a duty stands. Late is no state: it follows from the due day (see {@link isLate}). */
export const obligationStates = ['open', 'evidenced', 'accepted', 'returned', 'waived'] as const;
export type ObligationState = (typeof obligationStates)[number];

export const obligationActs = ['evidence', 'accept', 'return', 'extend', 'waive', 'reopen'] as const;
export type ObligationAct = (typeof obligationActs)[number];

/** The one table of what may happen to a duty: act → from which states → to which. An extension leaves the state. */
const table: Readonly<
	Record<ObligationAct, { readonly from: readonly ObligationState[]; readonly to?: ObligationState }>
> = {
	evidence: { from: ['open', 'returned'], to: 'evidenced' },
	accept: { from: ['evidenced'], to: 'accepted' },
	return: { from: ['evidenced'], to: 'returned' },
	extend: { from: ['open', 'returned'] },
	waive: { from: ['open', 'evidenced', 'returned'], to: 'waived' },
	reopen: { from: ['accepted', 'waived'], to: 'open' }
};

/** Acts that must say why, in words that the other side reads. */
export const actsWithReason: readonly ObligationAct[] = ['return', 'extend', 'waive', 'reopen'];

/** The state after an act, or undefined where the act is not open in this state. */
export function stateAfter(state: ObligationState, act: ObligationAct): ObligationState | undefined {
	const row = table[act];
	return row.from.includes(state) ? (row.to ?? state) : undefined;
}

/** What somebody still has to do something about. */
export const pendingStates: readonly ObligationState[] = obligationStates.filter((state) =>
	table.waive.from.includes(state)
);

/** What the one who owes still has to bring. */
export const owedStates: readonly ObligationState[] = table.evidence.from;

/**
 * True where the due day has passed and the evidence has not come. What was handed in waits for the other side and
 * is late no more; through the due day itself it is in time.
 */
export function isLate(
	duty: { readonly state: ObligationState; readonly dueOn: string | null },
	today: string
): boolean {
	return duty.dueOn !== null && owedStates.includes(duty.state) && duty.dueOn < today;
}
