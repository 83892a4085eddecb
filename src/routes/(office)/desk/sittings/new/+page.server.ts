import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { listCasesForSitting, planSitting, rulesUnchecked } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { readDateParts } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).sittings.plan;
	const waiting = orError(language, await listCasesForSitting(ctx));
	const asked = url.searchParams.get('case');
	return {
		key: randomUUID(),
		mayCirculate: (await rulesUnchecked(ctx.db)).circulation,
		back: { href: href(language, 'deskSittings'), text: textIn(language).sittings.list.title },
		cases: waiting.map((one) => ({
			value: one.case_id,
			label: one.subject,
			hint: [
				one.receipt,
				one.partner,
				one.opinions_late ? words.waitingOpinions : undefined,
				one.planned ? words.planned(writeDay(one.planned.held_on, language, 'long')) : undefined
			]
				.filter(Boolean)
				.join(' · '),
			// What is planned elsewhere is not picked again by mistake; it may be.
			checked: asked ? asked === one.case_id : !one.planned && !one.opinions_late
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { language } = locals;
		const fields = await request.formData();
		const day = readDateParts(fields, 'held_on');
		const values = {
			title: typed(fields, 'title'),
			starts_at: typed(fields, 'starts_at'),
			place: typed(fields, 'place'),
			number: typed(fields, 'number'),
			manner: typed(fields, 'manner'),
			cases: fields.getAll('case').filter((one): one is string => typeof one === 'string'),
			day: day.parts
		};
		const result = await actOnce<{ id: string }>(locals.ctx, fields, 'sitting.plan', (ctx) =>
			planSitting(ctx, {
				title: values.title,
				held_on: day.state === 'day' ? day.day : day.state === 'empty' ? '' : 'x',
				starts_at: values.starts_at,
				place: values.place,
				number: values.number,
				manner: values.manner === 'circulation' ? 'circulation' : 'meeting',
				case_ids: values.cases
			})
		);
		if (isRefusal(result)) {
			const problems = (result.details?.errors ?? []) as { field: string; message: string }[];
			const { fields: words } = textIn(language).desk;
			return fail(statusOf(result.refused), {
				values,
				errors: problems.map(({ field, message }) => ({ field, text: words[message] ?? message })),
				sentence: problems.length > 0 ? undefined : sentenceFor(language, result)
			});
		}
		redirect(303, href(language, 'deskSitting', { id: result.id }));
	}
};
