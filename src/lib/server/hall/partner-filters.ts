import type { PartnerFilters } from '$lib/server/modules/portal';

/** What the address of the list of partners narrows it by; every other word is as if it had not been said. */
export function readPartnerFilters(query: URLSearchParams): PartnerFilters {
	const word = (name: string, form: RegExp) => {
		const text = query.get(name)?.trim();
		return text && form.test(text) ? text : undefined;
	};
	const q = query.get('q')?.trim().replaceAll('\0', '').slice(0, 200);
	const kind = word('kind', /^[a-z_]{1,50}$/);
	const country = word('country', /^[A-Z]{2}$/);
	return { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(country ? { country } : {}) };
}
