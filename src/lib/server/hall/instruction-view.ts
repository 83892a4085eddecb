import { href } from '$lib/addresses';
import {
	instructionRequests,
	listInstructionsAbout,
	type ListedDuty
} from '$lib/server/modules/correspondence';
import { allows } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status, Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';

const tones: Record<ListedDuty['state'], Tone> = {
	open: 'going',
	forwarded: 'neutral',
	done: 'good',
	withdrawn: 'ended'
};

export function stateOfDuty(state: ListedDuty['state'], language: Language): Status {
	return { tone: tones[state], text: textIn(language).instructions.states[state] };
}

/** What is asked, in words: the ticks first, then what was written. */
export function askedFor(asked: readonly string[], body: string, language: Language): string {
	const words = textIn(language).instructions.requests;
	const ticks = instructionRequests.filter((one) => asked.includes(one)).map((one) => words[one]);
	return [...ticks, body].filter(Boolean).join('. ');
}

/** One recipient of one sheet, ready to print. */
export function writeDuty(duty: ListedDuty, today: string, language: Language) {
	const words = textIn(language).instructions;
	const late = duty.state === 'open' && duty.due_on !== null && duty.due_on < today;
	return {
		key: duty.duty_id,
		href: href(language, 'deskInstruction', { id: duty.id }),
		subject: duty.subject,
		from: duty.given_by_name,
		to: duty.person_name,
		given: writeDay(duty.given_on, language, 'short'),
		what: askedFor(duty.requests, duty.body, language),
		late,
		due: (duty.due_on === null
			? { tone: 'neutral', text: words.noDue }
			: late
				? { tone: 'late', text: words.lateSince(duty.due_on) }
				: {
						tone: duty.state === 'open' ? 'soon' : 'neutral',
						text: words.dueOn(duty.due_on)
					}) satisfies Status as Status,
		state: stateOfDuty(duty.state, language),
		settled: duty.settled_on ? writeDay(duty.settled_on, language, 'short') : undefined,
		line: words.about.line(duty.given_by_name, duty.person_name, duty.given_on),
		example: duty.is_example
	};
}

/** The instructions about a case or a letter as its page shows them; null where the reader sees none and may give none. */
export async function describeInstructions(
	ctx: Ctx,
	about: { readonly caseId: string } | { readonly letterId: string }
) {
	const { language } = ctx;
	const listed = await listInstructionsAbout(ctx, about);
	if (isRefusal(listed)) return null;
	const mayGive = allows(ctx.actor, 'instruction.give') || allows(ctx.actor, 'instruction.on_paper');
	if (listed.length === 0 && !mayGive) return null;
	return {
		rows: listed.map((row) => writeDuty(row, ctx.clock.today(), language)),
		give: mayGive
			? href(
					language,
					'deskInstructionNew',
					{},
					'caseId' in about ? { case: about.caseId } : { letter: about.letterId }
				)
			: undefined
	};
}
