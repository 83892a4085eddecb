/** The door of retention: how long papers are kept, and what has come to the end of its time (capability 91). */
export { fates, retentionKinds, type Fate, type RetentionKind, type RetentionRule } from './domain/schedule';
export { changeRule } from './services/change-rule';
export { listDue, readSchedule, type DueLine } from './services/read-schedule';
