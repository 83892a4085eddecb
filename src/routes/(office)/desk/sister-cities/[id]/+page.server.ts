import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { publishedMark, sisterFields, sisterSections, stageMark } from '$lib/server/hall/membership-words';
import { asksToChange, recordActions } from '$lib/server/hall/record-actions';
import { listUnits } from '$lib/server/modules/organisations';
import {
	publishSisterCity,
	readSisterCity,
	recordSisterCity,
	removeSisterPart,
	sisterHead,
	sisterParts,
	writeSisterPart
} from '$lib/server/modules/relations';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, unitList] = await Promise.all([readSisterCity(ctx, params.id), listUnits(ctx)]);
	const file = orError(language, found);
	setHeaders({ 'cache-control': 'no-store' });
	const city = file.head;
	const { memberships, site } = textIn(language);
	const words = memberships.sister;
	const latest = file.parts.stage.at(-1);
	return {
		key: randomUUID(),
		version: String(city.version),
		done: url.searchParams.get('done'),
		title: city.name,
		published: city.is_published,
		state: publishedMark(city.is_published, language),
		example: city.is_example ? site.example : undefined,
		fromSource: city.source_id !== null,
		facts: [
			{
				label: words.stageNow,
				value: stageMark(city.stage, language).text,
				note: latest ? writeDay(String(latest.happened_on), language, 'long') : undefined
			},
			{
				label: words.head.fields.country!,
				value: countryName(city.country, language) ?? city.country,
				href: href(language, 'deskCountry', { country: city.country })
			},
			{ label: words.head.fields.purpose_id!, value: city.purpose?.[language], unknown: site.notKnown },
			{ label: words.head.fields.unit_id!, value: city.unit ?? undefined, unknown: site.notKnown },
			{
				label: memberships.page.partner,
				value: city.name,
				href: href(language, 'deskPartner', { id: city.partner_id })
			}
		],
		sections: sisterSections(file, language),
		mayWrite: file.mayWrite && city.source_id === null,
		mayPublish: file.mayPublish,
		fields:
			file.mayWrite && asksToChange(url)
				? sisterFields(city, isRefusal(unitList) ? [] : unitList, language)
				: []
	};
};

const acts = recordActions({
	page: 'deskSisterCity',
	head: sisterHead,
	parts: sisterParts,
	change: (ctx, id, input, version) => recordSisterCity(ctx, input, { id, version }),
	publish: publishSisterCity,
	writePart: writeSisterPart,
	removePart: removeSisterPart
});

export const actions: Actions = {
	change: acts.change,
	publish: acts.publish,
	stage: acts.stage,
	criterion: acts.criterion,
	remove: acts.remove
};
