import { href } from '$lib/addresses';
import {
	faultsInPart,
	missingFrom,
	partNames,
	progressOf,
	proposalStepsFor,
	type ProposalFile,
	type ProposalStep,
	type StepProgress,
	type Writer
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import type { LinkTo, Status, Tone } from '$lib/ui';
import { writerOf } from '../proposal-writer';

/** What stands around every page of a proposal: its title, where it lies, the parts with their states. */
export type StepFrame = {
	readonly proposal: string;
	readonly step: string;
	readonly kicker: string;
	readonly title: string;
	readonly lead: string;
	readonly back: LinkTo;
	readonly tasks: readonly {
		readonly name: string;
		readonly href: string;
		readonly status: Status;
		readonly current: boolean;
	}[];
	readonly isExample: boolean;
	readonly asRegion: boolean;
	/** Said on every page where an officer types for somebody who came to the desk (capability 98). */
	readonly visitorNote: string | null;
};

const tones: Readonly<Record<StepProgress, Tone>> = {
	done: 'good',
	begun: 'soon',
	not_begun: 'neutral',
	optional: 'neutral',
	ready: 'going',
	waiting: 'neutral'
};

/** The facts of a draft by which its progress is told. */
export function factsOf(draft: ProposalFile) {
	const missing = missingFrom(draft);
	const whole = partNames.filter((part) => faultsInPart(draft, part, draft.answers[part] ?? {}).length === 0);
	const begun = partNames.filter((part) =>
		Object.entries(draft.answers[part] ?? {}).some(([name, value]) => name !== 'country' && value !== '')
	);
	return {
		initiator: draft.initiator,
		emailProved: draft.email_proved_at !== null,
		pactAccepted: draft.pact_accepted_at !== null,
		wholeParts: new Set(whole),
		begunParts: new Set(begun),
		papersMissing: missing.papers.length,
		papersGiven: Object.keys(draft.answers.papers ?? {}).length
	};
}

/** The address of a page of this proposal. */
export function stepHref(language: Language, proposal: string, step: string): string {
	return href(language, 'proposeStep', { proposal, step });
}

export function frameOf(ctx: Ctx, draft: ProposalFile, step: ProposalStep | 'jawaban'): StepFrame {
	const { language } = ctx;
	const writer = writerOf(ctx.actor);
	const { proposeSteps: words } = textIn(language);
	const steps = proposalStepsFor(draft.initiator, writer);
	const place = steps.indexOf(step as ProposalStep);
	const asRegion = draft.initiator === 'region';
	const typedBy = draft.answers.entered_for_visitor;
	const titleOf = (key: string) =>
		asRegion && key === 'lembaga'
			? words.partnerTitle
			: ((typedBy ? words.visitorTitles[key] : undefined) ?? words.titles[key] ?? key);
	const name = procedureName(draft, language);
	// Before the first page stand the answers at the door; they can be changed until it is sent.
	const before = place > 0 ? steps[place - 1]! : place === 0 ? 'jawaban' : 'periksa';
	return {
		proposal: draft.id,
		step,
		kicker: place >= 0 ? words.part(place + 1, steps.length, name) : name,
		title: titleOf(step),
		lead: (asRegion ? words.regionLeads[step] : undefined) ?? words.leads[step] ?? '',
		back: { href: stepHref(language, draft.id, before), text: words.back },
		tasks: progressOf(factsOf(draft), writer).map((entry) => ({
			name: titleOf(entry.step),
			href: stepHref(language, draft.id, entry.step),
			status: { tone: tones[entry.progress], text: words.progress[entry.progress] ?? entry.progress },
			current: entry.step === step
		})),
		isExample: draft.is_example,
		asRegion,
		visitorNote: typedBy ? words.forVisitor(typedBy) : null
	};
}

/** The page after this one. */
export function stepAfter(
	draft: Pick<ProposalFile, 'initiator'>,
	writer: Writer,
	step: ProposalStep
): ProposalStep {
	const steps = proposalStepsFor(draft.initiator, writer);
	return steps[steps.indexOf(step) + 1] ?? 'periksa';
}

/** The name of the procedure to which the answers lead. */
export function procedureName(draft: Pick<ProposalFile, 'procedure'>, language: Language): string {
	return draft.procedure?.name[language] ?? '';
}
