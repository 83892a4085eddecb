import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { writeService } from '$lib/server/hall/sharing-view';
import { fieldsOfGovernment } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import {
	addJointService,
	addServiceShare,
	listJointServices,
	runners,
	setServicePublic
} from '$lib/server/modules/sharing';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

const texts = [
	'name',
	'name_en',
	'field',
	'about',
	'run_by',
	'run_by_partner',
	'coverage_unit',
	'coverage_before',
	'coverage_after',
	'cost_before',
	'cost_after',
	'cost_note'
] as const;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const services = orError(language, await listJointServices(ctx));
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).sharing;
	return {
		key: randomUUID(),
		mayWrite: allows(ctx.actor, 'sharing.write'),
		done: words.saved[url.searchParams.get('done') ?? ''],
		fields: fieldsOfGovernment.map(({ key, name }) => ({ value: key, label: name[language] })),
		runners: runners.map((value) => ({ value, label: words.services.runners[value] ?? value })),
		services: services.map((one) => ({
			...writeService(one, ctx.tenant.name, language, 'desk'),
			published: one.is_published
		}))
	};
};

const backTo = (language: App.Locals['language'], done: string) =>
	href(language, 'deskJointServices', {}, { done });

export const actions: Actions = {
	add: (event) =>
		answerForm(event, {
			act: 'service',
			texts: [...texts, 'publish'],
			days: ['started_on'],
			faults: textIn(event.locals.language).sharing.faults,
			work: (ctx, sent): Promise<object> => {
				const typed = Object.fromEntries(texts.map((name) => [name, sent.text(name)]));
				return addJointService(ctx, {
					...(typed as Record<(typeof texts)[number], string>),
					started_on: sent.day('started_on'),
					publish: sent.text('publish') === 'on'
				});
			},
			to: () => backTo(event.locals.language, 'service')
		}),
	share: (event) =>
		answerForm(event, {
			act: 'share',
			texts: ['year', 'amount', 'partner'],
			faults: textIn(event.locals.language).sharing.faults,
			work: (ctx, sent): Promise<object> =>
				addServiceShare(ctx, sent.text('id'), {
					year: sent.text('year'),
					amount: sent.text('amount'),
					partner: sent.text('partner')
				}),
			to: () => backTo(event.locals.language, 'share')
		}),
	publish: (event) =>
		answerForm(event, {
			act: 'publish',
			texts: [],
			faults: {},
			work: (ctx, sent): Promise<object> =>
				setServicePublic(ctx, sent.text('id'), sent.text('published') === 'on'),
			to: () => backTo(event.locals.language, 'publish')
		})
};
