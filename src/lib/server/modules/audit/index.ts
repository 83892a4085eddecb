/** The door of audit: what happened, provably. The chain itself is written by the unit of work. */
export { logAccess } from './services/log-access';
export { makeCheckpoint } from './services/make-checkpoint';
export { readTrailUnchecked, type Trail, type TrailEntry } from './services/read-trail';
export type { TrailFilter } from './repository/trail';
export { storedAnswer } from './services/stored-answer';
export { readWitnessLines, verifyLog, type LoggedEntry, type LogVerdict } from './services/verify-log';
export { type Finding, type FindingCode } from './domain/finding';
export { checkEntryProof, EntryProof, type ProofFault } from './domain/entry-proof';
export { proveEntryUnchecked } from './services/prove-entry';
