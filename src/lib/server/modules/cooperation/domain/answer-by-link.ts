import type { StepKind } from '$lib/server/modules/workflow';

/**
 * What may be answered from a link in a mail: what somebody says or decides inside the office. What the law wants
 * signed, numbered, published or handed in is done at the desk or on paper.
 */
export const answerableKinds = ['opinion', 'initial', 'decide'] as const satisfies readonly StepKind[];

export function isAnswerable(kind: unknown): boolean {
	return (answerableKinds as readonly unknown[]).includes(kind);
}

/** How long a link opens its act, in days: a week, since each later reminder brings a new one. */
export const actLinkDays = 7;
