import { href } from '$lib/addresses';
import { deadlineOf } from '$lib/desk-words/deadline';
import type { Ctx } from '$lib/server/platform/context';
import { countryName } from '$lib/server/platform/country-names';
import { nameOfField } from '$lib/server/modules/cooperation';
import type { LeaderPage } from '$lib/server/modules/reporting';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import { healthMark, reasonText } from './health-reason';
import { obligationLine } from './obligation-words';
import { printOfficeLine } from './office-register';

import { printTotals } from './project-money-words';
import { printFigures } from './training-figures';

/** The leader's page ready to be printed, each figure with the address of its records. */
export function printLeaderPage(read: LeaderPage, ctx: Ctx, language: Language) {
	const text = textIn(language);
	const words = text.leader;
	const number = (value: number) => writeNumber(value, language);
	const today = ctx.clock.today();
	const deskName = (desk: { role: string; unit: string | null }) =>
		desk.unit ?? text.desk.roles[desk.role] ?? desk.role;
	const realLate = read.late.desks
		.filter(({ isExample }) => !isExample)
		.reduce((sum, { steps }) => sum + steps, 0);
	const lateCases = href(language, 'deskCases', {}, { late: '1' });
	const lateDuties = href(language, 'deskObligations', {}, { view: 'late' });
	const endingSoon = href(language, 'deskRegister', {}, { status: 'ending_soon' });
	const drawn = printFigures(read.training, language);
	return {
		asOf: words.asOf(writeDay(today, language, 'long')),
		figures: [
			{ key: 'late', value: number(realLate), counts: words.late, href: lateCases },
			{
				key: 'duties',
				value: number(read.duties.late),
				counts: words.duties,
				href: lateDuties,
				note: words.dutiesNote(number(read.duties.owed))
			},
			{
				key: 'ending',
				value: number(read.register.endingSoon),
				counts: words.ending,
				href: href(language, 'agreements', {}, { status: 'ending_soon' })
			},
			{
				key: 'active',
				value: number(read.register.active),
				counts: words.active,
				href: href(language, 'agreements', {}, { status: 'active' })
			}
		],
		mine: {
			all: href(language, 'desk'),
			rows: read.mine.map((step) => ({
				key: `${step.case_id} ${step.step}`,
				name: step.subject,
				href: href(language, 'deskCase', { id: step.case_id }),
				example: step.is_example,
				step: step.step_name[language],
				deadline: deadlineOf(step, language)
			}))
		},
		late: {
			all: lateCases,
			desks: read.late.desks.map((desk) => ({
				key: `${desk.role} ${desk.unit} ${desk.isExample}`,
				label: desk.isExample ? `${deskName(desk)} (${text.site.example})` : deskName(desk),
				value: desk.steps,
				text: number(desk.steps),
				tone: 'late' as const
			})),
			rows: read.late.steps.map((step) => ({
				key: `${step.caseId} ${step.step.id}`,
				name: step.subject,
				href: href(language, 'deskCase', { id: step.caseId }),
				example: step.isExample,
				whom: deskName(step),
				step: step.step[language],
				deadline: deadlineOf({ ...step, waiting_for: null }, language)
			}))
		},
		ending: {
			all: endingSoon,
			rows: read.ending.map((row) => printOfficeLine(row, ctx.tenant.name, language))
		},
		duties: {
			all: lateDuties,
			rows: read.duties.rows.map((duty) => obligationLine(duty, today, language, 'desk'))
		},
		reviews: {
			all: href(language, 'deskReview'),
			rows: read.reviews.map(({ kind, count }) => ({
				label: text.review.kinds[kind],
				value: number(count),
				href: href(language, 'deskReview', {}, { kind })
			}))
		},
		promise: {
			all: href(language, 'procedures'),
			rows: read.promise.map((one) => ({
				label: one.name,
				value:
					one.kept === null
						? words.promise.few(number(one.promised))
						: words.promise.kept(number(one.kept), number(one.promised)),
				href: href(language, 'procedure', { type: one.key })
			}))
		},
		money: { all: href(language, 'deskProjectTotals'), totals: printTotals(read.money, language) },
		countries: {
			all: href(language, 'international'),
			rows: read.countries.map((one) => ({
				country: countryName(one.country, language) ?? one.country,
				href: href(language, 'country', { country: one.country }),
				visits: number(one.visits),
				cohorts: number(one.cohorts),
				meetings: number(one.meetings),
				projects: number(one.projects)
			}))
		},
		fields: {
			rows: read.fields.map((one) => ({
				key: one.field,
				name: nameOfField(one.field)?.[language] ?? one.field,
				cells: {
					projects: { text: number(one.projects), href: href(language, 'deskProjects') },
					cohorts: { text: number(one.cohorts), href: href(language, 'training') },
					services: { text: number(one.services), href: href(language, 'deskJointServices') },
					themes: { text: number(one.themes), href: href(language, 'deskSharing') }
				}
			}))
		},
		portfolio: {
			all: href(language, 'deskInitiatives'),
			counted:
				read.portfolio.levels.length === 0
					? undefined
					: read.portfolio.levels
							.map(({ level, count }) =>
								words.portfolio.counted(text.portfolio.health.levels[level] ?? level, number(count))
							)
							.join(' · '),
			rows: read.portfolio.worst.map((one) => ({
				id: one.id,
				name: one.name[language],
				href: href(language, 'deskInitiative', { id: one.id }),
				example: one.is_example,
				whom: one.unit ?? '–',
				health: healthMark(one.health, language),
				why: one.health.reasons[0] ? reasonText(one.health.reasons[0], language) : ''
			}))
		},
		training: {
			all: href(language, 'training'),
			total: drawn.total,
			bars: drawn.byYear.map(({ label, value, people }) => ({ label, value, text: people })),
			topics: drawn.byTopic.map(({ label, value, people }) => ({ label, value, text: people }))
		}
	};
}
export type PrintedLeaderPage = ReturnType<typeof printLeaderPage>;
