import { writeMoney, type Money } from '$lib/written/money';
import type { fundingRefusals as indonesian } from '../id/funding-refusals';

const amountOf = (value: unknown) => (value ? writeMoney(value as Money, 'en') : '0');

const fields: Record<string, string> = {
	summary: 'its summary',
	sector: 'its sector',
	stage: 'its stage',
	funding: 'who pays'
};

export const fundingRefusals: typeof indonesian = {
	IATI_NOT_PUBLISHABLE:
		'The IATI file may not be published yet: this region’s organisation identifier is not set, is not valid, or is from a list that was withdrawn (such as ID-KDN). Set it at the desk under Projects, IATI publication.',
	NOT_AN_IATI_FILE: 'This is no IATI activity file. Choose an XML file that holds iati-activities.',
	NO_ACTIVITY_HERE: 'There is no activity in Indonesia in this file.',
	ACTIVITY_KNOWN: 'A project has this activity already. Upload the file again to see what differs.',
	OPPORTUNITY_KNOWN: 'This call is recorded under the same number already.',
	NOT_A_LIST_OF_CALLS:
		'This cannot be read as a list. Use XLSX or CSV with the names of the columns in the first row, or a feed in RSS, Atom or JSON.',
	LIST_MISSING: 'Choose the file first.',
	LOOKED_ONLY: 'Only looked at; nothing was recorded.',
	ADDRESS_NOT_ALLOWED:
		'This address cannot be fetched: only https:// addresses that are open to everybody, without a user name in them.',
	ADDRESS_NOT_REACHED: 'This address does not answer. Try later, or download the feed and send it as a file.',
	ADDRESS_ANSWERED_NO: 'This address answered with an error. Check it.',
	ADDRESS_TOO_LARGE: 'It holds more than 2 MB. Download the feed and send the part that is needed as a file.',
	STAGE_NOT_NEXT: 'The opportunity cannot go there from where it stands.',
	GRANTS_NONE: 'There is no grant to publish yet: record its commitment in a published project.',
	IATI_NOTHING_SOUND:
		'No project has passed the IATI check yet, so there is no file. The reasons are at the desk under Projects, IATI publication.',
	DISBURSED_MORE_THAN_COMMITTED: ({ left }) =>
		`More would be disbursed than was committed. Left to disburse: ${amountOf(left)}. Check the amount, or enter the further commitment first.`,
	COMMITMENT_BELOW_DISBURSED: ({ disbursed }) =>
		`Part of this commitment has been disbursed (${amountOf(disbursed)}), so it cannot be taken back. Take the disbursement back first.`,
	DISBURSED_BELOW_NOTHING: 'Disbursed money cannot be less than nothing.',
	IN_KIND_NEEDS_HANDOVER:
		'Goods and services are not entered as a payment. Record their handover; their value is counted from there.',
	ENTRY_TAKEN_BACK: 'This entry has been taken back, or itself takes another back.',
	REGISTER_NUMBER_TAKEN: ({ number }) =>
		`Register number ${String(number)} is recorded for other money already.`,
	PROJECT_INCOMPLETE: ({ missing }) =>
		`It cannot be published yet, since a reader would not learn ${((missing ?? []) as string[]).map((one) => fields[one] ?? one).join(', ')}. Complete it first.`,
	PARTY_PAYS: 'This party provides money of the project, so it stays among those who fund it.',
	PARTNER_UNKNOWN:
		'No partner of that name is in the list. Check the spelling, or choose kind and country to record it as a new partner.',
	PARTNER_AMBIGUOUS: 'Several partners bear that name. Write the full name.',
	PARTNER_NO_REGION: 'Only a partner that is a regional government in Indonesia has a region code.',
	COMPONENT_IN_USE:
		'A milestone, a procurement or a progress report still names this part. Move those first.',
	HANDOVER_NUMBER_TAKEN: ({ number, giver }) =>
		`Minutes ${String(number)} of ${String(giver)} are recorded already.`,
	NO_CONFLICT: 'No other figure contradicts this one, so there is nothing to choose.'
};
