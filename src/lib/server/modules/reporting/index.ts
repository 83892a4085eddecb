/** The door of reporting: papers and sheets that put together what several rooms keep. */
export { makeVisitPaper, visitPaperNames, type VisitPaperName } from './services/visit-papers';
export { makeValueSheet } from './services/value-sheet';
