import { accountTabs } from '$lib/account-tabs';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { instrumentName, signedText, statusTag } from '$lib/server/hall/register-words';
import { listPartnerAgreements } from '$lib/server/modules/lifecycle';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const cursor = url.searchParams.get('cursor');
	const list = orError(language, await listPartnerAgreements(ctx, { cursor }));
	const words = textIn(language).partnerRoom.agreements;
	return {
		tabs: accountTabs(language, 'accountAgreements', await listOwnOrganisations(ctx)),
		rows: list.rows.map((row) => ({
			id: row.id,
			href: href(language, 'accountAgreement', { id: row.id }),
			title: row.title ?? row.subject ?? row.parties_line,
			note: [
				instrumentName(row.instrument, language),
				row.own_number ?? row.register_number ?? words.numberless
			].join(' · '),
			signed: signedText(row, language) ?? '–',
			status: statusTag(row.status, language),
			owes: row.owes > 0 ? words.owes(writeNumber(row.owes, language)) : '–',
			example: row.is_example
		})),
		next: list.next ? href(language, 'accountAgreements', {}, { cursor: list.next }) : undefined,
		first: cursor ? href(language, 'accountAgreements') : undefined
	};
};
