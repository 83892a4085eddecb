import { sql } from 'kysely';
import { compile, prepared, query } from '$lib/server/platform/database/builder';
import type { Try } from '../domain/attempts';

export type WebhookState = 'on' | 'paused' | 'disabled';

const columns = [
	'id',
	'name',
	'address',
	'events',
	'state',
	'generation',
	'key_id',
	'rotated_at',
	'failing_since',
	'after_seq',
	'created_at',
	'version'
] as const;
export type WebhookRow = {
	readonly id: string;
	readonly name: string;
	readonly address: string;
	readonly events: readonly string[];
	readonly state: WebhookState;
	readonly generation: number;
	readonly key_id: string;
	readonly rotated_at: Date | null;
	readonly failing_since: Date | null;
	readonly after_seq: number;
	readonly created_at: Date;
	readonly version: number;
};

export const allWebhooks = compile(
	query.selectFrom('webhook').select(columns).orderBy('created_at').orderBy('id').$castTo<WebhookRow>()
);
export const webhookById = prepared<{ id: string }>()((value) =>
	query.selectFrom('webhook').select(columns).where('id', '=', value('id')).$castTo<WebhookRow>()
);

/** The entries of these kinds after one of the log, in its order. */
export const untold = prepared<{ events: readonly string[]; after: number; most: number }>()((value) =>
	query
		.selectFrom('audit_entry')
		.select(['seq', 'event', 'at', 'subject_kind', 'subject_id', 'body'])
		.where(sql<boolean>`event = any(${value('events')}::text[])`)
		.where(sql<boolean>`seq > ${value('after')}::bigint`)
		.orderBy('seq')
		.limit(value('most'))
);

export const lastEntry = compile(
	query.selectFrom('audit_entry').select((one) => one.fn.max('seq').as('seq'))
);

export const insertWebhook = (row: {
	id: string;
	name: string;
	address: string;
	events: string[];
	key_id: string;
	after_seq: number;
	created_by: string | null;
	created_at: Date;
}) => compile(query.insertInto('webhook').values(row));

/** Changes an endpoint as it was seen. */
export const changeWebhook = (
	id: string,
	version: number,
	change: Partial<{
		state: WebhookState;
		generation: number;
		key_id: string;
		rotated_at: Date;
		failing_since: Date | null;
		after_seq: number;
	}>
) =>
	compile(
		query
			.updateTable('webhook')
			.set({ ...change, version: sql<number>`version + 1` })
			.where('id', '=', id)
			.where('version', '=', version)
	);

/** Moves on what an endpoint was told; a second worker that does the same hits nothing. */
export const moveOn = (id: string, from: number, to: number) =>
	compile(
		query
			.updateTable('webhook')
			.set({ after_seq: to })
			.where('id', '=', id)
			.where('state', '=', 'on')
			.where('after_seq', '=', from)
	);

export const deleteWebhook = (id: string) => compile(query.deleteFrom('webhook').where('id', '=', id));

export type DeliveryRow = {
	readonly id: string;
	readonly webhook_id: string;
	readonly type: string;
	readonly body: string;
	readonly state: 'waiting' | 'delivered' | 'failed';
	readonly attempts: number;
	readonly tries: readonly Try[];
	readonly next_at: Date | null;
	readonly created_at: Date;
};
const deliveryColumns = [
	'id',
	'webhook_id',
	'type',
	'body',
	'state',
	'attempts',
	'tries',
	'next_at',
	'created_at'
] as const;

export const insertDelivery = (row: {
	id: string;
	webhook_id: string;
	seq: number | null;
	type: string;
	body: string;
	created_at: Date;
}) => compile(query.insertInto('webhook_delivery').values({ ...row, next_at: row.created_at }));

export const deliveryById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('webhook_delivery')
		.select(deliveryColumns)
		.where('id', '=', value('id'))
		.$castTo<DeliveryRow>()
);

/** The messages of an endpoint, the newest first, from a place on. */
export const deliveriesBefore = (
	webhookId: string,
	before: { at: Date; id: string } | undefined,
	most: number
) => {
	let rows = query.selectFrom('webhook_delivery').select(deliveryColumns).where('webhook_id', '=', webhookId);
	if (before) rows = rows.where(sql<boolean>`(created_at, id) < (${before.at}, ${before.id}::uuid)`);
	return compile(rows.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(most).$castTo<DeliveryRow>());
};

/** Writes down an attempt; whoever comes second with the same one hits nothing. */
export const noteAttempt = (
	row: Pick<DeliveryRow, 'id' | 'attempts'>,
	outcome: { state: DeliveryRow['state']; next_at: Date | null; one: Try }
) =>
	compile(
		query
			.updateTable('webhook_delivery')
			.set({
				state: outcome.state,
				next_at: outcome.next_at,
				attempts: row.attempts + 1,
				tries: sql`tries || ${JSON.stringify(outcome.one)}::jsonb`
			})
			.where('id', '=', row.id)
			.where('attempts', '=', row.attempts)
			.where('state', '=', 'waiting')
	);

/** Lets a message be sent once more from the beginning of its attempts; what came of the earlier ones stays. */
export const beginAgain = (id: string, now: Date) =>
	compile(
		query
			.updateTable('webhook_delivery')
			.set({ state: 'waiting', attempts: 0, next_at: now })
			.where('id', '=', id)
			.where('state', '!=', 'waiting')
	);

/** Notes since when nothing arrives at an endpoint, or that something has. */
export const noteFailing = (id: string, since: Date | null) =>
	compile(query.updateTable('webhook').set({ failing_since: since }).where('id', '=', id));

/** Disables an endpoint, unless somebody has paused it meanwhile. */
export const disableWebhook = (id: string) =>
	compile(
		query
			.updateTable('webhook')
			.set({ state: 'disabled', version: sql<number>`version + 1` })
			.where('id', '=', id)
			.where('state', '=', 'on')
	);

/** Gives up what still waits for an endpoint that is no longer sent anything. */
export const giveUpWaiting = (webhookId: string) =>
	compile(
		query
			.updateTable('webhook_delivery')
			.set({ state: 'failed', next_at: null })
			.where('webhook_id', '=', webhookId)
			.where('state', '=', 'waiting')
	);

/** Forgets messages older than a day that nobody needs again. */
export const forgetDeliveries = (before: Date) =>
	compile(
		query
			.deleteFrom('webhook_delivery')
			.where('created_at', '<', before)
			.where('state', '!=', 'waiting')
			.returning('id')
	);
