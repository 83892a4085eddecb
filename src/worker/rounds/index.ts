import { examineFilesRound } from './examine-files';
import { makeCheckpoints } from './make-checkpoints';
import { openNextOccasionsRound } from './open-next-occasions';
import { readPapersRound } from './read-papers';
import type { Round } from './round';
import { sendLeaderSheetRound } from './send-leader-sheet';
import { sendRemindersRound } from './send-reminders';
import { tellSystems } from './tell-systems';
import { sweepLeftovers } from './sweep-leftovers';

/** Everything that comes round by itself, by its sentence; one file each. */
export const rounds: Readonly<Record<string, Round>> = {
	'examine-files': examineFilesRound,
	'make-checkpoints': makeCheckpoints,
	'open-next-occasions': openNextOccasionsRound,
	'read-papers': readPapersRound,
	'send-due-reminders': sendRemindersRound,
	'send-leader-sheet': sendLeaderSheetRound,
	'sweep-leftovers': sweepLeftovers,
	'tell-systems': tellSystems
};
