import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printOfficeLine } from '$lib/server/hall/office-register';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { listOfficeRegister } from '$lib/server/modules/cooperation';
import { findTwinsOf, readOfficePartner } from '$lib/server/modules/organisations';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { FactItem } from '$lib/ui';
import type { PageServerLoad } from './$types';

const shown = 25;

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	const partner = orError(language, await readOfficePartner(ctx, params.id));
	const filters = {
		q: null,
		type: null,
		instrument: null,
		status: null,
		disclosure: null,
		unit: null,
		year: null,
		partner: partner.id
	};
	const agreements = orError(
		language,
		await listOfficeRegister(ctx, { filters, order: 'signed', limit: shown })
	);
	const twins = orError(language, await findTwinsOf(ctx, partner.id));
	setHeaders({ 'cache-control': 'no-store' });
	const { site, officeRegister, partners } = textIn(language);
	const { facts } = partners.one;
	const contact = officeRegister.partners.facts;
	const said = (label: string, value: string | null): FactItem[] => (value ? [{ label, value }] : []);
	const fact = (label: string, value: string | null): FactItem => ({
		label,
		value: value ?? undefined,
		unknown: site.notKnown
	});
	return {
		name: partner.name,
		kicker: partnerKindName(partner.kind, language),
		example: partner.is_example,
		state: partner.is_published
			? { tone: 'good' as const, text: officeRegister.partners.shownPublic }
			: { tone: 'neutral' as const, text: officeRegister.partners.notPublic },
		publicHref: partner.is_published ? href(language, 'partner', { id: partner.id }) : undefined,
		about: [
			fact(facts.country, countryName(partner.country, language) ?? partner.country),
			...said(facts.legalForm, partner.legal_form),
			...said(facts.shortName, partner.short_name),
			...said(facts.otherNames, partner.other_names.join(', ')),
			...said(facts.note, partner.note)
		],
		contact: [
			fact(contact.address, partner.address),
			...said(contact.postalCode, partner.postal_code),
			fact(contact.phone, partner.phone),
			fact(contact.email, partner.email),
			...said(contact.website, partner.website)
		],
		twins: twins.map((one) => ({
			key: one.id,
			name: one.name,
			href: href(language, 'deskPartner', { id: one.id })
		})),
		agreements: agreements.rows.map((row) => printOfficeLine(row, ctx.tenant.name, language)),
		all: agreements.next ? href(language, 'deskRegister', {}, { partner: partner.id }) : undefined
	};
};
