import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { placeWord, readPlace } from '$lib/server/hall/office-register';
import { allows } from '$lib/server/modules/identity';
import { changeRule, fates, listDue, readSchedule } from '$lib/server/modules/retention';
import { keyPart } from '$lib/server/platform/keyset';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).retention;
	const schedule = orError(language, await readSchedule(ctx));
	const { after } = readPlace(url.searchParams.get('cursor'), keyPart.day);
	const { rows, next } = orError(language, await listDue(ctx, { after, limit: 50 }));
	const here = (query: Record<string, string | undefined>) => href(language, 'deskRetention', {}, query);
	return {
		key: randomUUID(),
		registerHref: href(language, 'deskRegister'),
		done: url.searchParams.has('done') ? words.saved : undefined,
		mayChange: allows(ctx.actor, 'retention.write'),
		fates: fates.map((one) => ({ value: one, label: words.fates[one]! })),
		rules: schedule.map((rule) => ({
			kind: rule.kind,
			name: words.kinds[rule.kind]!,
			line: `${words.line(rule.inactiveMonths)} · ${words.fates[rule.fate]}`,
			sure: rule.scheduleNumber ? words.confirmed(rule.scheduleNumber) : words.unconfirmed,
			ground: rule.ground ?? '',
			months: rule.inactiveMonths === null ? '' : String(rule.inactiveMonths),
			fate: rule.fate,
			scheduleNumber: rule.scheduleNumber ?? ''
		})),
		due: rows.map((row) => ({
			id: row.id,
			title: row.title ?? words.nameless,
			href: href(language, row.kind === 'refused_case' ? 'deskCase' : 'deskAgreement', { id: row.id }),
			kind: words.kinds[row.kind]!,
			number: row.number ?? '',
			ended: writeDay(row.endedOn, language, 'long'),
			due: writeDay(row.dueOn, language, 'long'),
			fate: words.fates[row.fate]!,
			held: row.heldBy ? words.held[row.heldBy] : undefined,
			example: row.isExample
		})),
		first: after ? here({}) : undefined,
		next: next ? here({ cursor: placeWord('a', next) }) : undefined
	};
};

export const actions: Actions = {
	rule: (event) =>
		answerForm(event, {
			act: 'rule',
			texts: ['kind', 'months', 'fate', 'ground', 'schedule_number'],
			faults: textIn(event.locals.language).retention.faults,
			work: (ctx, sent) =>
				changeRule(ctx, {
					kind: sent.text('kind'),
					months: sent.text('months'),
					fate: sent.text('fate'),
					ground: sent.text('ground'),
					scheduleNumber: sent.text('schedule_number')
				}),
			to: () => href(event.locals.language, 'deskRetention', {}, { done: 'rule' })
		})
};
