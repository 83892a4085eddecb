import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import {
	addIndicator,
	answerEvaluation,
	dropIndicator,
	evaluationSides,
	questionKeys,
	readEvaluation,
	type EvaluationInput,
	type Recommendation
} from '$lib/server/modules/lifecycle';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { readTypedMoney } from '$lib/written/money-input';
import { readNumber } from '$lib/written/numbers';
import type { SentFields } from './sent-form';
import type { Where } from './obligation-words';
import { answerPaperForm } from './paper-form';

type Event = Pick<RequestEvent, 'request'> & { locals: App.Locals; params: { id: string } };

/** An amount or a number as people type it, as an exact decimal; what cannot be read goes on as typed and is refused. */
function decimalOf(typed: string, language: Language, kind: 'money' | 'number'): string {
	if (!typed) return '';
	if (kind === 'money') {
		const money = readTypedMoney(typed, language, 'IDR');
		return 'refused' in money ? typed : money.amount;
	}
	return readNumber(typed, language) ?? typed;
}

function inputOf(sent: SentFields, language: Language, indicators: readonly string[]): EvaluationInput {
	return {
		answers: Object.fromEntries(questionKeys.map((key) => [key, sent.text(key)])),
		recommendation: sent.text('recommendation') as Recommendation,
		stars: Number(sent.text('stars') || '0'),
		obstacles: sent.text('obstacles'),
		advice: sent.text('advice'),
		planned: decimalOf(sent.text('planned'), language, 'money') || null,
		realised: decimalOf(sent.text('realised'), language, 'money') || null,
		actuals: Object.fromEntries(
			indicators.flatMap((id) => {
				const actual = decimalOf(sent.text(`actual_${id}`), language, 'number');
				return actual ? [[id, actual]] : [];
			})
		)
	};
}

/** Gives one side's evaluation from its page, and leads back to it. */
export async function answerFromPage(event: Event, where: Where) {
	const { ctx, language } = event.locals;
	const { id } = event.params;
	const found = await readEvaluation(ctx, id);
	const indicators = isRefusal(found) ? [] : found.indicators.map((one) => one.id);
	return answerPaperForm(event, {
		act: 'answer',
		route: `evaluation.${id}.answer`,
		texts: [
			'side',
			...questionKeys,
			'recommendation',
			'stars',
			'obstacles',
			'advice',
			'planned',
			'realised',
			...indicators.map((one) => `actual_${one}`)
		],
		faults: textIn(language).evaluation.faults,
		work: (once, sent, documentId): Promise<object | Refusal> => {
			const side = evaluationSides.find((one) => one === sent.text('side'));
			if (!side) return Promise.resolve(refuse('NOT_FOUND'));
			return answerEvaluation(once, id, side, {
				...inputOf(sent, language, indicators),
				...(documentId ? { document_id: documentId } : {})
			});
		},
		to: () =>
			href(language, where === 'desk' ? 'deskEvaluation' : 'accountEvaluation', { id }, { done: 'answer' })
	});
}

/** Adds an indicator to the agreement of this evaluation, or asks one no more. */
export async function indicateFromPage(event: Event, act: 'indicator' | 'drop') {
	const { ctx, language } = event.locals;
	const { id } = event.params;
	const found = await readEvaluation(ctx, id);
	return answerPaperForm(event, {
		act,
		route: `evaluation.${id}.${act}`,
		texts: ['name', 'unit', 'baseline', 'target'],
		faults: textIn(language).evaluation.faults,
		work: (once, sent): Promise<object | Refusal> => {
			if (isRefusal(found)) return Promise.resolve(found);
			const agreement = found.round.agreement_id;
			return act === 'drop'
				? dropIndicator(once, agreement, sent.text('id'))
				: addIndicator(once, agreement, {
						name: sent.text('name'),
						unit: sent.text('unit'),
						baseline: decimalOf(sent.text('baseline'), language, 'number'),
						target: decimalOf(sent.text('target'), language, 'number')
					});
		},
		to: () => href(language, 'deskEvaluation', { id }, { done: act })
	});
}
