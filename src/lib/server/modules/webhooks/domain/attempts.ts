const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** How long after each attempt that failed the next one comes; after the last none does. Some three days in all. */
export const pauses: readonly number[] = [
	5 * second,
	5 * minute,
	30 * minute,
	2 * hour,
	5 * hour,
	10 * hour,
	14 * hour,
	20 * hour,
	24 * hour
];

/** After so long without one message that arrived, an endpoint is disabled and its administrators are told. */
export const givenUpAfter = 5 * day;
/** How long a message is signed with the former secret too, once a new one was made. */
export const bothSecretsFor = day;

/** What came of one attempt: the receiver's status, or why there was none. */
export type Try = {
	readonly at: string;
	readonly status?: number;
	readonly fault?: string;
	readonly ms?: number;
};

/** Whether the receiver has taken the message. A redirect is a "no": it is not followed. */
export const isTaken = ({ status }: Pick<Try, 'status'>): boolean =>
	status !== undefined && status >= 200 && status < 300;

/** What an attempt makes of a message and its endpoint. */
export type Judged = {
	readonly state: 'waiting' | 'delivered' | 'failed';
	readonly nextAt: Date | null;
	readonly failingSince: Date | null;
	readonly disables: boolean;
};

/**
 * @param attempts how many there were, this one included
 * @param failingSince since when nothing has arrived there; null where the last message did
 */
export function judge(
	one: Pick<Try, 'status'>,
	{ attempts, failingSince, now }: { attempts: number; failingSince: Date | null; now: Date }
): Judged {
	if (isTaken(one)) return { state: 'delivered', nextAt: null, failingSince: null, disables: false };
	const since = failingSince ?? now;
	const pause = pauses[attempts - 1];
	// 410 Gone: the receiver says that it wants no more messages (Standard Webhooks).
	const disables = one.status === 410 || now.getTime() - since.getTime() >= givenUpAfter;
	return {
		state: pause === undefined || disables ? 'failed' : 'waiting',
		nextAt: pause === undefined || disables ? null : new Date(now.getTime() + pause),
		failingSince: since,
		disables
	};
}
