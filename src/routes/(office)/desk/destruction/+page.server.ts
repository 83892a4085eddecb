import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { destructionLine } from '$lib/server/hall/destruction-view';
import { destructionsAsked } from '$lib/server/hall/lists/list-questions';
import { allows } from '$lib/server/modules/identity';
import { drawUpList, listDestructionLists, retentionKinds } from '$lib/server/modules/retention';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const { destruction: words, retention } = textIn(language);
	const view = destructionsAsked(url.searchParams);
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.day, keyPart.id]);
	const after = cursor && !isRefusal(cursor) ? { day: cursor[0]!, id: cursor[1]! } : undefined;
	const { rows, next } = orError(language, await listDestructionLists(ctx, { view, after, limit: 25 }));
	const here = (query: Record<string, string | undefined>) =>
		href(language, 'deskDestructions', {}, { view: view === 'all' ? 'all' : undefined, ...query });
	return {
		key: randomUUID(),
		registerHref: href(language, 'deskRegister'),
		retentionHref: href(language, 'deskRetention'),
		tabs: (['open', 'all'] as const).map((one) => ({
			href: href(language, 'deskDestructions', {}, { view: one === 'all' ? 'all' : undefined }),
			text: words.tabs[one],
			current: one === view
		})),
		rows: rows.map((row) => destructionLine(language, row)),
		mayDraw: allows(ctx.actor, 'destruction.write'),
		kinds: retentionKinds.map((kind) => ({ value: kind, label: retention.kinds[kind]! })),
		first: after ? here({}) : undefined,
		next: next ? here({ cursor: writeCursor([next.day, next.id]) }) : undefined
	};
};

export const actions: Actions = {
	drawn: (event) =>
		answerForm(event, {
			act: 'drawn',
			texts: ['kind'],
			faults: textIn(event.locals.language).destruction.faults,
			work: (ctx, sent) => drawUpList(ctx, sent.text('kind')),
			to: ({ id }) => href(event.locals.language, 'deskDestruction', { id }, { done: 'drawn' })
		})
};
