import { randomUUID } from 'node:crypto';
import { membershipFields } from '$lib/server/hall/membership-words';
import { newRecordAction } from '$lib/server/hall/record-actions';
import { listUnits } from '$lib/server/modules/organisations';
import { membershipHead, recordMembership } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const units = await listUnits(ctx);
	return { key: randomUUID(), fields: membershipFields(undefined, isRefusal(units) ? [] : units, language) };
};

export const actions: Actions = {
	default: newRecordAction(
		{ page: 'deskMembership', head: membershipHead, named: ['partner', 'partner_kind', 'partner_country'] },
		recordMembership
	)
};
