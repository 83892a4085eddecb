import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type EvidenceSpan = {
	readonly from: string;
	readonly to: string;
	/** What is invented counts in the demonstration alone. */
	readonly withExamples: boolean;
};
export type EvidenceFigure = 'unit';

/** How much is on record for a span of days: units of cooperation. */
export const evidenceOnRecord = prepared<{ to: string }>()((value) =>
	query
		.selectNoFrom([
			sql<number>`(select count(*)::int from unit u where u.name ~* 'kerja ?sama' and (u.valid_to is null or u.valid_to >= ${value('to')}::date))`.as(
				'unit'
			)
		])
		.$castTo<Record<EvidenceFigure, number>>()
);
