import { downloadOf } from '$lib/desk-words/case-file';
import {
	readConversation,
	settlements,
	type CaseView,
	type ConversationView,
	type ThreadView
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeInstant } from '$lib/written/dates';
import { dayInZone, type TimeZone } from '$lib/written/time-zone';

/** What a thread is about, in the reader's words. */
export function topicOf(thread: ThreadView, language: Language): string {
	const words = textIn(language).conversation;
	if (thread.paper) return [thread.paper.name[language], thread.paper.place].filter(Boolean).join(', ');
	return thread.step?.name[language] ?? words.wholeCase;
}

/** How far a thread's paper has gone on since it began; null for a thread on no paper. */
export function versionLine({ paper, settled }: ThreadView, language: Language) {
	if (paper === null) return null;
	const words = textIn(language).conversation;
	const late = paper.version_now > paper.version && settled === null;
	return {
		late,
		text: late ? words.later(paper.version, paper.version_now) : words.onVersion(paper.version)
	};
}

/** The state of a thread, with who settled it. */
export function settledLine({ settled }: ThreadView, ctx: Ctx) {
	const { language } = ctx;
	const words = textIn(language).conversation;
	const zone = ctx.tenant.timeZone as TimeZone;
	if (settled === null) return { state: { tone: 'soon' as const, text: words.open }, text: null };
	return {
		state: { tone: 'ended' as const, text: words.settled[settled.how] ?? settled.how },
		text: words.settledBy(settled.by, dayInZone(settled.at, zone), settled.why)
	};
}

/** What was said, each with who and when. `own`: what the reader's own side is called. */
export function messageLines(thread: ThreadView, ctx: Ctx, own: string | null) {
	const { language } = ctx;
	const words = textIn(language).conversation;
	const zone = ctx.tenant.timeZone as TimeZone;
	return thread.messages.map((message) => {
		const side = message.side === 'applicant' ? (own ?? words.applicantSide) : words.region;
		const named = [message.by?.name, message.by?.position].filter(Boolean).join(', ');
		return {
			key: message.id,
			body: message.body,
			fromApplicant: message.side === 'applicant',
			who: [
				own === null && message.side === 'office'
					? named
					: [side, own === null ? named : ''].filter(Boolean).join(': '),
				writeInstant(message.at, zone, language),
				message.brought_version === null ? '' : words.brought(message.brought_version)
			]
				.filter(Boolean)
				.join(' · ')
		};
	});
}

/** The conversation of a case as its page at the desk shows it; null where this reader hears and may say nothing. */
export async function describeConversation(ctx: Ctx, view: CaseView) {
	const { language } = ctx;
	const words = textIn(language).conversation;
	const read: ConversationView | { refused: string } = await readConversation(ctx, view.id);
	if (isRefusal(read) || !('threads' in read)) return null;
	if (read.threads.length === 0 && read.may_begin.length === 0) return null;
	const threads = read.threads.map((thread) => ({
		id: thread.id,
		title: topicOf(thread, language),
		href: thread.paper ? downloadOf(thread.paper.document_id, language, thread.paper.version) : undefined,
		shared: thread.audience === 'applicant',
		audience: words.audience[thread.audience]!,
		version: versionLine(thread, language),
		messages: messageLines(thread, ctx, null),
		...settledLine(thread, ctx),
		settled: thread.settled !== null,
		maySay: thread.acts.includes('say'),
		formats: thread.acts.includes('bring') ? (thread.paper?.formats ?? []) : null,
		ways: settlements
			.filter((how) => thread.acts.includes(how === 'withdrawn' ? 'withdraw' : 'settle'))
			.map((value) => ({ value, label: words.settled[value] ?? value }))
	}));
	const named = new Map<string, string>();
	for (const paper of view.papers) if (paper.file) named.set(paper.file.document_id, paper.name[language]);
	for (const document of view.documents) if (!named.has(document.id)) named.set(document.id, document.title);
	return {
		open: threads.filter((thread) => !thread.settled),
		ended: threads.filter((thread) => thread.settled),
		to: read.may_begin.map((value) => ({ value, label: words.audience[value]! })),
		topics: [
			...[...named].map(([id, label]) => ({ value: `paper:${id}`, label: `${words.papers}: ${label}` })),
			...view.line
				.filter((step) => step.position === 'open' || step.position === 'done')
				.map((step) => ({ value: `step:${step.key}`, label: `${words.steps}: ${step.name[language]}` }))
		]
	};
}
