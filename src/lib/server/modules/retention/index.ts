/**
 * The door of retention: how long papers are kept, what has come to the end of its time, and how it is destroyed
 * (capability 91).
 */
export { fates, retentionKinds } from './domain/schedule';
export {
	approvers,
	consents,
	grounds,
	lineStates,
	listStates,
	stops,
	writePeople,
	type ListState
} from './domain/destruction';
export { changeRule } from './services/change-rule';
export { listDue, readSchedule } from './services/read-schedule';
export { reviewFate } from './services/review-fate';
export { drawUpList, proposeEarlyRemoval } from './services/draw-up-list';
export { dropList, strikeLine } from './services/settle-lines';
export { approveList, recordConsent, recordReview } from './services/judge-list';
export { makeDestructionMinutes } from './services/make-destruction-minutes';
export { carryOutList } from './services/carry-out-list';
export { keepRemovals } from './services/keep-removals';
export { destructionReminders } from './services/remind-of-lists';
export {
	listDestructionLists,
	listsThatWaitForMe,
	readCaseForRemoval,
	readDestructionList,
	removalsOf,
	type DestructionLine,
	type DestructionListView,
	type ListLine
} from './services/read-lists';
