import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

/** What kind of body a partner is, in the words in which applicants choose it. */
export function partnerKindName(kind: string, language: Language): string {
	return textIn(language).propose.partnerKinds[kind] ?? kind;
}
