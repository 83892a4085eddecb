import { href } from '$lib/addresses';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { printAgreement } from '$lib/server/hall/register-words';
import { searchEverything, type Found } from '$lib/server/modules/portal';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { PageServerLoad } from './$types';

type Item = { key: string; title: string; href: string; meta: string; example: boolean };
type FoundRecord = Found['records'][number];

/** Where a record of each kind is read. */
const placeOf: { [Kind in FoundRecord['kind']]: (record: FoundRecord, language: Language) => string } = {
	project: ({ id }, language) => href(language, 'project', { id }),
	programme: (_, language) => `${href(language, 'training')}#program`,
	cohort: (_, language) => `${href(language, 'training')}#angkatan`,
	visit: (_, language) => `${href(language, 'international')}#kunjungan`,
	initiative: ({ id }, language) => href(language, 'initiative', { id }),
	innovation: ({ id }, language) => href(language, 'innovation', { id })
};

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { partners, procedures, register } = textIn(language);
	const words = register.search;
	const q = (url.searchParams.get('q') ?? '').replaceAll('\0', '').trim().slice(0, 200);
	const found = await searchEverything(ctx, q);
	const kinds = [...new Set(found.records.map(({ kind }) => kind))];
	const others: { title: string; items: Item[] }[] = [
		...kinds.map((kind) => ({
			title: words.groups[kind],
			items: found.records
				.filter((record) => record.kind === kind)
				.slice(0, 10)
				.map((record) => ({
					key: record.id,
					title: (language === 'en' ? record.title_en : null) ?? record.title,
					href: placeOf[kind](record, language),
					meta: record.sort_day === '0001-01-01' ? '' : record.sort_day.slice(0, 4),
					example: record.is_example
				}))
		})),
		{
			title: words.groups.countries,
			items: found.countries.map((country) => ({
				key: country,
				title: countryName(country, language) ?? country,
				href: href(language, 'country', { country }),
				meta: '',
				example: false
			}))
		},
		{
			title: words.groups.procedures,
			items: found.procedures.map((type) => ({
				key: type,
				title: procedures.short[type] ?? type,
				href: href(language, 'procedure', { type }),
				meta: procedures.partners[type] ?? '',
				example: false
			}))
		}
	];
	return {
		q,
		instead: found.instead && words[found.instead.how](found.instead.words),
		agreements: found.agreements.map((row) => printAgreement(row, ctx.tenant.name, language)),
		partners: found.partners.map((row) => ({
			key: row.id,
			title: row.name,
			href: href(language, 'partner', { id: row.id }),
			meta: [partnerKindName(row.kind, language), row.from_source ? partners.mentioned : undefined]
				.filter(Boolean)
				.join(' · '),
			example: row.is_example
		})),
		others: others.filter(({ items }) => items.length > 0),
		allAgreements: found.moreAgreements ? href(language, 'agreements', {}, { q }) : undefined,
		allPartners: found.morePartners ? href(language, 'partners', {}, { q }) : undefined
	};
};
