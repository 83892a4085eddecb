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
	mayBecomeObligation,
	statementKinds,
	type Delegate,
	type Statement,
	type StatementKind,
	type Visit
} from './domain/visit';
export { listMemberships } from './services/list-memberships';
export { listVisits } from './services/list-visits';
export {
	countryStandings,
	countryView,
	outwardView,
	type CountryView,
	type OutwardView
} from './services/outward-view';
