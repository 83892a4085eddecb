import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

/** Changes an agreement as it was read; hits no row where somebody else was faster. */
export const changeAgreement = (
	id: string,
	version: number,
	change: {
		started_on?: string;
		starts_on?: string;
		ends_on?: string;
		term_known?: boolean;
		fact?: 'terminated';
		terminated_on?: string;
		termination_reason?: string;
		termination_note?: string | null;
		closed_on?: string;
		parent_id?: string;
		updated_at: Date;
	}
) =>
	query
		.updateTable('agreement')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('version', '=', version);

/** A turning point that everybody who sees the agreement may know of. */
export const insertLifeEvent = (row: {
	id: string;
	agreement_id: string;
	kind: 'started' | 'term_recorded' | 'terminated' | 'closed_out' | 'renewed' | 'linked';
	happened_on: string;
	note: string | null;
	document_id: string | null;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('agreement_event').values(row);

export type AssetRow = {
	id: string;
	what: string;
	quantity: string | null;
	unit: string | null;
	worth: string | null;
	currency: string | null;
	goes_to: 'region' | 'partner' | 'scrapped';
	handed_over_on: string | null;
	handover_number: string | null;
	document_id: string | null;
	version: number;
};

export const assetsOf = prepared<{ agreementId: string }>()((value) =>
	query
		.selectFrom('agreement_asset')
		.select([
			'id',
			'what',
			'quantity',
			'unit',
			'worth',
			'currency',
			'goes_to',
			'handed_over_on',
			'handover_number',
			'document_id',
			'version'
		])
		.where('agreement_id', '=', value('agreementId'))
		.orderBy('created_at')
		.orderBy('id')
		.$castTo<AssetRow>()
);

export const insertAsset = (row: Insertable<Tables['agreement_asset']>) =>
	query.insertInto('agreement_asset').values(row);

/** Records the handover of an asset of this agreement that was not handed over yet. */
export const handOver = (
	id: string,
	agreementId: string,
	change: { handed_over_on: string; handover_number: string | null; document_id: string }
) =>
	query
		.updateTable('agreement_asset')
		.set({ ...change, version: sql`version + 1` })
		.where('id', '=', id)
		.where('agreement_id', '=', agreementId)
		.where('handed_over_on', 'is', null);

export type DisputeRow = {
	id: string;
	about: string;
	arose_on: string;
	settled_on: string | null;
	outcome: string | null;
	version: number;
	steps: {
		seq: number;
		forum: string;
		happened_on: string;
		note: string;
		document_id: string | null;
		entered_by: string | null;
	}[];
};

export const disputesOf = prepared<{ agreementId: string }>()((value) =>
	query
		.selectFrom('agreement_dispute as d')
		.select(['d.id', 'd.about', 'd.arose_on', 'd.settled_on', 'd.outcome', 'd.version'])
		.select(
			sql<DisputeRow['steps']>`(select coalesce(json_agg(json_build_object('seq', s.seq, 'forum', s.forum,
				'happened_on', s.happened_on, 'note', s.note, 'document_id', s.document_id, 'entered_by', n.name) order by s.seq), '[]')
				from agreement_dispute_step s left join person n on n.id = s.entered_by where s.dispute_id = d.id)`.as(
				'steps'
			)
		)
		.where('d.agreement_id', '=', value('agreementId'))
		.orderBy('d.arose_on')
		.orderBy('d.id')
);

export const insertDispute = (row: Insertable<Tables['agreement_dispute']>) =>
	query.insertInto('agreement_dispute').values(row);

export const insertDisputeStep = (row: Insertable<Tables['agreement_dispute_step']>) =>
	query.insertInto('agreement_dispute_step').values(row);

/** Moves an open dispute on; each step makes one version, which is its number. */
export const moveDispute = (
	id: string,
	agreementId: string,
	version: number,
	change: { settled_on?: string; outcome?: string }
) =>
	query
		.updateTable('agreement_dispute')
		.set({ ...change, version: version + 1 })
		.where('id', '=', id)
		.where('agreement_id', '=', agreementId)
		.where('version', '=', version)
		.where('settled_on', 'is', null);
