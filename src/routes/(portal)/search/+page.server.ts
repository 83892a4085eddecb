import { href } from '$lib/addresses';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { printAgreement } from '$lib/server/hall/register-words';
import { searchEverything } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { partners } = textIn(language);
	const q = (url.searchParams.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 200);
	const found = await searchEverything(ctx, q);
	return {
		q,
		agreements: found.agreements.map((row) => printAgreement(row, ctx.tenant.name, language)),
		partners: found.partners.map((row) => ({
			id: row.id,
			name: row.name,
			href: href(language, 'partner', { id: row.id }),
			meta: [partnerKindName(row.kind, language), row.from_source ? partners.mentioned : undefined]
				.filter(Boolean)
				.join(' · '),
			example: row.is_example
		})),
		allAgreements: found.moreAgreements ? href(language, 'agreements', {}, { q }) : undefined,
		allPartners: found.morePartners ? href(language, 'partners', {}, { q }) : undefined
	};
};
