import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { allows } from '$lib/server/modules/identity';
import {
	countReviews,
	listReviews,
	readAgreementHealth,
	reviewKinds,
	type AgreementHealth,
	type Review,
	type ReviewedAgreement,
	type ReviewKind
} from '$lib/server/modules/lifecycle';
import { textIn } from '$lib/text';
import { instrumentName, signedText } from './register-words';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';

/** How many findings stand on the page; whoever has more begins with these, and a kind at a time. */
const most = 200;

/** The worklist of agreements to look at: one kind of finding or all, with how many there are of each. */
export async function viewReviews(ctx: Ctx, language: Language, url: URL) {
	const { reviews, months } = orError(language, await listReviews(ctx));
	const words = textIn(language).review;
	const { kind, shown } = reviewsAsked(reviews, url.searchParams);
	const tab = (one: ReviewKind | undefined) => ({
		href: href(language, 'deskReview', {}, one ? { kind: one } : {}),
		text: one ? words.kinds[one] : words.all,
		count: writeNumber(reviews.filter((review) => one === undefined || review.kind === one).length, language),
		current: one === kind
	});
	return {
		kind,
		more: shown.length > most ? words.more(writeNumber(most, language)) : undefined,
		tabs: [
			undefined,
			...reviewKinds.filter((one) => one === kind || reviews.some((review) => review.kind === one))
		].map(tab),
		rows: shown.slice(0, most).map((review, index) => ({
			key: `${index}`,
			href: href(language, 'deskAgreement', { id: review.agreement.id }),
			...reviewLine(review, months, language),
			mend: mendOf(ctx, language, review)
		}))
	};
}

/** The kind of finding that the address asks for, and the findings of it. */
export function reviewsAsked(reviews: readonly Review[], search: URLSearchParams) {
	const kind = reviewKinds.find((one) => one === search.get('kind'));
	return { kind, shown: reviews.filter((review) => kind === undefined || review.kind === kind) };
}

/** One finding in words, on the page and in the file. */
export function reviewLine(review: Review, months: AgreementHealth['months'], language: Language) {
	return {
		name: nameOf(review.agreement, language),
		example: review.agreement.example,
		...lineOf(review, months, language)
	};
}

/** What is still to be filled, for the desk of those who fill it: each list with its count, and only while it has one. */
export async function viewGaps(
	ctx: Ctx,
	language: Language,
	partners: { readonly twins: number; readonly nameOnly: number }
) {
	if (!allows(ctx.actor, 'agreement.mend')) return [];
	const words = textIn(language).review;
	const counted = await countReviews(ctx);
	return [
		...reviewKinds.flatMap((kind) => {
			const count = counted.get(kind)?.all;
			return count
				? [
						{
							key: kind as string,
							text: words.kinds[kind],
							count: writeNumber(count, language),
							href: href(language, 'deskReview', {}, { kind })
						}
					]
				: [];
		}),
		...(
			[
				['twins', words.desk.twins, href(language, 'deskPartnerTwins')],
				['nameOnly', words.desk.nameOnly, href(language, 'deskPartners', {}, { gap: 'name' })]
			] as const
		).flatMap(([key, text, to]) =>
			partners[key] > 0
				? [{ key: key as string, text, count: writeNumber(partners[key], language), href: to }]
				: []
		)
	];
}

/** The page and the place on it where a finding is mended; none where the reader may not, or it needs more than a form. */
function mendOf(ctx: Ctx, language: Language, { kind, agreement }: Review) {
	const text = textIn(language).review.mends[kind];
	const life = (place: string, ask?: string) =>
		allows(ctx.actor, 'agreement.live') &&
		`${href(language, 'deskAgreementLife', { id: agreement.id }, { ask })}${place}`;
	const record = (place: string) =>
		allows(ctx.actor, 'agreement.mend') &&
		`${href(language, 'deskAgreementMend', { id: agreement.id })}${place}`;
	const places: Partial<Record<ReviewKind, string | false>> = {
		orphan_operative: record('#payung'),
		no_owner: record('#perangkat-daerah'),
		no_paper: record('#naskah'),
		// What it asks for stands chosen and open.
		umbrella_without_operative: life('#usulan', 'further_contract'),
		ended_open: life('#usulan'),
		term_unknown: life('#masa-berlaku'),
		no_evaluation: life('#mulai'),
		dormant: life('')
	};
	const address = places[kind];
	return text && address ? { text, href: address } : undefined;
}

/** What is wrong with one agreement and whether it sleeps; undefined where the reader has no right to it. */
export async function viewHealth(ctx: Ctx, language: Language, id: string) {
	const health = await readAgreementHealth(ctx, id);
	if (isRefusal(health)) return undefined;
	const words = textIn(language).review.health;
	const { dormancy, months, reviews } = health;
	return {
		lines: reviews
			.filter((review) => review.kind !== 'dormant')
			.map((review, index) => ({ key: `${index}`, ...lineOf(review, months, language) })),
		sleep: dormancy && {
			dormant: dormancy.dormant,
			verdict: dormancy.dormant
				? words.asleep(day(dormancy.since, language), writeNumber(months.dormant, language))
				: words.awake(day(dormancy.since, language)),
			signs: dormancy.signs.map(({ sign, last }) => ({
				label: words.sign[sign],
				value: last ? writeDay(last, language) : undefined,
				unknown: words.never
			})),
			late: dormancy.late > 0 ? words.late(writeNumber(dormancy.late, language)) : undefined
		},
		allHref: href(language, 'deskReview')
	};
}

function nameOf(agreement: ReviewedAgreement, language: Language): string {
	return (
		agreement.name ??
		textIn(language).register.titleless(
			instrumentName(agreement.instrument, language),
			agreement.partners ?? ''
		)
	);
}

function writeKnownDay({ day: value, precision }: Review, language: Language): string {
	return signedText({ signed_on: value, signed_precision: precision }, language) ?? '';
}

const day = (value: string, language: Language) => writeDay(value, language, 'long');

function lineOf(review: Review, months: AgreementHealth['months'], language: Language) {
	const words = textIn(language).review;
	return {
		finding: words.kinds[review.kind],
		why: whyOf(review, months, language),
		other: review.other
			? {
					href: href(language, 'deskAgreement', { id: review.other.id }),
					text: nameOf(review.other, language)
				}
			: undefined,
		obligation: review.obligation
			? {
					href: href(language, 'deskObligation', { id: review.obligation.id }),
					text: review.obligation.what
				}
			: undefined
	};
}

function whyOf(review: Review, months: AgreementHealth['months'], language: Language): string {
	const { why, otherUnseen } = textIn(language).review;
	const at = review.day ? writeKnownDay(review, language) : '';
	const against = review.against ? day(review.against, language) : '';
	const other = review.other ? nameOf(review.other, language) : otherUnseen;
	switch (review.kind) {
		case 'umbrella_without_operative':
			return why.umbrella_without_operative(at, writeNumber(months.umbrella, language));
		case 'operative_outlives_umbrella':
			return why.operative_outlives_umbrella(at, other, against);
		case 'addendum_on_ended':
			return why.addendum_on_ended(at, other, against);
		case 'orphan_operative':
			return why.orphan_operative(at);
		case 'obligation_after_end':
			return why.obligation_after_end(review.obligation?.what ?? '', at, against);
		case 'overlap':
			return why.overlap(other, at, against || null);
		case 'ended_open':
			return why.ended_open(at);
		case 'term_unknown':
			return why.term_unknown(at);
		case 'dormant':
			return why.dormant(at, writeNumber(months.dormant, language));
		case 'no_owner':
		case 'no_evaluation':
		case 'no_paper':
			return why[review.kind](at);
	}
}
