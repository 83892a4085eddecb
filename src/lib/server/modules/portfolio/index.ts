/** The door of the portfolio: policies, Smart City areas and principles, innovations and awards. */
export {
	initiativeKinds,
	type Award,
	type Initiative,
	type InitiativeKind,
	type Innovation
} from './domain/portfolio';
export {
	everyPublicInitiative,
	listInitiatives,
	listInnovations,
	listRecognitions
} from './services/portfolio';
