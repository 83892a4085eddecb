import { randomUUID } from 'node:crypto';
import { sisterFields } from '$lib/server/hall/membership-words';
import { newRecordAction } from '$lib/server/hall/record-actions';
import { listUnits } from '$lib/server/modules/organisations';
import { sisterHead, recordSisterCity } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const units = await listUnits(ctx);
	return { key: randomUUID(), fields: sisterFields(undefined, isRefusal(units) ? [] : units, language) };
};

export const actions: Actions = {
	default: newRecordAction({ page: 'deskSisterCity', head: sisterHead }, recordSisterCity)
};
