import { prepared, query } from '$lib/server/platform/database/builder';

/** What narrows a page of the log; nothing is asked of what is empty. */
export type TrailFilter = { readonly kind?: string; readonly id?: string; readonly event?: string };

/** Entries before a number, the newest first. */
export const entriesBefore = (filter: TrailFilter, before: number, limit: number) => {
	let entries = query
		.selectFrom('audit_entry')
		.select(['seq', 'body', 'subject_kind', 'subject_id', 'event', 'at', 'actor_id'])
		.where('seq', '<', before);
	if (filter.kind) entries = entries.where('subject_kind', '=', filter.kind);
	if (filter.id) entries = entries.where('subject_id', '=', filter.id);
	if (filter.event) entries = entries.where('event', '=', filter.event);
	return entries.orderBy('seq', 'desc').limit(limit);
};

/** Where the chain ends now, and the last checkpoint that was signed over it. */
export const chainStanding = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('audit_head as head')
		.leftJoin('audit_checkpoint as sealed', (join) =>
			join.on('sealed.seq', '=', (eb) =>
				eb.selectFrom('audit_checkpoint').select((one) => one.fn.max('seq').as('seq'))
			)
		)
		.select([
			'head.seq',
			'head.hash',
			'sealed.seq as sealed_seq',
			'sealed.at as sealed_at',
			'sealed.key_id as sealed_key'
		])
);
