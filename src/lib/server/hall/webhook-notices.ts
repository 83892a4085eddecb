import { href } from '$lib/addresses';
import { notify, type NotificationSource } from '$lib/server/modules/notifications';
import type { TellOfDisabled } from '$lib/server/modules/webhooks';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';

type Facts = { readonly id: string; readonly name: string };

/** Endpoints to which nothing is sent any more, since nothing arrived there for days. */
export const webhookFaults: NotificationSource = {
	name: 'webhook_faults',
	section: 'late',
	line(ctx, { facts, language }) {
		const { id, name } = facts as Facts;
		return {
			text: textIn(language).webhooks.told(name),
			href: ctx.origin + href(language, 'deskWebhook', { id })
		};
	}
};

/** Tells those who look after the endpoints, as part of the act that disables one. */
export const tellOfWebhooks =
	(ctx: Ctx, people: readonly string[]): TellOfDisabled =>
	(uow, { id, name }) =>
		notify(uow, ctx, people, {
			source: webhookFaults.name,
			subject: { kind: 'webhook', id },
			facts: { id, name } satisfies Facts
		});
