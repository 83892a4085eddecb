import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { readPublicVisit } from '$lib/server/modules/relations';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { smallHref } from '$lib/server/hall/photo-answer';
import { sourceNotes } from '$lib/source-notes';
import { stateTag, whenOf } from '$lib/server/hall/visit-words';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { visits: words, outward, site } = textIn(language);
	const found = await readPublicVisit(ctx, params.id);
	if (isRefusal(found)) error(404, { message: site.errorPage.notFound });
	const { visit, items, photos } = found;
	const country = countryName(visit.country, language) ?? visit.country;
	const when = whenOf(
		{ starts_on: visit.startsOn, ends_on: visit.endsOn, date_precision: visit.precision },
		language
	);
	const { statement, delegate } = words.parts;
	return {
		id: visit.id,
		title: visit.title[language],
		kicker: words.directions[visit.direction] ?? '',
		status: stateTag(visit.state, language),
		example: visit.isExample ? site.example : undefined,
		trail: [
			{ href: href(language, 'international'), text: outward.international.title },
			{ href: href(language, 'country', { country: visit.country }), text: country }
		],
		facts: [
			{ label: words.page.when, value: when, note: visit.dateNote?.[language], unknown: outward.unknownDay },
			{
				label: words.page.partner,
				value: visit.partner ?? country,
				note: visit.partner ? country : undefined,
				href:
					visit.partnerId && visit.partner
						? href(language, 'partner', { id: visit.partnerId })
						: href(language, 'country', { country: visit.country })
			},
			{ label: words.page.purpose, value: visit.purpose?.[language], unknown: site.notStated },
			{ label: words.page.place, value: visit.place ?? undefined, unknown: site.notStated },
			{ label: words.page.host, value: visit.host?.[language], unknown: site.notStated },
			...(visit.agreement
				? [
						{
							label: words.page.agreement,
							value: visit.agreement.title,
							href: href(language, 'agreement', { id: visit.agreement.id })
						}
					]
				: []),
			...(visit.cohort
				? [
						{
							label: words.page.cohort,
							value: visit.cohort.title || words.page.open,
							href: href(language, 'cohort', { id: visit.cohort.id })
						}
					]
				: []),
			...(visit.answers
				? [
						{
							label: words.page.answers,
							value: visit.answers.title[language],
							href: href(language, 'visit', { id: visit.answers.id })
						}
					]
				: [])
		],
		note: visit.note?.[language],
		people: visit.delegates.map(({ side, name, office }, index) => ({
			key: String(index),
			// Some are known by their office alone, and a child is never known by its name.
			who: name ?? office?.[language] ?? words.public.minor,
			office: name === null ? undefined : office?.[language],
			side: delegate!.choices!.side![side] ?? side
		})),
		said: visit.statements.map(({ kind, byWhom, text }, index) => ({
			key: String(index),
			kind: statement!.choices!.kind![kind] ?? kind,
			by: byWhom?.[language],
			text: text[language]
		})),
		items: items.map((item, index) => ({
			key: String(index),
			day: writeDay(item.happensOn, language, 'long'),
			time: item.startsAt ?? '',
			what: item.what,
			place: item.place ?? '',
			example: item.isExample && !visit.isExample
		})),
		tookHome: visit.tookHome ?? undefined,
		files: photos.map((photo) => {
			const src = href(language, 'visitPhoto', { id: visit.id, photo: photo.id });
			return { ...photo, example: photo.isExample && !visit.isExample, src, small: smallHref(src) };
		}),
		sources: sourceNotes(visit.sources, language)
	};
};
