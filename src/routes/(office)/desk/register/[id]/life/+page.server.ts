import { href } from '$lib/addresses';
import { viewLife } from '$lib/server/hall/life-view';
import { askAsSent, askTexts } from '$lib/server/hall/ask-for-agreement';
import { answerPaperForm } from '$lib/server/hall/paper-form';
import type { SentFields } from '$lib/server/hall/sent-form';
import {
	closeOutAgreement,
	decideRequest,
	handOverAsset,
	moveOnDispute,
	openDispute,
	recordAsset,
	recordTerm,
	startCarryingOut,
	terminateAgreement,
	withdrawRequest,
	type Burden,
	type DisputeForum,
	type EvaluationRhythm,
	type TerminationReason
} from '$lib/server/modules/lifecycle';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { readTypedMoney } from '$lib/written/money-input';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	life: await viewLife(locals.ctx, locals.language, params.id),
	asking: url.searchParams.get('ask') ?? undefined,
	done: url.searchParams.get('done') ?? undefined
});

type Form = {
	readonly texts: readonly string[];
	readonly days?: readonly string[];
	readonly work: (
		ctx: Ctx,
		id: string,
		sent: SentFields,
		documentId: string | undefined
	) => Promise<object | Refusal>;
};

/** Each form of this page is one act in the agreement's life and leads back here. */
function answer(event: RequestEvent, act: string, form: Form) {
	const { language } = event.locals;
	const { id } = event.params;
	return answerPaperForm(event, {
		act,
		route: `agreement.${id}.${act}`,
		texts: form.texts,
		days: form.days,
		faults: textIn(language).life.faults,
		work: (ctx, sent, documentId) => form.work(ctx, id, sent, documentId),
		to: () => href(language, 'deskAgreementLife', { id }, { done: act })
	});
}

const burdens = ['burdens_public', 'burdens_assets_or_budget', 'in_current_budget', 'multi_year'] as const;

/** "Not known" is an answer not given. */
function burdenOf(sent: SentFields): Burden {
	return Object.fromEntries(
		burdens.flatMap((name) => {
			const said = sent.text(name);
			return said === 'yes' || said === 'no' ? [[name, said === 'yes']] : [];
		})
	);
}

export const actions: Actions = {
	start: (event) =>
		answer(event, 'start', {
			texts: ['rhythm', 'note'],
			days: ['started_on'],
			work: (ctx, id, sent) =>
				startCarryingOut(ctx, id, {
					started_on: sent.day('started_on'),
					rhythm: sent.text('rhythm') as EvaluationRhythm,
					note: sent.text('note')
				})
		}),
	term: (event) =>
		answer(event, 'term', {
			texts: ['reason'],
			days: ['starts_on', 'ends_on'],
			work: (ctx, id, sent, documentId) =>
				recordTerm(ctx, id, {
					starts_on: sent.day('starts_on') || undefined,
					ends_on: sent.day('ends_on'),
					reason: sent.text('reason'),
					document_id: documentId
				})
		}),
	ask: (event) => answer(event, 'ask', { texts: askTexts, work: askAsSent }),
	withdraw: (event) =>
		answer(event, 'withdraw', {
			texts: [],
			work: (ctx, _id, sent) => withdrawRequest(ctx, sent.text('id'))
		}),
	decide: (event) =>
		answer(event, 'decide', {
			texts: ['decision', 'note', 'decided_by', ...burdens],
			days: ['decided_on'],
			work: (ctx, _id, sent, documentId) => {
				const decision = sent.text('decision');
				if (decision !== 'granted' && decision !== 'refused')
					return Promise.resolve(
						refuse('VALIDATION_FAILED', { errors: [{ field: 'decision', message: 'CHOOSE_ONE' }] })
					);
				const onPaper = sent.text('on_paper') === 'yes';
				return decideRequest(ctx, sent.text('id'), {
					decision,
					note: sent.text('note'),
					burden: burdenOf(sent),
					...(onPaper
						? {
								on_paper: {
									decided_by: sent.text('decided_by'),
									decided_on: sent.day('decided_on'),
									document_id: documentId ?? ''
								}
							}
						: {})
				});
			}
		}),
	terminate: (event) =>
		answer(event, 'terminate', {
			texts: ['reason', 'note'],
			days: ['terminated_on'],
			work: (ctx, id, sent, documentId) =>
				terminateAgreement(ctx, id, {
					terminated_on: sent.day('terminated_on'),
					reason: sent.text('reason') as TerminationReason,
					note: sent.text('note'),
					document_id: documentId ?? ''
				})
		}),
	asset: (event) =>
		answer(event, 'asset', {
			texts: ['what', 'quantity', 'unit', 'worth', 'goes_to'],
			work: (ctx, id, sent) => {
				const typedWorth = sent.text('worth');
				const worth = typedWorth ? readTypedMoney(typedWorth, event.locals.language) : null;
				if (worth && 'refused' in worth)
					return Promise.resolve(
						refuse('VALIDATION_FAILED', { errors: [{ field: 'worth', message: 'AMOUNT_WRONG' }] })
					);
				return recordAsset(ctx, id, {
					what: sent.text('what'),
					quantity: sent.text('quantity').replace(',', '.') || null,
					unit: sent.text('unit') || null,
					worth,
					goes_to: sent.text('goes_to') as 'region' | 'partner' | 'scrapped'
				});
			}
		}),
	handOver: (event) =>
		answer(event, 'handOver', {
			texts: ['number'],
			days: ['handed_over_on'],
			work: (ctx, id, sent, documentId) =>
				handOverAsset(ctx, id, sent.text('id'), {
					handed_over_on: sent.day('handed_over_on'),
					number: sent.text('number'),
					document_id: documentId ?? ''
				})
		}),
	dispute: (event) =>
		answer(event, 'dispute', {
			texts: ['about'],
			days: ['arose_on'],
			work: (ctx, id, sent) =>
				openDispute(ctx, id, { about: sent.text('about'), arose_on: sent.day('arose_on') })
		}),
	disputeStep: (event) =>
		answer(event, 'disputeStep', {
			texts: ['forum', 'note'],
			days: ['happened_on'],
			work: (ctx, id, sent, documentId) =>
				moveOnDispute(ctx, id, sent.text('id'), {
					forum: sent.text('forum') as DisputeForum,
					happened_on: sent.day('happened_on'),
					note: sent.text('note'),
					document_id: documentId,
					settled: sent.text('settled') === 'on'
				})
		}),
	closeOut: (event) =>
		answer(event, 'closeOut', {
			texts: ['note'],
			work: (ctx, id, sent, documentId) =>
				closeOutAgreement(ctx, id, {
					note: sent.text('note'),
					no_assets: sent.text('no_assets') === 'on',
					document_id: documentId
				})
		})
};
