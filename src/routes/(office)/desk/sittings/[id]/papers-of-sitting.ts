import { href } from '$lib/addresses';
import { downloadOf } from '$lib/desk-words/case-file';
import {
	sittingFormats,
	sittingPapers,
	sittingScans,
	type SittingView
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeInstant } from '$lib/written/dates';

/** The papers of a sitting in each format, and the file for a calendar. */
export function papersOf(view: SittingView, language: Language) {
	const { page } = textIn(language).sittings;
	const concluded = view.items.some((item) => item.conclusion !== null);
	const papers = sittingPapers.filter(
		(paper) =>
			(paper !== 'berita-acara' || concluded) && (paper !== 'daftar-hadir' || view.manner === 'meeting')
	);
	return [
		...papers.map((paper) => ({
			text: page.paper[paper]!,
			files: sittingFormats.map((format) => ({
				text: format.toUpperCase(),
				href: href(language, 'deskSittingPaper', { id: view.id, paper, format })
			}))
		})),
		{
			text: page.calendar,
			files: [
				{
					text: 'ICS',
					href: href(language, 'deskSittingPaper', { id: view.id, paper: 'undangan', format: 'ics' })
				}
			]
		}
	];
}

/** Whether the invitations went out, and whether they still say what holds. */
export function invitationState(view: SittingView, ctx: Ctx, language: Language) {
	const { mail } = textIn(language).sittings.page;
	return {
		late: view.invitations === 'outdated',
		text:
			view.invitations === 'not_sent'
				? mail.not_sent
				: view.invitations === 'outdated'
					? mail.outdated
					: mail.sent(writeInstant(view.invited_at!, ctx.tenant.timeZone, language)),
		send: view.invitations === 'not_sent' ? mail.send : mail.sendAgain
	};
}

/** The two sheets that come back from the table: a link where one is kept, else its form. */
export function scansOf(view: SittingView, language: Language) {
	const { page } = textIn(language).sittings;
	const kept = { attendance: view.attendance_scan_id, minutes: view.minutes_scan_id };
	return sittingScans
		.filter((scan) => (scan === 'attendance' ? view.manner === 'meeting' : view.minutes_document_id !== null))
		.map((scan) => ({
			scan,
			label: page.scans[scan]!,
			href: kept[scan] ? downloadOf(kept[scan], language) : undefined
		}));
}
