/** The door of correspondence: the agenda of letters, instructions (disposisi), replies to offers. */
export {
	listAgenda,
	listLettersOfCase,
	wholeAgenda,
	type Agenda,
	type ListedLetter
} from './services/letters/list-letters';
export { readLetter } from './services/letters/read-letter';
export { completeLetter, typeLetter, type LetterRefusal } from './services/letters/type-letter';
export { mostRecipients, requests as instructionRequests } from './domain/instruction';
export { giveInstruction } from './services/instructions/give-instruction';
export { makeInstructionPaper } from './services/instructions/instruction-paper';
export {
	instructionViews,
	listInstructions,
	listInstructionsAbout,
	listOwnInstructions,
	readInstruction,
	type InstructionSheet,
	type ListedDuty
} from './services/instructions/read-instructions';
export {
	instructionReminders,
	instructionsDone,
	instructionsGiven,
	raisedInstructions
} from './services/instructions/remind-of-instructions';
export {
	finishDuty,
	keepInstructionScan,
	withdrawInstruction
} from './services/instructions/settle-instruction';
