/** The door of the portal: what is published, and nothing else. */
export { publicDataVersion } from './services/data-version';
export type { Claim } from './domain/claim';
export { listAllClaims, listClaims, listFormerHolders, listSources } from './services/facts-claims';
export { drawCountry, placeOnMap, type CountryDrawing, type MapProjection } from './services/facts-map';
export { listAgreements, type Page } from './services/list-agreements';
export { countRegister, type FacetValue, type RegisterFacets } from './services/register-facets';
export {
	openPublishedPaper,
	readAgreement,
	readAgreementResults,
	type AgreementResults,
	type ChainLink as ChainRow,
	type PublishedAgreement as AgreementDetailRow,
	type PublishedPaper
} from './services/read-agreement';
export {
	countPartners,
	listPartners,
	type PartnerFacets,
	type PartnerPage,
	type PartnerPart
} from './services/list-partners';
export { nameFilters, readPartner } from './services/read-partner';
export { searchEverything, type Found } from './services/search-everything';
export type { PartnerFilters, PartnerRow } from './repository/partner-list';
export type { PartnerDetailRow } from './repository/partner-detail';
export {
	expected,
	readRegisterQuestion,
	registerSorts,
	registerWords,
	type QuestionFault,
	type RegisterFilters,
	type RegisterQuestion,
	type RegisterSort,
	type RegisterWord
} from './domain/register-question';
export type { RegisterRow } from './repository/register-list';
export type { PaperRow, PartyRow } from './repository/agreement-detail';
export { facetNames, type FacetName } from './repository/register-facets';
export { listNewestAgreements, type NewestAgreement } from './services/facts-newest';
export { registerFigures, type RegisterFigures } from './services/facts-stats';
export type { RecordedFigure, YearFigure } from './domain/recorded';
export { countryOverviews, type CountryOverview } from './services/facts-countries';
export { doorFigures, type DoorFigures } from './services/facts-door';
export { listSourcesWithFacts, type RestingRecord, type SourceWithFacts } from './services/facts-sources';
export {
	everyPublishedAgreement,
	everyPublishedPartner,
	latestPublishedAgreements
} from './services/export-register';
export type { ExportedAgreementRow } from './repository/register-export';
export { verifyCode, verifyFile, type Verified, type VerifiedFile } from './services/verify-document';
