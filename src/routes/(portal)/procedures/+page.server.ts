import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { listProcedures, type ExplainedStep } from '$lib/server/modules/cooperation';
import { statusOf } from '$lib/server/hall/refusal-status';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const words = textIn(language).procedures;
	const procedures = await listProcedures(ctx);
	if (isRefusal(procedures))
		error(statusOf(procedures.refused), { message: sentenceFor(language, procedures) });
	return {
		procedures: procedures.map(({ key, name, steps }) => ({
			key,
			title: words.short[key] ?? name,
			name,
			href: href(language, 'procedure', { type: key }),
			partners: words.partners[key] ?? '',
			ends: words.ends[key] ?? '',
			meta: [
				words.mainSteps(steps.filter((step) => step.main).length),
				takenAtMost(steps) > 0 ? words.taken.over(takenAtMost(steps)) : ''
			]
				.filter(Boolean)
				.join(' · ')
		}))
	};
};

/** How many real cases stand behind the figures of a procedure: those of its most travelled step. */
function takenAtMost(steps: readonly ExplainedStep[]): number {
	return Math.max(0, ...steps.map((step) => step.taken?.cases ?? 0));
}
