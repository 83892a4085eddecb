import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { mendFromForm } from '$lib/server/hall/mend-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { viewTracked } from '$lib/server/hall/tracked-view';
import { sendResumeLink, trackProposal } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Whoever knows the number with its tail may look; nothing of it is kept by a browser or a search engine. */
async function tracked({
	locals,
	params,
	getClientAddress
}: Pick<RequestEvent, 'locals' | 'params' | 'getClientAddress'>) {
	const found = await trackProposal(locals.ctx, params.number, { address: getClientAddress() });
	if (!isRefusal(found)) return found;
	const { language } = locals;
	const words = textIn(language).tracking;
	const title = found.refused === 'NOT_FOUND' ? words.notFound : sentenceFor(language, found);
	error(statusOf(found.refused), {
		message: title,
		code: found.refused,
		told: { title, help: words.lost, link: { href: href(language, 'track'), text: words.title } }
	});
}

export const load: PageServerLoad = async (event) => {
	const { locals, url, setHeaders } = event;
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const words = textIn(locals.language).tracking;
	const done = { mended: words.mended, link: words.linkSent }[url.searchParams.get('done') ?? ''];
	return {
		tracked: viewTracked(await tracked(event), locals.language),
		key: randomUUID(),
		done: done ?? null
	};
};

export const actions: Actions = {
	mend: async (event) => {
		const { locals } = event;
		const found = await tracked(event);
		if (!found.mine) error(403, { message: textIn(locals.language).common.errorPage.notAllowed });
		const faults = await mendFromForm(locals.ctx, found.case_id, event.request);
		if (faults) return fail(422, faults);
		redirect(303, href(locals.language, 'tracked', { number: found.receipt }, { done: 'mended' }));
	},
	link: async (event) => {
		const { locals, params, getClientAddress } = event;
		const asked = await sendResumeLink(locals.ctx, params.number, { address: getClientAddress() });
		if (isRefusal(asked))
			return fail(statusOf(asked.refused), { errors: [{ text: sentenceFor(locals.language, asked) }] });
		redirect(303, href(locals.language, 'tracked', { number: params.number }, { done: 'link' }));
	}
};
