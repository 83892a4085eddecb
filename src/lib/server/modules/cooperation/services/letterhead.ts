import type { Ctx } from '$lib/server/platform/context';
import type { Letterhead } from '$lib/server/platform/pdf';

/**
 * The head of a letter of the regional secretariat, whose division keeps the gate: the region's own arms, not the
 * state's (Permendagri 1/2023). Address lines are the region's setting `letterhead_address`.
 */
export function officeLetterhead(ctx: Pick<Ctx, 'tenant'>): Letterhead {
	const { letterhead_address: address } = ctx.tenant.settings;
	return {
		kind: 'office',
		lines: [ctx.tenant.name.toUpperCase(), 'SEKRETARIAT DAERAH'],
		address: Array.isArray(address) ? address.filter((line): line is string => typeof line === 'string') : []
	};
}
