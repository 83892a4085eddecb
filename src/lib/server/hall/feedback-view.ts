import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import {
	beneficiaryBenefits,
	beneficiaryQualities,
	listWaitingViews,
	readAgreementViews,
	withheldReasons,
	type BeneficiarySummary
} from '$lib/server/modules/lifecycle';
import type { AgreementResults } from '$lib/server/modules/portal';
import type { Ctx } from '$lib/server/platform/context';
import { qrSvg } from '$lib/server/platform/qr';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';

const day = (value: string, language: Language) => writeDay(value, language, 'long');

/** The choices of the form, in the reader's language. */
export function feedbackChoices(language: Language) {
	const words = textIn(language).feedback;
	return {
		benefits: beneficiaryBenefits.map((value) => ({ value, label: words.benefits[value] })),
		qualities: beneficiaryQualities.map((value) => ({ value, label: words.qualities[value] })),
		stars: [5, 4, 3, 2, 1].map((n) => ({ value: String(n), label: words.star(String(n)) }))
	};
}

/** What many people said, as lines; undefined where nobody has. */
function summaryLines(summary: BeneficiarySummary, language: Language) {
	if (summary.stars === null) return undefined;
	const words = textIn(language).feedback;
	return {
		count: words.results.count(writeNumber(summary.count, language), writeNumber(summary.stars, language)),
		facts: [
			{
				label: words.benefit,
				value: beneficiaryBenefits
					.map((key) => words.results.line(words.benefits[key], writeNumber(summary.benefit[key], language)))
					.join(' · ')
			},
			{
				label: words.quality,
				value: beneficiaryQualities
					.map((key) => words.results.line(words.qualities[key], writeNumber(summary.quality[key], language)))
					.join(' · ')
			}
		]
	};
}

/** The office's page of one agreement: its link, the figures, and what waits to be looked at. */
export async function viewAgreementViews(ctx: Ctx, language: Language, id: string) {
	const found = orError(language, await readAgreementViews(ctx, id));
	const words = textIn(language).feedback;
	const isOpen = found.link !== undefined && found.link.closed_on === null;
	const address = found.link ? ctx.origin + href(language, 'feedback', { code: found.link.code }) : undefined;
	return {
		key: randomUUID(),
		name: found.name,
		example: found.isExample,
		back: { href: href(language, 'deskAgreement', { id }), text: found.name },
		link: {
			isOpen,
			mayTurn: isOpen || found.published,
			text: found.published ? (found.link ? words.office.closed : words.office.none) : words.office.notPublic,
			address: isOpen ? address : undefined,
			picture:
				isOpen && address
					? `data:image/svg+xml;base64,${Buffer.from(qrSvg(address, words.office.qr)).toString('base64')}`
					: undefined
		},
		summary: summaryLines(found.summary, language),
		reasons: withheldReasons.map((value) => ({ value, label: words.office.reasons[value] })),
		waits: found.views.some((view) => view.state === 'waiting'),
		views: found.views.map((view) => ({
			key: view.id,
			said: view.comment ?? words.office.noComment,
			waits: view.state === 'waiting',
			note: `${day(view.came_on, language)} · ${words.star(String(view.stars))}`,
			benefit: words.benefits[view.benefit as keyof typeof words.benefits],
			quality: words.qualities[view.quality as keyof typeof words.qualities],
			example: view.is_example,
			status: {
				tone:
					view.state === 'waiting'
						? ('soon' as const)
						: view.state === 'taken'
							? ('good' as const)
							: ('ended' as const),
				text: words.office.states[view.state]
			},
			why: view.withheld_for
				? words.office.reasons[view.withheld_for as keyof typeof words.office.reasons]
				: undefined
		}))
	};
}

/** The agreements of which something waits to be looked at; none where the reader has no part in it. */
export async function viewWaitingViews(ctx: Ctx, language: Language) {
	const rows = await listWaitingViews(ctx);
	if (isRefusal(rows)) return [];
	const words = textIn(language).feedback.office;
	return rows.map((row) => ({
		href: href(language, 'deskAgreementViews', { id: row.agreement_id }),
		text: row.name ?? words.title,
		note: words.waitingLine(writeNumber(row.n, language))
	}));
}

/** What a published agreement has come to, for its public page; undefined where there is nothing to say. */
export function viewResults(results: AgreementResults, language: Language) {
	const words = textIn(language).feedback.results;
	const summary = summaryLines(results.views, language);
	if (results.evaluations.length === 0 && !summary && !results.code) return undefined;
	const figure = (value: string, unit: string | null) =>
		[writeNumber(value, language), unit].filter(Boolean).join(' ');
	return {
		evaluations: results.evaluations.map((one) => ({
			key: one.id,
			period: textIn(language).evaluation.period(
				day(one.period_from, language),
				day(one.period_to, language)
			),
			stars: words.stars(writeNumber(one.stars, language), writeNumber(one.sides, language)),
			example: one.is_example,
			indicators: one.indicators.map(({ name, unit, target, actual }) =>
				target === null
					? words.noTarget(name, figure(actual, unit))
					: words.indicator(name, figure(actual, unit), figure(target, unit))
			)
		})),
		summary,
		said: results.said.map((one) => ({
			key: one.id,
			text: one.comment,
			note: day(one.came_on, language),
			example: one.is_example
		})),
		giveHref: results.code ? href(language, 'feedback', { code: results.code }) : undefined
	};
}
