import { isDay } from '$lib/server/modules/calendar';
import { isNature } from '$lib/server/modules/letters';

/** What the usual sheet asks with a tick, in the order in which it is printed. */
export const requests = ['advise', 'process', 'coordinate', 'prepare_decision', 'archive'] as const;

/** A sheet goes to so many people at most; a longer list is a circular, and no instruction. */
export const mostRecipients = 10;
const longest = 2_000;

export type TypedInstruction = {
	/** `YYYY-MM-DD`: when it was given; today on the screen. */
	readonly givenOn: string;
	/** Until when; empty where no day was named. */
	readonly dueOn: string;
	readonly nature: string;
	readonly requests: readonly string[];
	readonly body: string;
	readonly recipients: readonly string[];
};

/** What is wrong with an instruction as typed, field by field. */
export function faultsInInstruction(
	typed: TypedInstruction,
	about: { readonly today: string; readonly giver: string }
): readonly { readonly field: string; readonly message: string }[] {
	const known = typed.requests.every((one) => (requests as readonly string[]).includes(one));
	const recipients = typed.recipients.filter((one) => one !== '');
	return [
		...(isDay(typed.givenOn) ? [] : [{ field: 'given_on', message: 'REQUIRED' }]),
		...(typed.givenOn > about.today ? [{ field: 'given_on', message: 'DAY_IN_FUTURE' }] : []),
		...(typed.dueOn !== '' && !isDay(typed.dueOn) ? [{ field: 'due_on', message: 'NOT_A_DAY' }] : []),
		...(isDay(typed.dueOn) && typed.dueOn < typed.givenOn
			? [{ field: 'due_on', message: 'DUE_BEFORE_GIVEN' }]
			: []),
		...(isNature(typed.nature) ? [] : [{ field: 'nature', message: 'CHOOSE_ONE' }]),
		...(known ? [] : [{ field: 'requests', message: 'CHOOSE_ONE' }]),
		// A tick alone says what is asked; a sheet without both asks nothing.
		...(typed.body.trim() === '' && typed.requests.length === 0
			? [{ field: 'body', message: 'REQUIRED' }]
			: []),
		...(typed.body.length > longest ? [{ field: 'body', message: 'TOO_LONG' }] : []),
		...(recipients.length === 0 ? [{ field: 'recipients', message: 'REQUIRED' }] : []),
		...(recipients.length > mostRecipients ? [{ field: 'recipients', message: 'TOO_MANY' }] : []),
		...(recipients.includes(about.giver) ? [{ field: 'recipients', message: 'TO_ONESELF' }] : [])
	];
}
