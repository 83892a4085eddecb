import { printClaim } from '$lib/printed-claim';
import { listClaims, type Claim } from '$lib/server/modules/portal';
import { listInitiatives, type Initiative } from '$lib/server/modules/portfolio';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [claims, initiatives] = await Promise.all([
		listClaims(ctx, 'smart_city'),
		listInitiatives(ctx, { limit: most })
	]);
	const printed = claims.map((claim) => printClaim(claim, language));
	const of = (...kinds: string[]) =>
		initiatives.rows.filter((one) => kinds.includes(one.kind)).map((one) => printInitiative(one, language));
	const recorded = initiatives.rows.filter(
		(one) => ['programme', 'service'].includes(one.kind) && !one.isExample && one.sources.length === 0
	);
	return {
		figures: printed.filter((claim) => claim.value !== undefined),
		said: printed.filter((claim) => claim.value === undefined),
		readings: readingsOf(claims, language),
		recorded: writeNumber(recorded.length, language),
		principles: of('principle'),
		areas: of('area'),
		policies: of('policy'),
		programmes: of('programme', 'service')
	};
};

function printInitiative(one: Initiative, language: Language) {
	return {
		id: one.id,
		name: one.name[language],
		summary: one.summary?.[language],
		since: one.sinceYear === null ? undefined : String(one.sinceYear),
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}

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
