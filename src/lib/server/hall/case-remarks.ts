import { downloadOf } from '$lib/desk-words/case-file';
import { listRemarks, settlements, type CaseView } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import { dayInZone } from '$lib/written/time-zone';

/** The remarks on a case's papers as its page shows them; null where this reader sees none and may make none. */
export async function describeRemarks(ctx: Ctx, view: CaseView) {
	const { language } = ctx;
	const words = textIn(language).remarks;
	const zone = ctx.tenant.timeZone;
	const listed = await listRemarks(ctx, view.id);
	if (isRefusal(listed)) return null;
	const mayWrite = allows(ctx.actor, 'remark.write') && view.status !== 'withdrawn';
	if (listed.length === 0 && !mayWrite) return null;
	const named = new Map<string, string>();
	for (const paper of view.papers) if (paper.file) named.set(paper.file.document_id, paper.name[language]);
	for (const document of view.documents) if (!named.has(document.id)) named.set(document.id, document.title);
	return {
		mayWrite,
		papers: [...named].map(([value, label]) => ({ value, label })),
		ways: settlements.map((value) => ({ value, label: words.settled[value] ?? value })),
		remarks: listed.map((remark) => ({
			id: remark.id,
			title: [named.get(remark.document_id) ?? remark.title, remark.place].filter(Boolean).join(', '),
			href: downloadOf(remark.document_id, language, remark.version),
			body: remark.body,
			who: [remark.by, remark.position, writeInstant(remark.at, zone, language)].filter(Boolean).join(' · '),
			version:
				remark.version_now > remark.version && remark.settled === null
					? words.later(remark.version, remark.version_now)
					: words.onVersion(remark.version),
			late: remark.version_now > remark.version && remark.settled === null,
			replies: remark.replies.map((reply, place) => ({
				key: String(place),
				body: reply.body,
				who: [reply.by, reply.position, writeInstant(new Date(reply.at), zone, language)]
					.filter(Boolean)
					.join(' · ')
			})),
			state: remark.settled
				? { tone: 'ended' as const, text: words.settled[remark.settled.how] ?? remark.settled.how }
				: { tone: 'soon' as const, text: words.open },
			settled: remark.settled
				? words.settledBy(remark.settled.by, dayInZone(remark.settled.at, zone), remark.settled.why)
				: null,
			mayReply: remark.acts.includes('reply'),
			ways: settlements
				.filter((how) => remark.acts.includes(how === 'withdrawn' ? 'withdraw' : 'settle'))
				.map((value) => ({ value, label: words.settled[value] ?? value }))
		}))
	};
}
