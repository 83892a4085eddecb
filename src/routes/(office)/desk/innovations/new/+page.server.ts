import { randomUUID } from 'node:crypto';
import { orError } from '$lib/refused-page';
import { innovationFields } from '$lib/server/hall/portfolio-words';
import { newRecordAction } from '$lib/server/hall/record-actions';
import { listUnits } from '$lib/server/modules/organisations';
import { innovationHead, listOfficeInitiatives, recordInnovation } from '$lib/server/modules/portfolio';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const [units, all] = await Promise.all([listUnits(ctx), listOfficeInitiatives(ctx)]);
	const among = { units: isRefusal(units) ? [] : units, all: orError(language, all) };
	return { key: randomUUID(), fields: innovationFields(undefined, among, language) };
};

export const actions: Actions = {
	default: newRecordAction({ page: 'deskInnovation', head: innovationHead }, recordInnovation)
};
