import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import {
	arrangePaper,
	arrangeUpload,
	sheetsOfPaper,
	sheetsOfUpload,
	type PaperHome,
	type UploadedSheets
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { answerForm } from './desk-form';
import type { SentFields } from './sent-form';

/** Where pages are put in order: at the desk, or by whoever sent them from outside. */
export type ArrangeDoor = 'desk' | 'own';
const pages = { desk: 'deskUploadPages', own: 'ownPages' } as const;
const picture = { desk: 'deskUploadPage', own: 'ownPage' } as const;

/** Photographs that were sent and belong nowhere yet, or are a paper that its applicant has not sent yet. */
async function sheetsOf(
	ctx: Ctx,
	id: string,
	door: ArrangeDoor
): Promise<(UploadedSheets & { proposalId?: string; home?: PaperHome }) | Refusal> {
	const upload = await sheetsOfUpload(ctx, id);
	return door === 'own' && isRefusal(upload) ? sheetsOfPaper(ctx, id) : upload;
}

/** One page of such a scan as a JPEG; pages count from 1. */
export async function sheetOf(ctx: Ctx, id: string, page: string, door: ArrangeDoor) {
	const found = await sheetsOf(ctx, id, door);
	if (isRefusal(found)) return found;
	const sheet = /^[1-9]\d?$/.test(page) ? found.sheets[Number(page) - 1] : undefined;
	return sheet ?? refuse('NOT_FOUND');
}

/** A page of a scan, as whoever puts its pages in order gets it. */
export const answerSheet = (bytes: Uint8Array) =>
	new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'image/jpeg',
			'content-length': String(bytes.length),
			'cache-control': 'no-store'
		}
	});

export type ArrangingOnPage = Exclude<Awaited<ReturnType<typeof viewArranging>>, Refusal>;

/** What the page shows on which the pages of a scan are put in order. */
export async function viewArranging(ctx: Ctx, id: string, url: URL, door: ArrangeDoor) {
	const { language } = ctx;
	const found = await sheetsOf(ctx, id, door);
	if (isRefusal(found)) return found;
	const { arrange } = textIn(language).photoScan;
	return {
		key: randomUUID(),
		name: found.name,
		of: found.of,
		lead: found.home ? arrange.leadOwn : arrange.lead,
		saved: url.searchParams.has('saved') ? (found.home ? arrange.savedOwn : arrange.saved) : undefined,
		back: found.home && { href: backFrom(ctx, found.home, found.proposalId!), text: arrange.back },
		pages: found.sheets.map(({ width, height }, at) => ({
			number: at + 1,
			// Saved anew, the pages are other pictures under the same address.
			src: href(
				language,
				picture[door],
				{ id, page: String(at + 1) },
				{ v: url.searchParams.get('saved') ?? undefined }
			),
			width: 180,
			height: Math.round((180 * height) / width)
		}))
	};
}

/** The page on which the paper was handed in. */
function backFrom({ language, actor }: Ctx, home: PaperHome, proposalId: string): string {
	if (home.kind === 'draft') return href(language, 'proposeStep', { proposal: proposalId, step: 'berkas' });
	return actor.kind === 'person'
		? href(language, 'accountCase', { id: home.caseId })
		: href(language, 'tracked', { number: home.receipt });
}

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

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'params'> & { locals: App.Locals };

/** Puts the pages of a scan in the order that was typed, and shows them in it. */
export function arrangeFromForm({ request, locals, params: { id } }: Event, door: ArrangeDoor) {
	const { language } = locals;
	const { arrange } = textIn(language).photoScan;
	return answerForm(
		{ request, locals },
		{
			act: 'arrange',
			texts: [...fields, 'of'],
			faults: arrange.faults,
			work: async (ctx, sent): Promise<object> => {
				const { wrong, order } = orderIn(sent, fields);
				if (wrong.length > 0)
					return refuse('VALIDATION_FAILED', {
						errors: wrong.map((field) => ({ field, message: 'PLACE_WRONG' }))
					});
				const isLoose = door === 'desk' || !isRefusal(await sheetsOfUpload(ctx, id));
				return (isLoose ? arrangeUpload : arrangePaper)(
					ctx,
					id,
					{ of: sent.text('of'), pages: order },
					language
				);
			},
			to: () => href(language, pages[door], { id }, { saved: randomUUID().slice(0, 8) })
		}
	);
}
