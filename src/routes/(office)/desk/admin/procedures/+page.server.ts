import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { statusOf } from '$lib/server/hall/refusal-status';
import { listChangedProcedures } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const listed = await listChangedProcedures(ctx);
	if (isRefusal(listed)) error(statusOf(listed.refused), { message: sentenceFor(language, listed) });
	const words = textIn(language).office.procedures;
	return {
		procedures: listed.map(({ key, name, holding, coming }) => ({
			key,
			name: name[language],
			changes:
				[
					...(holding > 0 ? [words.holding(writeNumber(holding, language))] : []),
					...(coming > 0 ? [words.coming(writeNumber(coming, language))] : [])
				].join(', ') || words.none,
			href: href(language, 'deskProcedure', { type: key })
		}))
	};
};
