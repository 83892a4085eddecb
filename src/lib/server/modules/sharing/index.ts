/** The door of sharing: what the region offers and seeks, who fits it, and services run together with others. */
export { directions, reasonKinds, type Match, type ReasonKind } from './domain/match';
export { partsOf, runners, type ServiceInput } from './domain/joint-service';
export { addTheme, closeTheme, listPublicThemes, listThemes } from './services/themes';
export {
	addJointService,
	addServiceShare,
	listJointServices,
	listPublicServices,
	setServicePublic
} from './services/joint-services';
