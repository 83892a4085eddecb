import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { instantOf, writeCalendar } from '$lib/server/platform/icalendar';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { readSitting } from './read-sitting';

/** Until it is known when a sitting ends, a calendar keeps two hours for it. */
const usualLength = 2 * 60 * 60 * 1000;

/** A sitting as a file for anybody's calendar; one that was called off takes itself away there. */
export async function makeSittingCalendar(
	ctx: Ctx,
	sittingId: string
): Promise<{ fileName: string; text: string } | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const view = await readSitting(ctx, sittingId);
	if (isRefusal(view)) return view;
	const zone = ctx.tenant.timeZone;
	const starts = instantOf(view.held_on, view.starts_at, zone);
	const ends = view.ends_at
		? instantOf(view.held_on, view.ends_at, zone)
		: new Date(starts.getTime() + usualLength);
	return {
		fileName: `rapat-tkksd-${view.held_on}.ics`,
		text: writeCalendar({ name: ctx.tenant.name, product: 'Sittings', made: ctx.clock.now() }, [
			{
				uid: `sitting-${view.id}@${new URL(ctx.origin).hostname}`,
				sequence: view.version,
				title: view.title,
				place: view.place,
				text: view.items.map((item) => `${item.position}. ${item.subject}`).join('\n'),
				address: ctx.origin + href(ctx.language, 'deskSitting', { id: view.id }),
				cancelled: view.state === 'cancelled',
				// An end before the beginning was typed by mistake; a calendar would refuse the whole file.
				hours: { from: starts, until: ends > starts ? ends : new Date(starts.getTime() + usualLength) }
			}
		])
	};
}
