import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { writeCatalogue } from '../domain/dcat';
import { exportFormats } from '../domain/table';
import { openDatasets } from './open-tables';

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
			homepage: ctx.origin + href('id', 'data')
		},
		openDatasets.map(({ key, path, page, theme, table }) => ({
			key,
			path,
			theme,
			files: table ? exportFormats.map((format) => `/exports/${table.name}.${format}`) : [],
			title: { id: id.data.resources[key], en: en.data.resources[key] },
			description: {
				id: `${id.data.resources[key]}. ${id.openData.catalogue.about}`,
				en: `${en.data.resources[key]}. ${en.openData.catalogue.about}`
			},
			page: ctx.origin + href('id', page)
		}))
	);
}
