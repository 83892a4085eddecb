import { href } from '$lib/addresses';
import { accountTabs } from '$lib/account-tabs';
import { orError } from '$lib/refused-page';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { roomActions, writeRoom } from '$lib/server/hall/room-view';
import { listOwnOrganisations, readOwnOrganisation } from '$lib/server/modules/partner-room';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const { partner, room } = orError(language, await readOwnOrganisation(ctx, params.id));
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).partnerRoom;
	return {
		name: partner.name,
		example: partner.is_example,
		tabs: accountTabs(language, 'accountOrganisation', await listOwnOrganisations(ctx), partner.id),
		about: [
			{ label: words.organisation.kind, value: partnerKindName(partner.kind, language) },
			{
				label: words.organisation.country,
				value: countryName(partner.country, language) ?? partner.country
			},
			...(partner.legal_form ? [{ label: words.organisation.legalForm, value: partner.legal_form }] : [])
		],
		publicHref: partner.is_published ? href(language, 'partner', { id: partner.id }) : undefined,
		room: writeRoom(ctx, language, room),
		done: words.saved[url.searchParams.get('done') ?? '']
	};
};

const room = roomActions((event, done) =>
	href(event.locals.language, 'accountOrganisation', { id: event.params.id }, { done })
);

export const actions: Actions = {
	contact: room.contact,
	place: room.place,
	endContact: room.endContact,
	endPlace: room.endPlace,
	invite: room.invite,
	takeBack: room.takeBack,
	takeOut: room.takeOut,
	run: room.run
};
