import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { allows } from '$lib/server/modules/identity';
import { findLikePartners, keepPartnersApart, listTwins, veryLike } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const name = url.searchParams.get('name')?.trim() ?? '';
	const words = textIn(language).partnerTwins;
	const link = (id: string) => href(language, 'deskPartner', { id });
	const like = name ? orError(language, await findLikePartners(ctx, name)) : [];
	const cursor = url.searchParams.get('cursor');
	const twins = name ? { rows: [], next: null } : orError(language, await listTwins(ctx, { cursor }));
	return {
		key: randomUUID(),
		name,
		like: like.map((one) => ({
			key: one.id,
			name: one.name,
			href: link(one.id),
			status: {
				tone: one.likeness >= veryLike ? ('late' as const) : ('neutral' as const),
				text: one.likeness >= veryLike ? words.strong : words.weak
			}
		})),
		twins: twins.rows.map((one) => ({
			key: `${one.one_id} ${one.other_id}`,
			id: one.one_id,
			name: one.one_name,
			href: link(one.one_id),
			example: one.is_example,
			mergeHref: allows(ctx.actor, 'partner.merge')
				? href(language, 'deskPartnerMerge', { id: one.one_id, with: one.other_id })
				: undefined,
			other: {
				id: one.other_id,
				name: one.other_name,
				href: link(one.other_id),
				// Found by a former or another name: which one must be told.
				note: one.name !== one.one_name && one.name !== one.other_name ? words.known(one.name) : undefined
			}
		})),
		next: twins.next ? href(language, 'deskPartnerTwins', {}, { cursor: twins.next }) : undefined,
		first: cursor ? href(language, 'deskPartnerTwins') : undefined,
		mayWrite: allows(ctx.actor, 'partner.write'),
		done: url.searchParams.get('done') !== null
	};
};

export const actions: Actions = {
	apart: (event) =>
		answerForm(event, {
			act: 'partner.apart',
			texts: [],
			faults: {},
			work: (ctx, sent) => keepPartnersApart(ctx, sent.text('id'), sent.text('other')),
			to: () => href(event.locals.language, 'deskPartnerTwins', {}, { done: 'apart' })
		})
};
