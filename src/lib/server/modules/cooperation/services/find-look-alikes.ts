import type { Ctx } from '$lib/server/platform/context';
import { addMonths, parseDay } from '$lib/server/modules/calendar';
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

/** Place and period as the proposal's terms of reference name them; without a start it begins when it came. */
function outlineOf(answers: unknown, openedOn: string | null): Outline {
	const { kak = {} } = (answers ?? {}) as { kak?: Readonly<Record<string, string>> };
	const from = parseDay(kak['starts_on']) ?? openedOn;
	const months = Number(kak['term_months']);
	const to = from !== null && Number.isInteger(months) && months > 0 ? addMonths(from, months) : null;
	return { place: kak['location']?.trim() || null, from, to };
}
