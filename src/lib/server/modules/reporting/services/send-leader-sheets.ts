import { href } from '$lib/addresses';
import { addCalendarDays, weekday, type Day } from '$lib/server/modules/calendar';
import { recognisePerson } from '$lib/server/modules/identity';
import { leaderSheetReaders, postMail, wasPosted } from '$lib/server/modules/notifications';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import { readLeaderPage, type LeaderPage } from './read-leader-page';

/** One paper that was made, to be downloaded or sent. */
export type MadePaper = { readonly fileName: string; readonly mediaType: string; readonly bytes: Buffer };

/** The Monday of the week in which a day lies. */
const mondayOf = (day: Day): Day => addCalendarDays(day, 1 - weekday(day));

/**
 * Sends the leader's page of this week as PDF to those who asked for it: what each of them may see, with the roles of
 * today. One mail a person and week, whatever is tried again; a program that stood still on Monday sends it when it
 * comes back.
 *
 * @param print puts the page on paper, in the words of its reader
 * @returns how many were left in the outbox
 */
export async function sendLeaderSheets(
	ctx: Ctx,
	print: (read: LeaderPage, ctx: Ctx, language: Language) => Promise<MadePaper>
): Promise<number> {
	const today = ctx.clock.today();
	const monday = mondayOf(today);
	let sent = 0;
	for (const { person_id, email, language } of await leaderSheetReaders(ctx)) {
		const cause = `leader-sheet.${person_id}.${monday}`;
		if (await wasPosted(ctx, { to: email }, cause)) continue;
		const actor = await recognisePerson(ctx.db, person_id, today);
		const own: Ctx = { ...ctx, actor, language };
		const read = await readLeaderPage(own);
		// Who does not lead any more gets no sheet; the wish itself stays theirs to take back.
		if (isRefusal(read)) continue;
		const { fileName, mediaType, bytes } = await print(read, own, language);
		const words = textIn(language).leader.sheet;
		const day = writeDay(today, language, 'long');
		const posted = await ctx.db.write((uow) => {
			postMail(
				uow,
				own,
				{
					to: email,
					subject: words.subject(day),
					body: words.body(ctx.tenant.name, day, ctx.origin + href(language, 'deskLeader')),
					files: [{ name: fileName, mediaType, content: bytes }]
				},
				cause
			);
			uow.audit({
				at: ctx.clock.now(),
				actor: { id: null, role: 'program:send-leader-sheet' },
				event: 'LEADER_SHEET_SENT',
				subject: { kind: 'person', id: person_id },
				data: { week: monday }
			});
			return true;
		});
		if (!isRefusal(posted)) sent += 1;
	}
	return sent;
}
