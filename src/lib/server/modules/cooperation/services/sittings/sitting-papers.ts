import type { Ctx } from '$lib/server/platform/context';
import {
	renderPdf,
	type AttendanceListData,
	type InvitationData,
	type Meeting,
	type NotesOfMeetingData,
	type SittingRecordData
} from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { renderSheetWord } from '$lib/server/platform/word';
import { findDocumentUnchecked } from '$lib/server/modules/documents';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { indonesianTimes } from '$lib/written/time-zone';
import { officeLanguage, officeLetterhead, signatoryOf } from '../papers/office-head';
import { paperCheck, type PaperCheck } from '../papers/paper-check';
import { readSitting, type SittingItem, type SittingView } from './read-sitting';
import { attendanceSheet, invitationSheet, minutesSheet, notesSheet } from './sitting-sheets';

export const sittingPapers = ['undangan', 'daftar-hadir', 'notulen', 'berita-acara'] as const;
export type SittingPaper = (typeof sittingPapers)[number];
export const sittingFormats = ['pdf', 'docx'] as const;
export type SittingFormat = (typeof sittingFormats)[number];

export type MadeSittingPaper = {
	readonly fileName: string;
	readonly mediaType: string;
	readonly bytes: Buffer;
};

const mediaTypes: Readonly<Record<SittingFormat, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/**
 * A paper of a sitting as PDF or DOCX: the invitation, the empty attendance list, the notes of the meeting, or the
 * minutes as they would be now. Made anew each time; what is kept is what {@link renderMinutes} made for its cases.
 * `NOTHING_CONCLUDED`: minutes need at least one conclusion.
 */
export async function makeSittingPaper(
	ctx: Ctx,
	sittingId: string,
	paper: SittingPaper,
	format: SittingFormat = 'pdf'
): Promise<MadeSittingPaper | AuthorisationRefusal | Refusal<'NOT_FOUND' | 'NOTHING_CONCLUDED'>> {
	const view = await readSitting(ctx, sittingId);
	if (isRefusal(view)) return view;
	if (paper === 'berita-acara' && !view.items.some((item) => item.conclusion))
		return refuse('NOTHING_CONCLUDED');
	const words = textIn(officeLanguage).sittings.documents;
	return {
		fileName: `${words.fileName(paper, view.held_on)}.${format}`,
		mediaType: mediaTypes[format],
		bytes: format === 'pdf' ? await paperAsPdf(ctx, view, paper) : await paperAsWord(ctx, view, paper)
	};
}

const about = (ctx: Ctx, view: SittingView, title: string) =>
	({ language: officeLanguage, title, author: ctx.tenant.name, example: view.is_example }) as const;

async function paperAsPdf(ctx: Ctx, view: SittingView, paper: SittingPaper): Promise<Buffer> {
	const words = textIn(officeLanguage).sittings.documents;
	switch (paper) {
		case 'undangan':
			return renderPdf({
				...about(ctx, view, words.about),
				template: 'undangan',
				data: await invitation(ctx, view)
			});
		case 'daftar-hadir':
			return renderPdf({
				...about(ctx, view, words.attendanceHeading(view.title)),
				template: 'daftar-hadir',
				data: await attendanceList(ctx, view)
			});
		case 'notulen':
			return renderPdf({
				...about(ctx, view, words.notesHeading),
				template: 'notulen',
				data: await notes(ctx, view)
			});
		case 'berita-acara':
			return renderMinutes(ctx, view, await checkOfMinutes(ctx, view));
	}
}

async function paperAsWord(ctx: Ctx, view: SittingView, paper: SittingPaper): Promise<Buffer> {
	const words = textIn(officeLanguage).sittings.documents;
	switch (paper) {
		case 'undangan':
			return renderSheetWord({
				...about(ctx, view, words.about),
				data: invitationSheet(await invitation(ctx, view))
			});
		case 'daftar-hadir':
			return renderSheetWord({
				...about(ctx, view, words.attendanceHeading(view.title)),
				data: attendanceSheet(await attendanceList(ctx, view))
			});
		case 'notulen':
			return renderSheetWord({
				...about(ctx, view, words.notesHeading),
				data: notesSheet(await notes(ctx, view))
			});
		case 'berita-acara':
			return renderSheetWord({
				...about(ctx, view, words.minutesHeading.join(' ')),
				data: minutesSheet(await minutes(ctx, view, await checkOfMinutes(ctx, view)))
			});
	}
}

/** What the minutes that are kept bear; minutes that nobody has kept yet can be asked about by nobody. */
async function checkOfMinutes(ctx: Ctx, view: SittingView): Promise<PaperCheck | null> {
	const kept = view.minutes_document_id
		? await findDocumentUnchecked(ctx, view.minutes_document_id)
		: undefined;
	return kept?.verification_code ? paperCheck(ctx, kept.verification_code) : null;
}

/**
 * The minutes (berita acara) as PDF: who came, what each said, what was concluded, who differed, what follows.
 *
 * @param check what is printed below for whoever holds them
 */
export async function renderMinutes(ctx: Ctx, view: SittingView, check: PaperCheck | null): Promise<Buffer> {
	const words = textIn(officeLanguage).sittings.documents;
	return renderPdf({
		...about(ctx, view, words.minutesHeading.join(' ')),
		template: 'berita-acara-rapat',
		data: await minutes(ctx, view, check)
	});
}

const placeOf = (ctx: Ctx) => textIn(officeLanguage).officePapers.place(ctx.tenant.shortName);

async function invitation(ctx: Ctx, view: SittingView): Promise<InvitationData> {
	const words = textIn(officeLanguage).sittings.documents;
	const circulated = view.manner === 'circulation';
	const team = words.team(ctx.tenant.shortName);
	return {
		letterhead: await officeLetterhead(ctx),
		number: view.number,
		nature: words.nature,
		enclosures: null,
		about: circulated ? words.circulationAbout : words.about,
		place: placeOf(ctx),
		letterOn: ctx.clock.today(),
		recipients: view.attendance.map((one) => words.recipient(one.position ?? one.name)),
		opening: circulated ? words.circulationOpening(team) : words.opening(team),
		meeting: meetingOf(ctx, view),
		agenda: view.items.map((item) => ({
			title: item.subject,
			partner: item.partner,
			receipt: item.receipt
		})),
		closing: circulated ? words.circulationClosing : words.closing,
		signature: await signatoryOf(ctx, 'regional_secretary', view.held_on, [words.chairCapacity]),
		copies: []
	};
}

async function attendanceList(ctx: Ctx, view: SittingView): Promise<AttendanceListData> {
	const words = textIn(officeLanguage).sittings.documents;
	return {
		letterhead: await officeLetterhead(ctx),
		heading: words.attendanceHeading(view.title),
		meeting: meetingOf(ctx, view),
		people: view.attendance.map((one) => ({ name: one.name, office: one.position })),
		emptyRows: 8,
		place: placeOf(ctx),
		signature: await signatoryOf(ctx, 'head_of_cooperation_division', view.held_on, [words.secretaryCapacity])
	};
}

const cameTo = (view: SittingView) =>
	view.attendance.filter((one) => one.present === true || one.represented_by !== null);

/** The notes of the meeting (notulen): how the talk went, case by case; the minutes hold only what it came to. */
async function notes(ctx: Ctx, view: SittingView): Promise<NotesOfMeetingData> {
	const words = textIn(officeLanguage).sittings.documents;
	const verdicts = textIn(officeLanguage).cases.page.verdict;
	const [secretary, chair] = await signatures(ctx, view);
	const office = (named: SittingView['chair'], signed: { name: string; capacity: readonly string[] }) => ({
		name: named?.name ?? signed.name,
		office: named?.position ?? signed.capacity[0] ?? ''
	});
	return {
		letterhead: await officeLetterhead(ctx),
		heading: words.notesHeading,
		meeting: meetingOf(ctx, view),
		chair: office(view.chair, chair),
		secretary: office(view.secretary, secretary),
		attendance: cameTo(view).map((one) => ({
			name: one.represented_by ?? one.name,
			office: one.represented_by ? words.standsFor(one.position ?? one.name) : (one.position ?? '')
		})),
		items: view.items.map((item) => ({
			title: item.subject,
			discussion: item.discussion ?? words.noDiscussion,
			decisions: item.conclusion
				? [[verdicts[item.conclusion], item.conclusion_note].filter(Boolean).join('. '), ...notesOn(item)]
				: [],
			followUps: followUpsOf(item)
		})),
		signatures: [secretary, chair]
	};
}

const followUpsOf = (item: SittingItem) =>
	item.follow_ups.map((one) => ({ what: one.what, who: one.who, dueOn: one.due_on }));

/** What must stand beside a conclusion: that it was on no agenda, who stood aside, and the count where one is kept. */
function notesOn(item: SittingItem): string[] {
	const { documents: words } = textIn(officeLanguage).sittings;
	return [
		...(item.taken_up ? [words.takenUp] : []),
		...item.conflicts.map((one) => words.stoodAside(one.person.name, one.why)),
		...(item.tally ? [words.tally(item.tally)] : [])
	];
}

async function signatures(ctx: Ctx, view: SittingView) {
	const words = textIn(officeLanguage).sittings.documents;
	return Promise.all([
		signatoryOf(ctx, 'head_of_cooperation_division', view.held_on, [words.secretaryCapacity]),
		signatoryOf(ctx, 'regional_secretary', view.held_on, [words.chairCapacity])
	]);
}

async function minutes(ctx: Ctx, view: SittingView, check: PaperCheck | null): Promise<SittingRecordData> {
	const words = textIn(officeLanguage).sittings.documents;
	const circulated = view.manner === 'circulation';
	const answered = new Set(
		view.items.flatMap((item) => [
			...item.opinions.map((one) => one.person_id),
			...item.conflicts.map((one) => one.person_id)
		])
	);
	const isThere = (one: SittingView['attendance'][number]) =>
		circulated ? answered.has(one.person_id) : one.present === true;
	const invited = view.attendance.filter((one) => one.function !== 'guest');
	const present = invited.filter((one) => isThere(one) || one.represented_by !== null).length;
	const attended = circulated || view.attendance.some((one) => one.present !== null);
	const [secretary, chair] = await signatures(ctx, view);
	const heading = circulated ? words.circulationHeading : words.minutesHeading;
	return {
		letterhead: await officeLetterhead(ctx),
		heading: [...heading.slice(0, 1), `${heading[1]} ${ctx.tenant.shortName.toUpperCase()}`],
		number: view.number,
		meeting: meetingOf(ctx, view),
		circulated,
		team: words.team(ctx.tenant.shortName),
		headOfRegion: ctx.tenant.headTitle[officeLanguage],
		chair: {
			name: view.chair?.name ?? chair.name,
			office: view.chair?.position ?? chair.capacity[0] ?? ''
		},
		basis: words.basis,
		quorum: attended ? (circulated ? words.answered : words.quorum)(present, invited.length) : null,
		attendance: view.attendance.map((one) => ({
			name: one.name,
			office: one.position ?? '',
			state: isThere(one)
				? ('present' as const)
				: one.represented_by
					? ('represented' as const)
					: ('absent' as const),
			representedBy: one.represented_by
		})),
		cases: view.items
			.filter((item) => item.conclusion !== null)
			.map((item) => ({
				title: item.subject,
				partner: item.partner ?? words.noPartner,
				receipt: item.receipt,
				kind: item.procedure_name[officeLanguage],
				initiator: item.unit,
				opinions: [
					...item.opinions.map((opinion) => ({
						name: opinion.person.name,
						office: opinion.person.position ?? '',
						opinion: opinion.verdict,
						note: opinion.note,
						noConflictOfInterest: true
					})),
					...item.written.map((opinion) => ({
						name: opinion.person.name,
						office: words.written(opinion.about[officeLanguage], opinion.person.position ?? ''),
						opinion: opinion.verdict,
						note: opinion.note,
						noConflictOfInterest: true
					}))
				],
				conclusion: item.conclusion!,
				conclusionText: item.conclusion_note,
				notes: notesOn(item),
				dissent: item.dissents,
				followUps: followUpsOf(item)
			})),
		closing: view.notes,
		place: placeOf(ctx),
		signatures: [secretary, chair],
		verification: check
	};
}

function meetingOf(ctx: Ctx, view: SittingView): Meeting {
	return {
		heldOn: view.held_on,
		startsAt: view.starts_at,
		endsAt: view.ends_at,
		timeZone: indonesianTimes[ctx.tenant.timeZone].abbreviation,
		place: view.place,
		subject: view.title
	};
}
