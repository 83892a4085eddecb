import { href } from '$lib/addresses';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { listMyWork, listWantedOpinions } from '$lib/server/modules/cooperation';
import { recognisePerson, tenantOfSecret } from '$lib/server/modules/identity';
import { readerOfFeed } from '$lib/server/modules/notifications';
import { listObligations, owedStates } from '$lib/server/modules/obligations';
import type { Ctx } from '$lib/server/platform/context';
import { writeCalendar, type CalendarEvent } from '$lib/server/platform/icalendar';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { instantOf } from '$lib/written/time-zone';

/** More stands at the desk; a calendar is no register. */
const most = 200;

/**
 * The calendar that a secret address opens: the due days of the steps on its person's desk, the sittings to which they
 * are invited, the obligations in which they stand. Read with the roles of today, through the services of the desk, so
 * that it never shows what the desk would not. Undefined where the address opens nothing, or nothing any more.
 */
export async function deadlineFeed(ctx: Ctx, token: string): Promise<string | undefined> {
	if (tenantOfSecret(token) !== ctx.tenant.id) return undefined;
	const reader = await readerOfFeed(ctx, token);
	const actor = reader && (await recognisePerson(ctx.db, reader.personId, ctx.clock.today()));
	if (actor?.kind !== 'person' || actor.roles.length === 0) return undefined;
	const own: Ctx = { ...ctx, actor, language: reader!.language };
	const words = textIn(own.language).notifications.feed;
	const events = await Promise.all([steps(own), sittings(own), obligations(own)]);
	return writeCalendar(
		{ name: `${words.name} – ${ctx.tenant.name}`, product: 'Deadlines', made: ctx.clock.now() },
		events.flat()
	);
}

const uid = (ctx: Ctx, of: string) => `${of}@${new URL(ctx.origin).hostname}`;
const wholeDay = (day: string) => ({ from: day, until: addCalendarDays(day, 1) });

async function steps(ctx: Ctx): Promise<CalendarEvent[]> {
	const work = await listMyWork(ctx, { limit: most });
	const words = textIn(ctx.language).notifications.feed;
	if (isRefusal(work)) return [];
	return work.rows.flatMap((row) =>
		row.due_on === null || row.waiting_for !== null
			? []
			: [
					{
						uid: uid(ctx, `step-${row.case_id}-${row.step}`),
						title: words.step(row.step_name[ctx.language], row.subject),
						days: wholeDay(row.due_on),
						text: row.due_provisional ? words.provisional : null,
						address: ctx.origin + href(ctx.language, 'deskCase', { id: row.case_id })
					}
				]
	);
}

async function sittings(ctx: Ctx): Promise<CalendarEvent[]> {
	const wanted = await listWantedOpinions(ctx);
	if (isRefusal(wanted)) return [];
	const once = new Map(wanted.map((item) => [item.sitting_id, item]));
	return [...once.values()].map((item) => {
		const from = instantOf(item.held_on, item.starts_at, ctx.tenant.timeZone);
		return {
			uid: uid(ctx, `sitting-${item.sitting_id}`),
			title: textIn(ctx.language).notifications.feed.sitting(item.sitting_title),
			hours: { from, until: new Date(from.getTime() + 2 * 3_600_000) },
			address: ctx.origin + href(ctx.language, 'deskSitting', { id: item.sitting_id })
		};
	});
}

async function obligations(ctx: Ctx): Promise<CalendarEvent[]> {
	const owed = await listObligations(ctx, { own: true, states: owedStates, limit: most });
	if (isRefusal(owed)) return [];
	return owed.rows.flatMap((row) =>
		row.due_on === null
			? []
			: [
					{
						uid: uid(ctx, `obligation-${row.id}`),
						title: textIn(ctx.language).notifications.feed.obligation(
							row.what,
							row.subject_title[ctx.language]
						),
						days: wholeDay(row.due_on),
						address: ctx.origin + href(ctx.language, 'deskObligation', { id: row.id })
					}
				]
	);
}
