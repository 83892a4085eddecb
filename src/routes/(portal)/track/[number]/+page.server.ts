import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { appointmentFromForm, viewAppointment } from '$lib/server/hall/appointment-form';
import { conversationFromForm } from '$lib/server/hall/own-conversation';
import { mendFromForm, withdrawFromForm } from '$lib/server/hall/mend-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { viewTracked } from '$lib/server/hall/tracked-view';
import { sendResumeLink, trackProposal } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Event = Pick<RequestEvent, 'locals' | 'params' | 'getClientAddress'>;

/** Whoever knows the number with its tail may look; nothing of it is kept by a browser or a search engine. */
async function tracked({ locals, params, getClientAddress }: Event) {
	const found = await trackProposal(locals.ctx, params.number, { address: getClientAddress() });
	if (!isRefusal(found)) return found;
	const { language } = locals;
	const words = textIn(language).tracking;
	const unknown = found.refused === 'NOT_FOUND';
	const title = unknown ? words.notFoundTitle : sentenceFor(language, found);
	error(statusOf(found.refused), {
		message: title,
		code: found.refused,
		told: {
			title,
			help: unknown ? `${words.notFound} ${words.lost}` : '',
			link: { href: href(language, 'track'), text: words.title }
		}
	});
}

/** The same for a form, which only whoever proposed may send. */
async function own(event: Event) {
	const found = await tracked(event);
	if (!found.mine) error(403, { message: textIn(event.locals.language).site.errorPage.notAllowed });
	return found;
}

export const load: PageServerLoad = async (event) => {
	const { locals, url, setHeaders } = event;
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const found = await tracked(event);
	return {
		tracked: viewTracked(locals.ctx, found, 'tracked'),
		appointment: found.mine ? await viewAppointment(locals.ctx, found.case_id) : undefined,
		key: randomUUID(),
		done: url.searchParams.get('done')
	};
};

export const actions: Actions = {
	mend: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await mendFromForm(ctx, found, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(language, 'tracked', { number: found.receipt }, { done: 'mended' }));
	},
	appointment: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await appointmentFromForm(ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(language, 'tracked', { number: found.receipt }, { done: 'appointment' }));
	},
	say: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await conversationFromForm(ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, `${href(language, 'tracked', { number: found.receipt }, { done: 'said' })}#percakapan`);
	},
	withdraw: async (event) => {
		const { ctx, language } = event.locals;
		const found = await own(event);
		const faults = await withdrawFromForm(ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(language, 'tracked', { number: found.receipt }, { done: 'withdrawn' }));
	},
	link: async ({ locals, params, getClientAddress }) => {
		const { ctx, language } = locals;
		const asked = await sendResumeLink(ctx, params.number, { address: getClientAddress() });
		if (isRefusal(asked)) {
			const text = sentenceFor(language, asked);
			return fail(statusOf(asked.refused), { errors: [{ text, summary: text }] });
		}
		redirect(303, href(language, 'tracked', { number: params.number }, { done: 'link' }));
	}
};
