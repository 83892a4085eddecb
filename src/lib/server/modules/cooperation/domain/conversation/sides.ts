import type { Actor } from '$lib/server/platform/context';
import { readsFromOutside } from '../case-scope';

/** Who hears a thread: the office among itself, or the applicant too. Decided once, for all that is said in it. */
export const audiences = ['office', 'applicant'] as const;
export type Audience = (typeof audiences)[number];

/** On which side of the door somebody stands who may see the case. */
export type Side = Audience;

export function sideOf(actor: Actor): Side {
	return readsFromOutside(actor) ? 'applicant' : 'office';
}

/**
 * The one rule of who hears what: the office all, the applicant's side what is meant for it and nothing else; weighing
 * and negotiating positions are the office's own (UU 14/2008 Ps 17).
 */
export function hears(side: Side, audience: string): boolean {
	return side === 'office' || audience === 'applicant';
}

export const settlements = ['taken_up', 'not_taken_up', 'withdrawn'] as const;
export type Settlement = (typeof settlements)[number];

export const anchors = ['case', 'step', 'paper'] as const;
export type Anchor = (typeof anchors)[number];
