import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { checkFileAgain, daysBetweenChecks, listHeldFiles } from '$lib/server/modules/documents';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).office.files;
	const held = orError(language, await listHeldFiles(ctx, url.searchParams.get('cursor') ?? ''));
	const written = (at: Date) => writeInstant(at, ctx.tenant.timeZone, language, 'short');
	const read =
		held.readSince === undefined
			? words.read.none
			: held.readSince === null
				? words.read.going
				: words.read.since(written(held.readSince));
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		mayRecheck: allows(ctx.actor, 'store.recheck'),
		standing: [
			{ label: words.read.label, value: `${read} ${words.read.rhythm(daysBetweenChecks)}` },
			{ label: words.scanner.label, value: held.isScanned ? words.scanner.on : words.scanner.off }
		],
		next: held.next && href(language, 'deskFiles', {}, { cursor: held.next }),
		files: held.files.map((file) => {
			const state = file.fault ?? file.state;
			return {
				id: file.sha256,
				title: file.disclosure === 'secret' ? words.secret : (file.title ?? words.unnamed),
				fileName: file.disclosure === 'secret' ? null : file.file_name,
				state: {
					tone: state === 'quarantined' ? ('going' as const) : ('late' as const),
					text: words.states[state] ?? state
				},
				found: file.found && words.found(file.found),
				since: written(file.fault_since ?? file.created_at),
				isFault: file.fault !== null
			};
		})
	};
};

export const actions: Actions = {
	recheck: (event) =>
		answerForm(event, {
			act: 'files.recheck',
			texts: [],
			faults: {},
			work: (ctx, sent) => checkFileAgain(ctx, sent.text('id')),
			to: ({ fault }) => href(event.locals.language, 'deskFiles', {}, { done: fault ?? 'sound' })
		})
};
