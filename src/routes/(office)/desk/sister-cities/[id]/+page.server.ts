import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { publishedMark, sisterFields, sisterSections, stageMark } from '$lib/server/hall/membership-words';
import { formNames, typedInput } from '$lib/server/hall/record-sections';
import { listUnits } from '$lib/server/modules/organisations';
import {
	publishSisterCity,
	readSisterCity,
	recordSisterCity,
	removeSisterPart,
	sisterHead,
	sisterParts,
	writeSisterPart,
	type SisterPart
} from '$lib/server/modules/relations';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, unitList] = await Promise.all([readSisterCity(ctx, params.id), listUnits(ctx)]);
	const file = orError(language, found);
	setHeaders({ 'cache-control': 'no-store' });
	const { city } = file;
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
			file.mayWrite && url.searchParams.has('keterangan')
				? sisterFields(city, isRefusal(unitList) ? [] : unitList, language)
				: []
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskSisterCity', { id: params.id! }, { done });
const faultsIn = ({ locals }: RequestEvent) => textIn(locals.language).visits.faults;
const placeOf = (sent: SentForm) => ({ id: sent.text('id'), version: Number(sent.text('version')) || 0 });
const isPart = (name: string): name is SisterPart => name in sisterParts;

function answerPart(event: RequestEvent, part: SisterPart) {
	const { texts, days } = formNames(sisterParts[part]);
	return answerForm(event, {
		act: part,
		texts,
		days,
		faults: faultsIn(event),
		work: async (ctx, sent) => {
			const input = typedInput(sisterParts[part], sent, event.locals.language);
			if (isRefusal(input)) return input;
			return writeSisterPart(ctx, part, event.params.id!, input, sent.text('id') ? placeOf(sent) : undefined);
		},
		to: () => `${back(event, 'part')}#${part}`
	});
}

const head = formNames(sisterHead);

export const actions: Actions = {
	change: (event) =>
		answerForm(event, {
			act: 'change',
			...head,
			faults: faultsIn(event),
			work: async (ctx, sent) => {
				const input = typedInput(sisterHead, sent, event.locals.language);
				if (isRefusal(input)) return input;
				return recordSisterCity(ctx, input, { id: event.params.id, version: placeOf(sent).version });
			},
			to: () => back(event, 'changed')
		}),
	publish: (event) =>
		answerForm(event, {
			act: 'publish',
			texts: ['publish'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				publishSisterCity(ctx, event.params.id, {
					isPublished: sent.text('publish') === 'yes',
					version: placeOf(sent).version
				}),
			to: (_, sent) => back(event, sent.text('publish') === 'yes' ? 'published' : 'withdrawn')
		}),
	stage: (event) => answerPart(event, 'stage'),
	criterion: (event) => answerPart(event, 'criterion'),
	remove: (event) =>
		answerForm(event, {
			act: 'remove',
			texts: ['kind'],
			faults: faultsIn(event),
			work: (ctx, sent) => {
				const kind = sent.text('kind');
				return removeSisterPart(ctx, isPart(kind) ? kind : 'stage', event.params.id, placeOf(sent));
			},
			to: () => back(event, 'removed')
		})
};
