import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { dropSession } from '$lib/server/hall/begin-session';
import { chooseDay, resetDemonstration } from '$lib/server/hall/demonstration';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { allows } from '$lib/server/modules/identity';
import { plant } from '$lib/server/platform/plant';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { datePartsOf, readDateParts } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import type { Actions, PageServerLoad } from './$types';

/** How far the buttons go; the form's other button names a day of its own, or the real one. */
const moves: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

export const load: PageServerLoad = ({ locals, url }) => {
	const { ctx, language } = locals;
	if (ctx.mode !== 'demo') error(404, { message: textIn(language).site.errorPage.notFound });
	const zone = ctx.tenant.timeZone;
	const isChosen = plant().clock.chosenDay !== undefined;
	const today = ctx.clock.today();
	return {
		today: writeDay(today, language),
		parts: datePartsOf(today),
		real: isChosen ? writeDay(dayInZone(new Date(), zone), language) : null,
		maySet: allows(ctx.actor, 'demo.reset'),
		asksReset: url.searchParams.get('ask') === 'reset',
		done: url.searchParams.get('done')
	};
};

export const actions: Actions = {
	choose: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const { faults } = textIn(language).demo;
		const fields = await request.formData();
		const read = readDateParts(fields, 'day');
		const move = typed(fields, 'move');
		const again = (status: number, text: string, wrong: ('day' | 'month' | 'year')[] = []) =>
			fail(status, { parts: read.parts, wrong, error: text });
		let day: string | undefined;
		if (Object.hasOwn(moves, move)) day = addCalendarDays(ctx.clock.today(), moves[move]!);
		else if (move !== 'real') {
			if (read.state === 'empty') return again(422, faults.DAY_MISSING);
			if (read.state !== 'day')
				return again(422, read.state === 'missing' ? faults.DAY_MISSING : faults.NOT_A_DAY, read.wrong);
			day = read.day;
		}
		const chosen = await chooseDay(ctx, day);
		if (isRefusal(chosen)) return again(statusOf(chosen.refused), sentenceFor(language, chosen));
		redirect(303, href(language, 'deskDemo', {}, { done: 'day' }));
	},
	reset: async ({ locals, cookies, url }) => {
		const { ctx, language } = locals;
		const done = await resetDemonstration(ctx);
		if (isRefusal(done)) return fail(statusOf(done.refused), { sentence: sentenceFor(language, done) });
		dropSession(cookies, url.origin);
		redirect(303, href(language, 'login', {}, { next: href(language, 'deskDemo', {}, { done: 'reset' }) }));
	}
};
