import { parseDecimal } from '$lib/written/decimal';
import type { IatiEntry, IatiFunding, IatiPublisher, IatiRecord } from './iati/activity';

/**
 * A grant as 360Giving 1.4.3 tells it, as JSON text: its eight required fields and what more is known. Null where it is
 * none: a loan, what is paid back, is never told as a grant; nor is one without a commitment or without a summary, which
 * the standard asks for.
 *
 * The amount is written as it is recorded, digit by digit: a number of JSON has as many as the text gives it.
 */
export function writeGrant360(
	record: IatiRecord,
	funding: IatiFunding & {
		readonly title: string;
		readonly signedOn: string | null;
		readonly partnerId: string;
	},
	publisher: Pick<IatiPublisher, 'identifier' | 'name'>
): string | null {
	if (funding.instrument !== 'grant' || !record.summary?.id.trim()) return null;
	const committed = parseDecimal(funding.committed);
	if (!committed || committed.digits <= 0n) return null;
	const first = record.entries.find(
		({ fundingId, kind }) => fundingId === funding.id && kind === 'commitment'
	);
	const awarded = funding.signedOn ?? first?.happenedOn;
	if (!awarded) return null;
	const told: Readonly<Record<string, unknown>> = {
		id: `${publisher.identifier}-${funding.id}`,
		title: `${record.title.id}: ${funding.title}`,
		description: record.summary.id,
		currency: funding.currency,
		amountAwarded: funding.committed,
		awardDate: awarded,
		url: record.pageAddress,
		dateModified: record.updatedAt,
		recipientOrganization: [{ id: publisher.identifier, name: publisher.name.id }],
		// The provider's own identifier is not known to us: one of ours, which the standard lets us make.
		fundingOrganization: [{ id: `${publisher.identifier}-org:${funding.partnerId}`, name: funding.partner }],
		...(record.plannedStart && record.plannedEnd
			? { plannedDates: [{ startDate: record.plannedStart, endDate: record.plannedEnd }] }
			: {}),
		...(record.location === null
			? {}
			: { beneficiaryLocation: [{ name: record.location, countryCode: 'ID', ...pointOf(record) }] }),
		...(funding.providerActivityId ? { relatedActivity: [funding.providerActivityId] } : {}),
		...paid(record.entries, funding)
	};
	return JSON.stringify(told).replaceAll(asNumber, '"$1":$2');
}

/** What the standard wants as a number; the text of people cannot hold this, since its quotes are escaped. */
const asNumber = /"(amountAwarded|value|latitude|longitude)":"(-?[\d.]+)"/g;

const pointOf = ({ latitude, longitude }: IatiRecord) =>
	latitude === null || longitude === null ? {} : { latitude, longitude };

function paid(entries: readonly IatiEntry[], funding: IatiFunding) {
	const payments = entries.filter(
		({ fundingId, kind }) => fundingId === funding.id && kind === 'disbursement'
	);
	if (payments.length === 0) return {};
	return {
		disbursementTransaction: payments.map(({ id, happenedOn, amount, currency }) => ({
			id,
			transactionDate: happenedOn,
			value: amount,
			currency
		}))
	};
}
