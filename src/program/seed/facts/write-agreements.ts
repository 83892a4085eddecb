import { indexAgreement } from '$lib/server/modules/cooperation';
import { indexPartner } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { factId, type FactWriter } from './fact-rows';
import type { Facts } from './fact-shapes';

/** Organisations that a source names, with the other names they are known by. */
export function writePartners({ partners }: Facts['partners'], writer: FactWriter): void {
	const ids: string[] = [];
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
		ids.push(id);
	}
	indexPartner(writer.uow, ids);
}

/**
 * The agreements that a source names one by one, published and no example. What the source does not say stays empty:
 * no title, no number, no day, no term; an agreement without a known term has the status `unknown`.
 */
export function writeAgreements(ctx: Ctx, facts: Facts, writer: FactWriter): void {
	const partners = new Map(facts.partners.partners.map((partner) => [partner.key, partner]));
	const now = ctx.clock.now();
	const ids: string[] = [];
	for (const agreement of facts.agreements.agreements) {
		const partner = partners.get(agreement.partner)!;
		const id = writer.fact('agreement', agreement.key, agreement.source, {
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
			year: Number(agreement.signed.day.slice(0, 4)),
			country: partner.country,
			published_at: now,
			origin: 'source',
			parties_line: `${ctx.tenant.name} — ${partner.name}`,
			created_at: now,
			updated_at: now
		});
		writer.put('agreement_party', { agreement_id: id, position: 1, is_region: true, name: ctx.tenant.name });
		writer.put('agreement_party', {
			agreement_id: id,
			position: 2,
			partner_id: factId('partner', agreement.partner),
			name: partner.name
		});
		ids.push(id);
	}
	indexAgreement(writer.uow, ctx, ids);
}
