import type { ComponentProps } from 'svelte';
import { addressOfRoute, folderOf, href, inOtherLanguage, type AddressName } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import type { LinkTo, PublicFrame } from '$lib/ui';
import { writeDay } from '$lib/written/dates';

/** What the frame of a public page depends on besides the page itself. */
export type Reader = {
	readonly language: Language;
	/** The government's official name, and the region's short one. */
	readonly government: string;
	readonly region: string;
	readonly demonstration: boolean;
	/** Where somebody signed in works: an officer at the desk, a partner in the account. Null for everybody else. */
	readonly home: 'desk' | 'account' | null;
	/** YYYY-MM-DD in the region's zone, for the head of a printed sheet. */
	readonly today: string;
};

type PlainAddress = Extract<
	AddressName,
	| 'propose'
	| 'track'
	| 'agreements'
	| 'partners'
	| 'international'
	| 'projects'
	| 'training'
	| 'smartCity'
	| 'innovations'
	| 'procedures'
	| 'data'
	| 'help'
>;
const navigation: readonly PlainAddress[] = [
	'propose',
	'track',
	'agreements',
	'partners',
	'international',
	'projects',
	'training',
	'smartCity',
	'innovations',
	'procedures'
];

/** Everything that stands around a public page, in the reader's language; `pathname` is the address as asked for. */
export function publicFrame(
	reader: Reader,
	pathname: string,
	search: string
): Omit<ComponentProps<typeof PublicFrame>, 'children'> {
	const { language } = reader;
	const { site, door } = textIn(language);
	const names = site.navigation;
	const to = (
		name: PlainAddress | 'verify' | 'sources' | 'accessibility' | 'login' | 'desk' | 'account',
		text: string
	): LinkTo => ({
		href: href(language, name),
		text
	});
	const folder = folderOf(pathname) ?? '';
	const here = addressOfRoute(folder.split('/').slice(0, 2).join('/') || '/');
	const government = door.government(reader.government, reader.region);
	const other = language === 'id' ? 'en' : 'id';
	return {
		systemName: door.brand,
		regionName: government,
		homeHref: href(language, 'home'),
		skipText: site.skipToContent,
		menuText: door.menu,
		navLabel: names.label,
		nav: navigation.map((name) => ({ ...to(name, names[name]), current: here === name })),
		language: { href: inOtherLanguage(pathname, search, other), text: site.otherLanguage, language: other },
		signIn: to(reader.home ?? 'login', names[reader.home ?? 'login']),
		demonstration: reader.demonstration
			? { mark: site.example, text: site.demoBanner, link: to('help', names.help) }
			: undefined,
		foot: {
			groups: [
				{ title: door.foot.office, lines: [...door.foot.officeLines, government] },
				{
					title: door.foot.help,
					links: [
						to('help', names.help),
						{ href: href(language, 'questions'), text: textIn(language).inquiries.ways.question },
						to('track', names.track),
						to('procedures', names.procedures),
						to('accessibility', names.accessibility)
					]
				},
				{
					title: door.foot.site,
					links: [
						to('verify', names.verify),
						{ href: href(language, 'sharedServices'), text: textIn(language).sharing.page.title },
						to('data', names.data),
						to('sources', door.foot.sources),
						{ href: '/api/v1/openapi.json', text: door.foot.api }
					]
				}
			],
			end: [door.foot.licence, door.foot.code]
		},
		printLine: reader.today ? door.printed(government, pathname, writeDay(reader.today, language)) : undefined
	};
}
