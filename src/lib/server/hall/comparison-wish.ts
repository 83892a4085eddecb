import type { VersionName } from '$lib/server/modules/cooperation';
import type { Language } from '$lib/text/bilingual';

const versionIn = (text: string | null): VersionName | undefined =>
	text === 'now' ? 'now' : /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : undefined;

/** Which two versions an address asks for, and in which language of the text. */
export function comparisonWish(url: URL): { before?: VersionName; after?: VersionName; language?: Language } {
	const language = url.searchParams.get('language');
	return {
		before: versionIn(url.searchParams.get('before')),
		after: versionIn(url.searchParams.get('after')),
		language: language === 'id' || language === 'en' ? language : undefined
	};
}
