import type { Ctx } from '$lib/server/platform/context';
import { renderPdf, type Letterhead, type Meeting } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { indonesianTimes, type TimeZone } from '$lib/written/time-zone';
import { officeLanguage, officeLetterhead, signatoryOf } from '../papers/office-head';
import type { MadePaper } from '../papers/case-papers';
import { readSitting, type SittingView } from './read-sitting';

export const sittingPapers = ['undangan', 'daftar-hadir', 'berita-acara'] as const;
export type SittingPaper = (typeof sittingPapers)[number];

/**
 * A paper of a sitting as PDF: the invitation, the empty attendance list, or the minutes as they would be now.
 * `NOTHING_CONCLUDED`: minutes need at least one conclusion.
 */
export async function makeSittingPaper(
	ctx: Ctx,
	sittingId: string,
	paper: SittingPaper
): Promise<MadePaper | AuthorisationRefusal | Refusal<'NOT_FOUND' | 'NOTHING_CONCLUDED'>> {
	const view = await readSitting(ctx, sittingId);
	if (isRefusal(view)) return view;
	const words = textIn(officeLanguage).sittings.documents;
	if (paper === 'berita-acara') {
		if (!view.items.some((item) => item.conclusion)) return refuse('NOTHING_CONCLUDED');
		return { fileName: words.fileName(paper, view.held_on), pdf: await renderMinutes(ctx, view) };
	}
	const head = officeLetterhead(ctx);
	const pdf =
		paper === 'undangan' ? await invitation(ctx, view, head) : await attendanceList(ctx, view, head);
	return { fileName: words.fileName(paper, view.held_on), pdf };
}

async function invitation(ctx: Ctx, view: SittingView, head: Letterhead): Promise<Buffer> {
	const words = textIn(officeLanguage).sittings.documents;
	const team = words.team(ctx.tenant.shortName);
	return renderPdf({
		template: 'undangan',
		language: officeLanguage,
		title: words.about,
		author: ctx.tenant.name,
		example: view.is_example,
		data: {
			letterhead: head,
			number: view.number,
			nature: words.nature,
			enclosures: null,
			about: words.about,
			place: textIn(officeLanguage).officePapers.place(ctx.tenant.shortName),
			letterOn: ctx.clock.today(),
			recipients: view.attendance.map((one) => words.recipient(one.position ?? one.name)),
			opening: words.opening(team),
			meeting: meetingOf(ctx, view),
			agenda: view.items.map((item) => ({
				title: item.subject,
				partner: item.partner,
				receipt: item.receipt
			})),
			closing: words.closing,
			signature: await signatoryOf(ctx, 'regional_secretary', view.held_on, [words.chairCapacity]),
			copies: []
		}
	});
}

async function attendanceList(ctx: Ctx, view: SittingView, head: Letterhead): Promise<Buffer> {
	const words = textIn(officeLanguage).sittings.documents;
	return renderPdf({
		template: 'daftar-hadir',
		language: officeLanguage,
		title: words.attendanceHeading(view.title),
		author: ctx.tenant.name,
		example: view.is_example,
		data: {
			letterhead: head,
			heading: words.attendanceHeading(view.title),
			meeting: meetingOf(ctx, view),
			people: view.attendance.map((one) => ({ name: one.name, office: one.position })),
			emptyRows: 8,
			place: textIn(officeLanguage).officePapers.place(ctx.tenant.shortName),
			signature: await signatoryOf(ctx, 'head_of_cooperation_division', view.held_on, [
				words.secretaryCapacity
			])
		}
	});
}

/** The minutes (berita acara): who came, what each member said, what was concluded, who differed, what follows. */
export async function renderMinutes(ctx: Ctx, view: SittingView): Promise<Buffer> {
	const words = textIn(officeLanguage).sittings.documents;
	const invited = view.attendance.filter((one) => one.function !== 'guest');
	const present = invited.filter((one) => one.present === true || one.represented_by !== null).length;
	const attended = view.attendance.some((one) => one.present !== null);
	const [secretary, chair] = await Promise.all([
		signatoryOf(ctx, 'head_of_cooperation_division', view.held_on, [words.secretaryCapacity]),
		signatoryOf(ctx, 'regional_secretary', view.held_on, [words.chairCapacity])
	]);
	return renderPdf({
		template: 'berita-acara-rapat',
		language: officeLanguage,
		title: words.minutesHeading.join(' '),
		author: ctx.tenant.name,
		example: view.is_example,
		data: {
			letterhead: officeLetterhead(ctx),
			heading: [
				...words.minutesHeading.slice(0, 1),
				`${words.minutesHeading[1]} ${ctx.tenant.shortName.toUpperCase()}`
			],
			number: view.number,
			meeting: meetingOf(ctx, view),
			team: words.team(ctx.tenant.shortName),
			headOfRegion: ctx.tenant.headTitle[officeLanguage],
			chair: {
				name: view.chair?.name ?? chair.name,
				office: view.chair?.position ?? chair.capacity[0] ?? ''
			},
			basis: words.basis,
			quorum: attended ? words.quorum(present, invited.length) : null,
			attendance: view.attendance.map((one) => ({
				name: one.name,
				office: one.position ?? '',
				state:
					one.present === true
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
					notes: item.taken_up ? [words.takenUp] : [],
					dissent: item.dissents,
					followUps: item.follow_ups.map((one) => ({ what: one.what, who: one.who, dueOn: one.due_on }))
				})),
			closing: view.notes,
			place: textIn(officeLanguage).officePapers.place(ctx.tenant.shortName),
			signatures: [secretary, chair]
		}
	});
}

function meetingOf(ctx: Ctx, view: SittingView): Meeting {
	return {
		heldOn: view.held_on,
		startsAt: view.starts_at,
		endsAt: view.ends_at,
		timeZone: indonesianTimes[ctx.tenant.timeZone as TimeZone].abbreviation,
		place: view.place,
		subject: view.title
	};
}
