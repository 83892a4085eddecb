import { sql } from 'kysely';
import { query } from '$lib/server/platform/database/builder';
import type { CaseScope } from '../domain/case-scope';
import { openStepsOf } from './desk';

export type CaseFilters = {
	readonly status?: readonly string[];
	readonly procedure?: string;
	/** Key of a step that is open now. */
	readonly step?: string;
	/** Only cases with a step that was due before this day. */
	readonly lateOn?: string;
	/** Words of the subject, the partner's name, or the receipt number. */
	readonly q?: string;
	readonly partnerId?: string;
	readonly unitId?: string;
};

/**
 * Cases in the order in which they came, the newest first. Each filter adds its own words to the statement, so
 * that the planner sees only what is asked; there are few combinations and each is prepared once.
 */
export function caseList(
	scope: CaseScope,
	filters: CaseFilters,
	after: { opened: string; id: string } | null,
	limit: number
) {
	let list = query
		.selectFrom('cooperation_case as c')
		.leftJoin('partner', 'partner.id', 'c.partner_id')
		.leftJoin('unit', 'unit.id', 'c.unit_id')
		.leftJoin('proposal', 'proposal.id', 'c.proposal_id')
		.select([
			'c.id',
			'c.subject',
			'c.procedure_key',
			'c.status',
			'c.opened_on',
			'c.closed_on',
			'c.is_example',
			'c.partner_id',
			'c.unit_id',
			'partner.name as partner_name',
			'unit.name as unit_name',
			'proposal.receipt'
		])
		.select(openStepsOf())
		.orderBy('c.opened_on', 'desc')
		.orderBy('c.id', 'desc')
		.limit(limit);
	if (!scope.all) {
		list = list.where((eb) =>
			eb.or([
				eb('c.unit_id', '=', eb.fn.any(eb.val([...scope.unitIds]))),
				eb('c.partner_id', '=', eb.fn.any(eb.val([...scope.partnerIds]))),
				...(scope.proposalId === null ? [] : [eb('c.proposal_id', '=', scope.proposalId)])
			])
		);
	}
	if (filters.status?.length) list = list.where('c.status', 'in', [...filters.status]);
	if (filters.procedure) list = list.where('c.procedure_key', '=', filters.procedure);
	if (filters.partnerId) list = list.where('c.partner_id', '=', filters.partnerId);
	if (filters.unitId) list = list.where('c.unit_id', '=', filters.unitId);
	if (filters.step || filters.lateOn) {
		list = list.where((eb) => {
			let open = eb
				.selectFrom('case_step as o')
				.select(sql`1`.as('one'))
				.whereRef('o.case_id', '=', 'c.id');
			if (filters.step) open = open.where('o.step_key', '=', filters.step);
			if (filters.lateOn) open = open.where('o.due_on', '<', filters.lateOn);
			return eb.exists(open);
		});
	}
	if (filters.q) {
		const words = `%${filters.q.replace(/[\\%_]/g, '\\$&')}%`;
		list = list.where(
			sql<boolean>`(plain_text(c.subject) like plain_text(${words}) or plain_text(partner.name) like plain_text(${words})
				or proposal.receipt ilike ${words})`
		);
	}
	if (after) {
		list = list.where(sql<boolean>`(c.opened_on, c.id) < (${after.opened}::date, ${after.id}::uuid)`);
	}
	return list;
}
