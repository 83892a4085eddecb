import { href } from '$lib/addresses';
import type { DraftCheck } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

export type ShownFinding = {
	readonly key: string;
	readonly place: string;
	readonly kind: string;
	readonly what: string;
	readonly id: string;
	readonly en: string;
	/** Where this part is written. */
	readonly mendHref: string | undefined;
};

/** The findings of a check as rows: where, what kind, what stands in one language only, and how both say it. */
export function shownFindings({ draft, findings }: DraftCheck, language: Language): ShownFinding[] {
	const { compare, drift, one } = textIn(language).drafting;
	let article = 0;
	const parts = [...draft.parts].sort((a, b) => a.position - b.position);
	const places = parts.map(({ kind }) =>
		kind === 'article' ? one.articleOf(draft.kind, (article += 1)) : (compare.kinds[kind] ?? kind)
	);
	return findings.map((finding, at) => {
		const alike = finding.kind === 'untranslated' ? [drift.alike(finding.only.id.join('; '))] : [];
		const only =
			alike.length > 0
				? []
				: (['id', 'en'] as const).flatMap((one) =>
						finding.only[one].length > 0
							? [drift.only(drift.languages[one] ?? one, finding.only[one].join('; '))]
							: []
					);
		const { record } = finding;
		const recorded = record
			? [drift.record(drift.recordFacts[record.fact] ?? record.fact, record.value)]
			: [];
		return {
			key: String(at),
			place: [places[finding.part] ?? '', finding.mark].filter(Boolean).join(' '),
			kind: drift.kinds[finding.kind] ?? finding.kind,
			what: [...recorded, ...alike, ...only].join(' ') || drift.missing,
			id: finding.said.id ?? '',
			en: finding.said.en ?? '',
			mendHref:
				parts[finding.part] && href(language, 'deskTextPart', { id: draft.id, part: parts[finding.part]!.id })
		};
	});
}
