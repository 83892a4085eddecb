import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { allows } from '$lib/server/modules/identity';
import { addWebhook, eventTypes, listWebhooks } from '$lib/server/modules/webhooks';
import { plant } from '$lib/server/platform/plant';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

const tones = { on: 'good', paused: 'going', disabled: 'late' } as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { webhooks: words } = textIn(language);
	const webhooks = orError(language, await listWebhooks(ctx));
	return {
		key: randomUUID(),
		done: url.searchParams.get('done') === 'remove',
		mayManage: allows(ctx.actor, 'webhook.manage'),
		events: eventTypes.map((type) => ({ value: type, label: words.types[type] ?? type })),
		webhooks: webhooks.map((one) => ({
			id: one.id,
			name: one.name,
			address: one.address,
			href: href(language, 'deskWebhook', { id: one.id }),
			state: { tone: tones[one.state], text: words.states[one.state] ?? one.state },
			failing:
				one.failing_since === null
					? undefined
					: words.failing(writeInstant(one.failing_since, ctx.tenant.timeZone, language, 'short')),
			events: words.countEvents(one.events.length)
		}))
	};
};

export const actions: Actions = {
	/** Answers without leading elsewhere: the secret stands on this one answer and in no address or cookie. */
	add: async ({ request, locals, setHeaders }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const { office, webhooks: words } = textIn(language);
		const faults: Record<string, string> = { ...office.faults, ...words.faults };
		const events = fields.getAll('events').filter((one): one is string => typeof one === 'string');
		const values = { name: typed(fields, 'name'), address: typed(fields, 'address') };
		const result = await actOnce<{ id: string; secret?: string }>(ctx, fields, 'webhooks.add', (once) =>
			addWebhook(once, { ...values, events }, plant().config.outgoingNetworks)
		);
		if (isRefusal(result)) {
			const errors = faultsIn(result);
			return fail(statusOf(result.refused), {
				values: values as Record<string, string>,
				events,
				errors: errors.map(({ field, message }) => ({ field, text: faults[message] ?? message })),
				sentence: errors.length > 0 ? undefined : sentenceFor(language, result)
			});
		}
		setHeaders({ 'cache-control': 'no-store' });
		return {
			made: { secret: result.secret ?? null, href: href(language, 'deskWebhook', { id: result.id }) }
		};
	}
};
