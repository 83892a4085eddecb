/** The door of reporting: papers and sheets that put together what several rooms keep. */
export { makeVisitPaper, visitPaperNames, type VisitPaperName } from './services/visit-papers';
export { readLeaderPage, type LeaderPage } from './services/read-leader-page';
export { makeValueSheet } from './services/value-sheet';
