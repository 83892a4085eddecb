import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { askOfStalled, closeStalled, listStalled } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).stalled;
	const { roles } = textIn(language).desk;
	const { terms, cases } = orError(language, await listStalled(ctx));
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		lead: words.lead(terms.afterDays, terms.answerDays),
		cases: cases.map((one) => ({
			id: one.id,
			subject: one.subject,
			href: href(language, 'deskCase', { id: one.id }),
			note: [one.receipt, one.partner, one.unit].filter(Boolean).join(' · '),
			example: one.is_example,
			days: words.days(one.days, one.moved_on),
			owes: one.owes.map((step) =>
				words.owes(
					step.name[language],
					step.waiting_for === 'outside_authority' ? words.outside : (roles[step.role] ?? step.role)
				)
			),
			asked: one.asked ? words.asked(one.asked.on, one.asked.recipients) : words.notAsked,
			mayClose: one.may_close
		}))
	};
};

export const actions: Actions = {
	ask: (event) =>
		answerForm(event, {
			act: 'ask',
			texts: [],
			lists: ['case'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) => askOfStalled(ctx, sent.all('case')),
			to: () => href(event.locals.language, 'deskStalled', {}, { done: 'asked' })
		}),
	close: (event) =>
		answerForm(event, {
			act: 'close',
			texts: ['reason'],
			lists: ['case'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) => closeStalled(ctx, sent.all('case'), sent.text('reason')),
			to: () => href(event.locals.language, 'deskStalled', {}, { done: 'closed' })
		})
};
