import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import {
	beginThread,
	changeTerms,
	noteChase,
	renewOpinion,
	reviseDocument,
	sayInThread,
	settleThread
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { answerForm, type SentForm } from './desk-form';
import { paperOrPhotoLimits } from './upload-limits';

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'locals' | 'params'>;

/** Carries out a form of a case's page, and leads back to the part of the page in which it stands. */
const answerPart = (
	event: Event,
	form: {
		readonly act: string;
		readonly anchor: string;
		readonly days?: readonly string[];
		readonly takesFile?: boolean;
		readonly work: (ctx: Ctx, sent: SentForm) => Promise<object | Refusal>;
	}
) =>
	answerForm(event, {
		act: form.act,
		texts: 'every',
		days: form.days,
		files: form.takesFile ? { ...paperOrPhotoLimits, maxFiles: 1 } : undefined,
		faults: textIn(event.locals.language).office.faults,
		work: form.work,
		to: () => `${href(event.locals.language, 'deskCase', { id: event.params.id })}?tersimpan#${form.anchor}`
	});

/** The file of a form, as services take it. */
const fileOf = ({ files: [one] }: SentForm) =>
	one ? { fileName: one.name, mediaType: one.mediaType, content: one.open() } : null;

/** Notes that somebody outside was asked. */
export const chase = (event: Event) =>
	answerPart(event, {
		act: 'chase',
		anchor: 'luar',
		days: ['asked_on', 'ask_again_on'],
		work: (ctx, { text, day }) =>
			noteChase(ctx, event.params.id, text('id'), {
				askedOn: day('asked_on'),
				way: text('way'),
				whom: text('whom'),
				reach: text('reach'),
				answer: text('answer'),
				askAgainOn: day('ask_again_on')
			})
	});

/** Begins a thread: `topic` is `paper:` or `step:` with its id or key, or empty for the case as a whole. */
export const begin = (event: Event) =>
	answerPart(event, {
		act: 'begin',
		anchor: 'percakapan',
		work: (ctx, { text }) => {
			const [kind, id] = text('topic').split(':', 2);
			return beginThread(ctx, event.params.id, {
				audience: text('audience'),
				documentId: kind === 'paper' ? (id ?? null) : null,
				step: kind === 'step' ? (id ?? null) : null,
				place: text('place'),
				body: text('body')
			});
		}
	});

/** Answers in a thread, with a next version of its paper where this reader may bring one. */
export const say = (event: Event) =>
	answerPart(event, {
		act: 'say',
		anchor: 'percakapan',
		takesFile: true,
		work: (ctx, sent) => sayInThread(ctx, sent.text('id'), sent.text('body'), fileOf(sent))
	});

/** Settles a thread. */
export const settle = (event: Event) =>
	answerPart(event, {
		act: 'settle',
		anchor: 'percakapan',
		work: (ctx, { text }) => settleThread(ctx, text('id'), text('settled'), text('why'))
	});

/** Takes a revised or signed file in as the next version of a document of the case. */
export const revise = (event: Event) =>
	answerPart(event, {
		act: 'revise',
		anchor: 'berkas',
		takesFile: true,
		work: async (ctx, sent) => {
			const file = fileOf(sent);
			if (!file) {
				const message = sentenceFor(event.locals.language, refuse('REVISION_MISSING'));
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'file', message }] });
			}
			return reviseDocument(ctx, sent.text('id'), {
				...file,
				note: sent.text('note'),
				signed: sent.text('signed') === 'on'
			});
		}
	});

/** Gives one's own view again that a new version of a paper has reset. */
export const renew = (event: Event) =>
	answerPart(event, {
		act: 'renew',
		anchor: 'pendapat',
		work: (ctx, { text }) =>
			renewOpinion(ctx, event.params.id, {
				step: text('id'),
				verdict: text('verdict'),
				note: text('note'),
				no_conflict_of_interest: text('no_conflict') === 'on'
			})
	});

/** Changes what the proposal asked for, after it was talked over. */
export const terms = (event: Event) =>
	answerPart(event, {
		act: 'terms',
		anchor: 'percakapan',
		days: ['starts_on'],
		work: (ctx, { text, day }) =>
			changeTerms(ctx, event.params.id, {
				title: text('title'),
				scope: text('scope'),
				starts_on: day('starts_on'),
				term_months: text('term_months'),
				location: text('location'),
				financing: text('financing'),
				reason: text('reason')
			})
	});
