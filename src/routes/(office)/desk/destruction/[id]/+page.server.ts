import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import {
	destructionFacts,
	destructionPapers,
	destructionRows,
	destructionStatus
} from '$lib/server/hall/destruction-view';
import { keepScan } from '$lib/server/hall/sent-scan';
import { scanLimits } from '$lib/server/hall/upload-limits';
import {
	approveList,
	carryOutList,
	dropList,
	makeDestructionMinutes,
	readDestructionList,
	recordConsent,
	recordReview,
	strikeLine,
	writePeople
} from '$lib/server/modules/retention';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { datePartsOf } from '$lib/ui/date-parts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).destruction;
	const list = orError(language, await readDestructionList(ctx, params.id));
	const rows = destructionRows(language, list);
	const stopped = list.lines.filter(({ state }) => state === 'stopped').length;
	const dayOf = (day: string | null) => (day ? datePartsOf(day) : undefined);
	return {
		key: randomUUID(),
		title: list.purpose === 'early' ? words.earlyList(list.number) : words.list(list.number),
		listsHref: href(language, 'deskDestructions'),
		retentionHref: href(language, 'deskRetention'),
		done: words.saved[url.searchParams.get('done') ?? ''],
		stopped: stopped > 0 ? words.doneStopped(stopped) : undefined,
		status: destructionStatus(list.state, language),
		example: list.is_example,
		isEarly: list.purpose === 'early',
		acts: list.acts,
		state: list.state,
		facts: destructionFacts(ctx, language, list),
		papers: destructionPapers(language, list),
		rows,
		openRows: rows.filter((row) => row.isOpen).map((row) => ({ value: row.id, label: row.title })),
		recorded: {
			values: {
				panel: writePeople(list.panel),
				decree: list.panel_decree,
				note: list.review_note,
				consent_from: list.consent_from,
				consent_number: list.consent_number,
				minutes_number: list.minutes_number,
				minutes_place: list.minutes_place,
				paper_method: list.paper_method,
				witnesses: writePeople(list.witnesses)
			},
			days: {
				reviewed_on: dayOf(list.reviewed_on),
				consent_on: dayOf(list.consent_on),
				minutes_on: dayOf(list.minutes_on)
			}
		}
	};
};

type Form = {
	readonly texts?: readonly string[];
	readonly days?: readonly string[];
	readonly takesFile?: boolean;
	readonly work: (ctx: Ctx, sent: SentForm) => Promise<object>;
};

/** What stands over each field, for the summary of what is wrong. */
function labelsIn(language: Language): Readonly<Record<string, string>> {
	const { review, consent, enter, writeMinutes, strike } = textIn(language).destruction;
	return {
		panel: review.panel,
		decree: review.decree,
		reviewed_on: review.day,
		note: review.note,
		consent_from: consent.from,
		consent_number: consent.number,
		consent_on: consent.day,
		approved_by: enter.name,
		approved_position: enter.position,
		approved_on: enter.day,
		minutes_number: writeMinutes.number,
		minutes_on: writeMinutes.day,
		minutes_place: writeMinutes.place,
		paper_method: writeMinutes.method,
		witnesses: writeMinutes.witnesses,
		reason: strike.reason
	};
}

/** Each form is one act on this list, and leads back to it. */
function answer(event: RequestEvent, act: string, form: Form) {
	const { language } = event.locals;
	return answerForm(event, {
		act,
		texts: form.texts ?? [],
		days: form.days,
		files: form.takesFile ? scanLimits : undefined,
		faults: textIn(language).destruction.faults,
		labels: labelsIn(language),
		work: form.work,
		to: () => href(language, 'deskDestruction', { id: event.params.id! }, { done: act })
	});
}

/** The scan that came with a form, kept before the act that names it; null where none came. */
async function scanOf(
	ctx: Ctx,
	sent: SentForm,
	kind: string,
	title: string
): Promise<string | null | Refusal> {
	const [file] = sent.files;
	if (!file) return null;
	const stored = await keepScan(ctx, file, { kind, title });
	return isRefusal(stored) ? stored : stored.id;
}

const titles = textIn('id').destruction;

export const actions: Actions = {
	strike: (event) =>
		answer(event, 'strike', {
			texts: ['line', 'reason'],
			work: (ctx, sent) =>
				strikeLine(ctx, event.params.id, { lineId: sent.text('line'), reason: sent.text('reason') })
		}),
	review: (event) =>
		answer(event, 'review', {
			texts: ['panel', 'decree', 'note'],
			days: ['reviewed_on'],
			work: (ctx, sent) =>
				recordReview(ctx, event.params.id, {
					panel: sent.text('panel'),
					decree: sent.text('decree'),
					reviewedOn: sent.day('reviewed_on'),
					note: sent.text('note')
				})
		}),
	consent: (event) =>
		answer(event, 'consent', {
			texts: ['consent_from', 'consent_number'],
			days: ['consent_on'],
			takesFile: true,
			work: async (ctx, sent) => {
				const documentId = await scanOf(ctx, sent, 'persetujuan_musnah_luar', titles.paper.consent);
				if (isRefusal(documentId)) return documentId;
				return recordConsent(ctx, event.params.id, {
					from: sent.text('consent_from'),
					number: sent.text('consent_number'),
					consentedOn: sent.day('consent_on'),
					documentId
				});
			}
		}),
	approve: (event) => answer(event, 'approve', { work: (ctx) => approveList(ctx, event.params.id) }),
	enter: (event) =>
		answer(event, 'enter', {
			texts: ['approved_by', 'approved_position'],
			days: ['approved_on'],
			takesFile: true,
			work: async (ctx, sent) => {
				const documentId = await scanOf(ctx, sent, 'persetujuan_musnah', titles.paper.approval);
				if (isRefusal(documentId)) return documentId;
				return approveList(ctx, event.params.id, {
					byName: sent.text('approved_by'),
					byPosition: sent.text('approved_position'),
					approvedOn: sent.day('approved_on'),
					documentId
				});
			}
		}),
	minutes: (event) =>
		answer(event, 'minutes', {
			texts: ['minutes_number', 'minutes_place', 'paper_method', 'witnesses'],
			days: ['minutes_on'],
			work: (ctx, sent) =>
				makeDestructionMinutes(ctx, event.params.id, {
					number: sent.text('minutes_number'),
					on: sent.day('minutes_on'),
					place: sent.text('minutes_place'),
					paperMethod: sent.text('paper_method'),
					witnesses: sent.text('witnesses')
				})
		}),
	carry_out: (event) =>
		answer(event, 'carry_out', {
			texts: ['confirmed'],
			takesFile: true,
			work: async (ctx, sent) => {
				if (sent.text('confirmed') !== 'on')
					return refuse('VALIDATION_FAILED', { errors: [{ field: 'confirmed', message: 'CONFIRM' }] });
				const scanId = await scanOf(ctx, sent, 'berita_acara_musnah_pindaian', titles.minutesScan);
				return isRefusal(scanId) ? scanId : carryOutList(ctx, event.params.id, scanId);
			}
		}),
	drop: (event) =>
		answer(event, 'drop', {
			texts: ['reason'],
			work: (ctx, sent) => dropList(ctx, event.params.id, sent.text('reason'))
		})
};
