import { href } from '$lib/addresses';
import type { AgreementOfCase, CaseView, DocumentOfCase } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay, writeInstant } from '$lib/written/dates';
import type { TimeZone } from '$lib/written/time-zone';
import { downloadOf, writeKind, writeSize } from './case-file';
import { verdictOf } from './status';

/** A document of a case as the page lists it: what it is, all its versions, and whether a next one may be sent in. */
export function documentLine(document: DocumentOfCase, zone: TimeZone, language: Language) {
	const { page } = textIn(language).cases;
	const [latest] = document.versions;
	const gone = document.removed_by_list;
	return {
		id: document.id,
		name: document.title,
		detail: [
			writeKind(document.media_type),
			writeSize(document.size, language),
			page.version(document.version),
			writeInstant(document.created_at, zone, language, 'short'),
			document.signed ? page.signedVersion : '',
			latest ? whoBrought(latest, language) : ''
		]
			.filter(Boolean)
			.join(' · '),
		note: gone ? textIn(language).destruction.contentsGone(gone) : (latest?.note ?? undefined),
		href: gone ? undefined : downloadOf(document.id, language),
		signatures:
			document.media_type === 'application/pdf' && !gone
				? {
						href: href(language, 'deskSignatures', { id: document.id }),
						text: textIn(language).signatures.page.see
					}
				: undefined,
		// A list takes every version with it.
		earlier: (gone ? [] : document.versions.slice(1)).map((version) => ({
			href: downloadOf(document.id, language, version.number),
			text: page.version(version.number),
			detail: [
				version.file_name,
				writeInstant(version.at, zone, language, 'short'),
				whoBrought(version, language),
				version.note ?? ''
			]
				.filter(Boolean)
				.join(' · ')
		})),
		mayRevise: document.may_revise
	};
}

function whoBrought(version: DocumentOfCase['versions'][number], language: Language): string {
	return version.made ? textIn(language).cases.page.madeHere : (version.by ?? '');
}

/** An agreement of a case with where the office, the public and a holder of the paper find it. */
export function agreementOfCaseLine(agreement: AgreementOfCase, language: Language) {
	const { archive, cases } = textIn(language);
	const { page } = cases;
	const instruments: Readonly<Record<string, string>> = archive.instruments;
	return {
		key: agreement.id,
		title: instruments[agreement.instrument] ?? agreement.instrument,
		number: agreement.number ? page.agreementNumber(agreement.number) : page.noNumber,
		signed: agreement.signed_on ? page.signedOn(writeDay(agreement.signed_on, language)) : undefined,
		state: agreement.published
			? ({ tone: 'good', text: page.published } as const)
			: ({ tone: 'neutral', text: page.notPublished } as const),
		links: [
			{ href: href(language, 'deskAgreement', { id: agreement.id }), text: page.inRegister },
			...(agreement.published
				? [{ href: href(language, 'agreement', { id: agreement.id }), text: page.publicPage }]
				: []),
			...(agreement.published && agreement.verification_code
				? [
						{
							href: href(language, 'verified', { code: agreement.verification_code }),
							text: page.verification
						}
					]
				: [])
		]
	};
}

/** The steps that a signed paper made needless, as the closing lists them; empty while a case runs. */
export function stepsSkippedByPaper(view: CaseView, language: Language): string[] {
	if (view.status !== 'closed_from_paper') return [];
	const closing = view.history.find((entry) => entry.act === 'close_from_paper');
	return (closing?.skipped ?? []).map((name) => name[language]);
}

/** A sitting at which the case was on the table, with what came of it. */
export function sittingLine(sitting: CaseView['sittings'][number], language: Language) {
	const { page } = textIn(language).cases;
	return {
		id: sitting.id,
		href: href(language, 'deskSitting', { id: sitting.id }),
		title: page.sittingOn(writeDay(sitting.held_on, language)),
		place: sitting.place,
		conclusion: sitting.conclusion ? verdictOf(sitting.conclusion, language) : undefined,
		note: sitting.conclusion_note ?? undefined,
		dissents: sitting.dissents.map((one) => `${one.name}: ${one.text}`),
		followUps: sitting.follow_ups.map((one) =>
			[one.what, one.who, one.due_on ? page.until(writeDay(one.due_on, language, 'long')) : '']
				.filter(Boolean)
				.join(', ')
		),
		minutes: sitting.minutes_document_id ? downloadOf(sitting.minutes_document_id, language) : undefined
	};
}

/** A letter that went out or came back, with its scan. */
export function letterLine(letter: CaseView['letters'][number], language: Language) {
	const { page } = textIn(language).cases;
	return {
		step: letter.step_name[language],
		outcome: page.letterOutcome[letter.outcome] ?? letter.outcome,
		letter: letter.letter_number
			? page.letter(
					letter.letter_number,
					letter.letter_date ? writeDay(letter.letter_date, language, 'long') : page.unknown
				)
			: page.unknown,
		note: letter.note ?? undefined,
		href: letter.document_id ? downloadOf(letter.document_id, language) : undefined
	};
}
