import { fieldName } from '../sharing-view';
import { printMembershipLine, printSisterLine } from '../membership-words';
import { printInitiativeLines, printInnovationLine } from '../portfolio-words';
import { requestLine } from '../visit-request-words';
import { printVisitLine, whenOf } from '../visit-words';
import { listOfficeInitiatives, listOfficeInnovations } from '$lib/server/modules/portfolio';
import {
	listOfficeMemberships,
	listOfficeSisterCities,
	listOfficeVisits,
	listVisitRequests
} from '$lib/server/modules/relations';
import { listJointServices, listThemes } from '$lib/server/modules/sharing';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { deskList, orRefused } from './desk-list';
import { visitsAsked } from './list-questions';

/** In a file stands all that the page only begins with. */
const everything = 100_000;

const visits = deskList({
	page: 'deskVisits',
	async read(ctx, search) {
		const kept = visitsAsked(search);
		const words = textIn(ctx.language).visits;
		return orRefused(await listOfficeVisits(ctx, { ...kept, most: everything }), [
			...(kept.direction
				? [{ label: words.head.fields.direction!, value: words.directions[kept.direction] ?? kept.direction }]
				: []),
			...(kept.state
				? [{ label: words.list.columns.state, value: words.states[kept.state] ?? kept.state }]
				: [])
		]);
	},
	title: ({ visits: words }) => words.list.title,
	columns({ visits: words, lists }, { language }) {
		const { columns } = words.list;
		const dayOf = (row: { date_precision: string }, day: string | null) =>
			row.date_precision === 'day' ? day : null;
		return [
			{ label: columns.title, width: 48, value: (row) => row.title[language] },
			{
				label: words.head.fields.direction!,
				value: (row) => words.directions[row.direction] ?? row.direction
			},
			{ label: columns.when, width: 28, value: (row) => whenOf(row, language) },
			{ label: lists.columns.from, kind: 'day', value: (row) => dayOf(row, row.starts_on) },
			{ label: lists.columns.to, kind: 'day', value: (row) => dayOf(row, row.ends_on) },
			{ label: columns.country, value: (row) => countryName(row.country, language) ?? row.country },
			{ label: lists.columns.partner, width: 32, value: (row) => row.partner },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: columns.state, value: (row) => printVisitLine(row, language).state.text },
			{ label: lists.columns.published, value: (row) => printVisitLine(row, language).published }
		];
	},
	example: (row) => row.is_example
});

const requests = deskList({
	page: 'deskVisitRequests',
	read: async (ctx) => orRefused(await listVisitRequests(ctx, everything)),
	title: ({ visitRequests }) => visitRequests.desk.title,
	columns({ visitRequests, lists }, { language }) {
		const { columns } = visitRequests.desk;
		return [
			{ label: lists.columns.number, value: (row) => row.receipt },
			{ label: columns.theme, width: 48, value: (row) => row.theme },
			{ label: columns.institution, width: 40, value: (row) => row.institution },
			{ label: lists.columns.people, kind: 'number', value: (row) => row.people },
			{ label: lists.columns.wished, kind: 'day', value: (row) => row.wished_on },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: columns.step, width: 32, value: (row) => requestLine(row, language).step },
			{ label: lists.columns.state, value: (row) => requestLine(row, language).state.text },
			{ label: columns.due, kind: 'day', value: (row) => row.due_on }
		];
	},
	example: (row) => row.is_example
});

const memberships = deskList({
	page: 'deskMemberships',
	read: async (ctx) => orRefused(await listOfficeMemberships(ctx)),
	title: ({ memberships: words }) => words.list.title,
	columns({ memberships: words, lists }, { language }) {
		const { columns } = words.list;
		return [
			{ label: columns.name, width: 40, value: (row) => row.name },
			{ label: columns.standing, value: (row) => printMembershipLine(row, language).standing },
			{ label: columns.since, value: (row) => printMembershipLine(row, language).since },
			{ label: columns.renews, kind: 'day', value: (row) => row.renews_on },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: columns.state, value: (row) => printMembershipLine(row, language).state.text }
		];
	},
	example: (row) => row.is_example
});

const sisters = deskList({
	page: 'deskSisterCities',
	read: async (ctx) => orRefused(await listOfficeSisterCities(ctx)),
	title: ({ memberships: words }) => words.sister.list.title,
	columns({ memberships: words, lists }, { language }) {
		const { columns } = words.sister.list;
		return [
			{ label: columns.name, width: 40, value: (row) => row.name },
			{ label: columns.country, value: (row) => printSisterLine(row, language).country },
			{ label: columns.stage, value: (row) => printSisterLine(row, language).stage.text },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: columns.state, value: (row) => printSisterLine(row, language).state.text }
		];
	},
	example: (row) => row.is_example
});

const initiatives = deskList({
	page: 'deskInitiatives',
	async read(ctx) {
		const all = await listOfficeInitiatives(ctx);
		return orRefused(isRefusal(all) ? all : printInitiativeLines(all, ctx.language));
	},
	title: ({ portfolio }) => portfolio.list.title,
	columns({ portfolio, lists }) {
		const { columns } = portfolio.list;
		return [
			{ label: columns.name, width: 48, value: (row) => row.name },
			{ label: lists.columns.kind, value: (row) => row.kind },
			{ label: columns.stage, value: (row) => row.stage },
			{ label: columns.unit, width: 32, value: (row) => row.unit },
			{ label: columns.taken, value: (row) => row.taken },
			{ label: columns.health, value: (row) => row.health.text },
			{ label: lists.columns.reason, width: 40, value: (row) => row.why },
			{ label: columns.state, value: (row) => row.state.text }
		];
	},
	example: (row) => row.example
});

const innovations = deskList({
	page: 'deskInnovations',
	read: async (ctx) => orRefused(await listOfficeInnovations(ctx)),
	title: ({ innovations: words }) => words.list.title,
	columns({ innovations: words, lists }, { language }) {
		const { columns } = words.list;
		return [
			{ label: columns.name, width: 48, value: (row) => row.name },
			{ label: columns.place, width: 32, value: (row) => row.place },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: lists.columns.year, kind: 'number', value: (row) => row.since_year },
			{ label: columns.awards, kind: 'number', value: (row) => row.awards },
			{ label: columns.learners, kind: 'number', value: (row) => row.learners },
			{ label: columns.state, value: (row) => printInnovationLine(row, language).state.text }
		];
	},
	example: (row) => row.is_example
});

const themes = deskList({
	page: 'deskSharing',
	read: async (ctx) => orRefused(await listThemes(ctx)),
	title: ({ sharing }) => sharing.themes.title,
	columns({ sharing, lists }, { language }) {
		const words = sharing.themes;
		return [
			{ label: lists.columns.direction, value: (row) => words.directions[row.direction] ?? row.direction },
			{
				label: lists.columns.theme,
				width: 40,
				value: (row) => (language === 'en' ? (row.title_en ?? row.title) : row.title)
			},
			{ label: lists.columns.field, width: 32, value: (row) => fieldName(row.field, language) },
			{ label: lists.columns.partner, width: 32, value: (row) => row.partner },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: lists.columns.about, width: 40, value: (row) => row.about },
			{ label: lists.columns.source, width: 32, value: (row) => row.known_from },
			{
				label: lists.columns.fits,
				width: 48,
				value: (row) => row.matches.map(({ partner, score }) => `${partner.name} (${score})`).join('; ')
			}
		];
	},
	example: (row) => row.is_example
});

const jointServices = deskList({
	page: 'deskJointServices',
	read: async (ctx) => orRefused(await listJointServices(ctx)),
	title: ({ sharing }) => sharing.services.title,
	columns({ sharing, lists, exports: open }, { language }) {
		const words = sharing.services;
		const of = (key: string) => open.columns[key] ?? key;
		return [
			{
				label: lists.columns.name,
				width: 40,
				value: (row) => (language === 'en' ? (row.name_en ?? row.name) : row.name)
			},
			{ label: lists.columns.field, width: 32, value: (row) => fieldName(row.field, language) },
			{ label: words.runBy, value: (row) => words.runners[row.run_by] },
			{ label: lists.columns.partner, width: 32, value: (row) => row.run_by_partner },
			{ label: words.agreement, width: 32, value: (row) => row.agreement },
			{ label: words.since, kind: 'day', value: (row) => row.started_on },
			{ label: of('coverage_unit'), value: (row) => row.coverage_unit },
			{ label: of('coverage_before'), kind: 'number', value: (row) => row.coverage_before },
			{ label: of('coverage_after'), kind: 'number', value: (row) => row.coverage_after },
			{ label: of('cost_before'), kind: 'number', value: (row) => row.cost_before },
			{ label: of('cost_after'), kind: 'number', value: (row) => row.cost_after },
			{ label: of('cost_note'), width: 32, value: (row) => row.cost_note }
		];
	},
	example: (row) => row.is_example
});

export const outwardLists = {
	kunjungan: visits,
	'permintaan-kunjungan': requests,
	keanggotaan: memberships,
	'kota-kembar': sisters,
	'smart-city': initiatives,
	inovasi: innovations,
	tema: themes,
	'layanan-bersama': jointServices
};
