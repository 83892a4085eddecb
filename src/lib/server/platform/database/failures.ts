import { refuse, type Refusal } from '../refusal';

/**
 * `STATE_CHANGED`: somebody else acted first; the page or answer shows the new state.
 * `TEMPORARILY_UNAVAILABLE`: the database is busy or away; nothing was written, asking again is safe.
 * `IDEMPOTENCY_CONFLICT`: the same key is being carried out at this moment by another request.
 */
export type DatabaseRefusal = Refusal<'STATE_CHANGED' | 'TEMPORARILY_UNAVAILABLE' | 'IDEMPOTENCY_CONFLICT'>;

/**
 * Unique keys that only a lost race can hit: the next event of a case, the next version of a document or a text, an
 * article of a version that is put into its text, the next occasion of a duty, somebody who is named for two courses at the same moment, what stands on two lists for destruction.
 */
const raceConstraints = new Set([
	'case_event_pkey',
	'document_version_tenant_id_document_id_number_key',
	'trainee_by_nip',
	'trainee_by_email',
	'nomination_once',
	'clause_version_pkey',
	'template_version_pkey',
	'draft_version_pkey',
	'draft_part_pkey',
	'agreement_request_once',
	'evaluation_answer_pkey',
	'draft_in_work',
	'obligation_tenant_id_series_id_occasion_key',
	'destruction_list_once',
	'destruction_line_once'
]);

/** What a failed statement means to a person, or undefined where it is a fault of ours. */
export function explainFailure(error: unknown): DatabaseRefusal | undefined {
	const { code, constraint } = (error ?? {}) as { code?: string; constraint?: string };
	if (code === 'SP409') return refuse('STATE_CHANGED');
	if (code === '23505' && constraint === 'idempotency_key_pkey') return refuse('IDEMPOTENCY_CONFLICT');
	if (code === '23505' && constraint && raceConstraints.has(constraint)) return refuse('STATE_CHANGED');
	// 55P03 lock_not_available, 40001/40P01 serialization and deadlock, 57P0x/08xxx/53300 the server is away or full.
	if (code && /^(55P03|40001|40P01|57P0[1-3]|08\d{3}|53300|57014)$/.test(code))
		return refuse('TEMPORARILY_UNAVAILABLE');
	if (code && ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(code))
		return refuse('TEMPORARILY_UNAVAILABLE');
	return undefined;
}
