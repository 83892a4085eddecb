import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import type { FormField } from '$lib/record-form';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	applies,
	closeAssessment,
	dimensions,
	readAssessment,
	returnAssessment,
	scoreIndicators,
	submitAssessment,
	type AssessmentView
} from '$lib/server/modules/reporting';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const yearOf = ({ params }: Pick<RequestEvent, 'params'>) =>
	/^\d{4}$/.test(params.year) ? Number(params.year) : 0;
const dimensionOf = (asked: string | null) => dimensions.find(({ key }) => key === asked) ?? dimensions[0]!;

/** The four fields of each indicator of a dimension, with what is known of it. */
function fieldsOf(view: AssessmentView, dimension: (typeof dimensions)[number], language: Language) {
	const words = textIn(language).selfAssessment;
	return dimension.indicators
		.filter((indicator) => applies(indicator, view.assessment.continuation_only))
		.map((indicator) => {
			const item = view.items.find((one) => one.indicator === indicator.key);
			const found = indicator.evidence
				.filter((kind) => view.evidence[kind] > 0)
				.map((kind) => words.evidenceKinds[kind](writeNumber(view.evidence[kind], language)));
			const named = (what: string) => `${what}.${indicator.key}`;
			const fields: FormField[] = [
				{
					kind: 'select',
					name: named('score'),
					label: `${words.score} ${indicator.key}`,
					hint:
						item?.score_before === null || item?.score_before === undefined
							? undefined
							: words.before(String(item.score_before)),
					options: Object.entries(words.scores).map(([value, label]) => ({ value, label })),
					value: item?.not_applicable ? 'na' : item?.score === null ? '' : String(item?.score ?? ''),
					width: 'm'
				},
				{
					kind: 'long',
					name: named('evidence'),
					label: `${words.evidence} ${indicator.key}`,
					value: item?.evidence ?? found.join('\n')
				},
				{
					kind: 'long',
					name: named('reason'),
					label: `${words.reason} ${indicator.key}`,
					value: item?.reason ?? ''
				},
				{
					kind: 'long',
					name: named('mend'),
					label: `${words.mend} ${indicator.key}`,
					value: item?.mend ?? ''
				}
			];
			const facts = fields.map((field) => ({
				label: field.label,
				value:
					field.kind === 'select'
						? words.scores[field.value ?? '']
						: (field.kind === 'long' && field.value) || undefined,
				note: field.kind === 'select' ? field.hint : undefined,
				unknown: words.nothingWritten
			}));
			return { key: indicator.key, name: words.indicators[indicator.key]!, found, fields, facts };
		});
}

export const load: PageServerLoad = async (event) => {
	const { ctx, language } = event.locals;
	const view = orError(language, await readAssessment(ctx, yearOf(event)));
	const { assessment } = view;
	const words = textIn(language).selfAssessment;
	const here = dimensionOf(event.url.searchParams.get('dimensi'));
	const to = (dimensi: string) =>
		href(language, 'deskAssessment', { year: String(assessment.year) }, { dimensi });
	const number = (value: number) => writeNumber(value, language);
	event.setHeaders({ 'cache-control': 'no-store' });
	return {
		key: randomUUID(),
		done: event.url.searchParams.get('done'),
		title: words.titleOf(String(assessment.year)),
		state: {
			tone: assessment.state === 'closed' ? ('good' as const) : ('going' as const),
			text: `${words.states[assessment.state]} · ${words.columns.round} ${assessment.round}`
		},
		example: assessment.is_example ? textIn(language).site.example : undefined,
		ministryNote: assessment.ministry_note ?? undefined,
		returnedOn: assessment.returned_on ? writeDay(assessment.returned_on, language, 'long') : undefined,
		tabs: dimensions.map(({ key }) => ({
			href: to(key),
			text: `${key}. ${words.dimensions[key]}`,
			current: key === here.key
		})),
		dimension: here.key,
		indicators: fieldsOf(view, here, language),
		standings: view.standings.map(({ key, got, possible, percent, missing }) => ({
			key,
			name: words.dimensions[key]!,
			points: words.points(number(got), number(possible)),
			percent: percent === null ? '–' : `${number(percent)}%`,
			missing: missing.length > 0 ? words.missing(missing.join(', ')) : undefined
		})),
		weakest: view.weakest.map((key) => `${key} ${words.indicators[key]}`),
		mayScore: view.mayWrite && view.isOpen,
		maySend: view.mayWrite && view.isOpen,
		mayAnswer: view.mayWrite && assessment.state === 'submitted',
		isOpen: view.isOpen,
		papers: (['nilai.pdf', 'nilai.xlsx'] as const).map((paper) => ({
			text: paper === 'nilai.pdf' ? words.pdf : words.xlsx,
			href: href(language, 'deskAssessmentPaper', { year: String(assessment.year), paper })
		}))
	};
};

const back = (event: RequestEvent, done: string, dimensi?: string) =>
	href(event.locals.language, 'deskAssessment', { year: event.params.year }, { done, dimensi });
const faultsIn = ({ locals }: RequestEvent) => textIn(locals.language).visits.faults;

export const actions: Actions = {
	score: (event) => {
		const dimension = dimensionOf(event.url.searchParams.get('dimensi'));
		return answerForm(event, {
			act: 'score',
			texts: 'every',
			faults: faultsIn(event),
			work: (ctx, sent) =>
				scoreIndicators(
					ctx,
					yearOf(event),
					dimensionOf(sent.text('dimension') || dimension.key).indicators.map(({ key }) => ({
						indicator: key,
						score: sent.text(`score.${key}`),
						evidence: sent.text(`evidence.${key}`),
						reason: sent.text(`reason.${key}`),
						mend: sent.text(`mend.${key}`)
					}))
				),
			to: (_, sent) => back(event, 'scored', sent.text('dimension'))
		});
	},
	send: (event) =>
		answerForm(event, {
			act: 'send',
			texts: [],
			faults: faultsIn(event),
			work: (ctx) => submitAssessment(ctx, yearOf(event)),
			to: () => back(event, 'sent')
		}),
	returned: (event) =>
		answerForm(event, {
			act: 'returned',
			texts: ['note'],
			faults: faultsIn(event),
			work: (ctx, sent) => returnAssessment(ctx, yearOf(event), sent.text('note')),
			to: () => back(event, 'returned')
		}),
	close: (event) =>
		answerForm(event, {
			act: 'close',
			texts: [],
			faults: faultsIn(event),
			work: (ctx) => closeAssessment(ctx, yearOf(event)),
			to: () => back(event, 'closed')
		})
};
