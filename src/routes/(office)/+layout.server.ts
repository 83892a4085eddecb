import { addressOfRoute, href } from '$lib/addresses';
import { deskMenu, type AtDesk, type DeskAddress } from '$lib/desk-frame';
import { guideOfRole, isHinted } from '$lib/guide';
import { downloadsOn } from '$lib/server/hall/lists';
import { routeAccess } from '$lib/server/hall/route-access';
import { chosenView, namingOf, viewIn } from '$lib/server/hall/saved-views';
import { allows, listViews } from '$lib/server/modules/identity';
import { countUnread, showsHint } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import type { LayoutServerLoad } from './$types';

/** Who sits at the desk and which ways are open; the pages never work out roles. */
export const load: LayoutServerLoad = async ({ locals, params, route, url }) => {
	const { ctx, language } = locals;
	const demonstration: readonly DeskAddress[] = ['deskMail', 'deskDemo'];
	const open = Object.values(deskMenu)
		.flat()
		.filter((name) => allows(ctx.actor, routeAccess[name].open))
		// Nobody has a password in the demonstration.
		.filter((name) => (ctx.mode === 'demo' ? name !== 'deskPassword' : !demonstration.includes(name)));
	const { roles } = textIn(language).desk;
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	const page = route.id ? addressOfRoute(route.id) : undefined;
	const [unread, views, isNew] = await Promise.all([
		countUnread(ctx),
		listViews(ctx),
		isHinted(page) ? showsHint(ctx, page) : false
	]);
	const desk: AtDesk = {
		name: person?.name ?? '',
		office: person?.position ?? person?.roles.map((role) => roles[role] ?? role).join(', ') ?? '',
		open,
		unread,
		views: views.map(({ name, address }) => ({ name, href: viewIn(address, language) }))
	};
	const { guide } = textIn(language);
	const who = guideOfRole[person?.roles[0] ?? ''];
	const hint =
		page && isNew
			? {
					name: page,
					...guide.hints[page]!,
					action: href(language, 'deskHint'),
					back: url.pathname + url.search,
					guide: who && href(language, 'helpFor', { who })
				}
			: undefined;
	const downloads = downloadsOn(page, params, url.searchParams, language);
	const view = Object.keys(downloads).length > 0 ? chosenView(url.pathname, url.searchParams) : undefined;
	return { desk, hint, downloads, saveView: view && namingOf(view, language) };
};
