import { href } from '$lib/addresses';
import { allows } from '$lib/server/modules/identity';
import { listVisitsAbout } from '$lib/server/modules/relations';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo } from '$lib/ui';
import { whenOf } from './visit-words';

/**
 * The visits, the signing or the send-off of an agreement or a cohort, and the way to record one: photographs, a press
 * release and a background pack come from there (capability 90).
 */
export async function occasionsOf(
	ctx: Ctx,
	language: Language,
	of: { readonly agreementId?: string; readonly cohortId?: string }
): Promise<LinkTo[]> {
	const { page } = textIn(language).visits;
	const rows = await listVisitsAbout(ctx, of);
	if (isRefusal(rows)) return [];
	const asked = of.agreementId ? { perjanjian: of.agreementId } : { angkatan: of.cohortId };
	return [
		...rows.map((row) => ({
			href: href(language, 'deskVisit', { id: row.id }),
			text: [row.title[language], whenOf(row, language)].filter(Boolean).join(', ')
		})),
		...(allows(ctx.actor, 'visit.write')
			? [
					{
						href: href(language, 'deskVisitNew', {}, asked),
						text: of.agreementId ? page.addSigning : page.addSendOff
					}
				]
			: [])
	];
}
