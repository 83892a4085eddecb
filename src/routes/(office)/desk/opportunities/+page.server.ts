import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { opportunitiesAsked, opportunityTabNames } from '$lib/server/hall/lists/list-questions';
import { withTypedAmounts } from '$lib/server/hall/money-form';
import { needFields, opportunityFaults } from '$lib/server/hall/opportunity-forms';
import {
	closeFundingNeed,
	isOpen,
	listNeeds,
	listOpportunities,
	recordNeed
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import type { Actions, PageServerLoad } from './$types';

const perPage = 25;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const { opportunities: words, projectMoney, site, office } = textIn(language);
	const { tab, stages } = opportunitiesAsked(url.searchParams);
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.day, keyPart.id]);
	const after = isRefusal(cursor) || cursor === null ? undefined : { sort: cursor[0]!, id: cursor[1]! };
	const page = orError(language, await listOpportunities(ctx, stages, { limit: perPage, after }));
	const needs = orError(language, await listNeeds(ctx));
	const mayWrite = allows(ctx.actor, 'opportunity.write');
	const units = mayWrite ? await listUnits(ctx) : [];
	setHeaders({ 'cache-control': 'no-store' });
	const to = (rest: Record<string, string> = {}) =>
		href(language, 'deskOpportunities', {}, { state: tab, ...rest });
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		tabs: opportunityTabNames.map((key) => ({
			text: words.tabs[key],
			href: href(language, 'deskOpportunities', {}, { state: key }),
			current: key === tab
		})),
		rows: page.rows.map((row) => ({
			id: row.id,
			title: row.title,
			donor: row.donor,
			stage: words.stages[row.stage] ?? row.stage,
			closes: row.closesOn ? writeDay(row.closesOn, language, 'long') : words.noDay,
			isLate: isOpen(row.stage) && row.closesOn !== null && row.closesOn < ctx.clock.today(),
			unit: row.unit ?? '',
			isExample: row.isExample,
			href: href(language, 'deskOpportunity', { id: row.id })
		})),
		first: after ? { href: to(), text: office.first } : undefined,
		next: page.next
			? { href: to({ cursor: writeCursor([page.next.sort, page.next.id]) }), text: site.next }
			: undefined,
		needs: needs.map((need) => ({
			id: need.id,
			title: need.title,
			sector: projectMoney.sectors[need.sector] ?? need.sector,
			amount:
				need.amount && need.currency
					? writeMoney(moneyOf(decimal(need.amount), need.currency), language)
					: '',
			ready: [
				words.reasons[need.hasStudy ? 'STUDY_READY' : 'STUDY_MISSING'],
				words.reasons[need.hasLand ? 'LAND_READY' : 'LAND_MISSING']
			].join(', '),
			isExample: need.isExample
		})),
		needFields: needFields(isRefusal(units) ? [] : units, language),
		mayWrite
	};
};

export const actions: Actions = {
	need: (event) =>
		answerForm(event, {
			act: 'need',
			texts: ['title', 'sector', 'amount', 'currency', 'has_study', 'has_land', 'unit_id'],
			faults: opportunityFaults(event.locals.language),
			work: (ctx, sent) =>
				withTypedAmounts(sent, event.locals.language, ['amount'], ({ amount: { amount } }) =>
					recordNeed(ctx, {
						title: sent.text('title'),
						sector: sent.text('sector'),
						amount,
						currency: sent.text('currency'),
						has_study: sent.text('has_study') !== '',
						has_land: sent.text('has_land') !== '',
						unit_id: sent.text('unit_id')
					})
				),
			to: () => href(event.locals.language, 'deskOpportunities', {}, { done: 'need' })
		}),
	close: (event) =>
		answerForm(event, {
			act: 'close',
			texts: [],
			faults: textIn(event.locals.language).opportunities.faults,
			work: (ctx, sent) => closeFundingNeed(ctx, sent.text('id')),
			to: () => href(event.locals.language, 'deskOpportunities', {}, { done: 'closed' })
		})
};
