import { addWebhook, pingWebhook, switchWebhook } from '$lib/server/modules/webhooks';
import type { Ctx } from '$lib/server/platform/context';
import { networksOf } from '$lib/server/platform/outgoing';
import { expected } from './stage';

/** An invented receiver of webhooks that is paused: nothing leaves this machine, and the page has something to show. */
export async function seedWebhookExample(ctx: Ctx): Promise<void> {
	const { id } = expected(
		'a receiver',
		await addWebhook(
			ctx,
			{
				name: 'Dasbor Diskominfo (Contoh)',
				address: 'https://dasbor.contoh.example/satupintu',
				events: ['case.step_taken', 'service.measured', 'innovation.published']
			},
			networksOf('')!
		)
	);
	expected('a trial message', await pingWebhook(ctx, id));
	expected('a pause', await switchWebhook(ctx, id, false));
}
