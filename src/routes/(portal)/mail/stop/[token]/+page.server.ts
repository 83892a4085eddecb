import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { statusOf } from '$lib/server/hall/refusal-status';
import { readStopLink, setMailByLink } from '$lib/server/modules/notifications';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	// Neither a cache nor the page that is opened next may learn the secret in the address.
	setHeaders({ 'cache-control': 'no-store' });
	const link = orError(language, await readStopLink(ctx, params.token));
	return {
		stopped: link.mail === 'none',
		email: link.email,
		settings: href(language, 'deskNotificationSetting')
	};
};

const settingTo = (mail: 'none' | 'daily') => async (event: RequestEvent<{ token: string }>) => {
	const { ctx, language } = event.locals;
	const done = await setMailByLink(ctx, event.params.token, mail);
	if (isRefusal(done)) return fail(statusOf(done.refused), { sentence: sentenceFor(language, done) });
	redirect(303, href(language, 'stopMail', { token: event.params.token }));
};

export const actions: Actions = {
	/** Ended by a press, not by opening: mail programs open links by themselves. */
	stop: settingTo('none'),
	resume: settingTo('daily')
};
