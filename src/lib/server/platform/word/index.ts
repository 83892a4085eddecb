export { decodeXml, xmlEvents, XmlFault } from './xml-events';
export { renderWord, type WordRequest } from './render-word';
export { renderDecreeWord, type DecreeWordRequest } from './render-decree';
export { renderOfficeWord } from './render-office-word';
export { renderSheetWord, type SheetWordData } from './render-sheet';
export { readWord, type WordBlock, type WordNumbering } from './read-word';
