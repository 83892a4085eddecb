import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { changeRegionRule, listRegionRules, type ListedRule } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { dayInZone, type TimeZone } from '$lib/written/time-zone';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const rules = orError(language, await listRegionRules(ctx));
	const zone = ctx.tenant.timeZone;
	return {
		key: randomUUID(),
		done: url.searchParams.has('done'),
		mayChange: allows(ctx.actor, 'admin.rules'),
		rules: rules.map((rule) => ruleLine(rule, zone, language))
	};
};

function ruleLine(rule: ListedRule, zone: TimeZone, language: Language) {
	const words = textIn(language).team.rules;
	const say = (value: boolean | number) =>
		typeof value === 'number' ? words.days(value) : value ? words.on : words.off;
	return {
		key: rule.key,
		name: words.names[rule.key]!,
		about: words.about[rule.key]!,
		value: say(rule.value),
		raw: String(rule.value),
		inDays: typeof rule.usual === 'number',
		facts: [
			`${words.usual(say(rule.usual))}. ${words.certainty[rule.certainty]}.`,
			...(rule.basis ? [words.basis(rule.basis)] : []),
			...(rule.changed
				? [
						words.changed(
							writeDay(dayInZone(rule.changed.at, zone), language, 'long'),
							rule.changed.by ?? words.byProgram
						)
					]
				: [])
		]
	};
}

export const actions: Actions = {
	change: (event) =>
		answerForm(event, {
			act: 'change',
			texts: ['value', 'basis'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) => {
				const typed = sent.text('value');
				return changeRegionRule(ctx, {
					key: sent.text('id'),
					value: typed === 'true' || typed === 'false' ? typed === 'true' : Number(typed || NaN),
					basis: sent.text('basis')
				});
			},
			to: () => href(event.locals.language, 'deskRules', {}, { done: '' })
		})
};
