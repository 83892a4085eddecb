import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { whatsAppLink } from '$lib/desk-words/case-about';
import { orError } from '$lib/refused-page';
import { appointmentFromForm, describeAppointment, shownMethods } from '$lib/server/hall/appointment-form';
import {
	appointmentForOffice,
	listAppointments,
	readCaseView,
	type Clash,
	type ListedAppointment
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const all = orError(language, await listAppointments(ctx));
	const lives = (one: ListedAppointment) => ['proposed', 'countered', 'accepted'].includes(one.state);
	return {
		key: randomUUID(),
		done: url.searchParams.has('done'),
		methods: shownMethods(language),
		propose: await caseToPropose(ctx, url.searchParams.get('case') ?? ''),
		ahead: all.filter(lives).map((one) => line(one, ctx, language)),
		past: all.filter((one) => !lives(one)).map((one) => line(one, ctx, language))
	};
};

function line(one: ListedAppointment, ctx: Ctx, language: Language) {
	const described = describeAppointment(one, ctx, language);
	return {
		...described,
		message: messageTo(one, described.facts[1]?.value ?? '', ctx, language),
		subject: one.subject,
		partner: one.partner ?? undefined,
		href: href(language, 'deskCase', { id: one.case_id }),
		caseId: one.case_id,
		example: one.is_example,
		clashes: one.clashes.map((clash) => clashInWords(clash, language))
	};
}

/** The ready message to whoever proposed, while an answer is theirs to know; nothing is sent by us. */
function messageTo(one: ListedAppointment, when: string, ctx: Ctx, language: Language) {
	if (one.receipt === null || !['countered', 'accepted'].includes(one.state)) return undefined;
	const words = textIn(language).appointments;
	const text = words.mail.body({
		subject: one.subject,
		state: one.state,
		method: words.methods[one.method]!,
		when,
		place: one.place,
		note: one.note ?? '',
		link: ctx.origin + href(language, 'tracked', { number: one.receipt }),
		region: ctx.tenant.name
	});
	return { text, whatsApp: { text: textIn(language).notifications.openWhatsApp, href: whatsAppLink(text) } };
}

function clashInWords(clash: Clash, language: Language): string {
	const words = textIn(language).appointments.clashes;
	switch (clash.kind) {
		case 'holiday':
			return words.holiday(clash.title ?? '');
		case 'weekend':
			return words.weekend;
		default:
			return words[clash.kind](clash.starts_at ?? '', clash.title ?? '');
	}
}

/** The case for which the office proposes a day, where one may be proposed now. */
async function caseToPropose(ctx: Ctx, caseId: string) {
	if (caseId === '') return undefined;
	const [view, found] = await Promise.all([readCaseView(ctx, caseId), appointmentForOffice(ctx, caseId)]);
	return isRefusal(view) || !found.may_propose ? undefined : { caseId, subject: view.subject };
}

async function send({ request, locals }: Pick<RequestEvent, 'request' | 'locals'>) {
	const faults = await appointmentFromForm(
		locals.ctx,
		(await request.clone().formData()).get('case_id')?.toString() ?? '',
		request
	);
	if (faults) return fail(422, faults);
	redirect(303, href(locals.language, 'deskAppointments', {}, { done: '' }));
}

export const actions: Actions = { answer: send, propose: send };
