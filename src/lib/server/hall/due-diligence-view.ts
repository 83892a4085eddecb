import { href } from '$lib/addresses';
import {
	partnerPaperKinds,
	readDueDiligence,
	writtenNumber,
	type PartnerPaper
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status } from '$lib/ui';
import { writeDay } from '$lib/written/dates';

const tones: Readonly<Record<PartnerPaper['state'], Status['tone']>> = {
	valid: 'good',
	ends_soon: 'soon',
	expired: 'late',
	no_end: 'good'
};

/** A partner's papers as its page shows them, and what is usually asked and missing; undefined without the right. */
export async function viewDueDiligence(
	ctx: Ctx,
	language: Language,
	partner: { readonly id: string; readonly kind: string }
) {
	const found = await readDueDiligence(ctx, partner);
	if (isRefusal(found)) return undefined;
	const words = textIn(language).dueDiligence;
	const day = (value: string | null) => (value === null ? null : writeDay(value, language, 'long'));
	return {
		missing:
			found.missing.length > 0
				? words.missing(found.missing.map((kind) => words.kinds[kind]).join('; '))
				: undefined,
		complete: found.missing.length === 0 && found.papers.length > 0,
		kinds: partnerPaperKinds.map((value) => ({ value, label: words.kinds[value] })),
		papers: found.papers.map((paper) => ({
			id: paper.id,
			kind: words.kinds[paper.kind],
			number: paper.number ? writtenNumber(paper.kind, paper.number) : words.noNumber,
			note: [words.issued(paper.issued_by, day(paper.issued_on)), paper.note].filter(Boolean).join(' · '),
			ends: day(paper.expires_on) ?? undefined,
			holds: paper.replaced_on === null,
			status:
				paper.replaced_on === null
					? { tone: tones[paper.state], text: words.states[paper.state] }
					: { tone: 'ended' as const, text: words.replaced },
			example: paper.is_example,
			file: paper.document_id ? href(language, 'deskDocument', { id: paper.document_id }) : undefined
		}))
	};
}
export type DueDiligenceOnPage = NonNullable<Awaited<ReturnType<typeof viewDueDiligence>>>;
