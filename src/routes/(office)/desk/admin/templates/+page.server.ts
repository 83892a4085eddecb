import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listTemplates } from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const words = textIn(language).templates;
	const templates = orError(language, await listTemplates(ctx));
	return {
		letterheadHref: href(language, 'deskLetterhead'),
		libraryHref: href(language, 'deskClauses'),
		templates: templates.map((one) => ({
			kind: one.kind,
			name: words.kinds[one.kind] ?? one.kind,
			href: href(language, 'deskTemplate', { kind: one.kind }),
			version: one.number === 0 ? words.builtIn : String(one.number),
			articles: String(one.articles),
			changed: one.createdAt
				? words.list.by(one.createdBy ?? '', writeInstant(one.createdAt, ctx.tenant.timeZone, language))
				: words.list.neverChanged
		}))
	};
};
