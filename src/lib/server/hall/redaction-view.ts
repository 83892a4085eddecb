import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { allows } from '$lib/server/modules/identity';
import {
	nameGrounds,
	redactionsOfPapers,
	type RedactionBox,
	type RedactionLine,
	type RedactionView,
	type TakenOnPage
} from '$lib/server/modules/redaction';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { writeDay, writeInstant } from '$lib/written/dates';

const tones: Readonly<Record<string, Tone>> = {
	open: 'soon',
	making: 'going',
	made: 'paused',
	published: 'good',
	dropped: 'ended'
};

/** Where a copy stands, for its tag. */
export function redactionStatus(line: RedactionLine, language: Language) {
	const state = line.publishedAt ? 'published' : line.state;
	return { tone: tones[state]!, text: textIn(language).redaction.states[state]! };
}

/** A copy as one line of a list. */
export function redactionLine(ctx: Ctx, language: Language, line: RedactionLine) {
	const words = textIn(language).redaction;
	return {
		id: line.id,
		title: line.title,
		href: href(language, 'deskRedaction', { id: line.id }),
		by: words.by(line.byName, writeInstant(line.at, ctx.tenant.timeZone, language)),
		original: words.original(line.original.title, line.original.version),
		outdated: line.original.isOutdated ? words.outdated(line.original.version) : undefined,
		over: line.isOver ? words.over : undefined,
		grounds: line.grounds.length > 0 ? nameGrounds(line.grounds, language) : '',
		period: line.until || line.openReason ? words.period(line.until, line.openReason) : '',
		status: redactionStatus(line, language),
		example: line.isExample
	};
}

/** The kinds of file whose pages can be drawn. */
const hasPages = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** A paper that stands on a page of the desk. */
export type ShownPaper = { readonly id: string; readonly title: string; readonly mediaType: string };

/**
 * For a page on which papers stand: beside which of them this reader may begin a copy without what may not be shown, by
 * the paper's id, and the copies that were made of them. A copy is not redacted again.
 */
export async function describeRedactions(ctx: Ctx, language: Language, papers: readonly ShownPaper[]) {
	const copies = await redactionsOfPapers(
		ctx,
		papers.map(({ id }) => id)
	);
	const isCopy = (id: string) => copies.some(({ copyId }) => copyId === id);
	const begins = allows(ctx.actor, 'document.redact')
		? papers.filter(({ id, mediaType }) => hasPages.has(mediaType) && !isCopy(id))
		: [];
	return {
		begins: Object.fromEntries(begins.map(({ id, title }) => [id, { id, title, key: randomUUID() }])),
		copies: copies.map((copy) => redactionLine(ctx, language, copy))
	};
}
export type Redactions = Awaited<ReturnType<typeof describeRedactions>>;

/** The page of what the original belongs to, where it has one. */
export function ownerOfOriginal({ ownerKind, ownerId }: RedactionLine['original'], language: Language) {
	const text = textIn(language).redaction.openOwner[ownerKind];
	if (!text || !ownerId) return undefined;
	const pages = { agreement: 'deskAgreement', case: 'deskCase', letter: 'deskLetter' } as const;
	return { text, href: href(language, pages[ownerKind as keyof typeof pages], { id: ownerId }) };
}

/** How wide the page is shown, in CSS pixels: the picture is pointed at in these, so it is never shrunk to fit. */
export const pictureSizes = { small: 288, middle: 640, large: 1_000 } as const;
export type PictureSize = keyof typeof pictureSizes;
export const isPictureSize = (word: string): word is PictureSize => Object.hasOwn(pictureSizes, word);

const percent = (part: number, language: Language) =>
	(part * 100).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 });

/** A box of the page that is worked on. */
export function boxLine(box: RedactionBox, language: Language) {
	const words = textIn(language).redaction;
	return {
		id: box.id,
		what: words.kinds[box.what]!,
		place: words.work.place(
			percent(box.x, language),
			percent(box.y, language),
			percent(box.width, language),
			percent(box.height, language)
		),
		state: words.work.boxStates[box.state]!,
		proposed: box.state === 'proposed'
	};
}

/** What was taken out, or is still seen, as lines of a table. */
export const takenLines = (taken: readonly TakenOnPage[], language: Language) =>
	taken.map(({ page, kind, count }) => ({
		key: `${page}-${kind}`,
		page: String(page),
		kind: textIn(language).redaction.kinds[kind] ?? kind,
		count: String(count)
	}));

/** The facts of a copy that is made. */
export function madeFacts(ctx: Ctx, language: Language, view: RedactionView) {
	const { redaction, site } = textIn(language);
	const words = redaction.made;
	const at = (instant: Date | null) =>
		instant ? writeInstant(instant, ctx.tenant.timeZone, language) : site.notKnown;
	return [
		{ label: words.by, value: redaction.by(view.byName, at(view.at)) },
		{ label: words.when, value: at(view.madeAt) },
		{ label: words.grounds, value: nameGrounds(view.grounds, language) },
		{ label: words.period, value: redaction.period(view.until, view.openReason) },
		{ label: words.original, value: redaction.original(view.original.title, view.original.version) },
		{
			label: words.duty,
			value: view.obligationId && view.until ? writeDay(view.until, language, 'long') : words.noDuty,
			...(view.obligationId ? { href: href(language, 'deskObligation', { id: view.obligationId }) } : {})
		},
		{
			label: words.published,
			value: view.publishedBy ? redaction.by(view.publishedBy, at(view.publishedAt)) : words.notPublished
		}
	];
}
