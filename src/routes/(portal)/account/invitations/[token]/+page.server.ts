import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { joinByInvitation, readInvitation } from '$lib/server/modules/partner-room';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	// The address is a secret: no cache keeps the page, no search engine shows it.
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const found = orError(language, await readInvitation(ctx, params.token));
	const words = textIn(language).partnerRoom.invitation;
	return {
		key: randomUUID(),
		state: found.state,
		example: found.isExample,
		partner: found.partner,
		by: found.invitedBy ?? ctx.tenant.name,
		choosesPassword: found.choosesPassword,
		facts: [
			{ label: words.facts.name, value: found.name },
			{ label: words.facts.email, value: found.email },
			{ label: words.facts.until, value: writeInstant(found.expiresAt, ctx.tenant.timeZone, language) }
		],
		signIn: href(language, 'login')
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'accept',
			texts: [],
			faults: textIn(event.locals.language).partnerRoom.invitation.faults,
			work: (ctx, sent) =>
				joinByInvitation(ctx, event.params.token, {
					password: sent.text('password'),
					again: sent.text('again'),
					address: event.getClientAddress()
				}),
			to: () => href(event.locals.language, 'accountInvitation', { token: event.params.token })
		})
};
