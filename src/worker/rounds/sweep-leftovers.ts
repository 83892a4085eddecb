import { contextFor } from '$lib/server/hall/request-context';
import { sweepFiles } from '$lib/server/modules/documents';
import { forgetExpired } from '$lib/server/modules/identity';
import { forgetUnconfirmedInquiries } from '$lib/server/modules/inquiries';
import { keepRemovals } from '$lib/server/modules/retention';
import { forgetMessages } from '$lib/server/modules/webhooks';
import type { Round } from './round';

/** Once a night (23.40 in Jakarta): files without a record, sessions and codes that have run out, old counters,
 * messages to other systems that are a month old; and destroyed papers that an older backup brought back. */
export const sweepLeftovers: Round = {
	match: '40 16 * * *',
	once: async ({ plant }) => {
		await sweepFiles(plant.files, async (tenantId) => {
			const tenant = await plant.tenants.byId(tenantId);
			return tenant && contextFor(plant, tenant, { kind: 'program', name: 'sweep-leftovers' }).db;
		});
	},
	each: async ({ ctx, plant }) => {
		await keepRemovals(ctx, plant.witness.removals);
		await forgetExpired(ctx);
		await forgetUnconfirmedInquiries(ctx);
		await forgetMessages(ctx);
	}
};
