import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { projectDays, projectFields, projectInputOf, projectTexts } from '$lib/server/hall/project-forms';
import { changeProject, readOfficeProject } from '$lib/server/modules/funding';
import { listUnits } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const units = await listUnits(ctx);
	setHeaders({ 'cache-control': 'no-store' });
	return {
		key: randomUUID(),
		id: project.id,
		title: project.title[language],
		version: String(project.version),
		fields: projectFields(project, isRefusal(units) ? [] : units, language)
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: [...projectTexts, 'version'],
			days: projectDays,
			faults: textIn(event.locals.language).officeProjects.faults,
			work: (ctx, sent) =>
				changeProject(ctx, event.params.id, {
					...projectInputOf(sent),
					version: Number(sent.text('version')) || 0
				}),
			to: () => href(event.locals.language, 'deskProject', { id: event.params.id }, { done: 'changed' })
		})
};
