import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { changedPhases, drawDifference, sayChange } from '$lib/server/hall/procedure-difference';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	addableActors,
	addableKinds,
	addProcedureChange,
	endProcedureChange,
	nationalProcedures,
	previewProcedureChange,
	readChangedProcedure,
	type KeptChange,
	type ProcedureKey,
	type ToldDatedChange
} from '$lib/server/modules/cooperation';
import { procedureChangeKinds, type Procedure } from '$lib/server/modules/workflow';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay, writeInstant } from '$lib/written/dates';
import type { TimeZone } from '$lib/written/time-zone';
import { readDateParts } from '$lib/ui/date-parts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const found = await readChangedProcedure(ctx, params.type, url.searchParams.get('day') ?? undefined);
	if (isRefusal(found)) error(statusOf(found.refused), { message: sentenceFor(language, found) });
	const { key, national, regional, day } = found;
	const asked = url.searchParams.get('change') ?? '';
	const kind = procedureChangeKinds.find((one) => one === asked) ?? 'set_days';
	const words = textIn(language).office.procedures;
	const done = url.searchParams.get('done') ?? '';
	const lines = drawDifference(found.lines, national, language);
	return {
		key: randomUUID(),
		type: key,
		name: national.name[language],
		done: words.done[done] ?? null,
		sound: found.sound,
		day: writeDay(day, language, 'long'),
		differs: found.lines.some(({ differences }) => differences.length > 0),
		lines,
		changed: changedPhases(lines),
		turns: found.turns.map((turn) => ({
			text: writeDay(turn, language, 'long'),
			href: here(language, key, { day: turn }),
			current: turn === day
		})),
		changes: found.changes.map((change) =>
			listed(
				change,
				sayChange(change.change, { ...found, changes: found.changes.map((one) => one.change) }, language),
				ctx.tenant.timeZone,
				language
			)
		),
		kind,
		kinds: procedureChangeKinds.map((one) => ({
			text: words.kinds[one] ?? one,
			href: `${here(language, key, { change: one })}#ubah`,
			current: one === kind
		})),
		steps: stepChoices(regional, language),
		optional: stepChoices(regional, language, true),
		stepKinds: addableKinds,
		actors: addableActors
	};
};

function here(language: Language, type: ProcedureKey, rest: Record<string, string>): string {
	return href(language, 'deskProcedure', { type }, rest);
}

function listed(change: KeptChange, what: string, zone: TimeZone, language: Language) {
	const words = textIn(language).office.procedures;
	const day = (one: string) => writeDay(one, language, 'long');
	const made = writeInstant(change.createdAt, zone, language);
	return {
		id: change.id,
		what,
		state: change.state,
		when: change.to ? words.fromTo(day(change.from), day(change.to)) : words.from(day(change.from)),
		rule: change.rule,
		by: change.createdBy ? words.by(change.createdBy, made) : null,
		isExample: change.isExample
	};
}

/** The steps by their stage, as a select offers them; those of the agreement's own life are no step of a case. */
function stepChoices(procedure: Procedure, language: Language, onlyOptional = false) {
	return procedure.steps
		.filter((step) => step.main)
		.map((main) => ({
			group: main.name[language],
			options: procedure.steps
				.filter((step) => step.phase === main.key && step.carried_by === 'case')
				.filter((step) => !onlyOptional || (step.may_be_skipped && !step.main))
				.map((step) => ({ value: step.key, label: step.name[language] }))
		}))
		.filter(({ options }) => options.length > 0);
}

const texts = [
	'kind',
	'step',
	'after',
	'days',
	'unit',
	'name_id',
	'name_en',
	'about_id',
	'about_en',
	'step_kind',
	'actor',
	'back',
	'side',
	'need',
	'rule'
] as const;

function toldBy(sent: Pick<SentForm, 'text' | 'day'>): ToldDatedChange {
	const told = Object.fromEntries(texts.map((name) => [name, sent.text(name)]));
	return { ...(told as Record<(typeof texts)[number], string>), from: sent.day('from'), to: sent.day('to') };
}

function writtenFaults(language: Language): Record<string, string> {
	const { faults, procedures } = textIn(language).office;
	return { ...faults, ...procedures.faults };
}

/** To the top of the page, where it says what was done: a browser would else keep the place of the form. */
const back = (
	event: { readonly locals: App.Locals; readonly params: { readonly type: string } },
	rest: Record<string, string>
) => `${here(event.locals.language, event.params.type as ProcedureKey, rest)}#isi`;

export const actions: Actions = {
	/** Shows what it would look like; everything typed stands again under the picture, so that it can be saved. */
	preview: async ({ request, locals, params }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const days = { from: readDateParts(fields, 'from'), to: readDateParts(fields, 'to') };
		const dayOf = (name: string) => {
			const read = days[name as keyof typeof days];
			return read.state === 'day' ? read.day : '';
		};
		const again = {
			act: 'save',
			target: '',
			values: Object.fromEntries(texts.map((name) => [name, typed(fields, name)])),
			days: { from: days.from.parts, to: days.to.parts },
			errors: [] as { field: string; text: string }[],
			sentence: undefined as string | undefined,
			preview: null as { day: string; lines: ReturnType<typeof drawDifference> } | null
		};
		const words = writtenFaults(language);
		const wrongDays = Object.entries(days).filter(
			([, { state }]) => state === 'missing' || state === 'not_a_date'
		);
		if (wrongDays.length > 0)
			return fail(422, {
				...again,
				errors: wrongDays.map(([field]) => ({ field, text: words.DAY_WRONG ?? field }))
			});
		const shown = await previewProcedureChange(
			ctx,
			params.type,
			toldBy({ text: (name) => typed(fields, name), day: dayOf })
		);
		if (isRefusal(shown)) {
			const faults = faultsIn(shown);
			return fail(statusOf(shown.refused), {
				...again,
				errors: faults.map(({ field, message }) => ({ field, text: words[message] ?? message })),
				sentence: faults.length > 0 ? undefined : sentenceFor(language, shown)
			});
		}
		const national = nationalProcedures[params.type as ProcedureKey];
		const lines = changedPhases(drawDifference(shown.lines, national, language));
		return { ...again, preview: { day: writeDay(shown.day, language, 'long'), lines } };
	},
	save: (event) =>
		answerForm(event, {
			act: 'save',
			texts,
			days: ['from', 'to'],
			faults: writtenFaults(event.locals.language),
			work: (ctx, sent) => addProcedureChange(ctx, event.params.type, toldBy(sent)),
			to: (_made, sent) => back(event, { done: 'added', day: sent.day('from') })
		}),
	end: (event) =>
		answerForm(event, {
			act: 'end',
			texts: [],
			days: ['last_day'],
			faults: writtenFaults(event.locals.language),
			work: (ctx, sent) =>
				endProcedureChange(ctx, {
					key: event.params.type,
					id: sent.text('id'),
					lastDay: sent.day('last_day')
				}),
			to: ({ withdrawn }) => back(event, { done: withdrawn ? 'withdrawn' : 'ended' })
		})
};
