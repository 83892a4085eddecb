import type { Readable } from 'node:stream';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import {
	beginThread,
	changeTerms,
	noteChase,
	renewOpinion,
	sayInThread,
	settleThread
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { actOnce, readPageForm } from './page-form';
import { statusOf } from './refusal-status';
import { fieldsOf, readSent } from './sent-form';

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'locals' | 'params'>;

/**
 * Carries out a form of a case's page that names its faults field by field; on a "no" it comes back as it was typed.
 *
 * @param days the names of its day fields, given to `work` as YYYY-MM-DD or empty
 */
async function answerPart(
	{ request, locals, params }: Event,
	form: {
		readonly act: string;
		readonly anchor: string;
		readonly days?: readonly string[];
		readonly work: (
			ctx: Ctx,
			text: (name: string) => string,
			day: (name: string) => string,
			file: { fileName: string; mediaType: string; content: Readable } | null
		) => Promise<object | Refusal>;
	}
) {
	const { ctx, language } = locals;
	const sent = await readPageForm(request);
	const fields = fieldsOf(sent);
	const read = readSent(fields, form.days);
	const done = await carriedOut();
	if (!isRefusal(done))
		redirect(303, `${href(language, 'deskCase', { id: params.id })}?tersimpan#${form.anchor}`);
	const wrong = (done.details?.errors ?? []) as readonly { field: string; message: string }[];
	const words = textIn(language).office.faults;
	const faults = wrong.map(({ field, message }) => ({ field, text: words[message] ?? message }));
	return fail(statusOf(done.refused), {
		act: form.act,
		field: faults[0]?.field,
		sentence: faults[0]?.text ?? sentenceFor(language, done),
		faults,
		days: read.days,
		values: Object.fromEntries(
			[...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
		) as Record<string, string>
	});

	async function carriedOut(): Promise<object | Refusal> {
		if (isRefusal(sent)) return sent;
		try {
			if (read.wrongDays.length > 0) return refuse('VALIDATION_FAILED', { errors: read.wrongDays });
			const [one] = sent.files;
			const file = one ? { fileName: one.name, mediaType: one.mediaType, content: one.open() } : null;
			return await actOnce<object>(ctx, fields, `case.${form.act}.${params.id}`, (once) =>
				form.work(once, read.sent.text, read.sent.day, file)
			);
		} finally {
			await sent.discard();
		}
	}
}

/** Notes that somebody outside was asked. */
export const chase = (event: Event) =>
	answerPart(event, {
		act: 'chase',
		anchor: 'luar',
		days: ['asked_on', 'ask_again_on'],
		work: (ctx, text, day) =>
			noteChase(ctx, event.params.id, text('step'), {
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
		work: (ctx, text) => {
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
		work: (ctx, text, _day, file) => sayInThread(ctx, text('id'), text('body'), file)
	});

/** Settles a thread. */
export const settle = (event: Event) =>
	answerPart(event, {
		act: 'settle',
		anchor: 'percakapan',
		work: (ctx, text) => settleThread(ctx, text('id'), text('settled'), text('why'))
	});

/** Gives one's own view again that a new version of a paper has reset. */
export const renew = (event: Event) =>
	answerPart(event, {
		act: 'renew',
		anchor: 'pendapat',
		work: (ctx, text) =>
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
		work: (ctx, text, day) =>
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
