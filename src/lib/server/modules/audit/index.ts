/** The door of audit: what happened, provably. The chain itself is written by the unit of work. */
export { logAccess, type AccessEvent } from './services/log-access';
export { makeCheckpoint } from './services/make-checkpoint';
export { storedAnswer } from './services/stored-answer';
export { readWitnessLines, verifyLog, type LoggedEntry, type LogVerdict } from './services/verify-log';
export { findingCodes, type Finding, type FindingCode } from './domain/finding';
