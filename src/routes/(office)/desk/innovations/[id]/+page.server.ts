import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { publishedMark } from '$lib/server/hall/membership-words';
import { innovationFields, innovationSections } from '$lib/server/hall/portfolio-words';
import { asksToChange, recordActions } from '$lib/server/hall/record-actions';
import { listUnits } from '$lib/server/modules/organisations';
import {
	innovationHead,
	innovationParts,
	listOfficeInitiatives,
	publishInnovation,
	readInnovation,
	recordInnovation,
	removeInnovationPart,
	writeInnovationPart
} from '$lib/server/modules/portfolio';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, units, all] = await Promise.all([
		readInnovation(ctx, params.id),
		listUnits(ctx),
		listOfficeInitiatives(ctx)
	]);
	const file = orError(language, found);
	setHeaders({ 'cache-control': 'no-store' });
	const { head: one } = file;
	const { innovations: words, portfolio, site } = textIn(language);
	const { fields } = words.head;
	return {
		key: randomUUID(),
		version: String(one.version),
		done: url.searchParams.get('done'),
		title: one.name,
		published: one.is_published,
		state: publishedMark(one.is_published, language),
		example: one.is_example ? site.example : undefined,
		fromSource: one.source_id !== null,
		facts: [
			{ label: fields[`summary_${language}`]!, value: one.summary?.[language], unknown: site.notKnown },
			{ label: fields.place!, value: one.place ?? undefined, unknown: site.notKnown },
			{
				label: fields.since_year!,
				value: one.since_year === null ? undefined : String(one.since_year),
				unknown: site.notKnown
			},
			{ label: fields.unit_id!, value: one.unit ?? undefined, unknown: site.notKnown },
			{
				label: fields.initiative_id!,
				value: one.initiative?.[language],
				href: one.initiative_id ? href(language, 'deskInitiative', { id: one.initiative_id }) : undefined,
				unknown: '–'
			},
			{
				label: fields.offered!,
				value: one.offered ? (one.offer?.[language] ?? undefined) : undefined,
				unknown: '–'
			},
			...(one.is_published
				? [
						{
							label: portfolio.page.state,
							value: portfolio.page.open,
							href: href(language, 'innovation', { id: one.id })
						}
					]
				: [])
		],
		sections: innovationSections(file, language),
		mayWrite: file.mayWrite,
		mayPublish: file.mayPublish,
		fields:
			file.mayWrite && asksToChange(url)
				? innovationFields(
						one,
						{ units: isRefusal(units) ? [] : units, all: isRefusal(all) ? [] : all },
						language
					)
				: []
	};
};

const acts = recordActions({
	page: 'deskInnovation',
	head: innovationHead,
	parts: innovationParts,
	change: (ctx, id, input, version) => recordInnovation(ctx, input, { id, version }),
	publish: publishInnovation,
	writePart: writeInnovationPart,
	removePart: removeInnovationPart
});

export const actions: Actions = {
	change: acts.change,
	publish: acts.publish,
	participant: acts.participant,
	result: acts.result,
	award: acts.award,
	learning: acts.learning,
	remove: acts.remove
};
