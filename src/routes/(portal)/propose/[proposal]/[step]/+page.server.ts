import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { hasPages, looksFirst } from '$lib/server/hall/kept-files';
import { actOnce, readPageForm, typed, type PageForm } from '$lib/server/hall/page-form';
import { keepApplicant } from '$lib/server/hall/applicant-cookie';
import { faultsInWords, readPart } from '$lib/server/hall/proposal-step/part-fields';
import { paperFaults, uploadedPapers, uploadLimits } from '$lib/server/hall/proposal-step/papers';
import { showSent, showStep } from '$lib/server/hall/proposal-step/show-step';
import { factsOf, stepAfter, stepHref } from '$lib/server/hall/proposal-step/step-frame';
import { writerOf } from '$lib/server/hall/proposal-writer';
import { readChosen, routeAnswersOf } from '$lib/server/hall/route-form';
import { routeFaultsInWords } from '$lib/server/hall/route-words';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	acceptPact,
	changeRouting,
	firstUnfinished,
	handInPapers,
	missingFrom,
	partNames,
	proposalStepsFor,
	proveEmail,
	readProposal,
	savePart,
	sendEmailCode,
	sendProposal,
	takeBackPaper,
	type PartFault,
	type PartName,
	type ProposalFile,
	type ProposalStep,
	type SentProposal
} from '$lib/server/modules/cooperation';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const sentStep = 'terkirim';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const file = await readProposal(ctx, params.proposal);
	if (isRefusal(file)) notHere(language);
	const to = (step: string) => stepHref(language, file.id, step);
	if (file.state !== 'draft') {
		if (params.step !== sentStep) redirect(303, to(sentStep));
		return { key: randomUUID(), view: showSent(ctx, file) };
	}
	const steps: readonly string[] = [...proposalStepsFor(file.initiator, writerOf(ctx.actor)), 'jawaban'];
	if (!steps.includes(params.step)) redirect(303, to(firstUnfinished(factsOf(file), writerOf(ctx.actor))));
	const step = params.step as ProposalStep | 'jawaban';
	return {
		key: randomUUID(),
		view: await showStep(ctx, file, step, {
			changeAddress: url.searchParams.has('lain'),
			leaving: url.searchParams.has('nanti')
		})
	};
};

/** Whose link has run out or lies in another browser is told where the way back is. */
function notHere(language: Language): never {
	const { title, help } = textIn(language).proposeSteps.notHere;
	const link = { href: href(language, 'track'), text: textIn(language).tracking.title };
	error(404, { message: title, code: 'NOT_FOUND', told: { title, help, link } });
}

type Event = Pick<RequestEvent, 'request' | 'locals' | 'params'>;

/** What a page that was sent back says: the faults beside their fields, and one sentence for all else. */
function back(
	status: number,
	said: {
		errors?: readonly { field: string; text: string; summary: string }[];
		sentence?: string;
		kept?: boolean;
		values?: Readonly<Record<string, string>>;
	}
) {
	return fail(status, {
		errors: [...(said.errors ?? [])],
		sentence: said.sentence,
		kept: said.kept ?? false,
		values: said.values ?? {}
	});
}

function refused({ locals }: Event, no: Refusal, values: Readonly<Record<string, string>> = {}) {
	return back(statusOf(no.refused), { sentence: sentenceFor(locals.language, no), values });
}

/** On with the next part, or to the page that shows all of them where it is to be gone on with later. */
function goOn({ locals, params }: Event, draft: Pick<ProposalFile, 'initiator'>, fields: FormData): never {
	const { ctx, language } = locals;
	if (fields.has('later')) {
		const all = { proposal: params.proposal, step: 'periksa' };
		redirect(303, href(language, 'proposeStep', all, { nanti: '1' }));
	}
	redirect(
		303,
		stepHref(language, params.proposal, stepAfter(draft, writerOf(ctx.actor), params.step as ProposalStep))
	);
}

async function saveFields(event: Event, draft: ProposalFile, part: PartName, fields: FormData) {
	const { ctx, language } = event.locals;
	const values = readPart(part, fields);
	// No key: keeping the same twice changes nothing, and whoever goes back, mends and sends again must not get the
	// first answer.
	const saved = await savePart(ctx, draft.id, part, values);
	if (isRefusal(saved)) {
		const faults = saved.details?.errors as PartFault[] | undefined;
		if (saved.refused !== 'VALIDATION_FAILED' || !faults) return refused(event, saved, values);
		// It has been kept as it is; whoever goes on later mends it then.
		if (!fields.has('later'))
			return back(422, { errors: faultsInWords(part, faults, values, language), kept: true, values });
	}
	return goOn(event, draft, fields);
}

async function savePapers(event: Event, draft: ProposalFile, form: PageForm) {
	const { ctx, language } = event.locals;
	const { fields } = form;
	const dropped = typed(fields, 'remove');
	const kept = await handInPapers(ctx, draft.id, uploadedPapers(form));
	if (isRefusal(kept)) return refused(event, kept);
	if (dropped) {
		const taken = await takeBackPaper(ctx, draft.id, dropped);
		if (isRefusal(taken)) return refused(event, taken);
	}
	const now = await readProposal(ctx, draft.id);
	const missing = isRefusal(now) || fields.has('later') || dropped ? [] : missingFrom(now).papers;
	const errors = paperFaults(draft, form.refused, kept.refused, language, missing);
	const looks = looksFirst(fields) && form.files.some(hasPages);
	const sentence = looks ? textIn(language).photoScan.lookPapersNow : undefined;
	if (looks || errors.length > 0) return back(422, { errors, sentence, kept: true });
	if (dropped) redirect(303, stepHref(language, draft.id, 'berkas'));
	return goOn(event, draft, fields);
}

export const actions: Actions = {
	/** Keeps what this page asks: a part, papers, or the pact. */
	save: async (event) => {
		const { locals, params, request } = event;
		const { ctx, language } = locals;
		const draft = orError(language, await readProposal(ctx, params.proposal));
		const form = await readPageForm(request, uploadLimits);
		if (isRefusal(form)) {
			const tooMuch = form.refused === 'UPLOAD_TOO_LARGE' && form.details?.what === 'request';
			return back(statusOf(form.refused), {
				sentence: tooMuch ? textIn(language).proposeSteps.papers.total : sentenceFor(language, form)
			});
		}
		try {
			const { fields } = form;
			const { step } = params;
			if (partNames.includes(step as PartName))
				return await saveFields(event, draft, step as PartName, fields);
			if (step === 'berkas') return await savePapers(event, draft, form);
			if (step === 'pakta') {
				const { needed } = textIn(language).proposeSteps.pact;
				if (!fields.has('accept') && !fields.has('later') && !draft.pact_accepted_at)
					return back(422, { errors: [{ field: 'accept', text: needed, summary: needed }] });
				if (fields.has('accept')) {
					const done = await acceptPact(ctx, draft.id);
					if (isRefusal(done)) return refused(event, done);
				}
			}
			return goOn(event, draft, fields);
		} finally {
			await form.discard();
		}
	},
	/** Mails a code. Not carried out once by a key: a kept answer would hold the draft's secret. */
	code: async (event) => {
		const { locals, params, request, cookies, url } = event;
		const { ctx, language } = locals;
		const address = typed(await request.formData(), 'email');
		const sent = await sendEmailCode(ctx, params.proposal, address);
		if (isRefusal(sent)) {
			const text = sentenceFor(language, sent);
			const errors = sent.refused === 'EMAIL_WRONG' ? [{ field: 'email', text, summary: text }] : [];
			return back(statusOf(sent.refused), {
				errors,
				sentence: errors.length > 0 ? undefined : text,
				values: { email: address }
			});
		}
		if (ctx.actor.kind !== 'person') keepApplicant(cookies, url, sent.secret);
		redirect(303, stepHref(language, params.proposal, 'surel'));
	},
	prove: async (event) => {
		const { locals, params, request } = event;
		const { ctx, language } = locals;
		const code = typed(await request.formData(), 'code');
		const proved = await proveEmail(ctx, params.proposal, code);
		if (isRefusal(proved)) {
			const text = sentenceFor(language, proved);
			if (proved.refused !== 'CODE_WRONG') return refused(event, proved);
			return back(422, { errors: [{ field: 'code', text, summary: text }] });
		}
		const draft = orError(language, await readProposal(ctx, params.proposal));
		redirect(303, stepHref(language, draft.id, stepAfter(draft, writerOf(ctx.actor), 'surel')));
	},
	reroute: async (event) => {
		const { locals, params, request } = event;
		const { ctx, language } = locals;
		const fields = await request.formData();
		const chosen = readChosen(fields) as Record<string, string>;
		const draft = orError(language, await readProposal(ctx, params.proposal));
		const parsed = routeAnswersOf(chosen, draft.initiator, ctx.clock.today());
		if (!parsed.ok) {
			return back(422, {
				errors: routeFaultsInWords(parsed.errors, draft.initiator, language),
				values: chosen
			});
		}
		const { start: _start, ...routing } = parsed.answers;
		const changed = await changeRouting(ctx, draft.id, routing);
		if (isRefusal(changed)) return refused(event, changed, chosen);
		const now = orError(language, await readProposal(ctx, draft.id));
		redirect(303, stepHref(language, draft.id, firstUnfinished(factsOf(now), writerOf(ctx.actor))));
	},
	send: async (event) => {
		const { locals, params, request } = event;
		const { ctx, language } = locals;
		const fields = await request.formData();
		const sent = await actOnce<SentProposal>(ctx, fields, 'propose.send', (once) =>
			sendProposal(once, params.proposal)
		);
		// Sent in another tab meanwhile: its receipt is what is wanted.
		if (isRefusal(sent) && sent.refused !== 'STATE_CHANGED') return refused(event, sent);
		redirect(303, href(language, 'proposeStep', { proposal: params.proposal, step: sentStep }));
	}
};
