import { folderOf, href, inOtherLanguage } from '$lib/addresses';
import { ofThePage } from './lists';
import type { Language } from '$lib/text/bilingual';

/** The address without what says where in a list one is; undefined where nothing is left that was chosen. */
export function chosenView(pathname: string, search: URLSearchParams): string | undefined {
	const kept = new URLSearchParams(
		[...search].filter(([name, value]) => !ofThePage.includes(name) && value !== '')
	);
	return kept.size > 0 ? `${pathname}?${kept.toString()}` : undefined;
}

/**
 * What somebody asks to keep, as it is kept: the address of the Indonesian page. Undefined where it is no page of the desk:
 * an address from elsewhere, or the public one.
 */
export function viewToKeep(asked: string): string | undefined {
	if (!asked.startsWith('/') || asked.startsWith('//')) return undefined;
	const [pathname = '', search = ''] = asked.split('?', 2);
	const folder = folderOf(pathname);
	if (!folder?.startsWith('/desk')) return undefined;
	const view = chosenView(pathname, new URLSearchParams(search));
	if (!view) return undefined;
	return inOtherLanguage(pathname, view.slice(pathname.length), 'id');
}

/** A kept address in the reader's language. */
export function viewIn(address: string, language: Language): string {
	const at = address.indexOf('?');
	const [pathname, search] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
	return language === 'id' ? address : inOtherLanguage(pathname, search, language);
}

/** Where a view is given its name. */
export const namingOf = (view: string, language: Language): string =>
	href(language, 'deskViews', {}, { view }) + '#simpan';
