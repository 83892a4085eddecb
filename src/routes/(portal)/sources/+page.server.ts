import { href } from '$lib/addresses';
import { writeSourceDay } from '$lib/cited-source';
import { printClaim } from '$lib/printed-claim';
import { listSourcesWithFacts, type RestingRecord } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const words = textIn(language).data.sources;
	return {
		sources: (await listSourcesWithFacts(ctx)).map(({ source, claims, records }) => ({
			key: source.key,
			title: source.title ?? source.publisher,
			titleIsHeadline: source.title !== null,
			about: source.about?.[language],
			facts: [
				{ label: words.headline, value: source.title ?? undefined, unknown: words.headlineNone },
				{ label: words.publisher, value: source.publisher },
				{
					label: words.date,
					value: writeSourceDay(source, language),
					unknown: words.dateNone,
					note: source.dateNote?.[language]
				},
				{
					label: words.address,
					value: source.address ?? undefined,
					href: source.address ?? undefined,
					unknown: words.addressNone
				}
			],
			says: claims.map((claim) => {
				const { key, value, before, counts, note } = printClaim(claim, language);
				return { key, figure: value && [before, value].filter(Boolean).join(' '), counts, note };
			}),
			records: records.map((record) => printRecord(record, language))
		}))
	};
};

function printRecord(record: RestingRecord, language: Language) {
	const { archive, door, outward } = textIn(language);
	const said = (title: { id: string; en: string } | string) =>
		typeof title === 'string' ? title : title[language];
	switch (record.kind) {
		case 'agreement': {
			const instrument =
				archive.instruments[record.instrument as keyof typeof archive.instruments] ?? record.instrument;
			return {
				id: record.id,
				href: href(language, 'agreement', { id: record.id }),
				text: record.title ?? door.newest.between(instrument, record.parties)
			};
		}
		case 'project':
			return {
				id: record.id,
				href: href(language, 'project', { id: record.id }),
				text: said(record.title)
			};
		case 'visit':
			return {
				id: record.id,
				href: `${href(language, 'country', { country: record.country })}#${record.id}`,
				text: said(record.title)
			};
		case 'cohort': {
			const when =
				record.startsOn === null
					? undefined
					: writePartialDay({ day: record.startsOn, precision: record.precision }, language, 'long');
			return {
				id: record.id,
				href: `${href(language, 'training')}#angkatan`,
				text: [record.title ?? outward.training.themeNone, record.programme, when].filter(Boolean).join(' · ')
			};
		}
		case 'membership':
			return {
				id: record.id,
				href: `${href(language, 'international')}#keanggotaan`,
				text: said(record.title)
			};
		case 'initiative':
			return {
				id: record.id,
				href: href(language, 'initiative', { id: record.id }),
				text: said(record.title)
			};
		case 'innovation':
			return {
				id: record.id,
				href: href(language, 'innovation', { id: record.id }),
				text: said(record.title)
			};
	}
}
