import type { SignatureReport, SignatureVerdict } from '$lib/server/platform/signatures';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeInstant } from '$lib/written/dates';
import type { TimeZone } from '$lib/written/time-zone';

/** The electronic signatures of a paper, ready to print: one sentence on all, and the facts of each. */
export type SignaturesView = {
	readonly conclusion: string;
	readonly kind: 'success' | 'warning' | 'error';
	readonly signatures: readonly {
		readonly title: string;
		readonly verdict: string;
		readonly facts: readonly FactItem[];
	}[];
};

/** @param checked null: the paper bears no electronic signature */
export function viewSignatures(
	checked: {
		readonly conclusion: SignatureReport['conclusion'];
		readonly signatures: readonly SignatureVerdict[];
	} | null,
	timeZone: TimeZone,
	language: Language
): SignaturesView | null {
	if (!checked || checked.conclusion === 'none') return null;
	const words = textIn(language).signatures;
	const moment = (at: string | null) =>
		at === null ? undefined : writeInstant(new Date(at), timeZone, language, 'long');
	return {
		conclusion: words.conclusions[checked.conclusion],
		kind: checked.conclusion === 'valid' ? 'success' : checked.conclusion === 'broken' ? 'error' : 'warning',
		signatures: checked.signatures.map((one, place) => ({
			title: words.one(place + 1, one.signer?.name ?? words.unnamed),
			verdict:
				one.integrity === 'intact'
					? `${words.covers[one.covers]} ${words.certificates[one.certificate]}`
					: words.integrity[one.integrity],
			facts: [
				{ label: words.facts.stated, value: one.stated_name ?? undefined },
				{ label: words.facts.organisation, value: one.signer?.organisation ?? undefined },
				{ label: words.facts.issuer, value: one.signer?.issuer },
				{ label: words.facts.claimed, value: moment(one.claimed_at) },
				{ label: words.facts.stamped, value: moment(one.stamped_at) },
				{ label: words.facts.reason, value: one.reason ?? undefined },
				{ label: words.facts.level, value: words.levels[one.level] },
				{ label: words.facts.serial, value: one.signer?.serial }
			].filter(({ value }) => value !== undefined)
		}))
	};
}
