import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { clauseFields, topicChoices, typedClause } from '$lib/server/hall/clause-form';
import { answerForm } from '$lib/server/hall/desk-form';
import { addClause, topics } from '$lib/server/modules/documents';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	key: randomUUID(),
	topics: topicChoices(topics, locals.language),
	listHref: href(locals.language, 'deskClauses')
});

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'add',
			texts: clauseFields,
			faults: textIn(event.locals.language).templates.faults,
			work: (ctx, sent) => addClause(ctx, typedClause(sent)),
			to: ({ key }) => href(event.locals.language, 'deskClause', { key }, { saved: 'yes' })
		})
};
