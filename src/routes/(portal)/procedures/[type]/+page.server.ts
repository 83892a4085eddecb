import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { viewProcedure } from '$lib/server/hall/procedure-view';
import { readProcedure } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { language } = locals;
	const procedure = readProcedure(params.type);
	if (isRefusal(procedure)) error(404, { message: textIn(language).common.errorPage.notFound });
	return { procedure: viewProcedure(procedure, language), back: href(language, 'procedures') };
};
