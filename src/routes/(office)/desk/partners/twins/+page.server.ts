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
	const twins = name ? [] : orError(language, await listTwins(ctx));
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
		twins: twins.flatMap(({ partner, like: others }) =>
			others.map((other) => ({
				key: `${partner.id} ${other.id}`,
				id: partner.id,
				name: partner.name,
				href: link(partner.id),
				example: partner.example,
				mergeHref: allows(ctx.actor, 'partner.merge')
					? href(language, 'deskPartnerMerge', { id: partner.id, with: other.id })
					: undefined,
				other: { id: other.id, name: other.name, href: link(other.id) }
			}))
		),
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
