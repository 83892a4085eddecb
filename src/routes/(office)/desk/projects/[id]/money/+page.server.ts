import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { partnerTexts } from '$lib/server/hall/partner-form';
import { moneyFields, typedAmount, typedRate } from '$lib/server/hall/money-form';
import { projectHead } from '$lib/server/hall/office-projects';
import { fundingFields, paperDays, paperFields, paperTexts } from '$lib/server/hall/project-forms';
import { entryFields, trancheFields } from '$lib/server/hall/project-ledger-forms';
import { answerPart, answerRemoval } from '$lib/server/hall/project-parts';
import { printEntry, printFunding, printTranches } from '$lib/server/hall/project-money-words';
import { printReport } from '$lib/server/hall/project-words';
import {
	changeFunding,
	conflictingFigures,
	readOfficeProject,
	readProjectTranches,
	recordEntry,
	recordFunding,
	takeEntryBack,
	takeFigure,
	tranches
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { listOfficePartners } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const suggested = 200;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const schedule = orError(language, await readProjectTranches(ctx, params.id));
	const mayEnter = project.isOwn && allows(ctx.actor, 'project.money');
	const partners = mayEnter
		? await listOfficePartners(ctx, { filters: { q: null, kind: null, country: null }, limit: suggested })
		: { rows: [] };
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).officeProjects.money;
	const conflicts = conflictingFigures(project.reports).flat();
	return {
		key: randomUUID(),
		head: projectHead(project, 'money', language),
		done: url.searchParams.get('done'),
		mayEnter,
		maySettle: allows(ctx.actor, 'project.settle'),
		fundings: project.fundings.map((funding) => ({
			...printFunding(funding, language, (id) => href(language, 'deskPartner', { id })),
			version: String(funding.version),
			paperFields: mayEnter ? paperFields(funding, language) : []
		})),
		fundingFields: mayEnter
			? fundingFields(language, isRefusal(partners) ? [] : partners.rows.map(({ name }) => name))
			: [],
		tranches: printTranches(schedule, project.entries, project.fundings, ctx.clock.today(), language),
		trancheForms: mayEnter
			? schedule.map((one) => ({
					id: one.id,
					title: [
						writeDay(one.dueOn, language, 'long'),
						writeMoney(moneyOf(decimal(one.amount), one.currency), language)
					].join(' · '),
					version: String(one.version),
					fields: trancheFields(one, project.fundings, language)
				}))
			: [],
		newTranche: mayEnter ? trancheFields(undefined, project.fundings, language) : [],
		entryFields: mayEnter ? entryFields(project.fundings, language) : [],
		entries: project.entries.map((entry) => ({
			...printEntry(entry, project.fundings, language),
			mayTakeBack: mayEnter && !entry.isReversed && entry.reversesId === null,
			isReversed: entry.isReversed,
			more: [entry.reference, entry.note, entry.by && words.by(entry.by)].filter(Boolean).join(' · ')
		})),
		reports: project.reports.map((report) => ({
			...printReport({ ...report, sources: [] }, language),
			inConflict: conflicts.includes(report),
			taken:
				report.takenOn === null
					? undefined
					: words.taken(
							report.takenBy ?? '',
							writeDay(report.takenOn, language, 'long'),
							report.takenWhy ?? ''
						)
		}))
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskProjectMoney', { id: params.id }, { done });
const faultsIn = ({ locals }: RequestEvent) => textIn(locals.language).officeProjects.faults;

const answer = (event: RequestEvent, done: string) => ({
	faults: faultsIn(event),
	to: () => back(event, done)
});

export const actions: Actions = {
	funding: (event) =>
		answerForm(event, {
			act: 'funding',
			texts: [...partnerTexts, 'instrument', 'channel', 'direct_basis', 'currency', ...paperTexts],
			days: paperDays,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				recordFunding(ctx, event.params.id, {
					partner: { name: sent.text('partner'), kind: sent.text('kind'), country: sent.text('country') },
					instrument: sent.text('instrument'),
					channel: sent.text('channel'),
					direct_basis: sent.text('direct_basis'),
					currency: sent.text('currency'),
					...papersOf(sent)
				}),
			to: () => back(event, 'funding')
		}),
	papers: (event) =>
		answerForm(event, {
			act: 'papers',
			texts: paperTexts,
			days: paperDays,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				changeFunding(ctx, event.params.id, sent.text('id'), {
					...papersOf(sent),
					version: Number(sent.text('version')) || 0
				}),
			to: () => back(event, 'changed')
		}),
	entry: (event) =>
		answerForm(event, {
			act: 'entry',
			texts: ['kind', 'funding_id', 'method', ...moneyFields, 'reference', 'note'],
			days: ['happened_on', 'rate_on'],
			faults: faultsIn(event),
			work: async (ctx, sent) => {
				const money = typedAmount(sent, event.locals.language);
				if (isRefusal(money)) return money;
				return recordEntry(ctx, event.params.id, {
					kind: sent.text('kind'),
					funding_id: sent.text('funding_id'),
					method: sent.text('method'),
					happened_on: sent.day('happened_on'),
					money,
					rate: typedRate(sent, event.locals.language),
					reference: sent.text('reference'),
					note: sent.text('note')
				});
			},
			to: () => back(event, 'entry')
		}),
	tranche: (event) => answerPart(event, 'tranche', tranches, answer(event, 'tranche')),
	remove: (event) => answerRemoval(event, { tranche: tranches }, answer(event, 'removed')),
	back: (event) =>
		answerForm(event, {
			act: 'back',
			texts: ['reason'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				takeEntryBack(ctx, event.params.id, sent.text('id'), { reason: sent.text('reason') }),
			to: () => back(event, 'back')
		}),
	take: (event) =>
		answerForm(event, {
			act: 'take',
			texts: ['why'],
			faults: faultsIn(event),
			work: (ctx, sent) => takeFigure(ctx, event.params.id, sent.text('id'), { why: sent.text('why') }),
			to: () => back(event, 'taken')
		})
};

function papersOf(sent: { text(name: string): string; day(name: string): string }) {
	return {
		title: sent.text('title'),
		agreement_number: sent.text('agreement_number'),
		signed_on: sent.day('signed_on'),
		closing_on: sent.day('closing_on'),
		register_number: sent.text('register_number'),
		register_on: sent.day('register_on'),
		register_office: sent.text('register_office'),
		provider_activity_id: sent.text('provider_activity_id'),
		note: sent.text('note')
	};
}
