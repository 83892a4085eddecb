import { sql, type Compilable, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Bilingual } from '$lib/text/bilingual';

/** A published project with all that an activity of IATI tells; amounts are exact decimal texts. */
export type ProjectForIati = {
	readonly id: string;
	readonly title: Bilingual;
	readonly summary: Bilingual | null;
	readonly sector: string | null;
	readonly stage: string | null;
	readonly location: string | null;
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	readonly actualStart: string | null;
	readonly actualEnd: string | null;
	readonly updatedAt: Date;
	readonly agreementId: string | null;
	readonly parties: readonly { readonly role: string; readonly name: string; readonly kind: string }[];
	readonly fundings: readonly {
		readonly id: string;
		readonly title: string;
		readonly partnerId: string;
		readonly partner: string;
		readonly partnerKind: string;
		readonly instrument: string;
		readonly channel: string;
		readonly currency: string;
		readonly signedOn: string | null;
		readonly registerNumber: string | null;
		readonly registerOffice: string | null;
		readonly providerActivityId: string | null;
		readonly committed: string;
		readonly disbursed: string;
	}[];
	readonly tranches: readonly {
		readonly id: string;
		readonly fundingId: string;
		readonly dueOn: string;
		readonly amount: string;
		readonly currency: string;
	}[];
	readonly entries: readonly {
		readonly id: string;
		readonly fundingId: string | null;
		readonly kind: string;
		readonly happenedOn: string;
		readonly amount: string;
		readonly currency: string;
	}[];
	readonly progress: readonly {
		readonly seenOn: string;
		readonly percent: string;
		readonly component: Bilingual | null;
	}[];
};

/** How many projects are held in memory at once while a file is written. */
export const iatiBatch = 100;

type Values = { after: string; examples: boolean; most: number };

/** Published projects by id after one of them, each with its parties, instruments, ledger and latest progress. */
export const projectsForIati: (values: Values) => Query<ProjectForIati> = prepared<Values>()((value) => {
	const ofProject = (columns: RawBuilder<unknown>, from: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
		sql`(select coalesce(jsonb_agg(${columns} order by ${order}), '[]') from ${from} where x.project_id = p.id)`;
	const written: RawBuilder<ProjectForIati> = sql`select p.id, p.title, p.summary, p.sector, p.stage, p.location,
			p.latitude, p.longitude, p.planned_start as "plannedStart", p.planned_end as "plannedEnd",
			p.actual_start as "actualStart", p.actual_end as "actualEnd", p.updated_at as "updatedAt",
			p.agreement_id as "agreementId",
			${ofProject(
				sql`jsonb_build_object('role', x.role, 'name', x.name, 'kind', x.kind)`,
				sql`published_project_party x`,
				sql`x.role, x.name`
			)} as parties,
			${ofProject(
				sql`jsonb_build_object('id', x.id, 'title', x.title, 'partnerId', x.partner_id, 'partner', x.partner, 'partnerKind', x.partner_kind,
					'instrument', x.instrument, 'channel', x.channel, 'currency', x.currency, 'signedOn', x.signed_on,
					'registerNumber', x.register_number, 'registerOffice', x.register_office,
					'providerActivityId', x.provider_activity_id, 'committed', x.committed::text, 'disbursed', x.disbursed::text)`,
				sql`published_funding x`,
				sql`x.signed_on nulls last, x.id`
			)} as fundings,
			(select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'fundingId', x.funding_id, 'dueOn', x.due_on,
					'amount', x.amount::text, 'currency', x.currency) order by x.due_on, x.id), '[]')
				from published_project_tranche x where x.project_id = p.id and x.funding_id is not null
					and (${value('examples')}::boolean or not x.is_example)) as tranches,
			${ofProject(
				sql`jsonb_build_object('id', x.id, 'fundingId', x.funding_id, 'kind', x.kind, 'happenedOn', x.happened_on,
					'amount', x.amount::text, 'currency', x.currency)`,
				sql`published_funding_transaction x`,
				sql`x.happened_on, x.id`
			)} as entries,
			(select coalesce(jsonb_agg(jsonb_build_object('seenOn', g.seen_on, 'percent', g.percent::text, 'component',
					(select c.title from published_project_component c where c.id = g.component_id)) order by g.component_id nulls first), '[]')
				from (select distinct on (x.component_id) x.component_id, x.seen_on, x.percent from published_project_progress x
					where x.project_id = p.id order by x.component_id, x.seen_on desc, x.id desc) g) as progress
		from published_project p
		where p.id > ${value('after')}::uuid and (${value('examples')}::boolean or not p.is_example)
		order by p.id limit ${value('most')}::int`;
	return { compile: () => written.compile(query) } as Compilable<ProjectForIati>;
});
