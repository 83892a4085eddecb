import { makeCheckpoints } from './make-checkpoints';
import { openNextOccasionsRound } from './open-next-occasions';
import type { Round } from './round';
import { sendRemindersRound } from './send-reminders';
import { sweepLeftovers } from './sweep-leftovers';

/** Everything that comes round by itself, by its sentence; one file each. */
export const rounds: Readonly<Record<string, Round>> = {
	'make-checkpoints': makeCheckpoints,
	'open-next-occasions': openNextOccasionsRound,
	'send-due-reminders': sendRemindersRound,
	'sweep-leftovers': sweepLeftovers
};
