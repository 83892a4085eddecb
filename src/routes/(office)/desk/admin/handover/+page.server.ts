import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { handOverWork, previewHandover } from '$lib/server/modules/lifecycle';
import { textIn } from '$lib/text';
import { readDateParts } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const asked = new FormData();
	for (const [name, value] of url.searchParams) asked.set(name, value);
	const read = readDateParts(asked, 'last_day');
	const lastDay = read.state === 'day' ? read.day : '';
	const from = url.searchParams.get('from') ?? '';
	const { people, made, items } = orError(language, await previewHandover(ctx, { from, lastDay }));
	const { desk } = textIn(language);
	const duty = ({ what, dueOn }: { what: string; dueOn: string | null }) => ({
		what,
		more: dueOn ? writeDay(dueOn, language) : '–'
	});
	return {
		key: randomUUID(),
		done: url.searchParams.has('done'),
		from,
		to: url.searchParams.get('to') ?? '',
		parts: read.parts,
		people: people.map(({ id, name, position }) => ({
			id,
			label: position ? `${name} (${position})` : name
		})),
		items: items && {
			roles: items.roles.map(({ role, unit }) => ({ what: desk.roles[role] ?? role, more: unit ?? '–' })),
			duties: items.duties.map(duty),
			personal: items.personal.map(duty),
			cases: items.cases.map(({ subject }) => ({ what: subject, more: '' })),
			byDecree: items.byDecree.map(({ kind, title }) => ({ what: title, more: kind }))
		},
		made: made.map((one) => ({
			id: one.id,
			from: one.fromName,
			to: one.toName,
			day: writeDay(one.lastDay, language),
			decree: one.decree,
			isExample: one.isExample,
			href: href(language, 'deskHandoverMemo', { id: one.id })
		}))
	};
};

function labelsOf(language: App.Locals['language']) {
	const { from, to, lastDay, decree } = textIn(language).office.handover;
	return { from, to, last_day: lastDay, decree };
}

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'handover',
			texts: ['from', 'to', 'decree'],
			days: ['last_day'],
			faults: textIn(event.locals.language).office.faults,
			labels: labelsOf(event.locals.language),
			work: (ctx, sent) =>
				handOverWork(ctx, {
					from: sent.text('from'),
					to: sent.text('to'),
					lastDay: sent.day('last_day'),
					decree: sent.text('decree')
				}),
			to: () => href(event.locals.language, 'deskHandover', {}, { done: '1' })
		})
};
