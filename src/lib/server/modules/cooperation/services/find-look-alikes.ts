import type { Ctx } from '$lib/server/platform/context';
import { resemblance, type Outline } from '../domain/resemblance';
import { lookAlikes } from '../repository/case-page';
import type { CaseFile } from './case-file';
import type { LookAlike } from './case-view';

const nobody = '00000000-0000-0000-0000-000000000000';

/** Cases and agreements that may be the same cooperation, each with the reasons why (J2). At most five. */
export async function findLookAlikes(
	ctx: Ctx,
	{ row }: CaseFile,
	proposalAnswers: unknown
): Promise<readonly LookAlike[]> {
	const hits = await ctx.db.rows(
		lookAlikes({ subject: row.subject, partner: row.partner_id ?? nobody, notThis: row.id, limit: 20 })
	);
	const own = outlineOf(proposalAnswers, row.opened_on);
	return hits
		.flatMap((hit): LookAlike[] => {
			const other =
				hit.kind === 'case'
					? outlineOf(hit.proposal_answers, hit.opened_on)
					: { place: hit.signed_place, from: hit.starts_on ?? hit.signed_on, to: hit.ends_on };
			const reasons = resemblance(hit.likeness, hit.same_partner, own, other);
			if (reasons.length === 0) return [];
			return [
				{
					kind: hit.kind,
					id: hit.id,
					title:
						(hit.kind === 'case' ? hit.case_subject : (hit.agreement_title ?? hit.agreement_subject)) ?? '',
					receipt: hit.receipt,
					partner: hit.kind === 'case' ? hit.partner_name : hit.parties_line,
					day: hit.kind === 'case' ? hit.opened_on : hit.signed_on,
					reasons
				}
			];
		})
		.slice(0, 5);
}

/** Place and period as the proposal names them; a case without a wished start begins when it came. */
function outlineOf(answers: unknown, openedOn: string | null): Outline {
	const typed = (answers ?? {}) as Record<string, unknown>;
	const text = (key: string) => (typeof typed[key] === 'string' && typed[key] !== '' ? typed[key] : null);
	return { place: text('location'), from: text('start') ?? openedOn, to: text('end') };
}
