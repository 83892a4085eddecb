import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	boxLine,
	isPictureSize,
	madeFacts,
	ownerOfOriginal,
	pictureSizes,
	redactionLine,
	takenLines
} from '$lib/server/hall/redaction-view';
import type { SentFields } from '$lib/server/hall/sent-form';
import { allows } from '$lib/server/modules/identity';
import {
	askForRedactedCopy,
	giveUpRedaction,
	grounds,
	markBox,
	nameGrounds,
	proposeBoxes,
	publishRedactedCopy,
	readCorner,
	readPercent,
	readRedaction,
	settleBoxes,
	takeBackRedactedCopy,
	takenKinds,
	writeCorner
} from '$lib/server/modules/redaction';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type FieldFault } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Where somebody is at work: the page, the size of its picture, the first corner of a box. */
function placeOf(query: URLSearchParams, pages: number) {
	const page = Number(/^\d{1,3}$/.exec(query.get('page') ?? '')?.[0] ?? 1);
	const size = query.get('size') ?? '';
	return {
		page: Math.min(Math.max(1, page), pages),
		size: isPictureSize(size) ? size : ('middle' as const),
		corner: readCorner(query.get('corner'))
	};
}

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).redaction;
	const asked = placeOf(url.searchParams, 999);
	const view = orError(language, await readRedaction(ctx, params.id, asked.page));
	const { page, size, corner } = placeOf(url.searchParams, view.pages);
	const { id } = view;
	const isPreview = view.state !== 'open' || url.searchParams.has('preview');
	const here = (change: Record<string, string | undefined> = {}) =>
		href(
			language,
			'deskRedaction',
			{ id },
			{
				page: String(page),
				size,
				preview: isPreview && view.state === 'open' ? 'yes' : undefined,
				...change
			}
		);
	const picture = (number: number, query: Record<string, string | undefined>) =>
		href(language, 'deskRedactionPage', { id, page: String(number) }, query);
	const width = pictureSizes[size];
	const onPage = view.boxes.filter((box) => box.page === page);
	const count = (number: number, state: string) =>
		view.boxes.filter((box) => box.page === number && box.state === state).length;
	const mayRedact = allows(ctx.actor, 'document.redact');
	const mayDisclose = allows(ctx.actor, 'document.disclose');
	const done = url.searchParams.get('done') ?? '';
	const found = /^(\d{1,4})-(\d{0,3})$/.exec(url.searchParams.get('found') ?? '');
	return {
		key: randomUUID(),
		id,
		line: redactionLine(ctx, language, view),
		state: view.state,
		pages: view.pages,
		fault: view.fault ? words.failed(view.fault) : undefined,
		done: found ? words.proposed(Number(found[1]), found[2] ? Number(found[2]) : null) : words.saved[done],
		originalHref: href(
			language,
			'deskDocument',
			{ id: view.original.id },
			{ v: String(view.original.version) }
		),
		copyHref: view.copyId ? href(language, 'deskDocument', { id: view.copyId }) : undefined,
		owner: ownerOfOriginal(view.original, language),
		here: here(),
		page,
		size,
		corner: corner ? writeCorner(corner) : '',
		isPreview,
		picture: {
			src: picture(
				page,
				isPreview
					? { burnt: 'yes' }
					: {
							corner: corner ? writeCorner(corner) : undefined,
							n: String(onPage.length),
							k: String(count(page, 'kept'))
						}
			),
			width,
			height: Math.round(width * view.shape)
		},
		pageTabs: Array.from({ length: view.pages }, (_, index) => ({
			href: here({ page: String(index + 1) }),
			text: words.work.page(index + 1, view.pages),
			current: index + 1 === page,
			count: view.boxes.some((box) => box.page === index + 1)
				? words.work.onPage(count(index + 1, 'kept'), count(index + 1, 'proposed'))
				: undefined
		})),
		modeTabs: [
			{ href: here({ preview: undefined }), text: words.work.markTab, current: !isPreview },
			{ href: here({ preview: 'yes' }), text: words.work.previewTab, current: isPreview }
		],
		sizeTabs: (Object.keys(pictureSizes) as (keyof typeof pictureSizes)[]).map((one) => ({
			href: here({ size: one, corner: corner ? writeCorner(corner) : undefined }),
			text: words.work.sizeNames[one]!,
			current: one === size
		})),
		boxes: onPage.map((box) => boxLine(box, language)),
		boxCount: view.boxes.length,
		kinds: takenKinds.map((one) => ({ value: one, label: words.kinds[one]! })),
		grounds: grounds.map((one) => ({ value: one, label: nameGrounds([one], language) })),
		copyTitle: view.title,
		paperLanguage: view.language,
		what: takenKinds.find((one) => one === url.searchParams.get('what')) ?? 'other',
		mayWork: mayRedact && view.state === 'open',
		made:
			view.state === 'made'
				? {
						facts: madeFacts(ctx, language, view),
						taken: takenLines(view.takenOut, language),
						seen: view.seenAgain.length
							? words.made.seenText(
									view.seenAgain.map((one) => words.made.seenItem(one.page, one.kind)).join('; ')
								)
							: undefined,
						mayPublish:
							mayDisclose && !view.publishedAt && !view.original.isOutdated && view.original.hasPublicPage,
						hasPlace: view.original.hasPublicPage,
						mayTakeBack: mayDisclose && view.publishedAt !== null
					}
				: undefined
	};
};

type Form = {
	readonly texts: readonly string[];
	readonly lists?: readonly string[];
	readonly days?: readonly string[];
	readonly work: (ctx: Ctx, sent: SentFields) => Promise<object>;
	readonly to?: (result: object, sent: SentFields) => Record<string, string | undefined>;
};

const pageIn = (sent: SentFields) => Number(/^\d{1,3}$/.exec(sent.text('page'))?.[0] ?? 0);

/** Each form is one act on this copy and leads back to the page of the paper on which it was sent. */
function answer(event: RequestEvent, act: string, form: Form) {
	const { language } = event.locals;
	return answerForm(event, {
		act,
		texts: ['page', 'size', ...form.texts],
		lists: form.lists,
		days: form.days,
		faults: textIn(language).redaction.faults,
		work: form.work,
		to: (result, sent) => {
			const size = sent.text('size');
			return href(
				language,
				'deskRedaction',
				{ id: event.params.id! },
				{
					page: String(Math.max(1, pageIn(sent))),
					size: isPictureSize(size) ? size : undefined,
					...(form.to?.(result as object, sent) ?? { done: act })
				}
			);
		}
	});
}

/** Where in the picture somebody pressed, as parts of its width and height; the keyboard presses its corner. */
function pointIn(sent: SentFields): readonly [number, number] | null {
	const [x, y] = [Number(sent.text('at.x') || Number.NaN), Number(sent.text('at.y') || Number.NaN)];
	const [width, height] = [Number(sent.text('width')), Number(sent.text('height'))];
	if (!(width > 0 && height > 0) || !(x >= 0 && y >= 0) || (x === 0 && y === 0)) return null;
	return [Math.min(1, x / width), Math.min(1, y / height)];
}

const wrong = (...errors: FieldFault[]) => Promise.resolve(refuse('VALIDATION_FAILED', { errors }));

export const actions: Actions = {
	point: (event) =>
		answer(event, 'point', {
			texts: ['what', 'corner'],
			work: async (ctx, sent) => {
				const point = pointIn(sent);
				if (!point) return wrong({ field: 'at', message: 'POINT_KEYS' });
				const first = readCorner(sent.text('corner'));
				if (!first) return { corner: writeCorner(point) };
				return markBox(ctx, event.params.id, {
					page: pageIn(sent),
					corners: [first, point],
					what: sent.text('what')
				});
			},
			to: (result, sent) =>
				'corner' in result
					? { corner: String(result.corner), what: sent.text('what') }
					: { done: 'box', what: sent.text('what') }
		}),
	type: (event) =>
		answer(event, 'type', {
			texts: ['what', 'left', 'top', 'box_width', 'box_height'],
			work: async (ctx, sent) => {
				const names = ['left', 'top', 'box_width', 'box_height'] as const;
				const read = names.map((name) => readPercent(sent.text(name)));
				const errors = names.flatMap((field, index) =>
					read[index] === null ? [{ field, message: 'PERCENT_WRONG' }] : []
				);
				const [left, top, width, height] = read as number[];
				if (errors.length > 0) return wrong(...errors);
				return markBox(ctx, event.params.id, {
					page: pageIn(sent),
					corners: [
						[left!, top!],
						[left! + width!, top! + height!]
					],
					what: sent.text('what')
				});
			},
			to: () => ({ done: 'box' })
		}),
	propose: (event) =>
		answer(event, 'propose', {
			texts: [],
			work: (ctx, sent) => proposeBoxes(ctx, event.params.id, { from: pageIn(sent) }),
			to: foundTo
		}),
	find: (event) =>
		answer(event, 'find', {
			texts: ['words', 'what'],
			work: (ctx, sent) =>
				proposeBoxes(ctx, event.params.id, {
					from: pageIn(sent),
					words: sent.text('words'),
					what: sent.text('what')
				}),
			to: foundTo
		}),
	keep: (event) =>
		answer(event, 'keep', {
			texts: [],
			lists: ['boxes'],
			work: (ctx, sent) => settleBoxes(ctx, event.params.id, { act: 'keep', boxes: sent.all('boxes') })
		}),
	remove: (event) =>
		answer(event, 'remove', {
			texts: [],
			lists: ['boxes'],
			work: (ctx, sent) => settleBoxes(ctx, event.params.id, { act: 'remove', boxes: sent.all('boxes') })
		}),
	make: (event) =>
		answer(event, 'make', {
			texts: ['title', 'language', 'open_reason'],
			lists: ['grounds'],
			days: ['exempt_until'],
			work: (ctx, sent) =>
				askForRedactedCopy(ctx, event.params.id, {
					title: sent.text('title'),
					language: sent.text('language'),
					grounds: sent.all('grounds'),
					until: sent.day('exempt_until'),
					openReason: sent.text('open_reason')
				}),
			to: () => ({})
		}),
	drop: (event) =>
		answerForm(event, {
			act: 'drop',
			texts: [],
			faults: {},
			work: (ctx) => giveUpRedaction(ctx, event.params.id),
			to: () => href(event.locals.language, 'deskRedactions')
		}),
	publish: (event) =>
		answer(event, 'publish', {
			texts: ['confirmed'],
			work: (ctx, sent) => publishRedactedCopy(ctx, event.params.id, sent.text('confirmed') === 'on')
		}),
	back: (event) =>
		answer(event, 'back', {
			texts: [],
			work: (ctx) => takeBackRedactedCopy(ctx, event.params.id)
		})
};

/** How many were found, and from which page on nobody has looked: said on the page that comes back. */
function foundTo(result: object) {
	const { proposed, leftFrom } = result as { proposed: number; leftFrom: number | null };
	return { found: `${proposed}-${leftFrom ?? ''}` };
}
