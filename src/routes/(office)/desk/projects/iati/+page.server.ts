import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { checkIati, setPublisher } from '$lib/server/modules/exports';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

/** As many stopped projects as a page bears; the count tells of all. */
const mostShown = 50;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const { sound, stopped, shown, state } = orError(language, await checkIati(ctx, mostShown));
	const { iati } = textIn(language);
	setHeaders({ 'cache-control': 'no-store' });
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		identifier: state.identifier,
		email: state.contactEmail ?? '',
		state:
			sound === 0 ? 'nothing' : state.isTrial ? 'trial' : state.identifier ? 'publishable' : 'notPublishable',
		missing: state.identifier === null && !state.isTrial ? iati.faults.IDENTIFIER_MISSING() : undefined,
		hasFile: sound > 0 && (state.isTrial || state.identifier !== null),
		counts: { sound: writeNumber(sound, language), stopped: writeNumber(stopped, language) },
		stopped: shown.map(({ id, title, faults }) => ({
			id,
			title: title[language],
			href: href(language, 'deskProject', { id }),
			why: faults
				.filter(({ code }) => !code.startsWith('IDENTIFIER_'))
				.map(({ code, of }) => iati.faults[code](of))
		})),
		more: stopped > shown.length ? iati.desk.stoppedMore(writeNumber(shown.length, language)) : undefined,
		maySet: allows(ctx.actor, 'iati.set_publisher')
	};
};

export const actions: Actions = {
	publisher: (event) =>
		answerForm(event, {
			act: 'publisher',
			texts: ['identifier', 'contact_email'],
			faults: textIn(event.locals.language).iati.desk.faults,
			work: (ctx, sent) =>
				setPublisher(ctx, {
					identifier: sent.text('identifier'),
					contact_email: sent.text('contact_email')
				}),
			to: () => href(event.locals.language, 'deskIati', {}, { done: 'publisher' })
		})
};
