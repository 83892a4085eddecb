import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';

/**
 * `VALIDATION_FAILED` names the fields at fault · `NOT_FOUND` · `RECORD_FROM_SOURCE`: it tells what a source tells and is
 * not changed by hand · `IN_USE`: something else rests on it.
 */
export type RecordRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'RECORD_FROM_SOURCE' | 'IN_USE'>;

export const wrong = (errors: readonly FieldFault[]) => refuse('VALIDATION_FAILED', { errors });
