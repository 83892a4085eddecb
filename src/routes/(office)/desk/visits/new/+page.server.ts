import { randomUUID } from 'node:crypto';
import { orError } from '$lib/refused-page';
import { newRecordAction } from '$lib/server/hall/record-actions';
import { visitFields, withPastedIds } from '$lib/server/hall/visit-words';
import { listUnits, readOfficePartner } from '$lib/server/modules/organisations';
import { listOfficeVisits, recordVisit, visitHead } from '$lib/server/modules/relations';
import { readCohort } from '$lib/server/modules/training';
import { readOfficeAgreement } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const [units, others] = await Promise.all([listUnits(ctx), listOfficeVisits(ctx)]);
	const fields = visitFields(
		undefined,
		isRefusal(units) ? [] : units,
		orError(language, others),
		language,
		await begunFrom(ctx, url.searchParams)
	);
	return { key: randomUUID(), fields };
};

/** What is known already of an occasion that is begun from the page of its agreement, case or cohort. */
async function begunFrom(ctx: Ctx, asked: URLSearchParams) {
	const agreementId = asked.get('perjanjian') ?? '';
	const cohortId = asked.get('angkatan') ?? '';
	if (agreementId) {
		const agreement = await readOfficeAgreement(ctx, agreementId);
		if (isRefusal(agreement)) return {};
		const other = agreement.parties_full.find(({ is_region, partner_id }) => !is_region && partner_id);
		const partner = other ? await readOfficePartner(ctx, other.partner_id!) : undefined;
		const named = partner && !isRefusal(partner) ? { partner: partner.name, country: partner.country } : {};
		const of = agreement.title ?? agreement.subject ?? named.partner ?? '';
		// Of a year or a month no first day is made up.
		const signedOn = agreement.signed_precision === 'day' ? agreement.signed_on : null;
		return {
			...named,
			direction: 'incoming',
			kind: 'signing',
			title: {
				id: textIn('id').visits.form.signingOf(of).slice(0, 300),
				en: textIn('en').visits.form.signingOf(of).slice(0, 300)
			},
			starts_on: signedOn,
			ends_on: signedOn,
			place: agreement.signed_place,
			agreement_id: agreementId,
			case_id: agreement.case_id
		};
	}
	if (!cohortId) return {};
	const found = await readCohort(ctx, cohortId);
	if (isRefusal(found)) return {};
	const { cohort } = found;
	const of = cohort.theme ?? cohort.programme;
	return {
		direction: 'outgoing',
		kind: 'send_off',
		title: {
			id: textIn('id').visits.form.sendOffOf(of).slice(0, 300),
			en: textIn('en').visits.form.sendOffOf(of).slice(0, 300)
		},
		country: cohort.country,
		starts_on: cohort.send_off_on,
		ends_on: cohort.send_off_on,
		place: cohort.send_off_place,
		cohort_id: cohortId
	};
}

export const actions: Actions = {
	default: newRecordAction(
		{ page: 'deskVisit', head: visitHead, named: ['partner', 'partner_kind'] },
		(ctx, input) => recordVisit(ctx, withPastedIds(input))
	)
};
