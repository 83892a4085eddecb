import type pg from 'pg';
import { apiV1 } from '../../../src/api/v1/app';
import { endpoints } from '../../../src/api/v1/api';
import type { Row } from './matrix';
import { malformedLike, records, unknownLike } from './records';

/** The endpoints as the program registers them, with their permissions. */
export function registeredEndpoints(): { method: string; path: string; access: Row['access'] }[] {
	if (endpoints.length === 0) apiV1();
	return [...endpoints];
}

const idOf =
	(table: string, condition = 'true') =>
	async (database: pg.Client) => {
		const { rows } = await database.query<{ id: string }>(
			`select id from ${table} where tenant_id = 1 and ${condition} order by id limit 1`
		);
		return rows[0];
	};
const step = async (database: pg.Client) => {
	const found = await records.deskCaseAct(database);
	return found && { id: found.id!, key: found.step! };
};

/** Nobody may have been told anything yet when the matrix asks. */
const aNotification = async (database: pg.Client) => {
	const { rows } = await database.query<{ id: string }>(
		`insert into notification (tenant_id, id, recipient, person_id, source, subject_kind, subject_id, anchor, facts, made_on, made_at)
			select tenant_id, gen_random_uuid(), 'person:' || id, id, 'file_faults', 'document', id, current_date, '{}', current_date, now()
			from person where tenant_id = 1 order by id limit 1 returning id`
	);
	return rows[0];
};

/** Nobody of the demonstration has signed in ink yet. */
const anOriginal = async (database: pg.Client) => {
	const { rows } = await database.query<{ id: string }>(
		`with held as (
			insert into signing_ceremony (tenant_id, id, case_id, step_key, held_on, place, identical, exchanged, checked_by_name, recorded_by_name, recorded_at)
			select tenant_id, gen_random_uuid(), id, 'ttd_kb', current_date, 'Contoh', true, true, 'Contoh', 'Contoh', now()
			from cooperation_case where tenant_id = 1 order by id limit 1
			returning tenant_id, id
		)
		insert into signing_original (tenant_id, id, ceremony_id, number, holder, initialled, stamp_duty, stamped)
		select tenant_id, gen_random_uuid(), id, 1, 'Contoh', true, true, true from held returning id`
	);
	return rows[0];
};

/**
 * The record that stands in an endpoint's path, by the first word of it. A new resource with something in its path
 * adds itself here; without that the matrix fails.
 */
const inPath: Record<string, (database: pg.Client) => Promise<Record<string, string> | undefined>> = {
	agreements: records.agreement,
	'account/agreements': records.accountAgreement,
	'account/organisations': records.accountOrganisation,
	'agreement-requests': idOf('agreement_request'),
	cases: async (database) => (await step(database)) ?? records.deskCase(database),
	partners: records.partner,
	projects: records.project,
	procedures: records.procedure,
	clauses: records.deskClause,
	texts: records.deskText,
	templates: records.deskTemplate,
	tracking: records.tracked,
	verify: records.verified,
	documents: records.deskDocument,
	sittings: records.deskSitting,
	'signing-appointments': idOf('signing_appointment'),
	'signing-rounds': async (database) => {
		const seat = await idOf('signing_seat')(database);
		return seat && { ...(await idOf('signing_round')(database))!, seat: seat.id };
	},
	'signing-seats': idOf('signing_seat'),
	'signing-originals': async (database) => (await idOf('signing_original')(database)) ?? anOriginal(database),
	imports: idOf('archive_run'),
	'import-scans': idOf('archive_scan'),
	committee: idOf('committee_member'),
	'region-rules': async () => ({ key: 'votes' }),
	inquiries: records.deskInquiry,
	'inquiry-tracking': records.inquiry,
	notifications: async (database) => (await idOf('notification')(database)) ?? aNotification(database),
	letters: records.deskLetter,
	instructions: records.deskInstruction,
	'destruction-lists': records.deskDestruction,
	'instruction-duties': idOf('instruction_duty'),
	numbers: idOf('number_entry'),
	obligations: records.deskObligation,
	evaluations: records.deskEvaluation,
	// One of the demonstration's partner, so that its account has one too.
	proposals: async (database) => {
		const { rows } = await database.query<{ id: string }>(
			`select p.id from proposal p left join role_grant m on m.tenant_id = p.tenant_id and m.role = 'partner' and m.partner_id = p.partner_id
				where p.tenant_id = 1 order by m.id is null, p.id limit 1`
		);
		return rows[0];
	},
	visits: idOf('visit'),
	'visit-tracking': records.visitTracked,
	'visit-requests': async (database) => {
		const found = await records.deskVisitRequest(database);
		return found && { ...found, key: 'kesediaan' };
	},
	memberships: idOf('membership'),
	'sister-cities': idOf('sister_city'),
	opportunities: idOf('opportunity'),
	'self-assessments': records.deskAssessment,
	cohorts: idOf('cohort'),
	'matrix-returns': idOf('matrix_return'),
	matrices: async () => ({ period: '2026-S2' }),
	'training-offers': idOf('training_offer'),
	reports: async () => ({ key: 'tkksd' }),
	initiatives: idOf('initiative'),
	innovations: idOf('innovation'),
	'training-programmes': idOf('training_programme'),
	webhooks: async (database) => {
		// One of its own: the receiver of the demonstration is taken away when its page's forms are tried.
		const { rows } = await database.query<{ id: string; delivery: string }>(
			`with made as (
				insert into webhook (tenant_id, id, name, address, events, state, key_id, after_seq)
				select tenant_id, gen_random_uuid(), name || ' (API)', address, events, state, key_id, after_seq
				from webhook where tenant_id = 1 order by id limit 1
				returning tenant_id, id
			)
			insert into webhook_delivery (tenant_id, id, webhook_id, type, body, state)
			select tenant_id, gen_random_uuid(), id, 'ping', '{}', 'failed' from made
			returning webhook_id as id, id as delivery`
		);
		return rows[0];
	}
};

/** Segments whose value is no record of a government. */
const sharedByAll = new Set([
	'procedures',
	'clauses',
	'templates',
	'self-assessments',
	'region-rules',
	'reports',
	'matrices'
]);

const emptyJson = () => ({ body: '{}', headers: { 'content-type': 'application/json' } });

export async function apiRows(database: pg.Client): Promise<{ rows: Row[]; withoutRecord: string[] }> {
	const rows: Row[] = [];
	const withoutRecord: string[] = [];
	for (const { method, path, access } of registeredEndpoints()) {
		// What the office alone reads stands under /office, by the same word as in public; a partner's own under /account.
		const segment =
			/^\/account\/[^/]+/.exec(path)?.[0].slice(1) ?? path.replace(/^\/office\//, '/').split('/')[1]!;
		const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
		const isReading = method === 'get';
		const add = (record: Row['record'], parameters: Record<string, string>) =>
			rows.push({
				name: `${method.toUpperCase()} ${path}${record === 'none' ? '' : ` (${record})`}`,
				access,
				method: method.toUpperCase(),
				path: `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? 'x'))}`,
				record,
				isOurs: record === 'known' && !sharedByAll.has(segment),
				body: isReading ? undefined : emptyJson
			});
		if (names.length === 0) {
			add('none', {});
			continue;
		}
		const find = inPath[segment];
		const known = await find?.(database);
		if (!known) {
			withoutRecord.push(
				find ? `${method} ${path}` : `${method} ${path}: say in api-rows.ts which record stands there`
			);
			continue;
		}
		add('known', known);
		add('unknown', unknownLike(known));
		if (isReading) add('malformed', malformedLike(known));
	}
	return {
		rows: [
			...rows.filter(({ method }) => method === 'GET'),
			...rows.filter(({ method }) => method !== 'GET')
		],
		withoutRecord
	};
}
