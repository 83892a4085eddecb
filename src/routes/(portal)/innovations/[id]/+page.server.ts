import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { linkedInnovation } from '$lib/server/hall/linked-data';
import { printAward, printLearning } from '$lib/server/hall/portfolio-view';
import { readPublicInnovation } from '$lib/server/modules/portfolio';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { portfolio, innovations, outward, site } = textIn(language);
	const file = await readPublicInnovation(ctx, params.id);
	if (!file) error(404, { message: site.errorPage.notFound });
	const { innovation: one } = file;
	const { fields } = innovations.head;
	const said = one.sources.length > 0 ? portfolio.public.notReported : site.notStated;
	return {
		id: one.id,
		title: one.name,
		linked: linkedInnovation(one, ctx, language),
		summary: one.summary?.[language],
		example: one.isExample ? site.example : undefined,
		trail: [{ href: href(language, 'innovations'), text: outward.innovations.title }],
		facts: [
			{ label: fields.place!, value: one.place ?? undefined, unknown: said },
			{
				label: fields.since_year!,
				value: one.sinceYear === null ? undefined : String(one.sinceYear),
				unknown: said
			},
			{ label: fields.unit_id!, value: one.unit ?? undefined, unknown: said },
			...(file.of
				? [
						{
							label: portfolio.public.born,
							value: file.of.name[language],
							href: href(language, 'initiative', { id: file.of.id })
						}
					]
				: [])
		],
		offer: one.offered ? (one.offer?.[language] ?? undefined) : undefined,
		askHref: href(language, 'proposeVisit'),
		participants: file.parts.participant.map((row) => ({
			id: row.id,
			party: String(row.party),
			part: (row.part as Bilingual | null)?.[language]
		})),
		results: file.parts.result.map((row) => ({
			id: row.id,
			year: String(row.year),
			what: (row.what as Bilingual)[language]
		})),
		awards: one.awards.map((award) => printAward(award, language)),
		learning: file.learning.map((link) => printLearning(link, language)),
		sources: sourceNotes(one.sources, language)
	};
};
