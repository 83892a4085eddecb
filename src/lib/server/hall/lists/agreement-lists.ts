import { reviewLine, reviewsAsked } from '../review-view';
import { readOfficeQuestion, officeWords, type OfficeWord } from '../office-register';
import { evaluationLine } from '../evaluation-view';
import { obligationsAsked } from '../obligation-view';
import { instrumentName, signedText } from '../register-words';
import { partnerKindName } from '../partner-words';
import { exportOfficeRegister } from '$lib/server/modules/cooperation';
import { listEvaluations, listReviews } from '$lib/server/modules/lifecycle';
import { listObligations } from '$lib/server/modules/obligations';
import { listOfficePartners, listUnits, readOfficePartner } from '$lib/server/modules/organisations';
import { countryName } from '$lib/server/platform/country-names';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { partnersAsked } from './list-questions';
import { deskList, everyRow, orRefused, type AskedFor, type ListColumn } from './desk-list';

const perPart = 500;

/** The office's register, published or not, with what the public may see of each. */
const register = deskList({
	page: 'deskRegister',
	async read(ctx, search) {
		const { words, filters } = readOfficeQuestion(search);
		return orRefused(await exportOfficeRegister(ctx, filters), await registerAsked(ctx, words));
	},
	title: ({ officeRegister }) => officeRegister.sheet.title,
	columns({ site, officeRegister, register: words }, { language }) {
		const { columns } = officeRegister.sheet;
		return [
			{ label: columns.number, value: (row) => row.register_number },
			{ label: columns.title, width: 48, value: (row) => row.title },
			{ label: columns.instrument, value: (row) => instrumentName(row.instrument, language) },
			{
				label: columns.type,
				value: (row) => (row.type === null ? site.notKnown : (words.types[row.type] ?? row.type))
			},
			{ label: columns.parties, width: 48, value: (row) => row.parties },
			{ label: columns.units, width: 32, value: (row) => row.units },
			{
				label: columns.signed,
				kind: 'day',
				value: (row) => (row.signed_precision === 'day' ? row.signed_on : signedText(row, language))
			},
			{ label: columns.starts, kind: 'day', value: (row) => row.starts_on },
			{ label: columns.ends, kind: 'day', value: (row) => (row.term_known ? row.ends_on : site.notKnown) },
			{ label: columns.status, value: (row) => words.statuses[row.status] ?? row.status },
			{ label: columns.state, value: (row) => officeRegister.states[row.state] ?? row.state },
			{ label: columns.origin, value: (row) => officeRegister.origins[row.origin] ?? row.origin }
		];
	},
	example: (row) => row.is_example
});

async function registerAsked(ctx: Ctx, asked: Partial<Record<OfficeWord, string>>): Promise<AskedFor[]> {
	const { officeRegister, register: words } = textIn(ctx.language);
	const units = asked.unit ? await listUnits(ctx) : [];
	const partner = asked.partner ? await readOfficePartner(ctx, asked.partner) : undefined;
	const named: Partial<Record<OfficeWord, string | undefined>> = {
		type: words.types[asked.type ?? ''],
		instrument: words.instruments[asked.instrument ?? ''],
		status: words.statuses[asked.status ?? ''],
		disclosure: officeRegister.states[asked.disclosure ?? ''],
		unit: isRefusal(units) ? undefined : units.find(({ id }) => id === asked.unit)?.name,
		partner: partner && !isRefusal(partner) ? partner.name : undefined
	};
	return officeWords.flatMap((word) => {
		const value = asked[word];
		if (value === undefined) return [];
		return [{ label: officeRegister.facets[word] ?? word, value: named[word] ?? value }];
	});
}

const partners = deskList({
	page: 'deskPartners',
	async read(ctx, search) {
		const { officeRegister } = textIn(ctx.language);
		const { q, kind } = partnersAsked(search);
		const filters = { q: q ?? null, kind: kind ?? null, country: null };
		const rows = await everyRow((after?: { sort: string; id: string }) =>
			listOfficePartners(ctx, { filters, limit: perPart, ...(after ? { after } : {}) })
		);
		return orRefused(rows, [
			...(q ? [{ label: officeRegister.partners.searchLabel, value: q }] : []),
			...(kind
				? [{ label: officeRegister.partners.filterKind, value: partnerKindName(kind, ctx.language) }]
				: [])
		]);
	},
	title: ({ officeRegister }) => officeRegister.partners.title,
	columns({ officeRegister, lists }, { language }) {
		const { columns, shownPublic, notPublic } = officeRegister.partners;
		return [
			{ label: columns.name, width: 48, value: (row) => row.name },
			{ label: lists.columns.shortName, value: (row) => row.short_name },
			{ label: columns.kind, value: (row) => partnerKindName(row.kind, language) },
			{ label: columns.country, value: (row) => countryName(row.country, language) ?? row.country },
			{ label: columns.state, value: (row) => (row.is_published ? shownPublic : notPublic) }
		];
	},
	example: (row) => row.is_example
});

const obligations = deskList({
	page: 'deskObligations',
	async read(ctx, search) {
		const { view, question } = obligationsAsked(search);
		const rows = await everyRow((cursor?: string) =>
			listObligations(ctx, { ...question, cursor: cursor ?? null, limit: 200 })
		);
		const words = textIn(ctx.language);
		return orRefused(rows, [{ label: words.lists.view, value: words.obligations.tab[view] }]);
	},
	title: ({ obligations: words }) => words.title,
	columns({ obligations: words, lists }, { language }) {
		return [
			{ label: words.columns.what, width: 48, value: (row) => row.what },
			{ label: lists.columns.kind, value: (row) => words.kinds[row.kind] },
			{
				label: words.columns.subject,
				width: 40,
				value: (row) => `${words.subjects[row.subject_kind]}: ${row.subject_title[language]}`
			},
			{ label: words.columns.owner, width: 32, value: (row) => row.owner_name },
			{ label: words.one.facts.other, width: 32, value: (row) => row.other_name ?? words.one.division },
			{ label: words.columns.deadline, kind: 'day', value: (row) => row.due_on },
			{ label: words.columns.state, value: (row) => words.states[row.state] },
			{ label: words.one.facts.amount, kind: 'number', value: (row) => row.amount },
			{ label: lists.columns.currency, value: (row) => row.currency },
			{ label: words.one.facts.basis, value: (row) => row.basis }
		];
	},
	example: (row) => row.is_example
});

const evaluations = deskList({
	page: 'deskEvaluations',
	read: async (ctx) => orRefused(await listEvaluations(ctx)),
	title: ({ evaluation }) => evaluation.title,
	columns({ evaluation, lists }, { language }) {
		return [
			{
				label: evaluation.columns.agreement,
				width: 48,
				value: (row) => evaluationLine(row, language, 'desk').name
			},
			{ label: lists.columns.partners, width: 32, value: (row) => row.round.partners },
			{
				label: lists.columns.units,
				width: 32,
				value: (row) => row.round.units.map(({ name }) => name).join(', ')
			},
			{ label: lists.columns.from, kind: 'day', value: (row) => row.period.from },
			{ label: lists.columns.to, kind: 'day', value: (row) => row.period.to },
			{ label: evaluation.columns.due, kind: 'day', value: (row) => row.round.due_on },
			{ label: evaluation.columns.sides, value: (row) => evaluationLine(row, language, 'desk').sides },
			{ label: lists.columns.state, value: (row) => evaluationLine(row, language, 'desk').status.text }
		];
	},
	example: (row) => row.round.is_example
});

const reviews = deskList({
	page: 'deskReview',
	async read(ctx, search) {
		const found = await listReviews(ctx);
		if (isRefusal(found)) return found;
		const { kind, shown } = reviewsAsked(found.reviews, search);
		const words = textIn(ctx.language).review;
		return orRefused(
			shown.map((review) => reviewLine(review, found.months, ctx.language)),
			kind ? [{ label: words.columns.finding, value: words.kinds[kind] }] : []
		);
	},
	title: ({ review }) => review.title,
	columns({ review: words, lists }): ListColumn<ReturnType<typeof reviewLine>>[] {
		return [
			{ label: words.columns.agreement, width: 48, value: (row) => row.name },
			{ label: words.columns.finding, width: 32, value: (row) => row.finding },
			{ label: words.columns.why, width: 64, value: (row) => row.why },
			{ label: lists.columns.other, width: 40, value: (row) => row.other?.text ?? row.obligation?.text }
		];
	},
	example: (row) => row.example
});

export const agreementLists = {
	daftar: register,
	mitra: partners,
	kewajiban: obligations,
	evaluasi: evaluations,
	tinjauan: reviews
};
