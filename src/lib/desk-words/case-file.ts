import { href } from '$lib/addresses';
import type { CaseView, HistoryEntry, PaperInCase } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo, Status, Tone } from '$lib/ui';
import { writeDay, writeInstant } from '$lib/written/dates';
import type { TimeZone } from '$lib/written/time-zone';
import { verdictOf } from './status';

const kilobyte = 1024;

/** A file's size as people read it: 820 KB, 1,2 MB. */
export function writeSize(bytes: number, language: Language): string {
	if (bytes < kilobyte) return `${bytes} B`;
	if (bytes < kilobyte * kilobyte) return `${Math.round(bytes / kilobyte)} KB`;
	const size = (bytes / kilobyte / kilobyte).toFixed(1);
	return `${language === 'id' ? size.replace('.', ',') : size} MB`;
}

const kinds: Readonly<Record<string, string>> = {
	'application/pdf': 'PDF',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
	'image/png': 'PNG',
	'image/jpeg': 'JPG'
};

const paperTones: Readonly<Record<PaperInCase['state'], Tone>> = {
	missing: 'neutral',
	given: 'going',
	ok: 'good',
	wrong: 'soon'
};

/** The kind of a file as people call it. */
export const writeKind = (mediaType: string): string => kinds[mediaType] ?? mediaType;

/** A document's address for download, of one version or the latest. */
export function downloadOf(id: string, language: Language, version?: number): string {
	return href(language, 'deskDocument', { id }, { v: version === undefined ? undefined : String(version) });
}

/** A paper with its state, remark, file and earlier versions, as the list of papers shows it. */
export function paperLine(paper: PaperInCase, zone: TimeZone, language: Language) {
	const words = textIn(language).cases.page;
	const { file } = paper;
	const gone = file?.removed_by_list;
	const earlier = file
		? Array.from({ length: file.version - 1 }, (_, place) => file.version - 1 - place)
		: [];
	return {
		key: paper.key,
		name:
			paper.need === 'optional' && !file
				? `${paper.name[language]} (${words.optionalPaper})`
				: paper.name[language],
		status: (paper.state === 'given' && !paper.handed_in
			? { tone: 'good', text: words.paperKept }
			: { tone: paperTones[paper.state], text: words.paperState[paper.state]! }) satisfies Status,
		detail: file
			? [
					writeKind(file.media_type),
					writeSize(file.size, language),
					words.version(file.version),
					writeInstant(file.created_at, zone, language, 'short')
				].join(' · ')
			: undefined,
		remark: paper.remark ?? undefined,
		remarkBy:
			paper.checked_by && paper.checked_at
				? words.checkedBy(
						[paper.checked_by.name, paper.checked_by.position].filter(Boolean).join(', '),
						writeInstant(paper.checked_at, zone, language, 'short')
					)
				: undefined,
		note: gone ? textIn(language).destruction.contentsGone(gone) : undefined,
		files:
			file && !gone
				? [
						{ text: words.download, href: downloadOf(file.document_id, language) },
						...earlier.map((version) => ({
							text: words.version(version),
							href: downloadOf(file.document_id, language, version)
						}))
					]
				: undefined
	};
}

/** The history as a time line: what, when, who in which office; what came from paper says so, with its scan. */
export function historyLine(entry: HistoryEntry, zone: TimeZone, language: Language) {
	const { page } = textIn(language).cases;
	const { roles } = textIn(language).desk;
	const said = entry.outcome && entry.kind ? outcomeWords(entry, language) : page.act[entry.act];
	const what = [entry.step_name?.[language], said].filter(Boolean).join(': ');
	const enteredBy = entry.who?.name ?? roles[entry.role] ?? entry.role;
	const notes = [
		entry.note ?? '',
		entry.letter?.date
			? page.letter(entry.letter.number, writeDay(entry.letter.date, language, 'long'))
			: (entry.letter?.number ?? ''),
		entry.letter === null && entry.number ? page.agreementNumber(entry.number) : '',
		...entry.papers.map((paper) =>
			[paper.name[language], paper.remark ?? page.paperState[paper.state]].filter(Boolean).join(': ')
		),
		entry.skipped.length > 0 ? page.skippedSteps(entry.skipped.map((name) => name[language]).join(', ')) : ''
	].filter(Boolean);
	const link: LinkTo | undefined = entry.on_paper
		? { href: downloadOf(entry.on_paper.document_id, language), text: page.scan }
		: entry.document_id
			? { href: downloadOf(entry.document_id, language), text: page.download }
			: undefined;
	return {
		what: what || entry.act,
		when: { text: writeInstant(entry.at, zone, language), day: entry.at.toISOString() },
		who:
			entry.who?.name ??
			(entry.role === 'partner' ? page.theApplicant : (roles[entry.role] ?? page.theOffice)),
		office: entry.who?.position ?? undefined,
		onPaper: entry.on_paper
			? page.decidedOnPaper(
					[entry.on_paper.by.name, entry.on_paper.by.position].filter(Boolean).join(', '),
					writeDay(entry.on_paper.on, language, 'long'),
					enteredBy
				)
			: undefined,
		note: notes.length > 0 ? notes.join(' · ') : undefined,
		link,
		key: entry.kind === 'decide' || entry.kind === 'sign' || entry.act === 'close_from_paper'
	};
}

function outcomeWords(entry: HistoryEntry, language: Language): string {
	const { page } = textIn(language).cases;
	const { outcomes } = textIn(language).caseForms;
	if (entry.conclusion) return page.verdict[entry.conclusion] ?? entry.conclusion;
	return outcomes[`${entry.kind}.${entry.outcome}`] ?? entry.outcome ?? '';
}

/** Opinions with who gave them, and those that are out. */
export function opinionLines(view: CaseView, zone: TimeZone, language: Language) {
	const { page } = textIn(language).cases;
	const { roles } = textIn(language).desk;
	const talk = textIn(language).conversation;
	return {
		given: view.opinions.map((opinion, place) => ({
			key: String(place),
			title: opinion.step_name[language],
			verdict: verdictOf(opinion.verdict, language),
			who: [opinion.person.name, opinion.person.position].filter(Boolean).join(', '),
			when: { text: writeInstant(opinion.given_at, zone, language), day: opinion.given_at.toISOString() },
			note: opinion.note ?? undefined,
			marks: [
				...(opinion.no_conflict_of_interest ? [page.noConflict] : []),
				...(opinion.on_paper ? [page.onPaperShort] : [])
			].join(' · '),
			reset:
				opinion.changed.length === 0
					? undefined
					: talk[opinion.weighed ? 'opinionStale' : 'opinionReset'](
							opinion.changed
								.map(({ name, was, now }) => talk.paperChanged(name[language], was, now))
								.join('; ')
						),
			renew: opinion.may_renew ? opinion.step : undefined
		})),
		missing: view.missing_opinions.map((missing) => ({
			key: missing.step,
			title: missing.step_name[language],
			who: roles[missing.actor_role] ?? missing.actor_role,
			state: missing.passed_over
				? page.overriddenBySitting
				: missing.late_by > 0
					? page.lateBy(missing.late_by)
					: page.stillInTime,
			late: missing.late_by > 0
		}))
	};
}
