/** The door of the portal: what is published, and nothing else. */
export { publicDataVersion } from './services/data-version';
export type { Claim } from './domain/claim';
export { listAllClaims, listClaims, listFormerHolders, listSources } from './services/facts-claims';
export { drawCountry, placeOnMap, type CountryDrawing, type MapProjection } from './services/facts-map';
