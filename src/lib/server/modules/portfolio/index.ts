/** The door of the portfolio: the smart city with its services and their health, innovations, awards, who learnt of whom. */
export {
	initiativeKinds,
	type Award,
	type Initiative,
	type Innovation,
	type LearningLink
} from './domain/portfolio';
export { healthLevels, type Health, type HealthReason } from './domain/health';
export {
	initiativeHead,
	initiativePartNames,
	initiativeParts,
	innovationHead,
	innovationPartNames,
	innovationParts,
	parentKinds,
	stages
} from './domain/portfolio-records';
export { smartPrinciples, smartQuestions, smartScores } from './domain/smart';
export {
	everyPublicInitiative,
	everyPublicInnovation,
	listInitiatives,
	listInnovations,
	listLearning,
	listRecognitions,
	readPortfolio,
	readPublicInitiative,
	readPublicInnovation
} from './services/portfolio';
export {
	listOfficeInitiatives,
	listOfficeInnovations,
	publishInitiative,
	publishInnovation,
	readInitiative,
	readInnovation,
	recordInitiative,
	recordInnovation,
	removeInitiativePart,
	removeInnovationPart,
	reportServiceRecord,
	writeInitiativePart,
	writeInnovationPart,
	type OfficeInitiative,
	type OfficeInitiativeFile,
	type OfficeInnovationFile
} from './services/keep-portfolio';
export type { OfficeInnovation } from './repository/portfolio';
