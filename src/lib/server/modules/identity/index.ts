/** The door of identity: people, roles, sessions, tokens, and the one table of who may do what. */
export { authorise, type AuthorisationRefusal } from './domain/authorise';
export { allows, permissions, type Permission } from './domain/permissions';
export { hashSecret, newSecret, tenantOfSecret } from './domain/secrets';
export { recognisePerson, recogniseSession, recogniseToken } from './services/recognise';
export { signIn, signInAsExample, signOut, type Session } from './services/sessions';
export { changePassword, ownPassword } from './services/change-password';
export { passwordLength } from './domain/passwords';
export { takeAttempt } from './services/attempts';
export { makeToken } from './services/tokens';
export { listTokens, makeOwnToken, revokeToken } from './services/own-tokens';
export { listViews, removeView, saveView } from './services/own-views';
export {
	findPeopleUnchecked,
	findPersonMeant,
	findStandingUnchecked,
	listExamplePeople,
	type NamedPerson
} from './services/people';
export { forgetExpired } from './services/forget-expired';
export { administratorsUnchecked, listPeopleToSeat, officePeopleUnchecked } from './services/people';
export { listPeople } from './services/list-people';
export { addPerson, endRole, giveRole, setPersonDisabled } from './services/change-people';
export { listOfficesToday, listOfficeTerms } from './services/list-offices';
export { addOfficeHolder, endOffice } from './services/change-offices';
export { actsWithLimits, capacityText, orderOfTheDay } from './domain/terms-of-office';
export { capacities, heldFor, offices, readEmail, type Capacity, type Office } from './domain/people';
export { readAuditTrail } from './services/read-audit-trail';
export { makeFirstAdministrator } from './services/make-first-administrator';
export { passRolesOn, rolesAfterUnchecked } from './services/pass-roles-on';
export { identityEvidenceUnchecked } from './services/assessment-evidence';
export {
	changeAdministers,
	faultOfFirstPassword,
	joinPartner,
	keptPassword,
	leavePartner,
	needsPasswordToJoin,
	peopleOfPartnerUnchecked,
	runsPartnerRoom,
	type PartnerPerson
} from './services/partner-people';
