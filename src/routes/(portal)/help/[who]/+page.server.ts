import { error } from '@sveltejs/kit';
import { href, type AddressName } from '$lib/addresses';
import { readers } from '$lib/guide';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

type Linked = Extract<
	AddressName,
	'propose' | 'track' | 'procedures' | 'agreements' | 'verify' | 'data' | 'login' | 'questions' | 'smartCity'
>;

export const load: PageServerLoad = ({ locals, params }) => {
	const { language } = locals;
	const { guide, site, help } = textIn(language);
	const person = guide.people.find(({ key }) => key === params.who);
	if (!person) error(404, { message: site.errorPage.notFound });
	return {
		name: person.name,
		lead: person.lead,
		trail: [{ href: href(language, 'help'), text: help.title }],
		steps: person.steps.map(({ text, picture }) => ({
			text,
			picture: picture
				? { src: `/guide/${picture}-${language}.jpg`, alt: guide.pictures[picture] ?? '' }
				: undefined
		})),
		links: person.links.map((name) => ({
			href: href(language, name as Linked),
			text: guide.links[name] ?? name
		})),
		others: readers
			.filter((who) => who !== params.who)
			.map((who) => ({
				href: href(language, 'helpFor', { who }),
				text: guide.people.find(({ key }) => key === who)!.name
			}))
	};
};
