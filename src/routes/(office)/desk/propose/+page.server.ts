import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { typed } from '$lib/server/hall/page-form';
import { beginFrom, draftsOf, showDoor } from '$lib/server/hall/propose-door';
import { readChosen, routeAnswersOf } from '$lib/server/hall/route-form';
import { routeFaultsInWords } from '$lib/server/hall/route-words';
import { statusOf } from '$lib/server/hall/refusal-status';
import type { Actor } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

/** The division may also type for a partner who came to its desk; a unit only begins for the region. */
const typesForVisitors = (actor: Actor) =>
	actor.kind === 'person' && actor.roles.includes('cooperation_officer');

const initiatorIn = (actor: Actor, word: string): 'partner' | 'region' =>
	typesForVisitors(actor) && word === 'partner' ? 'partner' : 'region';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx } = locals;
	const initiator = initiatorIn(ctx.actor, url.searchParams.get('untuk') ?? '');
	return {
		...(await showDoor(ctx, readChosen(url.searchParams), {
			initiator,
			again: url.searchParams.has('ubah')
		})),
		initiator,
		forVisitors: typesForVisitors(ctx.actor),
		drafts: await draftsOf(ctx)
	};
};

export const actions: Actions = {
	route: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const initiator = initiatorIn(ctx.actor, typed(fields, 'untuk'));
		const chosen = readChosen(fields);
		const parsed = routeAnswersOf(chosen, initiator, ctx.clock.today());
		if (parsed.ok) redirect(303, href(language, 'deskPropose', {}, { untuk: initiator, ...chosen }));
		return fail(422, {
			chosen,
			initiator,
			errors: routeFaultsInWords(parsed.errors, 'region', language),
			sentence: undefined
		});
	},
	begin: async ({ request, locals, getClientAddress }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const initiator = initiatorIn(ctx.actor, typed(fields, 'untuk'));
		const begun = await beginFrom(ctx, fields, { initiator, address: getClientAddress() });
		if (isRefusal(begun))
			return fail(statusOf(begun.refused), {
				chosen: readChosen(fields),
				initiator,
				errors: [],
				sentence: sentenceFor(language, begun)
			});
		redirect(303, href(language, 'proposeStep', { proposal: begun.id, step: begun.step }));
	}
};
