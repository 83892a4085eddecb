import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { writeDay } from '$lib/written/dates';
import { numbersAsked } from '$lib/server/hall/lists/list-questions';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	insertNumberAfter,
	isNumberKind,
	listNumberBooks,
	listNumbers,
	numberKinds,
	reserveNumberAhead,
	voidNumber
} from '$lib/server/modules/cooperation';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { instrument, year, unit } = numbersAsked(ctx, url.searchParams);
	const before = Number(/^\d{1,9}$/.exec(url.searchParams.get('cursor') ?? '')?.[0] ?? 0) || undefined;
	const [rows, books] = await Promise.all([
		listNumbers(ctx, { instrument, year, unitId: unit, before }),
		listNumberBooks(ctx)
	]);
	if (isRefusal(rows)) error(statusOf(rows.refused), { message: sentenceFor(language, rows) });
	return {
		key: randomUUID(),
		instruments: numberKinds,
		instrument,
		unit,
		books: isRefusal(books) ? [] : books.map(({ id, name }) => ({ value: id, label: name })),
		year: String(year),
		next:
			rows.length === 25
				? href(
						language,
						'deskNumbers',
						{},
						{ instrument, unit: unit || undefined, year: String(year), cursor: String(rows.at(-1)!.sequence) }
					)
				: null,
		rows: rows.map(({ id, text, state, reason, reserved_on }) => ({
			id,
			text,
			state,
			reason,
			reserved_on: writeDay(reserved_on, language, 'long')
		}))
	};
};

type Outcome = { id: string; text?: string } | Refusal;

/** Every form of this page leads back to the list it was sent from, with what was asked for shown there. */
async function answer(
	{ request, locals }: Pick<RequestEvent, 'request' | 'locals'>,
	route: string,
	act: (fields: FormData, ctx: typeof locals.ctx) => Promise<Outcome>
) {
	const fields = await request.formData();
	const result = await actOnce<{ id: string; text?: string }>(locals.ctx, fields, route, (once) =>
		act(fields, once)
	);
	if (isRefusal(result))
		return fail(statusOf(result.refused), {
			act: route.slice('numbers.'.length),
			id: typed(fields, 'id'),
			reason: typed(fields, 'reason'),
			sentence: sentenceFor(locals.language, result)
		});
	redirect(
		303,
		href(
			locals.language,
			'deskNumbers',
			{},
			{
				instrument: typed(fields, 'instrument'),
				unit: typed(fields, 'unit') || undefined,
				year: typed(fields, 'year')
			}
		)
	);
}

export const actions: Actions = {
	reserve: (event) =>
		answer(event, 'numbers.reserve', async (fields, ctx) => {
			const instrument = typed(fields, 'instrument');
			return reserveNumberAhead(ctx, {
				instrument: isNumberKind(instrument) ? instrument : 'other',
				unitId: typed(fields, 'unit') || null,
				day: ctx.clock.today(),
				reason: typed(fields, 'reason')
			});
		}),
	insert: (event) =>
		answer(event, 'numbers.insert', (fields, ctx) =>
			insertNumberAfter(ctx, typed(fields, 'id'), { day: ctx.clock.today(), reason: typed(fields, 'reason') })
		),
	void: (event) =>
		answer(event, 'numbers.void', (fields, ctx) =>
			voidNumber(ctx, typed(fields, 'id'), typed(fields, 'reason'))
		)
};
