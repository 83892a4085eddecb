import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { aboutCase, lookAlikeLines, messageToApplicant } from '$lib/desk-words/case-about';
import {
	agreementOfCaseLine,
	documentLine,
	letterLine,
	sittingLine,
	stepsSkippedByPaper
} from '$lib/desk-words/case-documents';
import { describeAppointment } from '$lib/server/hall/appointment-form';
import { historyLine, opinionLines, paperLine } from '$lib/desk-words/case-file';
import { deadlineOfClock, lineAtAGlance, phasesOf, whyStanding } from '$lib/desk-words/case-line';
import { statusOfCase } from '$lib/desk-words/status';
import { orError } from '$lib/refused-page';
import { describeRedactions } from '$lib/server/hall/redaction-view';
import { replyStanding } from '$lib/server/hall/reply-view';
import { describeInstructions } from '$lib/server/hall/instruction-view';
import { describeOutside } from '$lib/server/hall/case-outside';
import { destructionOfCase } from '$lib/server/hall/destruction-view';
import { describeConversation } from '$lib/server/hall/case-conversation';
import { begin, chase, renew, revise, say, settle, terms } from '$lib/server/hall/case-forms';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { describeStepForm } from '$lib/server/hall/step-form/describe';
import {
	actOnCase,
	assignUnit,
	followCase,
	makeDraft,
	appointmentForOffice,
	readCaseView,
	readOfferReply,
	type AppointmentOfCase,
	signingProgress,
	type CaseView,
	type WholeCaseAct
} from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readCaseView(ctx, params.id));
	const zone = ctx.tenant.timeZone;
	const today = ctx.clock.today();
	const { page, procedures } = textIn(language).cases;
	const { roles } = textIn(language).desk;
	const phases = phasesOf(view, today, language);
	const mine = view.open_steps.filter((step) => step.outcomes.length > 0);
	const message = allows(ctx.actor, 'conversation.share')
		? messageToApplicant(view, ctx.origin, ctx.tenant.name, language)
		: null;
	return {
		id: view.id,
		key: randomUUID(),
		appointment: signingLine(await appointmentForOffice(ctx, view.id), view.id, ctx, language),
		saved: url.searchParams.has('tersimpan'),
		subject: view.subject,
		kicker: [procedures[view.procedure.key] ?? view.procedure.key, view.receipt ?? page.noReceipt].join(
			' · '
		),
		status: statusOfCase(view.status, language),
		example: view.is_example,
		deadline: nearest(view, today, language),
		clock: page.used(view.clock.used, view.clock.waited),
		phases,
		glance: lineAtAGlance(phases, language),
		trail: [
			{ href: href(language, 'desk'), text: textIn(language).desk.frame.title },
			{ href: href(language, 'deskCases'), text: textIn(language).cases.list.title }
		],
		forms: await Promise.all(mine.map((step) => describeStepForm(ctx, view, step, false))),
		waits: view.open_steps
			.filter((step) => step.outcomes.length === 0)
			.map((step) => page.waitsFor(step.name[language], roles[step.actor_role] ?? step.actor_role)),
		fromPaper: view.open_steps
			.filter((step) => step.paper_outcomes.length > 0)
			.map((step) => ({
				href: href(language, 'deskCaseAct', { id: view.id, step: step.key }, { kertas: '1' }),
				text: step.name[language]
			})),
		...(await destructionOfCase(ctx, language, view)),
		drafts: draftsOf(ctx, view),
		papers: view.papers.map((paper) => ({
			...paperLine(paper, zone, language),
			document: view.documents.find((one) => one.id === paper.file?.document_id && one.may_revise)?.id,
			fileId: paper.file?.document_id
		})),
		redactions: await describeRedactions(
			ctx,
			language,
			view.documents
				.filter((one) => one.removed_by_list === null)
				.map(({ id, title, media_type }) => ({ id, title, mediaType: media_type }))
		),
		documents: view.documents
			.filter((document) => !view.papers.some((paper) => paper.file?.document_id === document.id))
			.map((document) => documentLine(document, zone, language)),
		agreements: view.agreements.map((agreement) => agreementOfCaseLine(agreement, language)),
		skipped: stepsSkippedByPaper(view, language),
		opinions: opinionLines(view, zone, language),
		conflicts: view.conflicts.map(({ person, why, declared_at: at }) => ({
			key: `${person.name} ${at.toISOString()}`,
			who: textIn(language).conversation.conflict(
				[person.name, person.position].filter(Boolean).join(', '),
				dayInZone(at, zone)
			),
			why
		})),
		sittings: view.sittings.map((sitting) => sittingLine(sitting, language)),
		mayReadSittings: allows(ctx.actor, 'sitting.read'),
		instructions: await describeInstructions(ctx, { caseId: view.id }),
		outside: await describeOutside(ctx, view),
		conversation: await describeConversation(ctx, view),
		thread: { topic: url.searchParams.get('topik') ?? '', place: url.searchParams.get('tempat') ?? '' },
		letters: view.letters.map((letter, place) => ({ key: String(place), ...letterLine(letter, language) })),
		history: view.history.map((entry) => historyLine(entry, zone, language)),
		about: aboutCase(view, language),
		tracking: view.tracking ? href(language, 'tracked', { number: view.tracking }) : undefined,
		lookAlikes: lookAlikeLines(view, language),
		/** Until the papers are accepted it is asked whether this is another one; later it is only known. */
		weighsDuplicates: view.open_steps.some((step) => step.kind === 'check' || step.kind === 'submit'),
		message,
		following: view.following,
		acts: view.acts.filter(
			(act) => act !== 'assign' && act !== 'follow' && act !== 'print' && act !== 'close_from_paper'
		),
		mayFollow: view.acts.includes('follow'),
		signing: {
			href: href(language, 'deskSigning', { id: view.id }),
			lines: (await signingProgress(ctx.db, view.id)).map(
				({ title, initials, signatures }) =>
					`${title}: ${textIn(language).signing.progress(initials, signatures)}`
			)
		},
		reply: await replyLine(ctx, view.id, language),
		lettersHref: allows(ctx.actor, 'letter.read')
			? href(language, 'deskCaseLetters', { id: view.id })
			: undefined,
		textsHref: allows(ctx.actor, 'draft.read') ? href(language, 'deskTexts', { id: view.id }) : undefined,
		close: view.acts.includes('close_from_paper')
			? href(language, 'deskCaseAct', { id: view.id, step: 'tutup' })
			: undefined,
		units: await unitsFor(ctx, view),
		unit: view.unit?.id ?? '',
		terms: termsOf(view),
		needsCouncil: view.answers['needs_council'] === true,
		prints: view.acts.includes('print')
			? Object.entries(page.prints).map(([paper, text]) => ({
					text,
					href: href(language, 'deskPaper', { id: view.id, paper, format: 'pdf' })
				}))
			: []
	};
};

/** The most urgent open step's deadline, for the head of the page. */
function nearest(view: CaseView, today: string, language: Language) {
	const order = ['late', 'due_soon', 'on_time', 'paused', 'no_limit'];
	const [step] = view.open_steps.toSorted(
		(one, other) => order.indexOf(one.clock.phase) - order.indexOf(other.clock.phase)
	);
	if (!step || (step.clock.due === null && !step.clock.standing)) return undefined;
	return deadlineOfClock(step.clock, whyStanding(view, step.kind, language), today, language);
}

/** Where the signing appointment stands, or the way to propose one; undefined where none is in sight. */
function signingLine(found: AppointmentOfCase, caseId: string, ctx: Ctx, language: Language) {
	const words = textIn(language).appointments;
	if (found.latest) {
		const shown = describeAppointment(found.latest, ctx, language);
		return {
			state: shown.state,
			text: `${shown.facts[1]!.value}, ${found.latest.place}`,
			href: `${href(language, 'deskAppointments')}#${shown.id}`,
			link: words.title,
			again: found.may_propose ? href(language, 'deskAppointments', {}, { case: caseId }) : undefined
		};
	}
	if (!found.may_propose) return undefined;
	return { href: href(language, 'deskAppointments', {}, { case: caseId }), link: words.proposeFor };
}

/** How the answer to the offer stands; undefined where nobody offered. */
async function replyLine(ctx: Ctx, caseId: string, language: Language) {
	const found = await readOfferReply(ctx, caseId);
	if (isRefusal(found)) return undefined;
	const words = textIn(language).replies;
	return {
		standing: replyStanding(found.reply, language),
		text: `${words.due}: ${writeDay(found.reply.due_on, language)}`,
		href: href(language, 'deskReply', { id: caseId }),
		link: found.reply.may_send ? words.link : words.see
	};
}

/** The terms that may be changed after they were talked over, as they stand; undefined where this reader changes none. */
function termsOf(view: CaseView) {
	if (!view.acts.includes('amend') || view.proposal_id === null) return undefined;
	const kak = (view.proposal_answers['kak'] ?? {}) as Readonly<Record<string, unknown>>;
	const said = (name: string) => (typeof kak[name] === 'string' ? kak[name] : '');
	const starts = said('starts_on');
	return {
		day: starts === '' ? undefined : datePartsOf(starts),
		values: Object.fromEntries(
			['title', 'scope', 'term_months', 'location', 'financing'].map((name) => [name, said(name)])
		)
	};
}

/** The units to which the case may be given; none where this reader may not. */
async function unitsFor(ctx: Ctx, view: CaseView) {
	if (!view.acts.includes('assign')) return [];
	const units = await listUnits(ctx);
	return isRefusal(units) ? [] : units.map(({ id, name }) => ({ value: id, label: name }));
}

/** Open steps whose text can be made from its template. */
function draftsOf(ctx: Ctx, view: CaseView) {
	if (!allows(ctx.actor, 'draft.write')) return [];
	return view.open_steps.filter((step) => step.kind === 'draft').map((step) => step.key);
}

type Event = Pick<RequestEvent<{ id: string }>, 'request' | 'locals' | 'params'>;

/** Carries out one form of the page; on a refusal the page comes back with what was typed and what is wrong. */
async function answer(
	{ request, locals, params }: Event,
	act: string,
	work: (ctx: Ctx, fields: FormData) => Promise<object | Refusal>
) {
	const fields = await request.formData();
	const result = await actOnce<object>(locals.ctx, fields, `case.${act}.${params.id}`, (ctx) =>
		work(ctx, fields)
	);
	if (isRefusal(result)) return comeBack(locals.language, act, fields, result);
	redirect(303, `${href(locals.language, 'deskCase', { id: params.id })}?tersimpan`);
}

function comeBack(language: Language, act: string, fields: FormData, refusal: Refusal) {
	const errors = textIn(language).caseForms.errors;
	const empty = refusal.refused === 'NOTE_REQUIRED' || refusal.refused === 'VALIDATION_FAILED';
	return fail(statusOf(refusal.refused), {
		act,
		field: act === 'assign' ? 'unit' : empty ? 'reason' : undefined,
		sentence: empty ? errors.reason : sentenceFor(language, refusal),
		values: Object.fromEntries(
			[...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
		) as Record<string, string>
	});
}

const whole = (event: Event, act: WholeCaseAct) =>
	answer(event, act, (ctx, fields) => {
		const cause = typed(fields, 'cause');
		return actOnCase(ctx, event.params.id, act, {
			reason: typed(fields, 'reason'),
			cause: cause === 'applicant' || cause === 'outside_authority' ? cause : null,
			needs_council: typed(fields, 'needs_council') === 'yes'
		});
	});

export const actions: Actions = {
	pause: (event) => whole(event, 'pause'),
	resume: (event) => whole(event, 'resume'),
	withdraw: (event) => whole(event, 'withdraw'),
	lapse: (event) => whole(event, 'lapse'),
	reopen: (event) => whole(event, 'reopen'),
	amend: (event) => whole(event, 'amend'),
	follow: (event) =>
		answer(event, 'follow', (ctx, fields) =>
			followCase(ctx, event.params.id, typed(fields, 'follow') === 'yes')
		),
	assign: (event) =>
		answer(event, 'assign', (ctx, fields) => assignUnit(ctx, event.params.id, typed(fields, 'unit'))),
	revise,
	chase,
	begin,
	say,
	settle,
	renew,
	terms,
	draft: (event) =>
		answer(event, 'draft', (ctx, fields) => makeDraft(ctx, event.params.id, typed(fields, 'step')))
};
