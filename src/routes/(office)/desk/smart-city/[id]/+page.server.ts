import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { publishedMark } from '$lib/server/hall/membership-words';
import {
	initiativeFields,
	initiativeSections,
	printHealth,
	printInitiativeLines,
	takenText
} from '$lib/server/hall/portfolio-words';
import { asksToChange, recordActions } from '$lib/server/hall/record-actions';
import { listUnits } from '$lib/server/modules/organisations';
import {
	initiativeHead,
	initiativeParts,
	publishInitiative,
	readInitiative,
	recordInitiative,
	removeInitiativePart,
	writeInitiativePart
} from '$lib/server/modules/portfolio';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const [found, units] = await Promise.all([readInitiative(ctx, params.id), listUnits(ctx)]);
	const file = orError(language, found);
	setHeaders({ 'cache-control': 'no-store' });
	const { standing: one, all } = file;
	const { portfolio: words, site } = textIn(language);
	const { fields } = words.head;
	const parent = all.find(({ id }) => id === one.parent_id);
	return {
		key: randomUUID(),
		version: String(one.version),
		done: url.searchParams.get('done'),
		title: one.name[language],
		published: one.is_published,
		state: publishedMark(one.is_published, language),
		example: one.is_example ? site.example : undefined,
		fromSource: one.source_id !== null,
		health: printHealth(one.health, language),
		below: printInitiativeLines(
			all.filter(({ parent_id }) => parent_id === one.id),
			language
		),
		facts: [
			{ label: fields.kind!, value: words.kinds[one.kind] },
			{
				label: fields.parent_id!,
				value: parent?.name[language],
				href: parent && href(language, 'deskInitiative', { id: parent.id }),
				unknown: '–'
			},
			{ label: fields.unit_id!, value: one.unit ?? undefined, unknown: site.notKnown },
			{
				label: fields.stage!,
				value: one.stage ? words.stages[one.stage] : undefined,
				unknown: site.notKnown
			},
			{
				label: words.taken.standard,
				value:
					takenText({ days: one.standard_days, unit: one.standard_unit, taken: null }, language) || undefined,
				unknown: site.notKnown
			},
			...(one.agreement_id
				? [
						{
							label: fields.agreement_id!,
							value: words.public.openAgreement,
							href: href(language, 'deskAgreement', { id: one.agreement_id })
						}
					]
				: []),
			...(one.address ? [{ label: fields.address!, value: one.address, href: one.address }] : []),
			...(one.is_published
				? [
						{
							label: words.page.state,
							value: words.page.open,
							href: href(language, 'initiative', { id: one.id })
						}
					]
				: [])
		],
		report: file.mayWrite ? words.page.apiText(`/api/v1/initiatives/${one.id}/records`) : undefined,
		sections: initiativeSections(file, ctx),
		mayWrite: file.mayWrite,
		mayPublish: file.mayPublish,
		fields:
			file.mayWrite && asksToChange(url)
				? initiativeFields(one, { units: isRefusal(units) ? [] : units, all }, language)
				: []
	};
};

const acts = recordActions({
	page: 'deskInitiative',
	head: initiativeHead,
	parts: initiativeParts,
	change: (ctx, id, input, version) => recordInitiative(ctx, input, { id, version }),
	publish: publishInitiative,
	writePart: writeInitiativePart,
	removePart: removeInitiativePart
});

export const actions: Actions = {
	change: acts.change,
	publish: acts.publish,
	record: acts.record,
	milestone: acts.milestone,
	smart: acts.smart,
	system: acts.system,
	cost: acts.cost,
	target: acts.target,
	readiness: acts.readiness,
	learning: acts.learning,
	remove: acts.remove
};
