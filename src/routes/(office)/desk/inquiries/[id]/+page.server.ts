import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { writeInquiry } from '$lib/server/hall/inquiry-view';
import {
	answerInquiry,
	exemptionArticle,
	exemptions,
	readInquiry,
	type InquiryAct
} from '$lib/server/modules/inquiries';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).inquiries;
	const inquiry = orError(language, await readInquiry(ctx, params.id));
	const { requester } = inquiry;
	return {
		key: randomUUID(),
		done: url.searchParams.get('done') === 'sent',
		inquiry: writeInquiry(inquiry, language),
		requester: requester && [
			{ label: words.desk.name, value: requester.name },
			{ label: words.desk.email, value: requester.email },
			{ label: words.desk.address, value: requester.address ?? undefined, unknown: words.desk.noAddress }
		],
		more: [
			...(inquiry.purpose ? [{ label: words.desk.purpose, value: inquiry.purpose }] : []),
			...(inquiry.way
				? [{ label: words.desk.way, value: words.information.ways[inquiry.way] ?? inquiry.way }]
				: []),
			...[inquiry.answered_by, inquiry.objection_by].flatMap((by) =>
				by ? [{ label: words.desk.by, value: by }] : []
			)
		],
		acts: inquiry.acts,
		exemptions: Object.keys(exemptions).map((letter) => ({
			value: letter,
			label: exemptionArticle(letter as keyof typeof exemptions)[language]
		})),
		back: href(language, 'deskInquiries')
	};
};

const answering = (act: InquiryAct) => (event: RequestEvent<{ id: string }>) =>
	answerForm(event, {
		act,
		texts: ['text', 'exemption'],
		faults: textIn(event.locals.language).inquiries.faults,
		work: (ctx, sent) =>
			answerInquiry(ctx, event.params.id, act, {
				text: sent.text('text'),
				exemption: sent.text('exemption') || undefined
			}),
		to: () => href(event.locals.language, 'deskInquiry', { id: event.params.id }, { done: 'sent' })
	});

export const actions: Actions = {
	give: answering('give'),
	refuse: answering('refuse'),
	extend: answering('extend'),
	answerObjection: answering('answer_objection')
};
