import type { Ctx } from '$lib/server/platform/context';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { indexPartner } from '$lib/server/modules/organisations';
import { factId, insertMissing, type FactWriter } from './fact-rows';
import type { Facts } from './fact-shapes';

/** Organisations that a source names, with the other names they are known by. */
export function writePartners({ partners }: Facts['partners'], writer: FactWriter): void {
	for (const partner of partners) {
		const id = writer.fact('partner', partner.key, partner.source, {
			name: partner.name,
			short_name: partner.short,
			kind: partner.kind,
			country: partner.country,
			legal_form: partner.legal_form,
			is_published: true
		});
		for (const alias of partner.aliases)
			writer.put('partner_alias', {
				id: factId('partner_alias', `${partner.key}/${alias}`),
				partner_id: id,
				name: alias
			});
		indexPartner(writer.uow, id);
	}
}

/**
 * The agreements that a source names one by one, published and no example. What the source does not say stays empty:
 * no title, no number, no day, no term; an agreement without a known term has the status `unknown`.
 */
export async function writeAgreements(ctx: Ctx, facts: Facts, writer: FactWriter): Promise<void> {
	const partners = new Map(facts.partners.partners.map((partner) => [partner.key, partner]));
	const now = ctx.clock.now();
	for (const agreement of facts.agreements.agreements) {
		const partner = partners.get(agreement.partner)!;
		const id = factId('agreement', agreement.key);
		const partiesLine = `${ctx.tenant.name} · ${partner.name}`;
		const year = Number(agreement.signed.day.slice(0, 4));
		const added = await writer.uow.rows(
			insertMissing('agreement', {
				id,
				type: agreement.type,
				instrument: agreement.instrument,
				instrument_reported: agreement.instrument_reported,
				legal_regime: agreement.legal_regime,
				subject: agreement.subject,
				field: agreement.field,
				signed_on: agreement.signed.day,
				signed_precision: agreement.signed.precision,
				term_known: false,
				fact: 'in_force',
				year,
				country: partner.country,
				published_at: now,
				origin: 'source',
				source_id: factId('source', agreement.source[0]!),
				parties_line: partiesLine,
				created_at: now,
				updated_at: now
			})
		);
		if (added.length === 0) continue;
		writer.put('agreement_party', { agreement_id: id, position: 1, is_region: true, name: ctx.tenant.name });
		writer.put('agreement_party', {
			agreement_id: id,
			position: 2,
			partner_id: factId('partner', agreement.partner),
			name: partner.name
		});
		indexAgreement(writer.uow, ctx, id);
	}
}
