import { sql, type RawBuilder } from 'kysely';
import type { CaseScope } from '../domain/case-scope';

/** The values that every statement over cases carries, so that a list shows what a single case would show. */
export type ScopeValues = {
	all: boolean;
	units: readonly string[];
	partners: readonly string[];
	proposal: string;
};

const nobody = '00000000-0000-0000-0000-000000000000';

export function scopeValues(scope: CaseScope): ScopeValues {
	if (scope.all) return { all: true, units: [], partners: [], proposal: nobody };
	return {
		all: false,
		units: scope.unitIds,
		partners: scope.partnerIds,
		proposal: scope.proposalId ?? nobody
	};
}

/** The twin of `inScope` (domain/case-scope.ts) in SQL; `c` is cooperation_case. A test holds the two together. */
export function isVisible(
	value: (key: keyof ScopeValues & string) => RawBuilder<unknown>
): RawBuilder<boolean> {
	return sql<boolean>`(${value('all')}::boolean or c.unit_id = any(${value('units')}::uuid[])
		or c.partner_id = any(${value('partners')}::uuid[]) or c.proposal_id = ${value('proposal')}::uuid)`;
}
