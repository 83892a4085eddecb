import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	moveFields,
	opportunityFaults,
	opportunityFields,
	opportunityForm,
	withOpportunity
} from '$lib/server/hall/opportunity-forms';
import {
	changeOpportunity,
	fitReasons,
	isOpen,
	moveOpportunityOn,
	readOpportunity,
	type OpportunityView
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { listOfficePartners, listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import type { Actions, PageServerLoad } from './$types';

function factsOf(call: OpportunityView, language: Language): FactItem[] {
	const { opportunities: words, projectMoney, site } = textIn(language);
	const amount = (value: string | null) =>
		value && call.currency ? writeMoney(moneyOf(decimal(value), call.currency), language) : undefined;
	const [least, most] = [amount(call.amountLeast), amount(call.amountMost)];
	const day = (value: string | null) => (value ? writeDay(value, language, 'long') : undefined);
	const fact = (label: string, value: string | null | undefined, link?: string): FactItem => ({
		label,
		value: value ?? undefined,
		unknown: site.notKnown,
		...(link ? { href: link } : {})
	});
	const facts = words.facts;
	return [
		fact(facts.donor, call.donor, href(language, 'deskPartner', { id: call.partnerId })),
		fact(facts.programme, call.programme),
		fact(facts.about, call.about),
		fact(
			facts.themes,
			call.themes.length === 0
				? words.allThemes
				: call.themes.map((theme) => projectMoney.sectors[theme] ?? theme).join(', ')
		),
		fact(facts.eligibility, call.eligibility),
		fact(facts.opens, day(call.opensOn)),
		fact(facts.closes, day(call.closesOn) ?? words.noDay),
		fact(facts.size, least || most ? words.size(least, most) : undefined),
		fact(facts.languages, call.languages),
		fact(facts.contact, call.contact),
		fact(facts.address, call.address, call.address ?? undefined),
		fact(facts.unit, call.unit),
		...(call.lesson ? [fact(facts.lesson, call.lesson)] : []),
		...(call.projectId
			? [fact(facts.project, words.seeProject, href(language, 'deskProject', { id: call.projectId }))]
			: [])
	];
}

/** As many names as a list of suggestions bears; the others are typed. */
const suggested = 200;

async function changeFieldsOf(ctx: Ctx, call: OpportunityView, language: Language) {
	const [units, donors] = await Promise.all([
		listUnits(ctx),
		listOfficePartners(ctx, { filters: { q: null, kind: null, country: null }, limit: suggested })
	]);
	return opportunityFields(
		isRefusal(units) ? [] : units,
		isRefusal(donors) ? [] : donors.rows.map(({ name }) => name),
		language,
		call
	);
}

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const call = orError(language, await readOpportunity(ctx, params.id));
	const words = textIn(language).opportunities;
	const mayWrite = allows(ctx.actor, 'opportunity.write');
	setHeaders({ 'cache-control': 'no-store' });
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		title: call.title,
		stage: words.stages[call.stage] ?? call.stage,
		isExample: call.isExample,
		version: String(call.version),
		facts: factsOf(call, language),
		steps: call.steps.map((step) => ({
			what: words.stages[step.stage] ?? step.stage,
			when: { text: writeDay(step.happenedOn, language, 'long'), day: step.happenedOn },
			who: step.by ?? undefined,
			note: step.note ?? undefined
		})),
		fits: call.fits.map(({ need, reasons, isPossible }) => ({
			id: need.id,
			title: need.title,
			isExample: need.isExample,
			isPossible,
			sides: (['for', 'against', 'open'] as const).flatMap((side) => {
				const told = reasons.filter((reason) => fitReasons[reason] === side);
				if (told.length === 0) return [];
				return [`${words.sides[side]}: ${told.map((reason) => words.reasons[reason] ?? reason).join(', ')}.`];
			})
		})),
		isOpen: isOpen(call.stage),
		moveFields: moveFields(call.stage, language),
		changeFields: mayWrite ? await changeFieldsOf(ctx, call, language) : [],
		mayWrite
	};
};

export const actions: Actions = {
	change: (event) =>
		answerForm(event, {
			act: 'change',
			...opportunityForm,
			faults: opportunityFaults(event.locals.language),
			work: (ctx, sent) =>
				withOpportunity(sent, event.locals.language, (input) =>
					changeOpportunity(ctx, event.params.id, { ...input, version: Number(sent.text('version')) || 0 })
				),
			to: ({ id }) => href(event.locals.language, 'deskOpportunity', { id }, { done: 'changed' })
		}),
	move: (event) =>
		answerForm(event, {
			act: 'move',
			texts: ['stage', 'note', 'lesson'],
			faults: textIn(event.locals.language).opportunities.faults,
			work: (ctx, sent) =>
				moveOpportunityOn(ctx, event.params.id, {
					stage: sent.text('stage'),
					note: sent.text('note'),
					lesson: sent.text('lesson'),
					version: Number(sent.text('version')) || 0
				}),
			to: ({ id }) => href(event.locals.language, 'deskOpportunity', { id }, { done: 'moved' })
		})
};
