/** The door of relations: countries, networks and the offices held in them, meetings, visits in both directions. */
export {
	standings,
	type CountryStanding,
	type Meeting,
	type Membership,
	type OfficeHeld,
	type Standing
} from './domain/outward';
export { isJourney, mayBecomeObligation, type Statement, type Visit } from './domain/visit';
export { visitHead, visitPartNames, visitParts, visitStates } from './domain/visit-records';
export { everyPublicMembership, everyPublicSisterCity, everyPublicVisit } from './services/open-rows';
export { listMemberships } from './services/list-memberships';
export { listVisits } from './services/list-visits';
export { countryView, outwardView, type OutwardView } from './services/outward-view';
export type { RelationsRefusal } from './services/relations-refusal';
export { changeVisit, publishVisit, recordVisit, setVisitState } from './services/visits/record-visit';
export { followOffer, removeVisitPart, writeVisitPart } from './services/visits/visit-part';
export {
	addVisitPhotos,
	changeVisitPhoto,
	openPublishedVisitPhoto,
	openVisitDocument
} from './services/visits/visit-photos';
export {
	listOfficeVisits,
	listVisitsAbout,
	readPublicVisit,
	readVisit,
	type VisitFile
} from './services/visits/read-visit';
export {
	decisionDays,
	membershipHead,
	membershipPartNames,
	membershipParts
} from './domain/membership-records';
export { sisterHead, sisterPartNames, sisterParts, sisterStages } from './domain/sister-city';
export { reciprocityOf, type Reciprocity } from './domain/reciprocity';
export {
	changeMembership,
	publishMembership,
	recordMembership,
	removeMembershipPart,
	writeMembershipPart
} from './services/memberships/record-membership';
export {
	listMembershipDues,
	listOfficeMemberships,
	readMembership,
	type MembershipFile
} from './services/memberships/read-membership';
export {
	listOfficeSisterCities,
	listSisterCities,
	publishSisterCity,
	readSisterCity,
	recordSisterCity,
	removeSisterPart,
	writeSisterPart,
	type SisterFile
} from './services/sister-cities/sister-cities';
export type {
	OfficeMembership,
	OfficeSisterCity,
	PublicDue,
	PublicSisterCity
} from './repository/membership-records';
export { requestFields } from './domain/visit-request';
export { studyVisit } from './domain/visit-procedure';
export {
	actOnOwnVisitRequest,
	askForVisit,
	demonstrationVisitLink,
	readOwnVisitRequest,
	sendVisitRequest,
	type OwnAct
} from './services/visit-requests/own-request';
export { trackVisitRequest } from './services/visit-requests/track-request';
export {
	actOnVisitRequest,
	listVisitRequests,
	openVisitLetter,
	readVisitRequest,
	requestBehindVisit
} from './services/visit-requests/office-requests';
export type { RequestFile } from './services/visit-requests/request-file';
export type { RequestRow as VisitRequest } from './repository/visit-requests';
export { travellersTo } from './services/visits/travellers';
export { writeVisitCalendar } from './services/visits/visit-calendar';
export type { OfficeVisit } from './repository/visit-records';
export { relationsEvidenceUnchecked } from './services/assessment-evidence';
