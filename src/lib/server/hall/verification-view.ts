import { href } from '$lib/addresses';
import { isPaperKind, paperNames } from '$lib/server/modules/documents';
import type { Verified, VerifiedPaper } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay, writeInstant } from '$lib/written/dates';
import { dayInZone, type TimeZone } from '$lib/written/time-zone';
import { viewSignatures, type SignaturesView } from './signature-view';
import { instrumentName, partnersIn, signedText, statusTag } from './register-words';

/** What is registered, ready to print beside the paper that somebody holds against it. */
export function viewVerified(
	found: Verified,
	region: { readonly name: string; readonly timeZone: TimeZone },
	language: Language,
	/** Of the file that was offered; none: of the registered paper. */
	signatures?: SignaturesView | null
) {
	const { site, register, verification, signatures: words } = textIn(language);
	const { facts, fingerprintKinds } = verification;
	const instrument = instrumentName(found.instrument, language);
	const list: FactItem[] = [
		{ label: facts.instrument, value: instrument },
		{ label: facts.number, value: found.register_number ?? undefined, unknown: site.notKnown },
		{ label: facts.parties, value: found.parties },
		{ label: facts.signed, value: signedText(found, language), unknown: site.notKnown },
		{ label: facts.status, value: statusTag(found.status, language).text },
		{ label: facts.code, value: found.code ?? undefined, unknown: site.notKnown }
	];
	return {
		title: found.title ?? register.titleless(instrument, partnersIn(found.parties, region.name)),
		href: href(language, 'agreement', { id: found.id }),
		example: found.is_example,
		facts: list,
		signatures: signatures ?? viewSignatures(found.signed, region.timeZone, language),
		checkedAt:
			signatures || !found.signed
				? undefined
				: words.checkedAt(writeInstant(new Date(found.signed.checked_at), region.timeZone, language, 'long')),
		fingerprints: found.fingerprints.map(({ kind, sha256 }) => ({
			kind: fingerprintKinds[kind] ?? kind,
			sha256
		}))
	};
}
export type VerifiedView = ReturnType<typeof viewVerified>;

/** What a kind of document is called where its title may not be told. */
function nameOfKind(kind: string, language: Language): string {
	const words = textIn(language).verification.paper;
	const drafted = /^naskah_(.+?)(_pdf)?$/.exec(kind)?.[1];
	if (drafted && isPaperKind(drafted)) return words.draft(paperNames[drafted][language]);
	return words.kinds[kind] ?? words.other;
}

/** A paper of the office that is not published: its kind and days, and the fingerprints of its versions. */
export function viewVerifiedPaper(
	found: VerifiedPaper,
	region: { readonly name: string; readonly timeZone: TimeZone },
	language: Language
) {
	const { verification } = textIn(language);
	const words = verification.paper;
	const day = (at: Date) => writeDay(dayInZone(at, region.timeZone), language);
	const conclusion = found.versions[0]?.conclusion;
	return {
		title: nameOfKind(found.kind, language),
		example: found.is_example,
		facts: [
			{ label: words.kind, value: `${nameOfKind(found.kind, language)}, ${region.name}` },
			{ label: words.made, value: day(found.made_at) },
			{ label: words.signed, value: conclusion ? words.signedStates[conclusion] : words.unsigned },
			{ label: verification.facts.code, value: found.code }
		] satisfies FactItem[],
		fingerprints: found.versions.map(({ number, sha256, created_at: at }) => ({
			kind: words.version(number, day(at)),
			sha256
		}))
	};
}
export type VerifiedPaperView = ReturnType<typeof viewVerifiedPaper>;
