/** The door of audit: what happened, provably. The chain itself is written by the unit of work. */
export { logAccess, type AccessEvent } from './services/log-access';
export { storedAnswer } from './services/stored-answer';
