import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { projectDays, projectFields, projectInputOf, projectTexts } from '$lib/server/hall/project-forms';
import { recordProject } from '$lib/server/modules/funding';
import { listUnits } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const units = await listUnits(ctx);
	return { key: randomUUID(), fields: projectFields({}, isRefusal(units) ? [] : units, language) };
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: projectTexts,
			days: projectDays,
			faults: textIn(event.locals.language).officeProjects.faults,
			work: (ctx, sent) => recordProject(ctx, projectInputOf(sent)),
			to: ({ id }) => href(event.locals.language, 'deskProject', { id }, { done: 'recorded' })
		})
};
