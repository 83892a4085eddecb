/** The door of the portal: what is published, and nothing else. */
export { publicDataVersion } from './services/data-version';
export type { Claim } from './domain/claim';
export { listAllClaims, listClaims, listFormerHolders } from './services/facts-claims';
export { drawCountry, placeOnMap } from './services/facts-map';
export { listAgreements, type Page } from './services/list-agreements';
export { countRegister, type FacetValue, type RegisterFacets } from './services/register-facets';
export {
	openPublishedPaper,
	readAgreement,
	readAgreementResults,
	type AgreementResults,
	type ChainLink as ChainRow,
	type PublishedAgreement as AgreementDetailRow
} from './services/read-agreement';
export { countPartners, listPartners } from './services/list-partners';
export { nameFilters, readPartner } from './services/read-partner';
export { searchEverything, type Found } from './services/search-everything';
export type { PartnerFilters, PartnerRow } from './repository/partner-list';
export type { PartnerDetailRow } from './repository/partner-detail';
export {
	expected,
	readRegisterQuestion,
	registerSorts,
	registerWords,
	type RegisterFilters,
	type RegisterQuestion
} from './domain/register-question';
export type { RegisterRow } from './repository/register-list';
export type { PaperRow } from './repository/agreement-detail';
export { facetNames, type FacetName } from './domain/count-cells';
export { listNewestAgreements, type NewestAgreement } from './services/facts-newest';
export { registerFigures } from './services/facts-stats';
export { countryOverviews, type CountryOverview } from './services/facts-countries';
export { regionOverviews, type ProvinceOverview } from './services/facts-regions';
export { doorFigures } from './services/facts-door';
export { listSourcesWithFacts, type RestingRecord } from './services/facts-sources';
export {
	everyPublishedAgreement,
	everyPublishedPartner,
	latestPublishedAgreements
} from './services/export-register';
export type { ExportedAgreementRow } from './repository/register-export';
export {
	verifyCode,
	verifyFile,
	verifyPaper,
	verifyPaperFile,
	type Verified,
	type VerifiedPaper
} from './services/verify-document';
