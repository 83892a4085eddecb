import { fieldName, writeService } from '$lib/server/hall/sharing-view';
import { listPublicServices, listPublicThemes } from '$lib/server/modules/sharing';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const themes = await listPublicThemes(ctx);
	const services = await listPublicServices(ctx);
	return {
		themes: themes.map((theme) => ({
			id: theme.id,
			direction: theme.direction,
			title: language === 'en' ? (theme.title_en ?? theme.title) : theme.title,
			field: fieldName(theme.field, language),
			unit: theme.unit ?? '–',
			about: theme.about ?? undefined,
			example: theme.is_example
		})),
		services: services.map((one) => writeService(one, ctx.tenant.name, language, 'public'))
	};
};
