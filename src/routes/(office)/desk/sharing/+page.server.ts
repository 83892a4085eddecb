import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { fieldName, writeMatch } from '$lib/server/hall/sharing-view';
import { fieldsOfGovernment } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import { addTheme, closeTheme, listThemes } from '$lib/server/modules/sharing';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const themes = orError(language, await listThemes(ctx));
	const units = await listUnits(ctx);
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).sharing;
	return {
		key: randomUUID(),
		mayWrite: allows(ctx.actor, 'sharing.write'),
		done: words.saved[url.searchParams.get('done') ?? ''],
		fields: fieldsOfGovernment.map(({ key, name }) => ({ value: key, label: name[language] })),
		units: isRefusal(units) ? [] : units.map(({ id, name }) => ({ value: id, label: name })),
		themes: themes.map((theme) => ({
			id: theme.id,
			own: theme.partner_id === null,
			title: language === 'en' ? (theme.title_en ?? theme.title) : theme.title,
			direction: words.themes.directions[theme.direction] ?? theme.direction,
			field: fieldName(theme.field, language),
			partner: theme.partner ?? undefined,
			partnerHref: theme.partner_id ? href(language, 'deskPartner', { id: theme.partner_id }) : undefined,
			note: [theme.unit, theme.about, theme.known_from].filter(Boolean).join(' · '),
			published: theme.is_published,
			example: theme.is_example,
			matches: theme.matches.map((match) => writeMatch(match, language))
		}))
	};
};

export const actions: Actions = {
	add: (event) =>
		answerForm(event, {
			act: 'theme',
			texts: [
				'direction',
				'field',
				'title',
				'title_en',
				'about',
				'unit_id',
				'partner',
				'known_from',
				'publish'
			],
			faults: textIn(event.locals.language).sharing.faults,
			work: (ctx, sent): Promise<object> =>
				addTheme(ctx, {
					direction: sent.text('direction'),
					field: sent.text('field'),
					title: sent.text('title'),
					title_en: sent.text('title_en'),
					about: sent.text('about'),
					unit_id: sent.text('unit_id'),
					partner: sent.text('partner'),
					known_from: sent.text('known_from'),
					publish: sent.text('publish') === 'on'
				}),
			to: () => href(event.locals.language, 'deskSharing', {}, { done: 'theme' })
		}),
	close: (event) =>
		answerForm(event, {
			act: 'close',
			texts: [],
			faults: {},
			work: (ctx, sent): Promise<object> => closeTheme(ctx, sent.text('id')),
			to: () => href(event.locals.language, 'deskSharing', {}, { done: 'close' })
		})
};
