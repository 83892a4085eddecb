/** The door of the portal: what is published, and nothing else. */
export { publicDataVersion } from './services/data-version';
export type { Claim } from './domain/claim';
export { listAllClaims, listClaims, listFormerHolders, listSources } from './services/facts-claims';
export { drawCountry, placeOnMap, type CountryDrawing, type MapProjection } from './services/facts-map';
export { listNewestAgreements, type NewestAgreement } from './services/facts-newest';
export { registerFigures, type RegisterFigures } from './services/facts-stats';
export type { RecordedFigure, YearFigure } from './domain/recorded';
export { countryOverviews, type CountryOverview } from './services/facts-countries';
export { doorFigures, type DoorFigures } from './services/facts-door';
export { listSourcesWithFacts, type RestingRecord, type SourceWithFacts } from './services/facts-sources';
