import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { partnersAsked } from '$lib/server/hall/lists/list-questions';
import { placeWord, readPlace } from '$lib/server/hall/office-register';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { partnerKinds } from '$lib/server/modules/cooperation';
import { listOfficePartners } from '$lib/server/modules/organisations';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

const perPage = 25;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const { site, officeRegister } = textIn(language);
	const words = officeRegister.partners;
	const { q, kind } = partnersAsked(url.searchParams);
	const place = readPlace(url.searchParams.get('cursor'), /^.{0,400}$/s);
	const page = orError(
		language,
		await listOfficePartners(ctx, {
			filters: { q: q ?? null, kind: kind ?? null, country: null },
			limit: perPage,
			...place
		})
	);
	setHeaders({ 'cache-control': 'no-store' });
	const to = (change: { q?: string; kind?: string; cursor?: string }) =>
		href(language, 'deskPartners', {}, { q, kind, ...change });
	return {
		q,
		keep: (kind ? { kind } : {}) as Record<string, string>,
		groups: [
			{
				title: words.filterKind,
				items: partnerKinds.map((one) => ({
					text: partnerKindName(one, language),
					current: one === kind,
					href: to({ kind: one === kind ? undefined : one })
				}))
			}
		],
		chosen: [
			...(q ? [{ href: to({ q: undefined }), text: officeRegister.words(q) }] : []),
			...(kind ? [{ href: to({ kind: undefined }), text: partnerKindName(kind, language) }] : [])
		],
		rows: page.rows.map((row) => ({
			id: row.id,
			href: href(language, 'deskPartner', { id: row.id }),
			name: row.name,
			note: row.short_name ?? undefined,
			kind: partnerKindName(row.kind, language),
			country: countryName(row.country, language) ?? row.country,
			state: row.is_published
				? { tone: 'good' as const, text: words.shownPublic }
				: { tone: 'neutral' as const, text: words.notPublic },
			example: row.is_example
		})),
		previous: page.previous
			? { href: to({ cursor: placeWord('b', page.previous) }), text: site.previous }
			: undefined,
		next: page.next ? { href: to({ cursor: placeWord('a', page.next) }), text: site.next } : undefined
	};
};
