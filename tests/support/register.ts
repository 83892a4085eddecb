import { legalRegimeOn } from '$lib/server/modules/cooperation/domain/agreements/legal-regime';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId, randomReadable } from '$lib/server/platform/ids';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { writeSynthetic } from '../../src/program/synthetic/write-synthetic';
import type { TestDatabase } from './database';

/** Fills a test tenant with synthetic agreements, as `satupintu generate` does. */
export async function fillRegister(
	database: TestDatabase,
	input: { tenant: 1 | 2; agreements: number; seed?: number; today: string; soonUntil: string }
): Promise<void> {
	const client = await database.owner.connect();
	try {
		await client.query('begin');
		await client.query(`select set_config('app.tenant', $1, true)`, [String(input.tenant)]);
		await writeSynthetic(
			client,
			{ ...input, seed: input.seed ?? 1, regionName: 'Pemerintah Kota Contoh' },
			() => {}
		);
		await client.query('commit');
		await client.query('analyze');
	} finally {
		client.release();
	}
}

export type AnAgreement = {
	id?: string;
	title?: string;
	subject?: string;
	fact?: string;
	endsOn?: string | null;
	signedOn?: string | null;
	type?: string | null;
	instrument?: string;
	published?: boolean;
	disclosure?: string;
	example?: boolean;
	parentId?: string | null;
	code?: string | null;
	sha256?: string | null;
	partner?: { id?: string; name: string; published?: boolean; alias?: string };
	unitId?: string;
	/** Known from the press only. */
	reported?: boolean;
};

/** Puts one agreement into the register as a service does: rows, counts and words in one act. */
export async function putAgreement(ctx: Ctx, agreement: AnAgreement = {}): Promise<string> {
	const id = agreement.id ?? newId();
	const { partner } = agreement;
	await ctx.db.write((uow) => {
		const partnerId = partner ? (partner.id ?? newId()) : null;
		if (partner && !partner.id)
			uow.add(
				query.insertInto('partner').values({
					id: partnerId!,
					name: partner.name,
					kind: 'company',
					is_published: partner.published ?? agreement.published ?? true
				})
			);
		if (partner?.alias)
			uow.add(
				query.insertInto('partner_alias').values({ id: newId(), partner_id: partnerId!, name: partner.alias })
			);
		const signedOn = agreement.signedOn === undefined ? '2024-02-01' : agreement.signedOn;
		uow.add(
			query.insertInto('agreement').values({
				id,
				parent_id: agreement.parentId ?? null,
				type: agreement.type === undefined ? 'ksdpk' : agreement.type,
				instrument: agreement.instrument ?? 'pks',
				legal_regime: signedOn === null ? 'pp_28_2018' : legalRegimeOn(signedOn),
				title: agreement.title ?? 'Perjanjian uji',
				subject: agreement.subject ?? null,
				signed_on: signedOn,
				ends_on: agreement.endsOn === undefined ? '2028-01-31' : agreement.endsOn,
				term_known: agreement.endsOn !== null,
				fact: agreement.fact ?? 'in_force',
				year: signedOn ? Number(signedOn.slice(0, 4)) : null,
				disclosure: agreement.disclosure ?? 'public',
				published_at: (agreement.published ?? true) ? new Date() : null,
				verification_code: agreement.code === undefined ? randomReadable(12) : agreement.code,
				signed_sha256: agreement.sha256 ?? null,
				parties_line: partner ? `${ctx.tenant.name} — ${partner.name}` : ctx.tenant.name,
				is_example: agreement.example ?? false,
				...(agreement.reported ? { origin: 'source' } : {}),
				created_at: new Date(),
				updated_at: new Date()
			})
		);
		uow.add(
			query
				.insertInto('agreement_party')
				.values({ agreement_id: id, position: 1, is_region: true, name: ctx.tenant.name })
		);
		if (partner)
			uow.add(
				query
					.insertInto('agreement_party')
					.values({ agreement_id: id, position: 2, partner_id: partnerId, name: partner.name })
			);
		if (agreement.unitId)
			uow.add(query.insertInto('agreement_unit').values({ agreement_id: id, unit_id: agreement.unitId }));
		indexAgreement(uow, ctx, id);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'FACTS_SEEDED',
			subject: { kind: 'agreement', id }
		});
	});
	return id;
}

/** Changes an agreement and indexes it anew. */
export async function changeAgreement(
	ctx: Ctx,
	id: string,
	change: { disclosure?: string; published_at?: Date | null; fact?: string; ends_on?: string | null }
): Promise<void> {
	await ctx.db.write((uow) => {
		if (Object.keys(change).length > 0)
			uow.guard(query.updateTable('agreement').set(change).where('id', '=', id));
		indexAgreement(uow, ctx, id);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'FACTS_SEEDED',
			subject: { kind: 'agreement', id }
		});
	});
}
