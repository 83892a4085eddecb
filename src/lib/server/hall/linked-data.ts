import { href } from '$lib/addresses';
import type { Project } from '$lib/server/modules/funding';
import type { AgreementDetailRow, PartnerDetailRow } from '$lib/server/modules/portal';
import type { Initiative, Innovation } from '$lib/server/modules/portfolio';
import type { Ctx } from '$lib/server/platform/context';
import { shareImageHref, type ShareImage } from '$lib/share-image';
import type { Language } from '$lib/text/bilingual';

type Origin = Pick<Ctx, 'origin' | 'tenant'>;

const government = (ctx: Origin) => ({ '@type': 'GovernmentOrganization', name: ctx.tenant.name });
const license = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * The facts of a page for search engines (schema.org), as the text of a data block; what is undefined is left out. `<` is
 * escaped, so that no text can end the block.
 */
const linkedBlock = (data: Readonly<Record<string, unknown>>): string =>
	JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');

const sourceAddresses = (sources: readonly { readonly address: string | null }[]) => {
	const found = sources.flatMap(({ address }) => (address === null ? [] : [address]));
	return found.length > 0 ? found : undefined;
};

/** An agreement; dates that are known only to the year say the year. */
export function linkedAgreement(
	row: AgreementDetailRow,
	known: { readonly title: string; readonly instrument: string },
	ctx: Origin,
	language: Language
): string {
	const address = ctx.origin + href(language, 'agreement', { id: row.id });
	const length = { year: 4, month: 7, day: 10 }[row.signed_precision];
	return linkedBlock({
		'@type': 'CreativeWork',
		'@id': address,
		url: address,
		name: known.title,
		genre: known.instrument,
		image: pictureOf(ctx, language, { kind: 'agreement', id: row.id }),
		identifier: row.register_number ?? undefined,
		dateCreated: row.signed_on?.slice(0, length),
		temporalCoverage:
			row.term_known && row.starts_on && row.ends_on ? `${row.starts_on}/${row.ends_on}` : undefined,
		contributor: row.parties.map((party) => ({
			'@type': party.is_region ? 'GovernmentOrganization' : 'Organization',
			name: party.name
		})),
		publisher: government(ctx),
		citation: sourceAddresses(row.sources),
		isAccessibleForFree: true,
		license
	});
}

const pictureOf = (ctx: Origin, language: Language, image: ShareImage) =>
	ctx.origin + shareImageHref(language, image);

/** What schema.org calls an organisation of this kind. */
function organisationType(kind: string): string {
	if (kind.endsWith('university') || kind.startsWith('state_university')) return 'CollegeOrUniversity';
	if (/government|ministry|agency|village|police|judiciary|public_body|central_bank/.test(kind))
		return 'GovernmentOrganization';
	if (/company|enterprise/.test(kind)) return 'Corporation';
	return /foundation|community_organisation|ngo/.test(kind) ? 'NGO' : 'Organization';
}

/** A partner; a person who is one stays out of what machines collect. */
export function linkedPartner(row: PartnerDetailRow, ctx: Origin, language: Language): string | undefined {
	if (row.is_example || row.kind === 'individual') return undefined;
	const address = ctx.origin + href(language, 'partner', { id: row.id });
	return linkedBlock({
		'@type': organisationType(row.kind),
		'@id': address,
		name: row.name,
		alternateName: [row.short_name, ...row.other_names].filter((name) => name !== null),
		address: { '@type': 'PostalAddress', addressCountry: row.country },
		image: pictureOf(ctx, language, { kind: 'partner', id: row.id }),
		mainEntityOfPage: address,
		sameAs: row.website && /^https?:\/\/[^\s]+$/i.test(row.website) ? row.website : undefined
	});
}

/** A project with who pays for it and who carries it out. */
export function linkedProject(row: Project, ctx: Origin, language: Language): string | undefined {
	if (row.isExample) return undefined;
	const address = ctx.origin + href(language, 'project', { id: row.id });
	const named = (isRole: (role: string) => boolean) =>
		row.parties
			.filter(({ role }) => isRole(role))
			.map(({ name, kind }) => ({ '@type': organisationType(kind ?? ''), name }));
	return linkedBlock({
		'@type': 'Project',
		'@id': address,
		url: address,
		name: row.title[language],
		description: row.summary?.[language],
		image: pictureOf(ctx, language, { kind: 'project', id: row.id }),
		foundingDate: row.actualStart ?? row.plannedStart ?? undefined,
		dissolutionDate: row.actualEnd ?? undefined,
		location:
			row.location === null
				? undefined
				: {
						'@type': 'Place',
						name: row.location,
						geo:
							row.latitude === null || row.longitude === null
								? undefined
								: { '@type': 'GeoCoordinates', latitude: row.latitude, longitude: row.longitude }
					},
		funder: named((role) => role === 'funding'),
		member: named((role) => role !== 'funding'),
		parentOrganization: government(ctx)
	});
}

/** A service of the region; areas, policies and principles are nothing that schema.org has a word for. */
export function linkedService(one: Initiative, ctx: Origin, language: Language): string | undefined {
	if (one.isExample || one.kind !== 'service') return undefined;
	const address = ctx.origin + href(language, 'initiative', { id: one.id });
	return linkedBlock({
		'@type': 'GovernmentService',
		'@id': address,
		url: address,
		name: one.name[language],
		description: one.summary?.[language],
		image: pictureOf(ctx, language, { kind: 'initiative', id: one.id }),
		provider: government(ctx),
		serviceOperator: one.unit === null ? undefined : { '@type': 'GovernmentOrganization', name: one.unit },
		availableChannel:
			one.address === null ? undefined : { '@type': 'ServiceChannel', serviceUrl: one.address },
		areaServed: ctx.tenant.shortName
	});
}

/** An innovation with the awards that it won. */
export function linkedInnovation(one: Innovation, ctx: Origin, language: Language): string | undefined {
	if (one.isExample) return undefined;
	const address = ctx.origin + href(language, 'innovation', { id: one.id });
	return linkedBlock({
		'@type': 'CreativeWork',
		'@id': address,
		url: address,
		name: one.name,
		abstract: one.summary?.[language],
		image: pictureOf(ctx, language, { kind: 'innovation', id: one.id }),
		dateCreated: one.sinceYear === null ? undefined : String(one.sinceYear),
		award: one.awards.flatMap(({ name, year, isExample }) =>
			name === null || isExample
				? []
				: [year === null || name.includes(String(year)) ? name : `${name}, ${year}`]
		),
		creator: government(ctx),
		citation: sourceAddresses(one.sources)
	});
}

/** The whole site with its search, on its first page. */
export function linkedSite(ctx: Origin, site: { readonly name: string }, language: Language): string {
	const search = ctx.origin + href(language, 'search');
	return linkedBlock({
		'@type': 'WebSite',
		url: ctx.origin + href(language, 'home'),
		name: site.name,
		inLanguage: language,
		publisher: { ...government(ctx), url: ctx.origin + href('id', 'home') },
		potentialAction: {
			'@type': 'SearchAction',
			target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
			'query-input': 'required name=words'
		}
	});
}
