import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { trailAsked } from '$lib/server/hall/lists/list-questions';
import { trailActor } from '$lib/server/hall/lists/trail-lists';
import { statusOf } from '$lib/server/hall/refusal-status';
import { readAuditTrail } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { isId } from '$lib/server/platform/ids';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeInstant } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const words = textIn(language).office.trail;
	const filter = trailAsked(url.searchParams);
	const before = Number(/^\d{1,15}$/.exec(url.searchParams.get('cursor') ?? '')?.[0] ?? 0) || undefined;
	const trail = await readAuditTrail(ctx, { filter, before });
	if (isRefusal(trail)) error(statusOf(trail.refused), { message: sentenceFor(language, trail) });
	setHeaders({ 'cache-control': 'no-store' });
	const zone = ctx.tenant.timeZone;
	const written = (at: Date) => writeInstant(at, zone, language, 'short');
	const counted = (seq: number) => writeNumber(seq, language);
	const { checkpoint } = trail.standing;
	return {
		filter: { kind: filter.kind ?? '', id: filter.id ?? '', event: filter.event ?? '' },
		filtered: Object.values(filter).some((one) => one !== undefined),
		standing: {
			head: words.headText(counted(trail.standing.seq)),
			hash: trail.standing.hash,
			checkpoint: checkpoint
				? words.checkpointText(counted(checkpoint.seq), written(checkpoint.at), checkpoint.key)
				: undefined
		},
		entries: trail.entries.map((entry) => ({
			seq: String(entry.seq),
			number: counted(entry.seq),
			when: written(entry.at),
			event: words.events[entry.event] ?? entry.event,
			who: trailActor(language, entry),
			subject: words.kinds[entry.subjectKind] ?? entry.subjectKind,
			subjectId: entry.subjectId,
			subjectHref: pageOf(language, entry.subjectKind, entry.subjectId),
			sameHref: entry.subjectId
				? href(language, 'deskAudit', {}, { kind: entry.subjectKind, id: entry.subjectId })
				: null,
			body: laidOut(entry.body)
		})),
		newest: before ? href(language, 'deskAudit', {}, filter) : null,
		older: trail.next ? href(language, 'deskAudit', {}, { ...filter, cursor: String(trail.next) }) : null
	};
};

/** The page of what an entry is about, where it has one. */
function pageOf(language: Language, kind: string, id: string | null): string | null {
	if (id === null || !isId(id)) return kind === 'calendar' ? href(language, 'deskCalendar') : null;
	switch (kind) {
		case 'case':
			return href(language, 'deskCase', { id });
		case 'agreement':
			return href(language, 'deskAgreement', { id });
		case 'sitting':
			return href(language, 'deskSitting', { id });
		case 'partner':
			return href(language, 'deskPartner', { id });
		case 'document':
			return href(language, 'deskDocument', { id });
		default:
			return null;
	}
}

/** The canonical text on lines of its own; what cannot be read as such stands as it is. */
function laidOut(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}
