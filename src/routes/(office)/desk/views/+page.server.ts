import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { menuTextOf } from '$lib/desk-frame';
import { answerForm } from '$lib/server/hall/desk-form';
import { viewIn, viewToKeep } from '$lib/server/hall/saved-views';
import { listViews, removeView, saveView } from '$lib/server/modules/identity';
import { refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).views;
	const asked = viewToKeep(url.searchParams.get('view') ?? '');
	return {
		key: randomUUID(),
		done: words.done[url.searchParams.get('done') ?? ''],
		asked: asked && {
			address: asked,
			list: menuTextOf(asked, language),
			href: viewIn(asked, language)
		},
		rows: (await listViews(ctx)).map(({ id, name, address }) => ({
			id,
			name,
			href: viewIn(address, language),
			list: menuTextOf(address, language)
		}))
	};
};

export const actions: Actions = {
	save: (event) =>
		answerForm(event, {
			act: 'views.save',
			texts: ['name', 'address'],
			faults: {
				...textIn(event.locals.language).office.faults,
				...textIn(event.locals.language).views.faults
			},
			work: async (ctx, sent) => {
				const address = viewToKeep(sent.text('address'));
				return address ? saveView(ctx, { name: sent.text('name'), address }) : refuse('NOT_FOUND');
			},
			to: () => href(event.locals.language, 'deskViews', {}, { done: 'saved' })
		}),
	remove: (event) =>
		answerForm(event, {
			act: 'views.remove',
			texts: [],
			faults: {},
			work: (ctx, sent) => removeView(ctx, sent.text('id')),
			to: () => href(event.locals.language, 'deskViews', {}, { done: 'removed' })
		})
};
