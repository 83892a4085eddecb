/**
 * The codes that a file of ours uses, each with the codelist of IATI 2.03 that it is from. A test asks the codelists
 * themselves whether every one is in force.
 */

/** ActivityStatus, by our stage. */
export const statusCodes: Readonly<Record<string, string>> = {
	pipeline: '1',
	implementation: '2',
	finalisation: '3',
	closed: '4',
	cancelled: '5',
	suspended: '6'
};

/** OrganisationRole. A beneficiary has none: whom a work is for is told by its place. */
export const roleCodes: Readonly<Record<string, string>> = {
	funding: '1',
	executing: '2',
	implementing: '4'
};

/** OrganisationType, by the kind of partner; what has no kind of its own there is "other". */
const typeCodes: Readonly<Record<string, string>> = {
	local_government: '11',
	village: '11',
	foreign_local_government: '11',
	ministry: '10',
	vertical_agency: '10',
	police_military: '10',
	judiciary_or_prosecution: '10',
	independent_agency: '10',
	foreign_national_government: '10',
	central_bank: '15',
	public_body: '15',
	state_owned_enterprise: '15',
	regional_owned_enterprise: '15',
	state_university: '80',
	state_university_legal_entity: '80',
	private_university: '80',
	foreign_university: '80',
	company: '70',
	cooperative: '70',
	foreign_company: '70',
	foundation: '60',
	community_organisation: '22',
	international_ngo: '21',
	international_organisation: '40'
};
export const typeCode = (kind: string): string => typeCodes[kind] ?? '90';
export const organisationTypes = [...new Set([...Object.values(typeCodes), '90'])];

/** OrganisationType of a region that reports. */
export const localGovernment = '11';

/** ActivityDateType. */
export const dateCodes = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const;

/** TransactionType: what comes in is incoming for the region that reports; its own share is its own commitment. */
export const transactionCodes: Readonly<Record<string, string>> = {
	commitment: '11',
	disbursement: '1',
	counterpart: '2',
	expenditure: '4'
};

/** FinanceType: a loan is a standard loan, all else a standard grant. */
export const financeCode = (instrument: string): string => (instrument === 'loan' ? '421' : '110');

/** AidType (OECD DAC): technical assistance is told apart from a work. */
export const aidCode = (instrument: string): string =>
	instrument === 'technical_assistance' ? 'D02' : 'C01';

/** DisbursementChannel: through the central treasury. What else there is does not fit and is left out. */
export const channelCodes: Readonly<Record<string, string>> = { on_granted: '1', on_lent: '1' };

/** ActivityScope: one second-level area (a city or regency), or one first-level area (a province). */
export const scopeCodes = { city: '7', regency: '7', province: '6' } as const;

/** DocumentCategory: the activity's web page, and a memorandum of understanding. */
export const documentCodes = { page: 'A12', agreement: 'A09' } as const;

/** SectorVocabulary 1 (OECD DAC five digits), AidTypeVocabulary 1, OtherIdentifierType A9, ResultType 1 (output), IndicatorMeasure 2 (percentage), ContactType 1 (general enquiries), BudgetType 1 (original), Country ID. */
export const fixedCodes = {
	sectorVocabulary: '1',
	aidVocabulary: '1',
	otherIdentifier: 'A9',
	output: '1',
	percentage: '2',
	enquiries: '1',
	original: '1',
	country: 'ID'
} as const;

/** Currency: the codes in force there. The program's own list (ISO 4217) may be newer or older than IATI's. */
const currencies = `
	AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN
	BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
	GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
	KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR
	MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
	SGD SHP SLE SLL SOS SSP SRD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI
	UYU UZS VED VES VND VUV WST XAF XBT XCD XDR XOF XPF YER ZAR ZMW ZWL`;
export const iatiCurrencies: ReadonlySet<string> = new Set(currencies.trim().split(/\s+/));
