import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { appointmentFromForm, viewAppointment } from '$lib/server/hall/appointment-form';
import { conversationFromForm } from '$lib/server/hall/own-conversation';
import { mendFromForm, withdrawFromForm } from '$lib/server/hall/mend-form';
import { viewTracked } from '$lib/server/hall/tracked-view';
import { trackCase } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function own({ locals, params }: Pick<RequestEvent, 'locals' | 'params'>) {
	const found = await trackCase(locals.ctx, params.id);
	if (isRefusal(found)) error(404, { message: textIn(locals.language).site.errorPage.notFound });
	return found;
}

export const load: PageServerLoad = async (event) => {
	const found = await own(event);
	return {
		tracked: viewTracked(event.locals.ctx, found, 'account'),
		appointment: found.mine ? await viewAppointment(event.locals.ctx, found.case_id) : undefined,
		key: randomUUID(),
		done: event.url.searchParams.get('done')
	};
};

export const actions: Actions = {
	mend: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await mendFromForm(ctx, found, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(language, 'accountCase', { id: found.case_id }, { done: 'mended' }));
	},
	appointment: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await appointmentFromForm(ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(language, 'accountCase', { id: found.case_id }, { done: 'appointment' }));
	},
	say: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await conversationFromForm(ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, `${href(language, 'accountCase', { id: found.case_id }, { done: 'said' })}#percakapan`);
	},
	withdraw: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await withdrawFromForm(ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(language, 'accountCase', { id: found.case_id }, { done: 'withdrawn' }));
	}
};
