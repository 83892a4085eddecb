import type { ComponentProps } from 'svelte';
import { addressOfRoute, folderOf, href, inOtherLanguage, type AddressName } from '$lib/addresses';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { DeskFrame, NavItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import type { Reader } from './public-frame';

/** The ways of the desk's menu, by group, in the order in which the day goes. */
export const deskMenu = {
	work: [
		'desk',
		'deskNotifications',
		'deskLeader',
		'deskObligations',
		'deskEvaluations',
		'deskCases',
		'deskLetters',
		'deskInstructions',
		'deskStalled',
		'deskSittings',
		'deskInquiries',
		'deskCommittee',
		'deskAppointments',
		'deskPropose'
	],
	register: [
		'deskRegister',
		'deskReview',
		'deskReports',
		'deskRecordOld',
		'deskNumbers',
		'deskPartners',
		'deskSharing',
		'deskOpportunities',
		'deskProjects',
		'deskInitiatives',
		'deskInnovations'
	],
	abroad: [
		'deskClearance',
		'deskCountries',
		'deskVisits',
		'deskMemberships',
		'deskSisterCities',
		'deskTraining',
		'deskAlumni',
		'deskAssessments'
	],
	administration: [
		'deskPeople',
		'deskOffices',
		'deskHandover',
		'deskUnits',
		'deskCalendar',
		'deskProcedures',
		'deskRules',
		'deskTemplates',
		'deskClauses',
		'deskAudit',
		'deskFiles',
		'deskBundles',
		'deskMail',
		'deskWebhooks',
		'deskTokens',
		'deskPassword',
		'deskDemo'
	]
} as const satisfies Record<string, readonly AddressName[]>;

export type DeskAddress = (typeof deskMenu)[keyof typeof deskMenu][number];

/** Who sits at the desk, and which of the menu's ways are open to them; the server has decided that. */
export type AtDesk = {
	readonly name: string;
	readonly office: string;
	readonly open: readonly DeskAddress[];
	/** How many notifications are unread; 100 stands for more. */
	readonly unread: number;
	/** What this person kept of lists, by name. */
	readonly views: readonly { readonly name: string; readonly href: string }[];
};

type NavGroup = { label: string; items: NavItem[] };

/** Everything that stands around a page of the office, in the reader's language. */
export function deskFrame(
	reader: Reader,
	desk: AtDesk,
	pathname: string,
	search: string
): Omit<ComponentProps<typeof DeskFrame>, 'children'> {
	const { language } = reader;
	const { site, desk: texts } = textIn(language);
	const words = texts.frame;
	const other = language === 'id' ? 'en' : 'id';
	const here = currentOf(pathname);
	const today = reader.today ? writeDay(reader.today, language) : '';
	return {
		systemName: site.systemName,
		tenantName: reader.government,
		homeHref: href(language, 'desk'),
		skipText: site.skipToContent,
		menuText: words.menu,
		navLabel: words.navigation,
		nav: navOf(desk, here, pathname + search, language),
		person: { name: desk.name, office: desk.office },
		notices: {
			href: href(language, 'deskNotifications'),
			text: textIn(language).notifications.link,
			count: desk.unread > 0 ? Math.min(desk.unread, 99) : undefined,
			countText: textIn(language).notifications.unread(desk.unread)
		},
		signOut: { action: href(language, 'logout'), text: words.signOut },
		language: { href: inOtherLanguage(pathname, search, other), text: words.language, language: other },
		demonstration: reader.demonstration
			? {
					mark: site.example,
					text: words.demo(today),
					link: desk.open.includes('deskDemo')
						? { href: href(language, 'deskDemo'), text: words.demoLink }
						: undefined
				}
			: undefined,
		foot: [
			{ href: href(language, 'help'), text: words.help },
			{ href: href(language, 'home'), text: words.publicSite },
			words.audited
		],
		printLine: words.printed(reader.government, today, desk.name)
	};
}

/** What one keeps of lists stands below the day's work, above all that is looked up now and then. */
function navOf(desk: AtDesk, here: AddressName | undefined, address: string, language: Language): NavGroup[] {
	const [work, ...rest] = menuOf(desk, here, language);
	return [...(work ? [work] : []), ...ownViews(desk, address, language), ...rest];
}

/** The ways that are open to the person, by group. */
const menuOf = ({ open }: AtDesk, here: AddressName | undefined, language: Language): NavGroup[] =>
	(Object.keys(deskMenu) as (keyof typeof deskMenu)[]).flatMap((group) => {
		const words = textIn(language).desk.frame;
		const items = deskMenu[group]
			.filter((name) => open.includes(name))
			.map((name): NavItem => ({
				href: href(language, name),
				text: words.items[name],
				current: here === name
			}));
		return items.length > 0 ? [{ label: words.groups[group], items }] : [];
	});

/** What the person kept of lists; nothing where nothing was kept. */
function ownViews({ views }: AtDesk, address: string, language: Language): NavGroup[] {
	if (views.length === 0) return [];
	const words = textIn(language).views;
	const kept = views.map(({ name, href: to }): NavItem => ({
		href: to,
		text: name,
		current: to === address
	}));
	const all = href(language, 'deskViews');
	const arrange = { href: all, text: words.arrange, current: address.startsWith(all) };
	return [{ label: words.group, items: [...kept, arrange] }];
}

/** What the menu calls the list that an address of the desk leads to. */
export function menuTextOf(address: string, language: Language): string {
	const name = currentOf(address.split('?', 1)[0]!);
	return name ? textIn(language).desk.frame.items[name] : address;
}

/** Pages that lie beside the menu, and the entry from which a person comes to them. */
const under: Readonly<Record<string, DeskAddress>> = {
	'/desk/admin/letterhead': 'deskTemplates',
	'/desk/texts': 'deskCases',
	'/desk/joint-services': 'deskSharing',
	'/desk/redactions': 'deskRegister',
	'/desk/retention': 'deskRegister'
};

/**
 * The menu's entry under which a page lies: a case lies under the cases. None for what lies under no entry, such as a
 * stored paper, which may be a case's or an agreement's: the day's work, whose address all of them begin with, is a page
 * of its own.
 */
export function currentOf(pathname: string): DeskAddress | undefined {
	const parts = (folderOf(pathname) ?? '').split('/');
	for (let length = parts.length; length > 1; length -= 1) {
		const folder = parts.slice(0, length).join('/');
		const name = under[folder] ?? addressOfRoute(folder);
		if (name === 'desk' && length < parts.length) return undefined;
		if (name && inMenu.has(name)) return name as DeskAddress;
	}
	return undefined;
}
const inMenu: ReadonlySet<string> = new Set(Object.values(deskMenu).flat());
