import type { Reader } from '$lib/public-frame';
import type { Ctx } from '$lib/server/platform/context';
import { allows } from '$lib/server/modules/identity';
import type { Language } from '$lib/text/bilingual';

/** What every page needs to know of its reader. */
export const readerOf = (ctx: Ctx, language: Language): Reader => ({
	language,
	government: ctx.tenant.name,
	region: ctx.tenant.shortName,
	demonstration: ctx.mode === 'demo',
	home: ctx.actor.kind !== 'person' ? null : allows(ctx.actor, 'desk.read') ? 'desk' : 'account',
	today: ctx.clock.today()
});
