/** The door of correspondence: the agenda of letters, instructions (disposisi), replies to offers. */
export { agendaFormats, makeAgendaFile, type AgendaFile } from './services/letters/agenda-file';
export {
	listAgenda,
	listLettersOfCase,
	type Agenda,
	type AgendaQuestion,
	type LettersOfCase,
	type ListedLetter
} from './services/letters/list-letters';
export { readLetter, type LetterView } from './services/letters/read-letter';
export {
	completeLetter,
	typeLetter,
	type LetterCompletion,
	type LetterRefusal
} from './services/letters/type-letter';
