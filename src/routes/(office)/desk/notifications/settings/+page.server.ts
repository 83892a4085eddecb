import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { actOnce } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	askForAddress,
	changeOwnSetting,
	endFeed,
	forgetAddress,
	mailWishes,
	makeFeed,
	mutableSections,
	proveAddress,
	readOwnSetting
} from '$lib/server/modules/notifications';
import { isRefusal } from '$lib/server/platform/refusal';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { sentenceFor, textIn } from '$lib/text';
import { dayInZone } from '$lib/written/time-zone';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

const done = ['saved', 'asked', 'proved', 'forgotten', 'feedEnded'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).notifications.settings;
	const setting = orError(language, await readOwnSetting(ctx));
	const asked = url.searchParams.get('done');
	return {
		key: randomUUID(),
		done: done.find((one) => one === asked),
		code: /^\d{6}$/.test(url.searchParams.get('code') ?? '') ? url.searchParams.get('code')! : '',
		setting: {
			email: setting.email,
			origin: setting.proved ? words.proved : words.ofSignIn,
			proved: setting.proved,
			asked: setting.asked,
			feed: setting.feedSince
				? words.feedSince(writeDay(dayInZone(setting.feedSince, ctx.tenant.timeZone), language))
				: null
		},
		mail: mailWishes.map((value) => ({
			value,
			label: words.mailChoices[value] ?? value,
			checked: value === setting.mail
		})),
		muted: mutableSections.map((value) => ({
			value,
			label: words.mutedChoices[value] ?? value,
			checked: setting.muted.includes(value)
		})),
		languages: (['id', 'en'] as const).map((value) => ({
			value,
			label: words.languages[value] ?? value,
			checked: value === (setting.language ?? 'id')
		})),
		back: href(language, 'deskNotifications')
	};
};

const back = (event: Pick<RequestEvent, 'locals'>, what: (typeof done)[number]) => () =>
	href(event.locals.language, 'deskNotificationSetting', {}, { done: what });
const faultsFor = (event: Pick<RequestEvent, 'locals'>) =>
	textIn(event.locals.language).notifications.settings.faults;

export const actions: Actions = {
	wishes: (event) =>
		answerForm(event, {
			act: 'notifications.wishes',
			texts: ['mail', 'language'],
			lists: ['muted'],
			faults: faultsFor(event),
			work: (ctx, sent) =>
				changeOwnSetting(ctx, {
					mail: sent.text('mail'),
					muted: sent.all('muted'),
					language: sent.text('language')
				}),
			to: back(event, 'saved')
		}),
	address: (event) =>
		answerForm(event, {
			act: 'notifications.address',
			texts: ['email'],
			faults: faultsFor(event),
			work: (ctx, sent) => askForAddress(ctx, sent.text('email')),
			to: back(event, 'asked')
		}),
	prove: (event) =>
		answerForm(event, {
			act: 'notifications.prove',
			texts: ['code'],
			faults: faultsFor(event),
			work: (ctx, sent) => proveAddress(ctx, sent.text('code')),
			to: back(event, 'proved')
		}),
	forget: (event) =>
		answerForm(event, {
			act: 'notifications.forget',
			texts: [],
			faults: {},
			work: (ctx) => forgetAddress(ctx),
			to: back(event, 'forgotten')
		}),
	/** Answers without leading elsewhere: the secret stands on this one answer and in no other address or cookie. */
	feed: async ({ request, locals, setHeaders }) => {
		const { ctx, language } = locals;
		const made = await actOnce<{ address?: string }>(
			ctx,
			await request.formData(),
			'notifications.feed',
			makeFeed
		);
		if (isRefusal(made))
			return fail(statusOf(made.refused), {
				act: 'notifications.feed',
				sentence: sentenceFor(language, made)
			});
		setHeaders({ 'cache-control': 'no-store' });
		return { feed: { address: made.address ?? null } };
	},
	endFeed: (event) =>
		answerForm(event, {
			act: 'notifications.end_feed',
			texts: [],
			faults: {},
			work: (ctx) => endFeed(ctx),
			to: back(event, 'feedEnded')
		})
};
