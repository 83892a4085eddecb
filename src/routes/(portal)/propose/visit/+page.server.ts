import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { askFields } from '$lib/server/hall/visit-request-words';
import { formNames } from '$lib/server/hall/record-sections';
import { listPublicUnits } from '$lib/server/modules/organisations';
import {
	askForVisit,
	demonstrationVisitLink,
	requestFields,
	studyVisit
} from '$lib/server/modules/relations';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).visitRequests;
	const mailed = url.searchParams.get('surel');
	return {
		key: randomUUID(),
		mailed: mailed !== null,
		demoLink: mailed ? await demonstrationVisitLink(ctx, mailed) : undefined,
		fields: mailed === null ? askFields(await listPublicUnits(ctx), language) : [],
		steps: studyVisit.steps.map((step) => ({
			key: step.key,
			name: step.name[language],
			about: step.about[language],
			limit: step.deadline
				? words.limit(writeNumber(step.deadline.n, language), step.deadline.basis.article[language])
				: undefined
		}))
	};
};

const { texts, days } = formNames({ fields: requestFields });

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts,
			days,
			faults: textIn(event.locals.language).visitRequests.faults,
			work: (ctx, sent) =>
				askForVisit(
					ctx,
					Object.fromEntries([
						...texts.map((name) => [name, sent.text(name)]),
						...days.map((name) => [name, sent.day(name)])
					]),
					{ address: event.getClientAddress() }
				),
			to: ({ id }) => href(event.locals.language, 'proposeVisit', {}, { surel: id })
		})
};
