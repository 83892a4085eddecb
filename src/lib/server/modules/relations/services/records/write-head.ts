import type { Ctx } from '$lib/server/platform/context';
import type { Owner } from '$lib/server/modules/obligations';
import { showPartner } from '$lib/server/modules/organisations';
import { headsOf } from '$lib/server/modules/records';
import { holders, partOrder, type Holder } from '../../repository/records';
import type { RelationsRefusal } from '../relations-refusal';

/** Whoever is in charge of a record owes what comes of it: its unit, else the person who writes it. */
export function ownerOf(ctx: Ctx, unitId: string | null): Owner | undefined {
	if (unitId) return { kind: 'unit', id: unitId };
	return ctx.actor.kind === 'person' ? { kind: 'person', id: ctx.actor.id } : undefined;
}

/** Writing visits, memberships and sister cities; publishing one shows the name of the body that it is kept with. */
export const { writeHead, addHead, publishHead, changeHead, readRecord } = headsOf<
	Holder,
	keyof typeof holders,
	RelationsRefusal
>({
	holders,
	order: partOrder,
	shown: (uow, { partner_id: partnerId }) => {
		if (partnerId) showPartner(uow, partnerId);
	}
});
