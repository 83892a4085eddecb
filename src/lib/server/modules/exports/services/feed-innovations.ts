import { href } from '$lib/addresses';
import { everyPublicInnovation } from '$lib/server/modules/portfolio';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { writeAtom } from '../domain/atom';

/** As many entries as a feed holds. */
const most = 50;

/**
 * The published innovations as an Atom feed in the reader's language, what changed last first: a new award, a guest who
 * learnt, or an offer to other regions brings its innovation to the top. Examples are no news.
 *
 * @param address the feed's own address, with its origin
 */
export async function feedInnovations(ctx: Ctx, address: string): Promise<string> {
	const { language } = ctx;
	const { innovationFeed: words, feed } = textIn(language).openData;
	const rows = [];
	for await (const row of everyPublicInnovation(ctx)) rows.push(row);
	rows.sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? -1 : 1));
	return writeAtom({
		address,
		page: ctx.origin + href(language, 'innovations'),
		title: words.title(ctx.tenant.name),
		author: ctx.tenant.name,
		rights: feed.rights(ctx.tenant.name),
		language,
		now: ctx.clock.now().toISOString(),
		entries: rows.slice(0, most).map((row) => {
			const awards = row.awards.map(({ name, wording }) => name ?? wording?.[language] ?? '').filter(Boolean);
			const learners = row.learning.filter(({ direction }) => direction === 'to').map(({ party }) => party);
			const sentences = [
				row.summary === null ? '' : asSentence(row.summary[language]),
				awards.length === 0 ? '' : words.awards(awards.join(', ')),
				learners.length === 0 ? '' : words.learners([...new Set(learners)].join(', ')),
				row.offered ? words.offered(asSentence(row.offer?.[language] ?? '')) : '',
				row.sources.length > 0 ? feed.reported : ''
			];
			return {
				id: row.id,
				title: row.name,
				updated: row.updatedAt.toISOString(),
				address: ctx.origin + href(language, 'innovation', { id: row.id }),
				summary: sentences.filter((sentence) => sentence !== '').join(' '),
				categories: row.offered ? [{ term: 'offered', label: words.offeredLabel }] : []
			};
		})
	});
}

const asSentence = (text: string) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
