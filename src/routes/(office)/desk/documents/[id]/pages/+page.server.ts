import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import type { SentFields } from '$lib/server/hall/sent-form';
import { arrangeUpload, sheetsOfUpload } from '$lib/server/modules/cooperation';
import { refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const { name, sheets } = orError(language, await sheetsOfUpload(ctx, params.id));
	return {
		key: randomUUID(),
		name,
		saved: url.searchParams.has('saved'),
		pages: sheets.map(({ width, height }, at) => ({
			number: at + 1,
			// Saved anew, the pages are other pictures under the same address.
			src: href(
				language,
				'deskUploadPage',
				{ id: params.id, page: String(at + 1) },
				{ v: url.searchParams.get('saved') ?? undefined }
			),
			width: 180,
			height: Math.round((180 * height) / width)
		}))
	};
};

/** The pages in the order of the places that were typed; the same place keeps the present order, none leaves a page out. */
function orderIn(sent: SentFields, names: readonly string[]) {
	const wrong = names.filter((name) => !/^\d{0,3}$/.test(sent.text(name)));
	const placed = names
		.map((name, at) => ({ number: at + 1, place: sent.text(name) }))
		.filter(({ place }) => place !== '')
		.toSorted((one, other) => Number(one.place) - Number(other.place) || one.number - other.number);
	return { wrong, order: placed.map(({ number }) => number) };
}

/** A scan of photographs has no more pages. */
const fields = Array.from({ length: 30 }, (_, at) => `place.${at + 1}`);

export const actions: Actions = {
	default: (event) => {
		const { language } = event.locals;
		const { arrange } = textIn(language).photoScan;
		return answerForm(event, {
			act: 'arrange',
			texts: fields,
			faults: arrange.faults,
			work: async (ctx, sent) => {
				const { wrong, order } = orderIn(sent, fields);
				if (wrong.length > 0)
					return refuse('VALIDATION_FAILED', {
						errors: wrong.map((field) => ({ field, message: 'PLACE_WRONG' }))
					});
				return arrangeUpload(ctx, event.params.id, order, language);
			},
			to: () =>
				href(language, 'deskUploadPages', { id: event.params.id }, { saved: randomUUID().slice(0, 8) })
		});
	}
};
