type Details = Readonly<Record<string, unknown>>;

/** Why something cannot be done to an agreement after its signature: what stands in the way, and what to do. */
export const lifeRefusals: Record<string, string | ((details: Details) => string)> = {
	LIFE_ACT_CLOSED: 'This cannot be done as the agreement stands now. Its page shows where it stands.',
	REQUEST_SETTLED: 'This request has been decided or withdrawn. The page shows where it stands.',
	NOT_UNDER_THIS: 'No cooperation contract is drafted under this text by its procedure.',
	EVALUATION_GIVEN:
		'This side has given its evaluation of the period already. What was given is not changed.',
	MATRIX_UNREADABLE:
		'This file is no monitoring matrix of this region, or cannot be read. Download a new matrix and fill in that one.',
	MATRIX_NOTHING_CHOSEN: 'Tick at least one row.',
	NOT_PUBLIC: 'This agreement has not been published, so the public cannot be asked yet.',
	INVITATION_CLOSED: 'This invitation was answered, taken back or has expired.',
	PERSON_OF_THE_OFFICE:
		'This e-mail address belongs to an official of the government, who cannot stand for a partner.',
	LAST_ADMINISTRATOR: 'The room needs at least one administrator. Name another one first.',
	PARTNER_MERGE_COLLIDES:
		'Both partners have something of which there can be one only, for example a sister city or the same part in one project. Tidy that first, then merge.',
	PARTNER_MERGED: 'One of the partners is part of another record already.',
	PARTNER_MERGE_UNDONE: 'This merge was undone before.',
	PARTNER_MERGE_NOT_LAST:
		'This partner has itself been merged into another record. Undo the latest merge first.',
	DISPUTE_SETTLED: 'This dispute is settled, so that no step can be added.',
	LEFT_OVER: (details) => {
		const left = [
			[Number(details.obligations), 'obligation', 'not settled'],
			[Number(details.assets), 'asset', 'not handed over'],
			[Number(details.disputes), 'dispute', 'not settled']
		] as const;
		const said = left
			.filter(([n]) => n > 0)
			.map(([n, what, how]) => `${n} ${what}${n === 1 ? '' : 's'} ${how}`);
		return `This agreement cannot be closed yet: ${said.join(', ')}. Settle them or waive them with a reason, then close it.`;
	}
};
