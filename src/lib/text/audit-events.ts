import type { trailEvents } from './id/trail-events';

/**
 * What may stand in the audit log as an event: only what has its words, in both languages. Whoever writes a new event is
 * stopped by the compiler until it has them.
 */
export type AuditEventName = keyof typeof trailEvents;

/** What a kind of record is called in its events, where each of these verbs has its words: VISIT for VISIT_RECORDED. */
export type EventStem<Verb extends string> = {
	[Name in AuditEventName]: Name extends `${infer Stem}_${Verb}` ? Stem : never;
}[AuditEventName];

/** A record that others hang on. */
export type HeadEvent = EventStem<'RECORDED'> &
	EventStem<'CHANGED'> &
	EventStem<'PUBLISHED'> &
	EventStem<'WITHDRAWN'>;

/** A part of a record. */
export type PartEvent = EventStem<'ADDED'> & EventStem<'CHANGED'> & EventStem<'REMOVED'>;
