import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { hashSecret, newSecret } from '$lib/server/modules/identity';
import type { Language } from '$lib/text/bilingual';
import { actLinkDays } from '../../domain/answer-by-link';
import { insertActLink } from '../../repository/act-links';

/** What a link lets its holder do. */
export type LinkedAct =
	| { readonly caseId: string; readonly step: string; readonly openedOn: string }
	| { readonly caseId: string; readonly sittingId: string };

/** Makes the link for one act of one person as part of sending them the mail that holds it; only its hash is kept. */
export function makeActLink(
	uow: UnitOfWork,
	ctx: Ctx,
	personId: string,
	act: LinkedAct,
	language: Language
): string {
	const token = newSecret(ctx.tenant.id);
	const now = new Date();
	uow.add(
		insertActLink({
			id: newId(),
			token_hash: hashSecret(token),
			person_id: personId,
			case_id: act.caseId,
			step_key: 'step' in act ? act.step : null,
			opened_on: 'step' in act ? act.openedOn : null,
			sitting_id: 'sittingId' in act ? act.sittingId : null,
			made_at: now,
			expires_at: new Date(now.getTime() + actLinkDays * 86_400_000)
		})
	);
	return ctx.origin + href(language, 'answerLink', { token });
}
