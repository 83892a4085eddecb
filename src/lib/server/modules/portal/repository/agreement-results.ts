import { sql } from 'kysely';
import { prepared } from '$lib/server/platform/database/builder';
import { statement } from './compiled';

export type PublishedEvaluationRow = {
	id: string;
	period_from: string;
	period_to: string;
	/** The mean of the sides' marks, one decimal. */
	stars: string;
	sides: number;
	is_example: boolean;
	indicators: {
		name: string;
		unit: string | null;
		baseline: string | null;
		target: string | null;
		actual: string;
	}[];
};
export type SaidRow = { id: string; comment: string; stars: number; came_on: string; is_example: boolean };

export const publishedEvaluations = prepared<{ id: string }>()((value) =>
	statement<PublishedEvaluationRow>(sql`select e.id, e.period_from, e.period_to, e.stars, e.sides, e.is_example, e.indicators
		from published_evaluation e where e.agreement_id = ${value('id')}::uuid order by e.period_to desc, e.id limit 8`)
);

export const publishedViews = prepared<{ id: string }>()((value) =>
	statement<{
		benefit: string;
		quality: string;
		stars: number;
		n: number;
	}>(sql`select v.benefit, v.quality, v.stars, count(*)::int as n
		from published_beneficiary_view v where v.agreement_id = ${value('id')}::uuid group by v.benefit, v.quality, v.stars`)
);

export const publishedComments = prepared<{ id: string }>()((value) =>
	statement<SaidRow>(sql`select v.id, v.comment, v.stars, v.came_on, v.is_example
		from published_beneficiary_view v where v.agreement_id = ${value('id')}::uuid and v.comment is not null
		order by v.came_on desc, v.id desc limit 5`)
);

export const publishedLink = prepared<{ id: string }>()((value) =>
	statement<{ code: string }>(
		sql`select l.code from published_beneficiary_link l where l.agreement_id = ${value('id')}::uuid`
	)
);
