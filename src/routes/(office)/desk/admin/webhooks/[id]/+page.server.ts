import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { actOnce } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { allows } from '$lib/server/modules/identity';
import {
	listDeliveries,
	messageId,
	pingType,
	pingWebhook,
	readWebhook,
	removeWebhook,
	replayDelivery,
	rotateSecret,
	switchWebhook,
	type Try
} from '$lib/server/modules/webhooks';
import type { Ctx } from '$lib/server/platform/context';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const tones = { on: 'good', paused: 'going', disabled: 'late' } as const;
const deliveryTones = { waiting: 'going', delivered: 'good', failed: 'late' } as const;
const most = 25;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { webhooks: words } = textIn(language);
	const webhook = orError(language, await readWebhook(ctx, params.id));
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.instant, keyPart.id]);
	const before =
		cursor === null || isRefusal(cursor) ? undefined : { at: new Date(cursor[0]!), id: cursor[1]! };
	const { rows, hasMore } = orError(language, await listDeliveries(ctx, params.id, { limit: most, before }));
	const written = (at: Date) => writeInstant(at, ctx.tenant.timeZone, language, 'short');
	const tried = (one: Try) =>
		`${written(new Date(one.at))}: ${
			one.status === undefined
				? (words.noAnswer[one.fault ?? ''] ?? one.fault ?? '')
				: words.answered(one.status, one.ms ?? 0)
		}`;
	const last = rows.at(-1);
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		name: webhook.name,
		isOn: webhook.state === 'on',
		mayManage: allows(ctx.actor, 'webhook.manage'),
		status: { tone: tones[webhook.state], text: words.states[webhook.state] ?? webhook.state },
		trail: [{ href: href(language, 'deskWebhooks'), text: words.title }],
		facts: [
			{ label: words.fields.address, value: webhook.address },
			{ label: words.since, value: written(webhook.created_at) },
			{
				label: words.secret,
				value:
					webhook.rotated_at === null
						? words.secretText
						: `${words.secretText} ${words.changed(written(webhook.rotated_at))}`
			},
			{
				label: words.fields.events,
				value: webhook.events.map((type) => words.types[type] ?? type).join('; ')
			},
			...(webhook.failing_since === null
				? []
				: [{ label: words.columns.state, value: words.failing(written(webhook.failing_since)) }])
		],
		deliveries: rows.map((row) => ({
			id: row.id,
			type: row.type,
			what: row.type === pingType ? words.ping : (words.types[row.type] ?? row.type),
			messageId: messageId(row.id),
			at: written(row.created_at),
			state: { tone: deliveryTones[row.state], text: words.deliveryStates[row.state] ?? row.state },
			next: row.next_at && row.attempts > 0 ? words.next(written(row.next_at)) : undefined,
			tries: row.tries.map(tried),
			body: JSON.stringify(JSON.parse(row.body), null, 2),
			mayReplay: row.state !== 'waiting'
		})),
		older:
			hasMore && last
				? href(
						language,
						'deskWebhook',
						{ id: params.id },
						{ cursor: writeCursor([last.created_at.toISOString(), last.id]) }
					)
				: undefined
	};
};

/** An act without fields that leads back to the page and says what was done. */
const act = (
	event: RequestEvent,
	name: string,
	work: (ctx: Ctx, id: string, sent: { text(name: string): string }) => Promise<{ id: string } | Refusal>
) =>
	answerForm(event, {
		act: `webhooks.${name}`,
		texts: [],
		faults: {},
		work: (ctx, sent) => work(ctx, event.params.id, sent),
		to: () => {
			const { language } = event.locals;
			return name === 'remove'
				? href(language, 'deskWebhooks', {}, { done: name })
				: href(language, 'deskWebhook', { id: event.params.id }, { done: name });
		}
	});

export const actions: Actions = {
	/** Answers without leading elsewhere, as where the first secret was made. */
	rotate: async ({ request, locals, params, setHeaders }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const result = await actOnce<{ id: string; secret?: string }>(ctx, fields, 'webhooks.rotate', (once) =>
			rotateSecret(once, params.id)
		);
		if (isRefusal(result)) return fail(statusOf(result.refused), { sentence: sentenceFor(language, result) });
		setHeaders({ 'cache-control': 'no-store' });
		return { made: { secret: result.secret ?? null } };
	},
	pause: (event) => act(event, 'pause', (ctx, id) => switchWebhook(ctx, id, false)),
	resume: (event) => act(event, 'resume', (ctx, id) => switchWebhook(ctx, id, true)),
	remove: (event) => act(event, 'remove', (ctx, id) => removeWebhook(ctx, id)),
	ping: (event) => act(event, 'ping', (ctx, id) => pingWebhook(ctx, id)),
	replay: (event) => act(event, 'replay', (ctx, id, sent) => replayDelivery(ctx, id, sent.text('id')))
};
