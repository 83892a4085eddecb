import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { allows } from '$lib/server/modules/identity';
import {
	approvers,
	changeRule,
	consents,
	fates,
	listDue,
	readSchedule,
	reviewFate
} from '$lib/server/modules/retention';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const { retention: words, destruction } = textIn(language);
	const schedule = orError(language, await readSchedule(ctx));
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.day, keyPart.day, keyPart.id]);
	const after =
		cursor && !isRefusal(cursor) ? { due: cursor[0]!, ended: cursor[1]!, id: cursor[2]! } : undefined;
	const mayReview = allows(ctx.actor, 'destruction.write');
	const { rows, next } = orError(language, await listDue(ctx, { after, limit: 50 }));
	const here = (query: Record<string, string | undefined>) => href(language, 'deskRetention', {}, query);
	return {
		key: randomUUID(),
		registerHref: href(language, 'deskRegister'),
		listsHref: allows(ctx.actor, 'destruction.read') ? href(language, 'deskDestructions') : undefined,
		done: url.searchParams.has('done')
			? (destruction.saved[url.searchParams.get('done') ?? ''] ?? words.saved)
			: undefined,
		mayChange: allows(ctx.actor, 'retention.write'),
		fates: fates.map((one) => ({ value: one, label: words.fates[one]! })),
		approvers: approvers.map((one) => ({ value: one, label: destruction.approvers[one]! })),
		consents: consents.map((one) => ({ value: one, label: words.consents[one]! })),
		outcomes: Object.entries(destruction.fate.outcomes).map(([value, label]) => ({ value, label })),
		rules: schedule.map((rule) => ({
			kind: rule.kind,
			name: words.kinds[rule.kind]!,
			line: `${words.line(rule.inactiveMonths)} · ${words.fates[rule.fate]}`,
			approval: [
				`${words.approver}: ${destruction.approvers[rule.approver]}`,
				`${words.consent}: ${words.consents[rule.consent]}`
			].join(' · '),
			sure: rule.scheduleNumber ? words.confirmed(rule.scheduleNumber) : words.unconfirmed,
			ground: rule.ground ?? '',
			months: rule.inactiveMonths === null ? '' : String(rule.inactiveMonths),
			fate: rule.fate,
			scheduleNumber: rule.scheduleNumber ?? '',
			approver: rule.approver,
			consent: rule.consent
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
			reviewed: row.reviewed ? destruction.fate.said : undefined,
			list: row.list
				? { href: href(language, 'deskDestruction', { id: row.list.id }), text: row.list.number }
				: undefined,
			subject: row.subject,
			mayReview:
				mayReview && !row.list && schedule.find((rule) => rule.kind === row.kind)?.fate === 'reassess',
			example: row.isExample
		})),
		first: after ? here({}) : undefined,
		next: next ? here({ cursor: writeCursor([next.due, next.ended, next.id]) }) : undefined
	};
};

export const actions: Actions = {
	rule: (event) =>
		answerForm(event, {
			act: 'rule',
			texts: ['kind', 'months', 'fate', 'ground', 'schedule_number', 'approver', 'consent'],
			faults: textIn(event.locals.language).retention.faults,
			work: (ctx, sent) =>
				changeRule(ctx, {
					kind: sent.text('kind'),
					months: sent.text('months'),
					fate: sent.text('fate'),
					ground: sent.text('ground'),
					scheduleNumber: sent.text('schedule_number'),
					approver: sent.text('approver'),
					consent: sent.text('consent')
				}),
			to: () => href(event.locals.language, 'deskRetention', {}, { done: 'rule' })
		}),
	fate: (event) =>
		answerForm(event, {
			act: 'fate',
			texts: ['id', 'subject', 'outcome', 'reason'],
			labels: {
				outcome: textIn(event.locals.language).destruction.fate.outcome,
				reason: textIn(event.locals.language).destruction.fate.reason
			},
			faults: textIn(event.locals.language).destruction.faults,
			work: (ctx, sent) =>
				reviewFate(ctx, {
					subject: sent.text('subject'),
					id: sent.text('id'),
					outcome: sent.text('outcome'),
					reason: sent.text('reason')
				}),
			to: () => href(event.locals.language, 'deskRetention', {}, { done: 'fate' })
		})
};
