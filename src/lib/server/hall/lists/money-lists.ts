import { obligationLine } from '../obligation-words';
import { printProjectLine, readProjectQuestion } from '../office-projects';
import { partnerKindName } from '../partner-words';
import { addMonths } from '$lib/server/modules/calendar';
import {
	listNeeds,
	listOfficeDonors,
	listOfficeProjects,
	listOpportunities,
	readReportCalendar
} from '$lib/server/modules/funding';
import {
	findAlumni,
	listDecreedCohorts,
	listOfficeProgrammes,
	listOffers
} from '$lib/server/modules/training';
import { printCosts } from '../training-desk';
import { countryName } from '$lib/server/platform/country-names';
import { isId } from '$lib/server/platform/ids';
import type { Place } from '$lib/server/platform/list-part';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { deskList, everyRow, orRefused } from './desk-list';
import { alumniAsked, opportunitiesAsked, projectsChosen } from './list-questions';

const perPart = 200;
const part = (after: Place | undefined) => ({ limit: perPart, ...(after ? { after } : {}) });

const projects = deskList({
	page: 'deskProjects',
	async read(ctx, search) {
		const { kept, filters } = readProjectQuestion(search);
		return orRefused(
			await everyRow((after?: Place) => listOfficeProjects(ctx, filters, part(after))),
			projectsChosen(kept, ctx.language)
		);
	},
	title: ({ officeProjects }) => officeProjects.title,
	columns({ officeProjects: words }, { language }) {
		const { columns } = words;
		return [
			{ label: columns.title, width: 48, value: (row) => row.title[language] },
			{ label: columns.funders, width: 40, value: (row) => row.funders },
			{ label: columns.stage, value: (row) => printProjectLine(row, language).stage?.text },
			{ label: columns.sector, value: (row) => printProjectLine(row, language).sector },
			{ label: columns.state, value: (row) => printProjectLine(row, language).state.text }
		];
	},
	example: (row) => row.isExample
});

const donors = deskList({
	page: 'deskDonors',
	read: async (ctx) => orRefused(await listOfficeDonors(ctx)),
	title: ({ projectSearch }) => projectSearch.donors.title,
	columns({ projectSearch, lists }, { language }) {
		const { columns } = projectSearch.donors;
		return [
			{ label: columns.name, width: 48, value: (row) => row.name },
			{ label: lists.columns.kind, value: (row) => partnerKindName(row.kind, language) },
			{
				label: columns.country,
				value: (row) => row.country && (countryName(row.country, language) ?? row.country)
			},
			{ label: columns.projects, kind: 'number', value: (row) => row.projects },
			{ label: lists.columns.examples, kind: 'number', value: (row) => row.examples },
			{ label: columns.calls, kind: 'number', value: (row) => row.calls }
		];
	},
	example: (row) => row.projects === 0 && row.examples > 0
});

const opportunities = deskList({
	page: 'deskOpportunities',
	async read(ctx, search) {
		const { tab, stages } = opportunitiesAsked(search);
		const words = textIn(ctx.language);
		return orRefused(await everyRow((after?: Place) => listOpportunities(ctx, stages, part(after))), [
			{ label: words.lists.view, value: words.opportunities.tabs[tab] }
		]);
	},
	title: ({ opportunities: words }) => words.title,
	columns({ opportunities: words, lists }) {
		return [
			{ label: words.columns.title, width: 48, value: (row) => row.title },
			{ label: words.columns.donor, width: 32, value: (row) => row.donor },
			{ label: words.columns.stage, value: (row) => words.stages[row.stage] ?? row.stage },
			{ label: lists.columns.opens, kind: 'day', value: (row) => row.opensOn },
			{ label: words.columns.closes, kind: 'day', value: (row) => row.closesOn },
			{ label: lists.columns.least, kind: 'number', value: (row) => row.amountLeast },
			{ label: lists.columns.most, kind: 'number', value: (row) => row.amountMost },
			{ label: lists.columns.currency, value: (row) => row.currency },
			{ label: words.columns.unit, width: 32, value: (row) => row.unit }
		];
	},
	example: (row) => row.isExample
});

const needs = deskList({
	page: 'deskOpportunities',
	read: async (ctx) => orRefused(await listNeeds(ctx)),
	title: ({ opportunities: words }) => words.needs,
	columns({ opportunities: words, projectMoney, lists }) {
		return [
			{ label: words.needColumns.title, width: 48, value: (row) => row.title },
			{ label: words.needColumns.sector, value: (row) => projectMoney.sectors[row.sector] ?? row.sector },
			{ label: words.needColumns.amount, kind: 'number', value: (row) => row.amount },
			{ label: lists.columns.currency, value: (row) => row.currency },
			{
				label: words.needColumns.ready,
				width: 40,
				value: (row) =>
					[
						words.reasons[row.hasStudy ? 'STUDY_READY' : 'STUDY_MISSING'],
						words.reasons[row.hasLand ? 'LAND_READY' : 'LAND_MISSING']
					].join(', ')
			}
		];
	},
	example: (row) => row.isExample
});

const reports = deskList({
	page: 'deskReportCalendar',
	async read(ctx, search) {
		const from = `${ctx.clock.today().slice(0, 7)}-01`;
		const donor = search.get('donor') ?? '';
		const found = await readReportCalendar(ctx, {
			from,
			before: addMonths(from, 12),
			...(isId(donor) ? { partnerId: donor } : {})
		});
		return orRefused(isRefusal(found) ? found : [...found.late.rows, ...found.coming.rows]);
	},
	title: ({ donorReports }) => donorReports.calendar.title,
	columns({ obligations, donorReports, lists }, { clock, language }) {
		return [
			{ label: obligations.columns.what, width: 48, value: (row) => row.what },
			{
				label: obligations.columns.subject,
				width: 48,
				value: (row) => obligationLine(row, clock.today(), language, 'desk').subject
			},
			{ label: donorReports.calendar.donor, width: 32, value: (row) => row.other_name },
			{ label: obligations.columns.owner, width: 32, value: (row) => row.owner_name },
			{ label: obligations.columns.deadline, kind: 'day', value: (row) => row.due_on },
			{ label: lists.columns.state, value: (row) => obligations.states[row.state] }
		];
	},
	example: (row) => row.is_example
});

const offers = deskList({
	page: 'deskTraining',
	read: async (ctx) => orRefused(await everyRow((after?: Place) => listOffers(ctx, part(after)))),
	title: ({ training }) => training.list.offers,
	columns({ training, lists }, { language }) {
		const { columns } = training.list;
		return [
			{ label: columns.theme, width: 48, value: (row) => row.theme },
			{ label: lists.columns.programme, width: 32, value: (row) => row.programme },
			{ label: lists.columns.country, value: (row) => countryName(row.country, language) ?? row.country },
			{ label: lists.columns.from, kind: 'day', value: (row) => row.starts_on },
			{ label: lists.columns.to, kind: 'day', value: (row) => row.ends_on },
			{ label: lists.columns.until, kind: 'day', value: (row) => row.nominate_until },
			{ label: columns.places, kind: 'number', value: (row) => row.quota },
			{ label: columns.named, kind: 'number', value: (row) => row.named },
			{ label: columns.state, value: (row) => training.phase[row.phase] ?? row.phase }
		];
	},
	example: (row) => row.is_example
});

const cohorts = deskList({
	page: 'deskTraining',
	read: async (ctx) => orRefused(await listDecreedCohorts(ctx)),
	title: ({ training }) => training.list.cohorts,
	columns({ training, lists }, { language }) {
		const { columns } = training.list;
		return [
			{ label: columns.theme, width: 48, value: (row) => row.theme },
			{ label: lists.columns.programme, width: 32, value: (row) => row.programme },
			{
				label: lists.columns.country,
				value: (row) => row.country && (countryName(row.country, language) ?? row.country)
			},
			{ label: lists.columns.from, kind: 'day', value: (row) => row.starts_on },
			{ label: lists.columns.to, kind: 'day', value: (row) => row.ends_on },
			{ label: columns.going, kind: 'number', value: (row) => row.going },
			{ label: columns.decree, value: (row) => row.decree_number },
			{ label: columns.state, value: (row) => training.cohortPhase[row.phase] ?? row.phase }
		];
	},
	example: (row) => row.is_example
});

const alumni = deskList({
	page: 'deskAlumni',
	async read(ctx, search) {
		const asked = alumniAsked(search);
		const { training, trainingForms } = textIn(ctx.language);
		const words = trainingForms.alumni;
		return orRefused(await findAlumni(ctx, asked), [
			...(asked.topic ? [{ label: words.topic, value: training.topics[asked.topic] ?? asked.topic }] : []),
			...(asked.country
				? [{ label: words.country, value: countryName(asked.country, ctx.language) ?? asked.country }]
				: []),
			...(asked.words ? [{ label: words.words, value: asked.words }] : [])
		]);
	},
	title: ({ trainingForms }) => trainingForms.alumni.title,
	columns({ training, trainingForms, lists }, { language }) {
		const { columns, topic, country } = trainingForms.alumni;
		return [
			{ label: columns.name, width: 32, value: (row) => row.name },
			{ label: lists.columns.office, width: 32, value: (row) => row.office },
			{ label: columns.unit, width: 32, value: (row) => row.unit },
			{ label: columns.course, width: 40, value: (row) => row.theme },
			{ label: lists.columns.programme, width: 32, value: (row) => row.programme },
			{ label: country, value: (row) => row.country && (countryName(row.country, language) ?? row.country) },
			{ label: topic, value: (row) => row.topics.map((one) => training.topics[one] ?? one).join(', ') },
			{ label: lists.columns.to, kind: 'day', value: (row) => row.ended_on },
			{ label: columns.applied, width: 40, value: (row) => row.introduced }
		];
	},
	example: (row) => row.is_example
});

const programmes = deskList({
	page: 'deskTrainingProgrammes',
	read: async (ctx) => orRefused(await listOfficeProgrammes(ctx)),
	title: ({ trainingForms }) => trainingForms.programmes.title,
	columns({ trainingForms }, { language }) {
		const { columns } = trainingForms.programmes;
		return [
			{ label: columns.name, width: 48, value: (row) => row.name },
			{ label: columns.country, value: (row) => countryName(row.country, language) ?? row.country },
			{
				label: columns.costs,
				width: 64,
				value: (row) =>
					printCosts(row.costs, language)
						.map(({ kind, payer, amount }) => [`${kind}: ${payer}`, amount].filter(Boolean).join(', '))
						.join('; ')
			}
		];
	},
	example: (row) => row.is_example
});

export const moneyLists = {
	proyek: projects,
	pendana: donors,
	peluang: opportunities,
	kebutuhan: needs,
	'kalender-laporan': reports
};
export const trainingLists = {
	'tawaran-pelatihan': offers,
	angkatan: cohorts,
	alumni,
	'program-pelatihan': programmes
};
