import type { CaseView } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { downloadOf, writeKind } from './case-file';

/**
 * What somebody must know before they decide, initial or sign, beside the very form, so that nobody decides from
 * memory or searches the page: the team's recommendation, what was said, the text that is meant.
 */
export function recapFor(view: CaseView, kind: string, language: Language): FactItem[] {
	if (kind === 'decide') return recommendation(view, language);
	if (kind === 'initial' || kind === 'number' || kind === 'sign') return agreedText(view, language);
	return [];
}

function recommendation(view: CaseView, language: Language): FactItem[] {
	const { page } = textIn(language).cases;
	const sitting = view.sittings.findLast((one) => one.conclusion !== null);
	const count = new Map<string, number>();
	for (const { verdict } of view.opinions) count.set(verdict, (count.get(verdict) ?? 0) + 1);
	return [
		...(sitting?.conclusion
			? [
					{
						label: page.recommendation,
						value: page.verdict[sitting.conclusion] ?? sitting.conclusion,
						note: [page.sittingOn(writeDay(sitting.held_on, language)), sitting.conclusion_note]
							.filter(Boolean)
							.join('. ')
					}
				]
			: []),
		...(sitting?.minutes_document_id
			? [
					{
						label: page.minutes,
						value: page.download,
						href: downloadOf(sitting.minutes_document_id, language)
					}
				]
			: []),
		...(count.size > 0
			? [
					{
						label: page.opinions,
						value: [...count].map(([verdict, number]) => `${number} ${page.verdict[verdict]}`).join(', ')
					}
				]
			: [])
	];
}

function agreedText(view: CaseView, language: Language): FactItem[] {
	const { page } = textIn(language).cases;
	const ready = view.history.find((entry) => entry.kind === 'draft' && entry.outcome === 'ready');
	const document = view.documents.find((one) => one.id === ready?.document_id);
	const numbered = view.history.find((entry) => entry.kind === 'number' && entry.number !== null);
	const isOfThisText = numbered !== undefined && ready !== undefined && numbered.seq > ready.seq;
	return [
		...(document
			? [
					{
						label: page.agreedText,
						value: document.title,
						href: downloadOf(document.id, language),
						note: [writeKind(document.media_type), page.version(document.version)].join(' · ')
					}
				]
			: []),
		...(isOfThisText && numbered.number ? [{ label: page.numberGiven, value: numbered.number }] : [])
	];
}
