import { printClaim } from '$lib/printed-claim';
import { listClaims, type Claim } from '$lib/server/modules/portal';
import { printInitiative, printTree } from '$lib/server/hall/portfolio-view';
import { readPortfolio } from '$lib/server/modules/portfolio';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [claims, initiatives] = await Promise.all([listClaims(ctx, 'smart_city'), readPortfolio(ctx)]);
	const printed = claims.map((claim) => printClaim(claim, language));
	const of = (...kinds: string[]) =>
		initiatives.filter((one) => kinds.includes(one.kind)).map((one) => printInitiative(one, language));
	const recorded = initiatives.filter(
		(one) =>
			['programme', 'service', 'initiative'].includes(one.kind) && !one.isExample && one.sources.length === 0
	);
	return {
		figures: printed.filter((claim) => claim.value !== undefined),
		said: printed.filter((claim) => claim.value === undefined),
		readings: readingsOf(claims, language),
		recorded: writeNumber(recorded.length, language),
		principles: of('principle'),
		policies: of('policy'),
		tree: printTree(
			initiatives.filter(({ kind }) => ['area', 'programme', 'service', 'initiative'].includes(kind)),
			language
		)
	};
};

/**
 * Two ways to read one article: so many needed in all, or so many more than run already. Neither is chosen; the sum
 * of the second is a reading of the sentence and no figure of anybody.
 */
function readingsOf(claims: readonly Claim[], language: Language) {
	const words = textIn(language).outward.smartCity;
	const value = (measure: string) => {
		const claim = claims.find((one) => one.measure === measure && one.value !== null);
		return claim === undefined ? undefined : Number(claim.value);
	};
	const running = value('programmes_running');
	if (running === undefined) return [];
	const all = value('programmes_needed');
	const more = value('programmes_still_to_develop');
	const readings = [
		...(all === undefined ? [] : [{ name: words.readingAll, needed: all, about: false }]),
		...(more === undefined ? [] : [{ name: words.readingMore, needed: running + more, about: true }])
	];
	return readings.map(({ name, needed, about }) => {
		const written = writeNumber(needed, language);
		const neededText = about ? words.aboutNeeded(written) : written;
		return {
			name,
			running,
			needed,
			runningText: writeNumber(running, language),
			neededText,
			text: words.readingText(writeNumber(running, language), neededText)
		};
	});
}
