/** What kind of money it is. Each is totalled by itself: a loan is paid back, a grant is not. */
export const instruments = ['grant', 'loan', 'technical_assistance', 'in_kind'] as const;
export type Instrument = (typeof instruments)[number];

/**
 * The way by which it reaches the region, apart from what it is: on-granted or on-lent by the centre, executed by a
 * ministry and handed over, given in kind, or direct (PP 10/2011; PP 2/2012; PMK 99/PMK.05/2017).
 */
export const channels = ['on_granted', 'on_lent', 'executed_by_ministry', 'in_kind', 'direct'] as const;
export type Channel = (typeof channels)[number];

/** How a disbursement is made (PMK 99/PMK.05/2017; PP 10/2011). `in_kind` comes with a handover and no other way. */
export const methods = [
	'direct_payment',
	'special_account',
	'letter_of_credit',
	'pre_financing',
	'in_kind'
] as const;
export type Method = (typeof methods)[number];

export const isInstrument = (value: string): value is Instrument =>
	(instruments as readonly string[]).includes(value);
export const isChannel = (value: string): value is Channel => (channels as readonly string[]).includes(value);
export const isMethod = (value: string): value is Method => (methods as readonly string[]).includes(value);

/**
 * What is wrong with the way in which this kind of money is said to come, or undefined.
 *
 * `ON_LENT_IS_A_LOAN` only a loan is lent on · `IN_KIND_IS_NO_MONEY` goods and services come with a grant in kind or
 * with technical assistance · `DIRECT_NEEDS_BASIS` a region takes foreign money directly only as an exception that
 * names its legal basis (PP 10/2011; domain 10.6).
 */
export function channelFault(
	instrument: Instrument,
	channel: Channel,
	directBasis: string
): 'ON_LENT_IS_A_LOAN' | 'IN_KIND_IS_NO_MONEY' | 'DIRECT_NEEDS_BASIS' | undefined {
	if (channel === 'on_lent' && instrument !== 'loan') return 'ON_LENT_IS_A_LOAN';
	if (channel === 'in_kind' && instrument !== 'in_kind' && instrument !== 'technical_assistance')
		return 'IN_KIND_IS_NO_MONEY';
	if (channel === 'direct' && directBasis.trim() === '') return 'DIRECT_NEEDS_BASIS';
	return undefined;
}
