import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { Refusal } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import type { FileRefusal } from '$lib/server/modules/documents';
import type { PartnerNameRefusal } from '$lib/server/modules/organisations';
import type { CaseRefusal } from '$lib/server/modules/workflow';

/**
 * `VALIDATION_FAILED` names the fields at fault · `NOT_FOUND` · `RECORD_FROM_SOURCE`: it tells what a source tells and is
 * not changed by hand · `NOT_OFFERED`: a plan or a wish binds nobody · `FOLLOWED_ALREADY`: the offer is a duty already ·
 * `IN_USE`: something else rests on it · `VISIT_AHEAD`: its day is still to come. Besides, why the engine refuses a step.
 */
export type RelationsRefusal =
	| AuthorisationRefusal
	| PartnerNameRefusal
	| DatabaseRefusal
	| FileRefusal
	| Refusal<CaseRefusal>
	| Refusal<'TOO_MANY_REQUESTS'>
	| Refusal<
			| 'VALIDATION_FAILED'
			| 'NOT_FOUND'
			| 'RECORD_FROM_SOURCE'
			| 'NOT_OFFERED'
			| 'FOLLOWED_ALREADY'
			| 'IN_USE'
			| 'VISIT_AHEAD'
	  >;
