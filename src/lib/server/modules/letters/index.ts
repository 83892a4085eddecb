/** The door of letters: the agenda of what comes in and goes out. Who may read a letter is decided above. */
export {
	directions,
	faultsInLetter,
	isDirection,
	isNature,
	natures,
	type Direction,
	type Nature,
	type TypedLetter
} from './domain/letter';
export { enterLetter } from './services/enter-letter';
export {
	agendaOf,
	agendaYears,
	changeLetter,
	countAgenda,
	letterById,
	letterOfOrigin,
	lettersOfCase
} from './repository/letters';
