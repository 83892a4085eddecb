import { href } from '$lib/addresses';
import { deadlineOf } from '$lib/desk-words/deadline';
import { statusOfCase } from '$lib/desk-words/status';
import { orError } from '$lib/refused-page';
import { casesAsked, casesChosen, caseStates, type CaseFilters } from '$lib/server/hall/lists/list-questions';
import { listCases, listOpenSteps, procedureKeys } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { list, procedures } = textIn(language).cases;
	const words = textIn(language).desk.work;
	const filters = casesAsked(url.searchParams);
	const cursor = url.searchParams.get('cursor');
	const found = orError(
		language,
		await listCases(ctx, {
			state: filters.state,
			procedure: filters.procedure,
			step: filters.step,
			late: filters.late === '1',
			q: filters.q,
			cursor
		})
	);
	const steps = orError(language, await listOpenSteps(ctx));
	const to = (change: CaseFilters) => href(language, 'deskCases', {}, { ...filters, ...change });
	const item = (name: keyof CaseFilters, value: string, text: string) => ({
		text,
		current: filters[name] === value,
		href: to({ [name]: filters[name] === value ? undefined : value })
	});
	const states = caseStates(language);
	return {
		q: filters.q ?? '',
		keep: Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'q')),
		action: href(language, 'deskCases'),
		groups: [
			{
				title: list.groups.late,
				items: [item('late', '1', list.lateOnly)]
			},
			{
				title: list.groups.state,
				items: Object.entries(states).map(([key, text]) => item('state', key, text))
			},
			{
				title: list.groups.procedure,
				items: procedureKeys.map((key) => item('procedure', key, procedures[key] ?? key))
			},
			{
				title: list.groups.step,
				items: steps.map(({ key, name }) => item('step', key, name[language]))
			}
		],
		chosen: (await casesChosen(ctx, filters, language)).map(({ name, text }) => ({
			href: to({ [name]: undefined }),
			text
		})),
		clear: href(language, 'deskCases'),
		count: list.count(found.rows.length, found.next !== null || cursor !== null),
		rows: found.rows.map((row) => {
			const [step] = row.open_steps;
			return {
				id: row.id,
				href: href(language, 'deskCase', { id: row.id }),
				subject: row.subject,
				note: [procedures[row.procedure] ?? row.procedure, row.receipt].filter(Boolean).join(' · '),
				partner: row.partner?.name ?? words.noPartner,
				unit: row.unit?.name,
				steps: row.open_steps.map((one) => one.name[language]),
				deadline: step ? deadlineOf(step, language) : undefined,
				status: statusOfCase(row.state, language),
				opened: { text: writeDay(row.opened_on, language, 'short'), day: row.opened_on },
				example: row.is_example
			};
		}),
		next: found.next ? href(language, 'deskCases', {}, { ...filters, cursor: found.next }) : undefined,
		first: cursor ? to({}) : undefined
	};
};
