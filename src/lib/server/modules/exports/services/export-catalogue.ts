import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { writeCatalogue } from '../domain/dcat';
import { openDatasets, type OpenDataset } from '../domain/open-datasets';

const pages = {
	agreements: 'agreements',
	partners: 'partners',
	projects: 'projects',
	programmes: 'training',
	cohorts: 'training',
	memberships: 'international',
	visits: 'international',
	sisters: 'international',
	initiatives: 'smartCity',
	innovations: 'innovations',
	procedures: 'procedures'
} as const satisfies Record<OpenDataset['key'], string>;

/** The catalogue of everything that the region opens, as DCAT-AP in JSON-LD and in both languages. */
export function exportCatalogue(ctx: Pick<Ctx, 'origin' | 'tenant'>): object {
	const { id, en } = { id: textIn('id'), en: textIn('en') };
	return writeCatalogue(
		{
			origin: ctx.origin,
			address: `${ctx.origin}/api/v1/exports/catalog.jsonld`,
			title: {
				id: id.openData.catalogue.title(ctx.tenant.name),
				en: en.openData.catalogue.title(ctx.tenant.name)
			},
			description: { id: id.openData.catalogue.about, en: en.openData.catalogue.about },
			publisher: ctx.tenant.name,
			homepage: ctx.origin + href('id', 'data'),
			dataset: (key) => ({
				title: { id: id.data.resources[key], en: en.data.resources[key] },
				description: {
					id: `${id.data.resources[key]}. ${id.openData.catalogue.about}`,
					en: `${en.data.resources[key]}. ${en.openData.catalogue.about}`
				},
				page: ctx.origin + href('id', pages[key])
			})
		},
		openDatasets
	);
}
