import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { downloadOf } from '$lib/desk-words/case-file';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { withScan } from '$lib/server/hall/letter-view';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { replyStanding } from '$lib/server/hall/reply-view';
import { readOfferReply, reserveReplyNumber, sendOfferReply } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { file, reply } = orError(language, await readOfferReply(ctx, params.id));
	const { replies: words, desk, cases } = textIn(language);
	return {
		key: randomUUID(),
		done: words.done[url.searchParams.get('done') ?? ''],
		subject: file.row.subject,
		example: file.row.is_example,
		promise: words.promise(reply.days),
		standing: replyStanding(reply, language),
		facts: [
			{ label: words.received, value: writeDay(reply.received_on, language) },
			{ label: words.due, value: writeDay(reply.due_on, language) },
			{
				label: words.number,
				value: reply.sent?.number ?? reply.reserved_number ?? undefined,
				unknown: words.noNumber
			},
			{
				label: words.sent,
				value: reply.sent ? writeDay(reply.sent.on, language) : undefined,
				unknown: words.notSent
			},
			...(reply.sent?.document_id
				? [{ label: words.scan, value: words.openScan, href: downloadOf(reply.sent.document_id, language) }]
				: [])
		],
		reserved: reply.reserved_number ? words.steps.reserved(reply.reserved_number) : undefined,
		maySend: reply.may_send,
		today: datePartsOf(ctx.clock.today()),
		texts: allows(ctx.actor, 'draft.read') ? href(language, 'deskTexts', { id: params.id }) : undefined,
		trail: [
			{ href: href(language, 'desk'), text: desk.frame.title },
			{ href: href(language, 'deskCases'), text: cases.list.title },
			{ href: href(language, 'deskCase', { id: params.id }), text: file.row.subject }
		]
	};
};

export const actions: Actions = {
	number: (event) =>
		answerForm(event, {
			act: 'number',
			texts: [],
			faults: {},
			work: (ctx) => reserveReplyNumber(ctx, event.params.id),
			to: () => href(event.locals.language, 'deskReply', { id: event.params.id }, { done: 'number' })
		}),
	send: (event) =>
		answerForm(event, {
			act: 'send',
			texts: ['note'],
			days: ['sent_on'],
			files: scanLimits,
			faults: textIn(event.locals.language).letters.faults,
			work: (ctx, sent) =>
				withScan(
					ctx,
					sent.files,
					{ kind: 'surat_tanggapan', title: textIn('id').replies.title },
					(documentId) =>
						sendOfferReply(ctx, event.params.id, {
							sentOn: sent.day('sent_on'),
							documentId,
							note: sent.text('note')
						})
				),
			to: () => href(event.locals.language, 'deskReply', { id: event.params.id }, { done: 'sent' })
		})
};
