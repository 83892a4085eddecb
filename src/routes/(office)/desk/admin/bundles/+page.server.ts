import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { askForBundle, listBundleRuns, stopBundle } from '$lib/server/modules/exports';
import { writeInstant } from '$lib/written/dates';
import { writeFileSize } from '$lib/written/file-size';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { runs, isAtWork } = orError(language, await listBundleRuns(ctx));
	const zone = ctx.tenant.timeZone;
	const written = (at: Date) => writeInstant(at, zone, language, 'short');
	return {
		key: randomUUID(),
		isAtWork,
		done: url.searchParams.get('done'),
		again: href(language, 'deskBundles'),
		runs: runs.map((run) => ({
			id: run.id,
			state: run.state,
			asked: written(run.askedAt),
			by: run.askedBy ?? '–',
			percent: run.percent,
			size: run.size === null ? null : writeFileSize(run.size, language),
			sha256: run.sha256,
			until: run.fetchableUntil && written(run.fetchableUntil),
			href: run.fetchableUntil && href(language, 'deskBundleFile', { id: run.id }),
			unreadableFile: run.unreadableFile
		}))
	};
};

export const actions: Actions = {
	ask: (event) =>
		answerForm(event, {
			act: 'ask',
			texts: [],
			faults: {},
			work: (ctx) => askForBundle(ctx),
			to: () => href(event.locals.language, 'deskBundles', {}, { done: 'asked' })
		}),
	stop: (event) =>
		answerForm(event, {
			act: 'stop',
			texts: [],
			faults: {},
			work: (ctx, sent) => stopBundle(ctx, sent.text('id')),
			to: () => href(event.locals.language, 'deskBundles', {}, { done: 'stopped' })
		})
};
