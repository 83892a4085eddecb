import type { Reader } from '$lib/public-frame';
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
		signedIn: ctx.actor.kind === 'person',
		today: ctx.clock.today()
	};
	return { language, reader };
};
