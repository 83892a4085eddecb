import { href } from '$lib/addresses';
import { listNationalProcedures } from '$lib/server/modules/cooperation';
import { writeDay } from '$lib/written/dates';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { language } = locals;
	const words = textIn(language).procedurePages;
	return {
		procedures: listNationalProcedures().map((one) => ({
			key: one.key,
			name: one.name[language],
			href: href(language, 'procedure', { type: one.key }),
			about: one.steps.find((step) => step.main)?.about[language] ?? '',
			meta: `${words.steps(one.steps.length)} · ${words.since(writeDay(one.valid_from, language, 'long'))}`
		}))
	};
};
