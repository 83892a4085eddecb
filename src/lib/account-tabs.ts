import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { NavItem } from '$lib/ui';

const rooms = [
	'account',
	'accountAgreements',
	'accountObligations',
	'accountReports',
	'accountEvaluations',
	'accountSignatures'
] as const;
export type AccountRoom = (typeof rooms)[number] | 'accountOrganisation' | 'accountTokens';

/** The ways of a partner's own room; each of its organisations has a page of its own. */
export function accountTabs(
	language: Language,
	current: AccountRoom,
	organisations: readonly { readonly id: string; readonly name: string }[],
	open?: string
): NavItem[] {
	const words = textIn(language).partnerRoom.rooms;
	const tab = (name: (typeof rooms)[number] | 'accountTokens') => ({
		href: href(language, name),
		text: words[name],
		current: name === current
	});
	return [
		...rooms.map(tab),
		...organisations.map(({ id, name }) => ({
			href: href(language, 'accountOrganisation', { id }),
			text: organisations.length === 1 ? words.organisation : name,
			current: current === 'accountOrganisation' && id === open
		})),
		tab('accountTokens')
	];
}
