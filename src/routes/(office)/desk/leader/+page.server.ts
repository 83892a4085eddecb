import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { printLeaderPage } from '$lib/server/hall/leader-view';
import { wantsLeaderSheet, wishLeaderSheet } from '$lib/server/modules/notifications';
import { readLeaderPage } from '$lib/server/modules/reporting';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders, url }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const [read, weekly] = await Promise.all([readLeaderPage(ctx), wantsLeaderSheet(ctx)]);
	return {
		...printLeaderPage(orError(language, read), ctx, language),
		weekly,
		done: url.searchParams.get('done'),
		sheet: href(language, 'deskLeaderSheet')
	};
};

export const actions: Actions = {
	weekly: (event) =>
		answerForm(event, {
			act: 'weekly',
			texts: ['wanted'],
			faults: {},
			work: (ctx, sent) => wishLeaderSheet(ctx, sent.text('wanted') === 'yes'),
			to: (_, sent) =>
				`${href(event.locals.language, 'deskLeader', {}, { done: sent.text('wanted') === 'yes' ? 'weekly' : 'stopped' })}#lembar`
		})
};
