import type { Tone } from '$lib/ui';

/** The colour and shape of a sitting's state. */
export const sittingTones: Readonly<Record<string, Tone>> = {
	planned: 'going',
	held: 'good',
	cancelled: 'ended'
};
