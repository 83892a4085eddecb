import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { allows } from '$lib/server/modules/identity';
import { beginAssessment, listAssessments } from '$lib/server/modules/reporting';
import { textIn } from '$lib/text';
import type { Tone } from '$lib/ui';
import type { Actions, PageServerLoad } from './$types';

const tones: Record<string, Tone> = { draft: 'going', submitted: 'soon', returned: 'late', closed: 'good' };

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const words = textIn(language).selfAssessment;
	const rows = orError(language, await listAssessments(ctx));
	return {
		key: randomUUID(),
		rows: rows.map((row) => ({
			id: row.id,
			title: words.titleOf(String(row.year)),
			href: href(language, 'deskAssessment', { year: String(row.year) }),
			state: { tone: tones[row.state] ?? ('neutral' as const), text: words.states[row.state] ?? row.state },
			round: String(row.round),
			example: row.is_example
		})),
		mayWrite: allows(ctx.actor, 'assessment.write'),
		fields: [
			{
				kind: 'text' as const,
				name: 'year',
				label: words.year,
				required: true,
				width: 'xs' as const,
				most: 4,
				value: ctx.clock.today().slice(0, 4)
			},
			{ kind: 'check' as const, name: 'continuation', label: words.continuation }
		]
	};
};

export const actions: Actions = {
	begin: (event) =>
		answerForm(event, {
			act: 'begin',
			texts: ['year', 'continuation'],
			faults: textIn(event.locals.language).visits.faults,
			work: (ctx, sent) =>
				beginAssessment(ctx, {
					year: Number(sent.text('year')) || 0,
					continuationOnly: sent.text('continuation') === 'on'
				}),
			to: ({ year }) =>
				href(event.locals.language, 'deskAssessment', { year: String(year) }, { done: 'begun' })
		})
};
