import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	actForms,
	contactFacts,
	requestDeadline,
	requestFacts,
	requestHistory,
	requestPhases,
	requestTag
} from '$lib/server/hall/visit-request-words';
import { listUnits } from '$lib/server/modules/organisations';
import { actOnVisitRequest, readVisitRequest } from '$lib/server/modules/relations';
import { isUnderWay } from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const [found, units] = await Promise.all([readVisitRequest(ctx, params.id), listUnits(ctx)]);
	const file = orError(language, found);
	const { row } = file;
	return {
		key: randomUUID(),
		version: String(row.version),
		done: url.searchParams.has('done'),
		receipt: row.receipt ?? '',
		theme: row.theme,
		example: row.is_example,
		status: requestTag(row, language),
		phases: requestPhases(file, language),
		deadline: requestDeadline(file.clock, language),
		facts: requestFacts(row, language),
		contact: contactFacts(row, language),
		letter: href(language, 'deskVisitLetter', { id: row.id }),
		history: requestHistory(file, language),
		waits: row.open_step === 'permohonan' && isUnderWay(file.state.status),
		forms: file.mayAct ? actForms(file, isRefusal(units) ? [] : units, language) : [],
		visit: row.visit_id ? href(language, 'deskVisit', { id: row.visit_id }) : undefined
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: ['note', 'unit_id', 'place'],
			days: ['starts_on', 'ends_on'],
			faults: textIn(event.locals.language).visitRequests.faults,
			work: (ctx, sent) =>
				actOnVisitRequest(
					ctx,
					event.params.id,
					{
						outcome: sent.text('id'),
						note: sent.text('note'),
						unit_id: sent.text('unit_id'),
						place: sent.text('place'),
						starts_on: sent.day('starts_on'),
						ends_on: sent.day('ends_on')
					},
					Number(sent.text('version')) || 0
				),
			to: ({ id }) => href(event.locals.language, 'deskVisitRequest', { id }, { done: 'act' })
		})
};
