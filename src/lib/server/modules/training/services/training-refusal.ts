import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';

/**
 * `VALIDATION_FAILED` names the fields at fault · `NOT_FOUND`: no such record, or none of one's own ·
 * `OFFER_NOT_OPEN`: the offer has moved on, the act is no longer possible · `NOMINATIONS_CLOSED`: the last day for
 * names is over · `UNIT_NOT_INVITED`: the unit has no part in the offer · `TOO_MANY_NOMINEES`: the unit has named as
 * many as it may · `ALREADY_NAMED`: the person stands on the list · `TRAINEE_AMBIGUOUS`: number and address belong to
 * two people · `SCORES_MISSING`: somebody who is eligible has not been assessed · `NOBODY_ELIGIBLE` · `NO_SUBSTITUTE` ·
 * `NO_AUTHORITY_THAT_DAY`: nobody held the office that signs on that day · `NOT_RETURNED_YET`: what comes after the
 * return cannot be recorded before it.
 */
export type TrainingRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			| 'VALIDATION_FAILED'
			| 'NOT_FOUND'
			| 'OFFER_NOT_OPEN'
			| 'NOMINATIONS_CLOSED'
			| 'UNIT_NOT_INVITED'
			| 'TOO_MANY_NOMINEES'
			| 'ALREADY_NAMED'
			| 'TRAINEE_AMBIGUOUS'
			| 'SCORES_MISSING'
			| 'NOBODY_ELIGIBLE'
			| 'NO_SUBSTITUTE'
			| 'NO_AUTHORITY_THAT_DAY'
			| 'NOT_RETURNED_YET'
	  >;

export const wrong = (errors: readonly FieldFault[]) => refuse('VALIDATION_FAILED', { errors });

/** Text that has to be there and may not be longer than `most`. */
export function textFaults(field: string, value: string, most: number): FieldFault[] {
	if (value.trim() === '') return [{ field, message: 'REQUIRED' }];
	return value.length > most ? [{ field, message: 'TOO_LONG' }] : [];
}
