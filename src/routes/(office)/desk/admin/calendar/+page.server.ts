import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { yearAsked } from '$lib/server/hall/lists/list-questions';
import { statusOf } from '$lib/server/hall/refusal-status';
import { holidayKinds, isDay, listHolidays, type HolidayKind } from '$lib/server/modules/calendar';
import {
	addHolidayByDecree,
	decreeYear,
	listRecountedCases,
	removeHolidayByDecree
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { pick, type Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { holidays, years } = await listHolidays(ctx);
	const thisYear = Number(ctx.clock.today().slice(0, 4));
	const year = yearAsked(url.searchParams, ctx.clock.today());
	const known = new Set([
		...years.map((one) => one.year),
		...holidays.map(({ day }) => Number(day.slice(0, 4)))
	]);
	const decreed = new Set(years.map((one) => one.year));
	return {
		key: randomUUID(),
		year,
		kinds: holidayKinds,
		years: years
			.map((one) => ({
				year: String(one.year),
				decree: one.decree,
				days: holidays.filter(({ day }) => day.startsWith(`${one.year}-`)).length
			}))
			.reverse(),
		choices: [...known, thisYear, thisYear + 1]
			.filter((one, index, all) => all.indexOf(one) === index)
			.sort((a, b) => b - a)
			.map((one) => ({
				text: String(one),
				href: here(language, String(one)),
				current: String(one) === year
			})),
		// The years that deadlines of today may reach into.
		provisional: [thisYear, thisYear + 1].filter((one) => !decreed.has(one)).join(', '),
		holidays: holidays
			.filter(({ day }) => day.startsWith(`${year}-`))
			.map(({ day, kind, name, decree }) => ({
				id: `${day}.${kind}`,
				day: writeDay(day, language),
				kind,
				name: pick(name, language) || pick(name, 'id'),
				decree
			})),
		...(await touchedBy(locals, url))
	};
};

function here(language: Language, year: string, rest: Record<string, string> = {}): string {
	return href(language, 'deskCalendar', {}, { year, ...rest });
}

/** What a change that has just been made moves: the address carries the day, so that reload and Back show it again. */
async function touchedBy({ ctx, language }: App.Locals, url: URL) {
	const done = url.searchParams.get('done');
	const from = url.searchParams.get('from') ?? '';
	const to = url.searchParams.get('to') ?? '';
	if (!done || !isDay(from) || !isDay(to)) return { done: null, touched: [] };
	const cases = await listRecountedCases(ctx, { from, to });
	if (isRefusal(cases)) error(statusOf(cases.refused), { message: sentenceFor(language, cases) });
	return {
		done,
		touched: cases.map(({ id, subject, isExample, step, dueOn, provisional }) => ({
			id,
			subject,
			isExample,
			step: pick(step, language),
			due: dueOn ? writeDay(dueOn, language) : '',
			provisional,
			href: href(language, 'deskCase', { id })
		}))
	};
}

export const actions: Actions = {
	addDay: (event) =>
		answerForm(event, {
			act: 'addDay',
			texts: ['kind', 'name', 'name_en', 'decree'],
			days: ['day'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) =>
				addHolidayByDecree(ctx, {
					day: sent.day('day'),
					kind: sent.text('kind') as HolidayKind,
					name: sent.text('name'),
					nameEn: sent.text('name_en'),
					decree: sent.text('decree')
				}),
			to: ({ day }) => here(event.locals.language, day.slice(0, 4), { done: 'added', from: day, to: day })
		}),
	removeDay: (event) =>
		answerForm(event, {
			act: 'removeDay',
			texts: ['revoking'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) => {
				const [day = '', kind = ''] = sent.text('id').split('.');
				return removeHolidayByDecree(ctx, { day, kind, decree: sent.text('revoking') });
			},
			to: ({ day }) => here(event.locals.language, day.slice(0, 4), { done: 'removed', from: day, to: day })
		}),
	addYear: (event) =>
		answerForm(event, {
			act: 'addYear',
			texts: ['year', 'year_decree'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) => decreeYear(ctx, { year: sent.text('year'), decree: sent.text('year_decree') }),
			to: ({ year }) =>
				here(event.locals.language, String(year), {
					done: 'decreed',
					from: `${year}-01-01`,
					to: `${year}-12-31`
				})
		})
};
