import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { viewAgreementViews } from '$lib/server/hall/feedback-view';
import { settleViews, turnBeneficiaryLink } from '$lib/server/modules/lifecycle';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language }, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return {
		views: await viewAgreementViews(ctx, language, params.id),
		done: textIn(language).feedback.office.saved[url.searchParams.get('done') ?? '']
	};
};

type Event = Parameters<Actions[string]>[0];
const back = ({ locals, params }: Event, done: string) =>
	href(locals.language, 'deskAgreementViews', { id: params.id! }, { done });
const faultsIn = ({ locals }: Event) => textIn(locals.language).feedback.faults;

export const actions: Actions = {
	turn: (event) =>
		answerForm(event, {
			act: 'turn',
			texts: ['open'],
			faults: faultsIn(event),
			work: (ctx, sent) => turnBeneficiaryLink(ctx, event.params.id, sent.text('open') === 'yes'),
			to: () => back(event, 'turn')
		}),
	take: (event) =>
		answerForm(event, {
			act: 'take',
			texts: [],
			lists: ['view'],
			faults: faultsIn(event),
			work: (ctx, sent) => settleViews(ctx, event.params.id, { ids: sent.all('view') }),
			to: () => back(event, 'take')
		}),
	withhold: (event) =>
		answerForm(event, {
			act: 'withhold',
			texts: ['withhold'],
			lists: ['view'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				settleViews(ctx, event.params.id, { ids: sent.all('view'), withhold: sent.text('withhold') }),
			to: () => back(event, 'withhold')
		})
};
