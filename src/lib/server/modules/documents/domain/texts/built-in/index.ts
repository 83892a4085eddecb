import type { TemplateKey } from '../paper-kinds';
import type { ClauseVersion, TemplateVersion } from '../template-body';
import { abroadClauses } from './abroad-clauses';
import { contractClauses } from './contract-clauses';
import { officeClauses } from './office-clauses';
import { studyClauses } from './study-clauses';
import { builtInTemplates } from './templates';
import { umbrellaClauses } from './umbrella-clauses';

/** The clauses that come with the program, by key. A region's own version of the same key wins over them. */
export const builtInClauses: ReadonlyMap<string, ClauseVersion> = new Map(
	[...umbrellaClauses, ...contractClauses, ...abroadClauses, ...officeClauses, ...studyClauses].map(
		(clause) => [clause.key, clause]
	)
);

export function builtInTemplate(kind: TemplateKey): TemplateVersion {
	return { kind, number: 0, body: builtInTemplates[kind] };
}
