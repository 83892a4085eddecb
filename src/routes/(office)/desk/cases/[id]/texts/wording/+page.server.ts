import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { readCaseWording, wordedFields, writeCaseWording } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

const languages = ['id', 'en'] as const;
/** Fields of one line; the others are texts. */
const short: readonly string[] = ['title', 'location', 'parent_title'];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).drafting.wording;
	const view = orError(language, await readCaseWording(ctx, params.id));
	return {
		key: randomUUID(),
		subject: view.case.subject,
		example: view.case.isExample,
		textsHref: href(language, 'deskTexts', { id: params.id }),
		base: String(view.version),
		mayWrite: view.mayWrite,
		saved: url.searchParams.has('saved'),
		lacking: view.fields.filter(({ lacks }) => lacks).length,
		fields: view.fields.map(({ name, words: said, lacks }) => {
			const label = words.fields[name] ?? name;
			return {
				name,
				label,
				lacks,
				isShort: short.includes(name),
				sides: languages.map((one) => ({
					name: `${name}_${one}`,
					language: one,
					label: words.field(label, words.languages[one] ?? one),
					value: said[one],
					hint: one === 'en' ? words.hints[name] : undefined
				}))
			};
		})
	};
};

export const actions: Actions = {
	save: (event) => {
		const words = textIn(event.locals.language).drafting.wording;
		const names = wordedFields.flatMap((name) => languages.map((one) => `${name}_${one}`));
		return answerForm(event, {
			act: 'save',
			texts: [...names, 'base'],
			faults: words.faults,
			labels: Object.fromEntries(
				wordedFields.flatMap((name) =>
					languages.map((one) => [
						`${name}_${one}`,
						words.field(words.fields[name] ?? name, words.languages[one] ?? one)
					])
				)
			),
			work: (ctx, sent) =>
				writeCaseWording(
					ctx,
					event.params.id,
					Number(sent.text('base')) || 0,
					Object.fromEntries(
						wordedFields.map((name) => [name, { id: sent.text(`${name}_id`), en: sent.text(`${name}_en`) }])
					)
				),
			to: () => href(event.locals.language, 'deskCaseWording', { id: event.params.id }, { saved: '1' })
		});
	}
};
