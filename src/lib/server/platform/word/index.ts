export { renderWord, type WordRequest } from './render-word';
