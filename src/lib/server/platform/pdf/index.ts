export * from './render-pdf';
export { PdfFault, type TypstResult } from './typst-process';
export { templateNames } from './papers';
export { numberInWords, spokenDay, type SpokenDay } from './in-words';
export * from './shapes';
export * from './shapes-naskah';
export * from './shapes-comparison';
export * from './shapes-office-text';
export * from './template-data';
