/** Why an act on a duty is not possible: what happened, and what to do. */
export const obligationRefusals: Record<string, string> = {
	OBLIGATION_ACT_CLOSED:
		'This obligation stands elsewhere by now, so that this is no longer open. Its page shows where it stands.',
	OBLIGATION_NOT_YOURS_TO_ACT:
		'This belongs to another side: the one who owes hands in evidence, the other side accepts or returns it.'
};
