export { renderWord, type WordRequest } from './render-word';
export { renderOfficeWord } from './render-office-word';
