/** The door of sharing: what the region offers and seeks, who fits it, and services run together with others. */
export { directions, fieldOfSector, reasonKinds, type Match } from './domain/match';
export { partsOf, runners } from './domain/joint-service';
export { addTheme, closeTheme, listPublicThemes, listThemes } from './services/themes';
export {
	addJointService,
	addServiceShare,
	listJointServices,
	listPublicServices,
	setServicePublic
} from './services/joint-services';
export type { PublicService, PublicTheme } from './repository/sharing';
