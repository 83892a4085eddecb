import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { makeRemark, noteChase, replyToRemark, settleRemark } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { readDateParts } from '$lib/ui/date-parts';
import { actOnce, typed } from './page-form';
import { statusOf } from './refusal-status';

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
			day: (name: string) => string
		) => Promise<object | Refusal>;
	}
) {
	const { ctx, language } = locals;
	const fields = await request.formData();
	const text = (name: string) => typed(fields, name);
	const read = Object.fromEntries((form.days ?? []).map((name) => [name, readDateParts(fields, name)]));
	const day = (name: string) => (read[name]?.state === 'day' ? (read[name] as { day: string }).day : '');
	const broken = Object.entries(read)
		.filter(([, { state }]) => state === 'missing' || state === 'not_a_date')
		.map(([field]) => ({ field, message: 'DAY_WRONG' }));
	const done =
		broken.length > 0
			? refuse('VALIDATION_FAILED', { errors: broken })
			: await actOnce<object>(ctx, fields, `case.${form.act}.${params.id}`, (once) =>
					form.work(once, text, day)
				);
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
		days: Object.fromEntries(Object.entries(read).map(([name, { parts }]) => [name, parts])),
		values: Object.fromEntries(
			[...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
		) as Record<string, string>
	});
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

/** Makes a remark on a paper. */
export const remark = (event: Event) =>
	answerPart(event, {
		act: 'remark',
		anchor: 'catatan-berkas',
		work: async (ctx, text) =>
			text('document') === ''
				? refuse('VALIDATION_FAILED', { errors: [{ field: 'document', message: 'CHOOSE_ONE' }] })
				: makeRemark(ctx, event.params.id, {
						documentId: text('document'),
						place: text('place'),
						body: text('body')
					})
	});

/** Answers a remark. */
export const reply = (event: Event) =>
	answerPart(event, {
		act: 'reply',
		anchor: 'catatan-berkas',
		work: (ctx, text) => replyToRemark(ctx, text('id'), text('body'))
	});

/** Settles a remark. */
export const settle = (event: Event) =>
	answerPart(event, {
		act: 'settle',
		anchor: 'catatan-berkas',
		work: (ctx, text) => settleRemark(ctx, text('id'), text('settled'), text('why'))
	});
