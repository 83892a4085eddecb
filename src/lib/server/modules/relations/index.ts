/** The door of relations: countries, networks and the offices held in them, meetings, visits in both directions. */
export {
	standings,
	type CountryStanding,
	type Meeting,
	type Membership,
	type OfficeHeld,
	type Standing
} from './domain/outward';
export {
	isJourney,
	mayBecomeObligation,
	statementKinds,
	type Delegate,
	type Statement,
	type StatementKind,
	type Visit
} from './domain/visit';
export {
	visitHead,
	visitKinds,
	visitPartNames,
	visitParts,
	visitStates,
	type VisitPart
} from './domain/visit-records';
export { usualVisitTerms, visitTermsOf, type VisitTerms } from './domain/visit-terms';
export { everyPublicMembership, everyPublicSisterCity, everyPublicVisit } from './services/open-rows';
export { listMemberships } from './services/list-memberships';
export { listVisits } from './services/list-visits';
export {
	countryStandings,
	countryView,
	outwardView,
	type CountryView,
	type OutwardView
} from './services/outward-view';
export type { RelationsRefusal } from './services/relations-refusal';
export { changeVisit, publishVisit, recordVisit, setVisitState } from './services/visits/record-visit';
export { followOffer, removeVisitPart, writeVisitPart, type Following } from './services/visits/visit-part';
export {
	addVisitPhotos,
	changeVisitPhoto,
	openPublishedVisitPhoto,
	openVisitDocument,
	type VisitPhoto
} from './services/visits/visit-photos';
export {
	listOfficeVisits,
	listVisitsAbout,
	readPublicVisit,
	readVisit,
	type PublicVisit,
	type VisitFile
} from './services/visits/read-visit';
export {
	decisionDays,
	membershipHead,
	membershipPartNames,
	membershipParts,
	type MembershipPart
} from './domain/membership-records';
export {
	sisterHead,
	sisterPartNames,
	sisterParts,
	sisterStages,
	type SisterPart
} from './domain/sister-city';
export { reciprocityOf, type Reciprocity } from './domain/reciprocity';
export type { ValueYear } from './domain/value-sheet';
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
export { requestFields, visitorKinds } from './domain/visit-request';
export { studyVisit } from './domain/visit-procedure';
export {
	actOnOwnVisitRequest,
	askForVisit,
	demonstrationVisitLink,
	readOwnVisitRequest,
	sendVisitRequest,
	type OwnAct,
	type OwnRequest
} from './services/visit-requests/own-request';
export { trackVisitRequest, type TrackedVisit } from './services/visit-requests/track-request';
export {
	actOnVisitRequest,
	listVisitRequests,
	openVisitLetter,
	readVisitRequest,
	requestBehindVisit,
	type OfficeRequest
} from './services/visit-requests/office-requests';
export type { RequestFile } from './services/visit-requests/request-file';
export type { RequestRow as VisitRequest } from './repository/visit-requests';
export { travellersTo, type Traveller } from './services/visits/travellers';
export { writeVisitCalendar } from './services/visits/visit-calendar';
export type { OfficeVisit } from './repository/visit-records';
export { relationsEvidenceUnchecked } from './services/assessment-evidence';
