import type { Reader } from '$lib/public-frame';
import { allows } from '$lib/server/modules/identity';
import type { LayoutServerLoad } from './$types';

/** No page carries client script, error pages included; a page that needs some says so itself. */
export const csr = false;

/** What every page needs to know of its reader. */
export const load: LayoutServerLoad = ({ locals }) => {
	const { ctx, language } = locals;
	const reader: Reader = {
		language,
		government: ctx.tenant.name,
		region: ctx.tenant.shortName,
		demonstration: ctx.mode === 'demo',
		home: ctx.actor.kind !== 'person' ? null : allows(ctx.actor, 'desk.read') ? 'desk' : 'account',
		today: ctx.clock.today()
	};
	return { language, reader };
};
