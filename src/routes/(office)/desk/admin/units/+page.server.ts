import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { allows } from '$lib/server/modules/identity';
import {
	addUnit,
	endUnit,
	listUnits,
	listUnitTree,
	nameUnitOtherwise,
	readUnitHistory,
	renameUnit,
	unitKinds
} from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).office.units;
	const asked = (url.searchParams.get('q') ?? '').slice(0, 100);
	const ended = url.searchParams.has('ended');
	const [tree, living, history] = await Promise.all([
		listUnitTree(ctx, { asked, ended }),
		listUnits(ctx),
		readUnitHistory(ctx)
	]);
	const day = (value: string) => writeDay(value, language, 'long');
	const named = textIn(language).partnerHistory;
	for (const answer of [tree, living])
		if (isRefusal(answer)) error(statusOf(answer.refused), { message: sentenceFor(language, answer) });
	if (isRefusal(tree) || isRefusal(living)) return error(500);
	return {
		key: randomUUID(),
		asked,
		ended,
		mayChange: allows(ctx.actor, 'admin.units'),
		done: url.searchParams.get('done'),
		kinds: unitKinds,
		living: living.map(({ id, name }) => ({ value: id, label: name })),
		units: tree.map((unit) => ({
			id: unit.id,
			name: unit.shortName && unit.shortName !== unit.name ? `${unit.name} (${unit.shortName})` : unit.name,
			kind: unit.kind,
			code: unit.code,
			depth: Math.min(unit.depth, 3),
			isExample: unit.isExample,
			aliases: unit.aliases.join('\n'),
			version: String(unit.version),
			mayEnd: unit.validTo === null,
			note: [
				unit.parent ? words.below(unit.parent) : '',
				unit.aliases.length > 0 ? words.alsoCalled(unit.aliases.join(', ')) : '',
				...(history.names.get(unit.id) ?? []).map((one) =>
					words.formerly(
						`${named.nameLine(one.name, one.valid_from && day(one.valid_from), day(one.valid_to))} (${one.basis})`
					)
				),
				...history.succession
					.filter((one) => one.to_id === unit.id)
					.map((one) => `${named.predecessors} ${named.since(one.from_name, day(one.since))} (${one.basis})`)
			]
				.filter(Boolean)
				.join(' · '),
			time:
				[
					unit.validFrom ? words.since(writeDay(unit.validFrom, language, 'long')) : '',
					unit.validTo ? words.until(writeDay(unit.validTo, language, 'long')) : '',
					...(history.succession.some((one) => one.from_id === unit.id)
						? history.succession
								.filter((one) => one.from_id === unit.id)
								.map((one) => words.succeededBy(one.to_name))
						: [unit.successor ? words.succeededBy(unit.successor) : ''])
				]
					.filter(Boolean)
					.join(', ') || words.lives
		}))
	};
};

export const actions: Actions = {
	add: (event) =>
		answerForm(event, {
			act: 'add',
			texts: ['name', 'short_name', 'kind', 'parent', 'code'],
			days: ['from'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) =>
				addUnit(ctx, {
					name: sent.text('name'),
					shortName: sent.text('short_name'),
					kind: sent.text('kind'),
					parent: sent.text('parent'),
					code: sent.text('code'),
					from: sent.day('from')
				}),
			to: () => href(event.locals.language, 'deskUnits', {}, { done: 'added' })
		}),
	end: (event) =>
		answerForm(event, {
			act: 'end',
			texts: ['successor'],
			days: ['last_day'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) =>
				endUnit(ctx, {
					id: sent.text('id'),
					lastDay: sent.day('last_day'),
					successor: sent.text('successor')
				}),
			to: () => href(event.locals.language, 'deskUnits', {}, { done: 'ended', ended: 'on' })
		}),
	rename: (event) =>
		answerForm(event, {
			act: 'rename',
			texts: ['name', 'short_name', 'basis'],
			days: ['since'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) =>
				renameUnit(ctx, sent.text('id'), {
					name: sent.text('name'),
					shortName: sent.text('short_name'),
					since: sent.day('since'),
					basis: sent.text('basis')
				}),
			to: () => href(event.locals.language, 'deskUnits', {}, { done: 'renamed' })
		}),
	name: (event) =>
		answerForm(event, {
			act: 'name',
			texts: ['aliases'],
			faults: textIn(event.locals.language).office.faults,
			work: (ctx, sent) =>
				nameUnitOtherwise(ctx, {
					id: sent.text('id'),
					aliases: sent.text('aliases'),
					version: Number(sent.text('version')) || 0
				}),
			to: () => href(event.locals.language, 'deskUnits', {}, { done: 'named' })
		})
};
