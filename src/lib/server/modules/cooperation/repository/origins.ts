import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** The agreement from which a case comes, as far as its signing needs it. */
export const originAgreement = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('agreement as a')
		.select(['a.id', 'a.instrument', 'a.ends_on', 'a.term_known', 'a.parent_id'])
		.select(
			sql<number>`(select coalesce(max(x.addendum_number), 0)::int from agreement x where x.parent_id = a.id)`.as(
				'addenda'
			)
		)
		.where('a.id', '=', value('id'))
);

/** What an agreement's own proposal said, where it came from one; for a case that follows it. */
export const proposalBehind = prepared<{ agreementId: string }>()((value) =>
	query
		.selectFrom('agreement as a')
		.innerJoin('cooperation_case as c', 'c.id', 'a.case_id')
		.innerJoin('proposal as p', 'p.id', 'c.proposal_id')
		.select(['p.answers', 'p.email'])
		.where('a.id', '=', value('agreementId'))
);

/** Who speaks for a unit or a partner today: the officer or account that has held the role longest. */
export const contactOfSide = prepared<{ unitId: string | null; partnerId: string | null; today: string }>()(
	(value) =>
		query
			.selectFrom('role_grant as g')
			.innerJoin('person as p', 'p.id', 'g.person_id')
			.select(['p.name', 'p.position', 'p.phone', 'p.email'])
			.where((where) =>
				where.or([
					where.and([where('g.role', '=', 'unit_officer'), where('g.unit_id', '=', value('unitId'))]),
					where.and([where('g.role', '=', 'partner'), where('g.partner_id', '=', value('partnerId'))])
				])
			)
			.where('g.valid_from', '<=', value('today'))
			.where((where) =>
				where.or([where('g.valid_to', 'is', null), where('g.valid_to', '>=', value('today'))])
			)
			.where('p.disabled_at', 'is', null)
			.orderBy('g.valid_from')
			.orderBy('p.id')
			.limit(1)
);
