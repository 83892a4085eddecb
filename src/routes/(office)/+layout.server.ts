import { addressOfRoute } from '$lib/addresses';
import { deskMenu, type AtDesk, type DeskAddress } from '$lib/desk-frame';
import { downloadsOn } from '$lib/server/hall/lists';
import { routeAccess } from '$lib/server/hall/route-access';
import { allows } from '$lib/server/modules/identity';
import { countUnread } from '$lib/server/modules/notifications';
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
	const desk: AtDesk = {
		name: person?.name ?? '',
		office: person?.position ?? person?.roles.map((role) => roles[role] ?? role).join(', ') ?? '',
		open,
		unread: await countUnread(ctx)
	};
	const page = route.id ? addressOfRoute(route.id) : undefined;
	return { desk, downloads: downloadsOn(page, params, url.searchParams, language) };
};
