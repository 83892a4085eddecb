import { href } from '$lib/addresses';
import type { Tracked, TrackedStep } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import type { Deadline, StepPhase, StepState, Tone } from '$lib/ui/parts';
import { writeDay } from '$lib/written/dates';
import { writeFileSize } from '$lib/written/file-size';
import { writeDaysLeft, writePaused } from '$lib/written/deadline';
import { viewOwnConversation } from './own-conversation';
import { acceptOf, fileLine, takesPhotos } from './proposal-step/papers';

/** Where a proposal stands as the page prints it: every word and date ready, in the reader's language. */
export type TrackedView = ReturnType<typeof viewTracked>;

const tones: Record<Tracked['status'], Tone> = {
	running: 'going',
	paused: 'paused',
	completed: 'good',
	rejected: 'ended',
	withdrawn: 'ended',
	closed_from_paper: 'good',
	lapsed: 'ended'
};

const states: Record<string, StepState> = {
	done: 'done',
	open: 'current',
	ahead: 'waiting',
	skipped: 'skipped',
	afterwards: 'waiting'
};

/** @param door whether it is read at the tracking page or in the account; its papers hang under the same address */
export function viewTracked(ctx: Ctx, tracked: Tracked, door: 'tracked' | 'account') {
	const { language } = ctx;
	const words = textIn(language).tracking;
	return {
		receipt: tracked.receipt,
		caseId: tracked.case_id,
		subject: tracked.subject,
		procedure: tracked.procedure.name[language],
		isExample: tracked.is_example,
		submittedOn: writeDay(tracked.submitted_on, language),
		status:
			tracked.asked && tracked.status === 'running'
				? { tone: 'soon' as const, text: words.statuses.waiting! }
				: { tone: tones[tracked.status], text: words.statuses[tracked.status] ?? tracked.status },
		ended: tracked.ended_on && { on: writeDay(tracked.ended_on, language), reason: tracked.end_reason },
		paused: tracked.paused && {
			reason: tracked.paused.reason,
			since: words.pausedSince(writeDay(tracked.paused.since, language))
		},
		phases: [
			{
				state: 'current',
				steps: tracked.line.map((step) => ({
					key: step.key,
					name: step.name[language],
					// Of an ended case nothing is under way any more.
					state:
						tracked.ended_on && step.position === 'open' ? 'skipped' : (states[step.position] ?? 'waiting'),
					stateText: words.positions[step.position] ?? step.position
				}))
			}
		] satisfies StepPhase[],
		// What is asked of the applicant stands in a place of its own.
		open: tracked.open
			.filter((step) => step.key !== tracked.asked?.step)
			.map((step) => ({
				key: step.key,
				name: step.name[language],
				about: step.about[language],
				deadline: deadlineOf(step, language)
			})),
		asked: tracked.asked && {
			note: tracked.asked.note,
			papers: tracked.asked.papers.map((paper) => ({
				key: paper.key,
				name: paper.name[language],
				state: words.states[paper.state] ?? null,
				back: paper.state === 'wrong' || paper.state === 'missing',
				remark: paper.remark,
				formats: paper.formats.map((format) => format.toUpperCase()).join(', '),
				accept: acceptOf(paper.formats),
				takesPhotos: takesPhotos(paper.formats),
				mended: paper.mended && fileLine(paper.mended, language)
			}))
		},
		signing: tracked.signing.map((one, at) => ({
			key: String(at),
			text:
				one.state === 'done'
					? textIn(language).signing.tracking.done
					: textIn(language).signing.progress(one.initials, one.signatures)
		})),
		reply: tracked.reply && {
			lines: tracked.reply.sent_on
				? [
						textIn(language).replies.tracking.sent(tracked.reply.sent_on),
						...(tracked.own ? [textIn(language).replies.tracking.read] : [])
					]
				: tracked.ended_on
					? []
					: [textIn(language).replies.tracking.promised(tracked.reply.due_on, tracked.reply.days)]
		},
		mine: tracked.mine,
		mayWithdraw: tracked.may_withdraw,
		/** Whoever is signed in acts as that person; to all others the way in can be mailed. */
		mayAskLink: !tracked.mine && ctx.actor.kind !== 'person',
		own: tracked.own && viewOwn(ctx, tracked, tracked.own, door)
	};
}

const paperTones: Record<string, Tone> = {
	missing: 'neutral',
	given: 'going',
	ok: 'good',
	wrong: 'late',
	office: 'neutral'
};

function viewOwn(
	ctx: Ctx,
	{ receipt }: Tracked,
	own: NonNullable<Tracked['own']>,
	door: 'tracked' | 'account'
) {
	const { language } = ctx;
	const words = textIn(language).tracking;
	const addressOf = (document: string) =>
		door === 'account'
			? href(language, 'accountDocument', { id: document })
			: href(language, 'trackedPaper', { number: receipt, document });
	return {
		receipt: href(language, 'trackedReceipt', { number: receipt }),
		conversation: viewOwnConversation(ctx, {
			threads: own.conversation.threads,
			mayBegin: own.conversation.may_begin.includes('applicant'),
			papers: own.papers,
			addressOf
		}),
		papers: own.papers.map(({ name, state, remark, file }) => ({
			name: name[language],
			status: { tone: paperTones[state] ?? 'neutral', text: words.states[state] ?? state },
			remark: state === 'wrong' || state === 'missing' ? (remark ?? undefined) : undefined,
			detail: file ? `${file.name}, ${writeFileSize(file.size, language)}` : words.noFile,
			note: file?.removed ? words.fileRemoved : undefined,
			files: file && !file.removed ? [{ text: words.download, href: addressOf(file.document_id) }] : undefined
		}))
	};
}

function deadlineOf(step: TrackedStep, language: Language): Deadline | null {
	const words = textIn(language).tracking;
	if (step.phase === 'paused') return { state: 'paused', left: writePaused(language) };
	if (step.due === null || step.left === null) return null;
	const late = step.late_by > 0;
	const days = late ? step.late_by : step.left;
	return {
		state: late ? 'late' : step.phase === 'due_soon' ? 'soon' : 'on_time',
		left: writeDaysLeft(
			{ phase: late ? 'late' : days === 0 ? 'today' : 'left', days, unit: step.unit },
			language
		),
		date: { text: writeDay(step.due, language), day: step.due },
		note: step.provisional ? words.provisional : undefined
	};
}
