import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal } from '$lib/server/platform/refusal';
import { writeDay } from '$lib/written/dates';
import { textIn } from '$lib/text';
import { placeMade, type PlacedFile } from '$lib/server/modules/documents';
import { listUnits } from '$lib/server/modules/organisations';
import { pactVersion } from '../../domain/proposals/parts';
import type { ProposalFile } from './proposal-file';

export type OwnPaper = {
	readonly key: 'kak' | 'pakta_integritas';
	readonly title: string;
	readonly pdf: Buffer;
};

/**
 * The papers that are made from what was typed, so that nobody types it twice: the terms of reference with their
 * headings, and the integrity pact as it was accepted.
 */
export async function makeOwnPapers(ctx: Ctx, draft: ProposalFile): Promise<OwnPaper[]> {
	const words = textIn('id').propose;
	const { kak = {} } = draft.answers;
	const author = await authorOf(ctx, draft);
	const render = (
		title: string,
		heading: string[],
		opening: string,
		articles: { title: string; clauses: { text: string }[] }[],
		closing: string
	) =>
		renderPdf({
			template: 'naskah',
			language: 'id',
			title,
			author,
			example: draft.is_example,
			data: {
				heading,
				parties: [],
				showEmblems: false,
				opening,
				considerations: [],
				legalBasis: [],
				articleWord: words.paperPart,
				articles,
				closing
			}
		});
	const headings = [
		'background',
		'purpose',
		'location',
		'scope',
		'term',
		'benefits',
		'impact',
		'financing',
		'party_roles',
		'risks'
	] as const;
	const valueOf = (name: (typeof headings)[number]): string =>
		name === 'term'
			? [
					kak.term_months ? words.termWritten(kak.term_months) : '',
					kak.starts_on ? words.startsWritten(writeDay(kak.starts_on, 'id', 'long')) : '',
					kak.term_reason ?? ''
				]
					.filter(Boolean)
					.join(' ')
			: (kak[name] ?? '');
	const kakPdf = await render(
		`${words.kakTitle}: ${kak.title}`,
		[words.kakTitle.toUpperCase(), kak.title ?? ''],
		words.kakOpening(author),
		headings.map((name) => ({
			title: words.kakHeadings[name],
			clauses: [{ text: valueOf(name) || words.notFilled }]
		})),
		words.kakClosing
	);
	const papers: OwnPaper[] = [{ key: 'kak', title: `${words.kakTitle}: ${kak.title}`, pdf: kakPdf }];
	if (draft.pact_accepted_at) {
		const pact = await render(
			words.pactTitle,
			[words.pactTitle.toUpperCase(), author],
			words.pactOpening(author),
			words.pactPromises.map((text, index) => ({
				title: words.pactPromiseTitle(index + 1),
				clauses: [{ text }]
			})),
			words.pactClosing(writeDay(ctx.clock.today(), 'id', 'full'), pactVersion)
		);
		papers.push({ key: 'pakta_integritas', title: words.pactTitle, pdf: pact });
	}
	return papers;
}

/** Who put the terms of reference together: the partner, or the unit of the region that wants the cooperation. */
async function authorOf(ctx: Ctx, draft: ProposalFile): Promise<string> {
	if (draft.initiator === 'partner') return draft.answers.lembaga?.name ?? '';
	const units = draft.unit_id ? await listUnits(ctx) : [];
	const unit = isRefusal(units) ? undefined : units.find(({ id }) => id === draft.unit_id);
	return unit?.name ?? ctx.tenant.name;
}

/** Puts the papers into the store; their rows are added with the act of sending. */
export async function placeOwnPapers(
	ctx: Ctx,
	papers: readonly OwnPaper[]
): Promise<{ key: string; title: string; placed: PlacedFile }[]> {
	const placed: { key: string; title: string; placed: PlacedFile }[] = [];
	for (const { key, title, pdf } of papers) {
		placed.push({
			key,
			title,
			placed: await placeMade(ctx, {
				content: pdf,
				mediaType: 'application/pdf',
				fileName: `${key.replaceAll('_', '-')}.pdf`
			})
		});
	}
	return placed;
}
