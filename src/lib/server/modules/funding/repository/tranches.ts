import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tranche } from '../domain/tranche';
import { rowsOfProject } from './rows-of-project';

export type TrancheRow = Tranche & {
	readonly condition: string | null;
	readonly isExample: boolean;
	readonly version: number;
};

const columns = ['id', 'fundingId', 'dueOn', 'amount', 'currency', 'isExample'] as const;
const order = ['due_on', 'id'] as const;

/** The schedule of a project's money as the office keeps it, the earliest day first. */
export const tranchesOf = rowsOfProject<TrancheRow>(
	'project_tranche',
	[...columns, 'condition', 'version'],
	order
);

export type PublishedTranche = Omit<TrancheRow, 'condition' | 'version'>;

export const publishedTranches = rowsOfProject<PublishedTranche>('published_project_tranche', columns, order);

/** What the tranches of an instrument come to, without one of them. */
export const plannedOfFunding = prepared<{ fundingId: string; except: string | null }>()((value) =>
	query
		.selectFrom('project_tranche')
		.select(sql<string>`coalesce(sum(amount), 0)::text`.as('planned'))
		.where('funding_id', '=', value('fundingId'))
		.where(sql<boolean>`id is distinct from ${value('except')}::uuid`)
);
