import { href } from '$lib/addresses';
import {
	demonstrationCode,
	partNames,
	type Answered,
	type PartName,
	type ProposalFile,
	type ProposalStep,
	type Writer
} from '$lib/server/modules/cooperation';
import { countryName } from '$lib/server/platform/country-names';
import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import { writerOf } from '../proposal-writer';
import { chosenOf, type ChosenAnswers } from '../route-form';
import { viewPapers, type PaperView } from './papers';
import { dayBoxes, viewPart, type FieldGroupView } from './part-fields';
import { reviewOf, type ReviewView } from './review';
import { frameOf, stepHref, type StepFrame } from './step-frame';

export type StepView = StepFrame &
	(
		| {
				readonly kind: 'email';
				readonly address: string;
				/** `ask`: for the address, `prove`: for the code, `proved`. */
				readonly state: 'ask' | 'prove' | 'proved';
				/** Shown in the demonstration, which sends no mail. */
				readonly demoCode: string | undefined;
				readonly optional: boolean;
				readonly next: string;
				readonly change: string;
		  }
		| {
				readonly kind: 'part';
				readonly part: PartName;
				readonly groups: readonly FieldGroupView[];
				readonly values: Answered;
				readonly days: Readonly<Record<string, ReturnType<typeof dayBoxes>>>;
				readonly locked: readonly { readonly label: string; readonly value: string }[];
		  }
		| { readonly kind: 'papers'; readonly papers: readonly PaperView[] }
		| {
				readonly kind: 'pact';
				readonly organisation: string;
				readonly acceptedOn: string | null;
				readonly forVisitor: boolean;
		  }
		| {
				readonly kind: 'review';
				readonly review: ReviewView;
				/** How to come back where it is left for later; null where nothing was said about that. */
				readonly left: string | null;
		  }
		| { readonly kind: 'answers'; readonly chosen: ChosenAnswers }
	);

/** One page of a draft, every word ready. */
export async function showStep(
	ctx: Ctx,
	draft: ProposalFile,
	step: ProposalStep | 'jawaban',
	asked: { readonly changeAddress: boolean; readonly leaving: boolean }
): Promise<StepView> {
	const frame = frameOf(ctx, draft, step);
	const { language } = ctx;
	const writer = writerOf(ctx.actor);
	if (partNames.includes(step as PartName)) return showPart(ctx, draft, step as PartName, frame);
	switch (step) {
		case 'surel': {
			const proved = draft.email_proved_at !== null;
			const waiting = draft.email !== null && !proved && !asked.changeAddress;
			return {
				...frame,
				kind: 'email',
				address: draft.email ?? draft.answers.petugas?.contact_1_email ?? '',
				state: proved && !asked.changeAddress ? 'proved' : waiting ? 'prove' : 'ask',
				demoCode: waiting ? await demonstrationCode(ctx, draft.id) : undefined,
				optional: writer === 'office',
				next: stepHref(language, draft.id, 'lembaga'),
				change: href(language, 'proposeStep', { proposal: draft.id, step: 'surel' }, { lain: '1' })
			};
		}
		case 'berkas':
			return { ...frame, kind: 'papers', papers: viewPapers(draft, language) };
		case 'pakta':
			return {
				...frame,
				kind: 'pact',
				organisation: draft.answers.lembaga?.name || textIn(language).proposeSteps.titles.lembaga!,
				acceptedOn: draft.pact_accepted_at ? writeDay(dayOf(ctx, draft.pact_accepted_at), language) : null,
				forVisitor: writer === 'office'
			};
		case 'jawaban':
			return { ...frame, kind: 'answers', chosen: chosenOf(draft.answers.routing) };
		default:
			return {
				...frame,
				kind: 'review',
				review: reviewOf(ctx, draft, { email: writer === 'applicant' }),
				left: asked.leaving ? howToComeBack(draft, writer, language) : null
			};
	}
}

function showPart(ctx: Ctx, draft: ProposalFile, part: PartName, frame: StepFrame): StepView {
	const { language } = ctx;
	const { propose } = textIn(language);
	const values: Answered = {
		...(part === 'lembaga' ? { country: countryGuess(draft) } : {}),
		...draft.answers[part]
	};
	// Of a partner with an account the register knows name and country.
	const locked = part === 'lembaga' && draft.partner_id !== null ? ['name', 'country'] : [];
	return {
		...frame,
		kind: 'part',
		part,
		groups: viewPart(part, language, locked),
		values,
		days: { starts_on: dayBoxes(values.starts_on) },
		locked: locked.map((name) => ({
			label: propose.fields[name]!,
			value: name === 'country' ? (countryName(values.country ?? '', language) ?? '') : (values[name] ?? '')
		}))
	};
}

function howToComeBack(draft: ProposalFile, writer: Writer, language: Language): string {
	const { left } = textIn(language).proposeSteps;
	if (writer === 'partner_account') return left.byAccount;
	if (writer === 'office') return left.byDesk;
	return draft.email ? left.byMail(draft.email) : left.byBrowser;
}

/** A domestic partner is in Indonesia until it says otherwise; one abroad must say where. */
function countryGuess(draft: ProposalFile): string {
	return /^(foreign|international)_/.test(draft.answers.routing.partner_kind) ? '' : 'ID';
}

function dayOf(ctx: Ctx, instant: Date): string {
	return dayInZone(instant, ctx.tenant.timeZone);
}

export type SentView = {
	readonly kind: 'sent';
	readonly receipt: string;
	readonly title: string;
	readonly tracking: string;
	readonly trackingShown: string;
	readonly print: string;
	readonly email: string | null;
	readonly isExample: boolean;
	readonly again: string;
};

/** What a sender sees: the number to keep, the page to track, the sheet to print. */
export function showSent(ctx: Ctx, file: ProposalFile): SentView {
	const { language } = ctx;
	const number = file.receipt!;
	const tracking = href(language, 'tracked', { number });
	return {
		kind: 'sent',
		receipt: number,
		title: file.answers.kak?.title ?? '',
		tracking,
		trackingShown: ctx.origin + tracking,
		print: href(language, 'trackedReceipt', { number }),
		email: file.email,
		isExample: file.is_example,
		again: href(language, writerOf(ctx.actor) === 'office' ? 'deskPropose' : 'propose')
	};
}
