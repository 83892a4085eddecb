import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { emblemIn } from '$lib/server/hall/sent-emblem';
import { emblemLimits } from '$lib/server/hall/upload-limits';
import { changeLetterhead, readLetterhead } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const own = orError(language, await readLetterhead(ctx));
	const { letterhead: words } = textIn(language).templates;
	return {
		key: randomUUID(),
		done: url.searchParams.has('done'),
		mayWrite: allows(ctx.actor, 'template.write'),
		address: own.address.join('\n'),
		hasState: own.hasState,
		hasRegion: own.hasRegion,
		changed: own.changed
			? words.changed(own.changed.by, writeInstant(own.changed.at, ctx.tenant.timeZone, language))
			: undefined,
		templatesHref: href(language, 'deskTemplates'),
		previewHref: href(language, 'deskTemplatePreview', { kind: 'surat_penawaran' }),
		previewPksHref: href(language, 'deskTemplatePreview', { kind: 'pks' })
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'letterhead',
			texts: ['address'],
			lists: ['without'],
			files: emblemLimits,
			faults: textIn(event.locals.language).office.faults,
			work: async (ctx, sent) =>
				changeLetterhead(ctx, {
					address: sent.text('address'),
					state: await emblemIn(sent.files, 'state'),
					region: await emblemIn(sent.files, 'region'),
					without: sent.all('without')
				}),
			to: () => href(event.locals.language, 'deskLetterhead', {}, { done: 'yes' })
		})
};
