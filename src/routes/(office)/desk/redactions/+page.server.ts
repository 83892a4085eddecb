import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { redactionLine } from '$lib/server/hall/redaction-view';
import { beginRedaction, listRedactions } from '$lib/server/modules/redaction';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.instant, keyPart.id]);
	if (isRefusal(cursor)) error(422, { message: sentenceFor(language, cursor) });
	const after = cursor && { at: new Date(cursor[0]!), id: cursor[1]! };
	const { lines, next } = orError(language, await listRedactions(ctx, after));
	const here = (query: Record<string, string | undefined>) => href(language, 'deskRedactions', {}, query);
	return {
		registerHref: href(language, 'deskRegister'),
		lines: lines.map((line) => redactionLine(ctx, language, line)),
		first: after ? here({}) : undefined,
		next: next ? here({ cursor: writeCursor([next.at.toISOString(), next.id]) }) : undefined
	};
};

export const actions: Actions = {
	begin: (event) =>
		answerForm(event, {
			act: 'begin',
			texts: ['document'],
			faults: {},
			work: (ctx, sent) => beginRedaction(ctx, sent.text('document')),
			to: ({ id }) => href(event.locals.language, 'deskRedaction', { id })
		})
};
