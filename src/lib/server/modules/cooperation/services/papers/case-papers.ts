import type { Ctx } from '$lib/server/platform/context';
import {
	attachablePages,
	renderPdf,
	type ClearanceSheetData,
	type InstructionSheetData,
	type MemorandumData
} from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { letterOfOrigin, lettersOfCase } from '$lib/server/modules/letters';
import { readsFromOutside } from '../../domain/case-scope';
import type { CaseView, HistoryEntry } from '../case-view';
import { readCaseView } from '../read-case';
import { officeLanguage, officeLetterhead, signatoryOf } from './office-head';

export const casePapers = ['lembar-disposisi', 'lembar-paraf', 'nota-dinas'] as const;
export type CasePaper = (typeof casePapers)[number];
export type MadePaper = { readonly fileName: string; readonly pdf: Buffer };

/**
 * A paper of the office made from a case, to be printed, decided or initialled by hand, scanned and entered
 * (capability 85). It is made anew each time and is no record; the scan that comes back is.
 */
export async function makeCasePaper(
	ctx: Ctx,
	caseId: string,
	paper: CasePaper
): Promise<MadePaper | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const view = await readCaseView(ctx, caseId);
	if (isRefusal(view)) return view;
	const words = textIn(officeLanguage).officePapers;
	const shared = { language: officeLanguage, author: ctx.tenant.name, example: view.is_example } as const;
	const pdf =
		paper === 'lembar-disposisi'
			? await renderPdf({
					...shared,
					template: paper,
					title: words.instruction.title(view.subject),
					data: await instructionSheet(ctx, view)
				})
			: paper === 'lembar-paraf'
				? await renderPdf({
						...shared,
						template: paper,
						title: words.clearance.title(view.subject),
						data: await clearanceSheet(ctx, view)
					})
				: await onOnePage((quotes) =>
						memorandum(ctx, view, quotes).then((data) =>
							renderPdf({ ...shared, template: paper, title: words.memorandum.title(view.subject), data })
						)
					);
	return { fileName: `${paper}-${view.receipt ?? view.id}.pdf`, pdf };
}

async function instructionSheet(ctx: Ctx, view: CaseView): Promise<InstructionSheetData> {
	const words = textIn(officeLanguage).officePapers.instruction;
	const step = view.open_steps.find((one) => one.kind === 'decide');
	const decided = step ? undefined : view.history.find((entry) => entry.kind === 'decide');
	const office =
		(step?.actor_role ?? 'regional_secretary') === 'head_of_region' ? 'head_of_region' : 'regional_secretary';
	const letters = await ctx.db.rows(lettersOfCase({ caseId: view.id, withSecret: false }));
	const offer = letters.find((letter) => letter.origin === 'offer' && letter.direction === 'in');
	const untick = (labels: readonly string[]) => labels.map((label) => ({ label, ticked: false }));
	return {
		letterhead: await officeLetterhead(ctx),
		from: view.partner?.name ?? view.unit?.name ?? '',
		letterNumber: offer?.letter_number ?? null,
		letterOn: offer?.letter_date ?? null,
		receivedOn: offer?.moved_on ?? view.opened_on,
		agendaNumber: offer
			? textIn(officeLanguage).letters.agendaNumber('in', offer.agenda_number, offer.year)
			: view.receipt,
		nature: untick(words.natures),
		about: view.subject,
		recipients: untick(view.unit ? [...words.recipients.slice(0, -1), view.unit.name] : words.recipients),
		requests: untick(words.requests),
		instruction: decided ? instructionOf(decided) : null,
		decidedBy: decided ? (decided.on_paper?.by.name ?? decided.who?.name ?? null) : null,
		decidedOn: decided ? (decided.on_paper?.on ?? decided.at.toISOString().slice(0, 10)) : null,
		medium: decided ? (decided.on_paper ? words.onPaper : words.onScreen) : null,
		enteredBy: decided?.on_paper ? (decided.who?.name ?? null) : null,
		signature: await signatoryOf(ctx, office, ctx.clock.today())
	};
}

function instructionOf(entry: HistoryEntry): string {
	const said = textIn(officeLanguage).caseForms.outcomes[`decide.${entry.outcome}`] ?? '';
	return entry.note ? `${said}. ${entry.note}` : said;
}

/** Every office of the initialling chain of the text that is on its way, with what it has done so far. */
async function clearanceSheet(ctx: Ctx, view: CaseView): Promise<ClearanceSheetData> {
	const words = textIn(officeLanguage);
	const chain = currentChain(view);
	const text = view.documents.findLast(
		(document) => document.kind.startsWith('naskah_') || document.kind === 'upload'
	);
	return {
		letterhead: await officeLetterhead(ctx),
		document: text?.title ?? words.officePapers.clearance.noText,
		partner: view.partner?.name ?? null,
		version: text ? words.cases.page.version(text.version) : null,
		sha256: text?.sha256 ?? null,
		initials: chain.map((step) => {
			const entry = view.history.find((one) => one.step === step.key && one.act === 'outcome');
			const done = entry?.outcome === 'initial' && step.position === 'done';
			const returned = entry?.outcome === 'return';
			return {
				office: words.desk.roles[step.actor_role] ?? step.actor_role,
				name: done || returned ? (entry?.on_paper?.by.name ?? entry?.who?.name ?? null) : null,
				state: done ? 'initialled' : returned ? 'returned' : 'waiting',
				initialledOn: done ? (entry?.on_paper?.on ?? step.closed_on) : null,
				note: entry?.note ?? null
			};
		}),
		closing: text ? words.officePapers.clearance.closing : null
	};
}

/** The initials of the first text that is not signed yet; of the last one where all are. */
function currentChain(view: CaseView): CaseView['line'] {
	const chains = new Map<string, CaseView['line'][number][]>();
	for (const step of view.line) {
		if (step.kind !== 'initial' || step.position === 'not_applicable') continue;
		chains.set(step.phase, [...(chains.get(step.phase) ?? []), step]);
	}
	const all = [...chains.values()];
	return all.find((chain) => chain.some((step) => step.position !== 'done')) ?? all.at(-1) ?? [];
}

/** How much of what others said stands in the memorandum; the whole words stand in the case. */
type Quotes = { readonly opinions: number; readonly followUps: number; readonly letters: number };
const quotesThatFit: readonly Quotes[] = [
	{ opinions: 8, followUps: 5, letters: 240 },
	{ opinions: 6, followUps: 3, letters: 110 },
	{ opinions: 4, followUps: 2, letters: 50 },
	{ opinions: 4, followUps: 0, letters: 0 }
];

/** Whoever decides reads one page: what is quoted is shortened until it fits. */
async function onOnePage(make: (quotes: Quotes) => Promise<Buffer>): Promise<Buffer> {
	let made: Buffer | undefined;
	for (const quotes of quotesThatFit) {
		made = await make(quotes);
		if ((await attachablePages(made)) === 1) break;
	}
	return made!;
}

function shorten(text: string, { letters }: Quotes): string {
	if (text.length <= letters) return text;
	return letters === 0 ? '' : `${text.slice(0, letters - 1).trimEnd()}…`;
}

/** A remark behind a verdict; nothing where there is none, or no room for it. */
function quoted(note: string | null, quotes: Quotes): string {
	const text = shorten(note ?? '', quotes);
	return text ? `: ${text}` : '';
}

async function memorandum(ctx: Ctx, view: CaseView, quotes: Quotes): Promise<MemorandumData> {
	const words = textIn(officeLanguage);
	const own = words.officePapers.memorandum;
	const { page } = words.cases;
	const sitting = view.sittings.findLast((one) => one.conclusion !== null);
	const followUps = sitting?.follow_ups ?? [];
	const day = (value: string | null) => (value ? writeDay(value, officeLanguage, 'long') : '—');
	const numbered = await ctx.db.first(letterOfOrigin({ origin: 'memorandum', originKey: view.id }));
	return {
		letterhead: await officeLetterhead(ctx),
		number: numbered?.letter_number ?? null,
		to: ctx.tenant.headTitle[officeLanguage],
		through: own.through,
		from: (await signatoryOf(ctx, 'head_of_cooperation_division', ctx.clock.today())).capacity[0] ?? '',
		letterOn: numbered?.letter_date ?? ctx.clock.today(),
		nature: own.nature,
		enclosures: sitting?.minutes_document_id ? page.minutes : null,
		about: own.about(view.subject),
		opening: own.opening,
		sections: [
			{
				heading: own.proposal,
				kind: 'facts',
				rows: [
					{ label: page.facts.receipt, value: view.receipt ?? '—' },
					{ label: page.facts.partner, value: view.partner?.name ?? page.unknown },
					{ label: page.facts.procedure, value: view.procedure.name[officeLanguage] },
					{ label: page.facts.unit, value: view.unit?.name ?? page.unknown },
					{ label: page.facts.opened, value: day(view.opened_on) },
					{
						label: page.facts.council,
						value:
							view.answers['needs_council'] === true
								? page.council.yes
								: view.answers['needs_council'] === false
									? page.council.no
									: page.council.unknown
					}
				]
			},
			{
				heading: own.opinions,
				...(view.opinions.length > 0
					? {
							kind: 'list' as const,
							items: view.opinions
								.slice(0, quotes.opinions)
								.map((opinion) =>
									[
										[opinion.person.name, opinion.person.position].filter(Boolean).join(', '),
										page.verdict[opinion.verdict] + quoted(opinion.note, quotes)
									].join(' – ')
								)
						}
					: { kind: 'text' as const, text: own.noOpinions })
			},
			{
				heading: own.recommendation,
				kind: 'text',
				text: sitting
					? [
							`${page.verdict[sitting.conclusion!]} (${page.sittingOn(day(sitting.held_on))}).`,
							shorten(sitting.conclusion_note ?? '', quotes),
							...sitting.dissents.slice(0, 3).map((one) => own.dissent(one.name, shorten(one.text, quotes)))
						]
							.filter(Boolean)
							.join('\n\n')
					: own.noRecommendation
			},
			...(followUps.length > 0 && quotes.followUps > 0
				? [
						{
							heading: own.followUps,
							kind: 'table' as const,
							columns: [
								{ label: own.columns.what, weight: 2 },
								{ label: own.columns.who },
								{ label: own.columns.due }
							],
							rows: followUps
								.slice(0, quotes.followUps)
								.map((one) => [shorten(one.what, quotes), one.who || '—', day(one.due_on)])
						}
					]
				: []),
			{ heading: own.advice, kind: 'text', text: own.adviceText }
		],
		closing: own.closing,
		signature: await signatoryOf(ctx, 'head_of_cooperation_division', ctx.clock.today())
	};
}
