import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { assessedCriteria, giveScores, readOffer } from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readOffer(ctx, params.id));
	const { training, trainingForms, site } = textIn(language);
	if (!view.acts.includes('score')) error(404, { message: site.errorPage.notFound });
	return {
		key: randomUUID(),
		back: { href: href(language, 'deskTrainingOffer', { id: params.id }), text: view.offer.theme },
		theme: view.offer.theme,
		people: view.nominees
			.filter(({ withdrawn_on }) => withdrawn_on === null)
			.map((one) => ({
				id: one.id,
				name: one.name,
				line: `${one.office}, ${one.unit}`,
				relevance: one.relevance,
				plan: one.action_plan,
				eligible: one.weighed?.eligible ?? false,
				fields: view.assessed.map((key) => ({
					name: `score.${one.id}.${key}`,
					label: trainingForms.page.scoreOf(training.criteria[key] ?? key, one.name),
					value:
						one.scores[key] === undefined
							? ''
							: String(one.scores[key]).replace('.', language === 'id' ? ',' : '.')
				}))
			}))
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'score',
			texts: 'every',
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) =>
				giveScores(
					ctx,
					event.params.id,
					sent.all('person').map((nominationId) => ({
						nominationId,
						scores: Object.fromEntries(
							assessedCriteria.map((key) => [key, sent.text(`score.${nominationId}.${key}`)])
						)
					}))
				),
			to: () => href(event.locals.language, 'deskTrainingOffer', { id: event.params.id }, { done: 'scored' })
		})
};
