/** The door of organisations: the region's units, and the partners of every kind and country. */
export { listPublicUnits, listUnits, type UnitRow } from './services/list-units';
export { indexPartner } from './services/index-partner';
export { listUnitTree } from './services/unit-tree';
export { addUnit, endUnit, nameUnitOtherwise, type UnitRefusal } from './services/change-units';
export { unitKinds } from './domain/unit-tree';
export { countPartnersKnownByName, listOfficePartners, readOfficePartner } from './services/office-partners';
export {
	showPartner,
	takePartner,
	type NamedPartner,
	type PartnerNameRefusal
} from './services/name-partner';
export { prepareNames, suggestPartners, veryLike, type Suggested } from './domain/partner-likeness';
export {
	compareNewPartners,
	countTwins,
	findLikePartners,
	findTwinsOf,
	keepPartnersApart,
	listTwins
} from './services/like-partners';
export {
	comparePartners,
	findMergedInto,
	listPartnerMerges,
	mergePartners,
	undoPartnerMerge
} from './services/merge-partners';
export { organisationsEvidenceUnchecked } from './services/assessment-evidence';
export { recordRegionCode } from './services/place-partner';
export { isRegionCode, provinceOf, provinces, type Province } from './domain/provinces';
export {
	readPartnerHistory,
	recordSuccessor,
	renamePartner,
	withdrawSuccessor
} from './services/partner-history';
export { readUnitHistory, renameUnit, succeedUnits } from './services/unit-history';
