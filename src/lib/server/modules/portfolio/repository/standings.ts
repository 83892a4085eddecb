import { sql, type RawBuilder } from 'kysely';
import type { CitedSource } from '$lib/cited-source';
import { compile, type Query } from '$lib/server/platform/database/builder';
import { query } from '$lib/server/platform/database/builder';
import type { Bilingual } from '$lib/text/bilingual';
import type { InitiativeKind, Taken } from '../domain/portfolio';
import type { Stage } from '../domain/portfolio-records';

/** One record of the portfolio with what its health rests on. */
export type StandingRow = {
	readonly id: string;
	readonly kind: InitiativeKind;
	readonly position: number;
	readonly name: Bilingual;
	readonly summary: Bilingual | null;
	readonly since_year: number | null;
	readonly parent_id: string | null;
	readonly unit: string | null;
	readonly unit_id: string | null;
	readonly stage: Stage | null;
	readonly standard_days: number | null;
	readonly standard_unit: 'working_days' | 'calendar_days' | null;
	readonly agreement_id: string | null;
	readonly agreement_ended_on: string | null;
	readonly address: string | null;
	readonly latest: Taken | null;
	readonly assessment: Readonly<Record<string, unknown>> | null;
	readonly open: readonly { readonly what: Bilingual; readonly plannedOn: string }[] | null;
	readonly reached: number;
	readonly overspent: number | null;
	readonly is_published: boolean;
	readonly is_example: boolean;
	readonly source_id: string | null;
	readonly version: number;
	readonly sources: readonly CitedSource[];
};

/** More records than this no portfolio of one government has; the page says so where it is reached. */
export const mostStandings = 1000;

type Side = {
	readonly table: (name: string) => RawBuilder<unknown>;
	readonly own: RawBuilder<unknown>;
	readonly agreement: RawBuilder<unknown>;
};
const public_: Side = {
	table: (name) => sql.table(`published_${name}`),
	own: sql`i.unit, null::uuid as unit_id, true as is_published, null::uuid as source_id, 0 as version, i.sources`,
	agreement: sql.table('published_agreement')
};
const office: Side = {
	table: (name) => sql.table(name),
	own: sql`(select u.name from unit u where u.id = i.unit_id) as unit, i.unit_id, i.is_published, i.source_id, i.version, '[]'::jsonb as sources`,
	agreement: sql.table('agreement')
};

/** What is read of the public, or of everything that the office keeps: one statement, so that both count alike. */
const standings = ({ table, own, agreement }: Side): Query<StandingRow> =>
	compile(
		query
			.selectFrom(
				sql<StandingRow>`(
			select i.id, i.kind, i.position, i.name, i.summary, i.since_year, i.parent_id, i.stage, i.standard_days, i.standard_unit,
				i.agreement_id, i.address, i.is_example, ${own},
				(select least(a.ends_on, a.terminated_on) from ${agreement} a where a.id = i.agreement_id) as agreement_ended_on,
				(select jsonb_build_object('fromOn', r.from_on, 'toOn', r.to_on, 'handled', r.handled, 'within', r.within_standard,
					'averageDays', r.average_days::text, 'byMachine', r.by_machine)
					from ${table('service_record')} r where r.initiative_id = i.id order by r.to_on desc limit 1) as latest,
				(select to_jsonb(s) from ${table('smart_assessment')} s where s.initiative_id = i.id
					order by s.assessed_on desc limit 1) as assessment,
				(select jsonb_agg(jsonb_build_object('what', m.what, 'plannedOn', m.planned_on) order by m.planned_on)
					from ${table('initiative_milestone')} m where m.initiative_id = i.id and m.reached_on is null) as open,
				(select count(*)::integer from ${table('initiative_milestone')} m
					where m.initiative_id = i.id and m.reached_on is not null) as reached,
				(select max(c.year) from ${table('initiative_cost')} c
					where c.initiative_id = i.id and c.spent > c.amount) as overspent
			from ${table('initiative')} i)`.as('standing')
			)
			.selectAll()
			.orderBy('kind')
			.orderBy('position')
			.orderBy(sql`(name ->> 'id') collate "C"`)
			.orderBy('id')
			.limit(mostStandings)
	);

export const publicStandings = standings(public_);
export const officeStandings = standings(office);
