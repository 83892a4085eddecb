import { prepared, query } from '$lib/server/platform/database/builder';

/** What was answered to the first request with this key. */
export const answerByKey = prepared<{ actorId: string; route: string; key: string }>()((value) =>
	query
		.selectFrom('idempotency_key')
		.select(['fingerprint', 'status', 'answer'])
		.where('actor_id', '=', value('actorId'))
		.where('route', '=', value('route'))
		.where('key', '=', value('key'))
);
