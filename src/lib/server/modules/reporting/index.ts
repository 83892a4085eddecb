/** The door of reporting: papers and sheets that put together what several rooms keep. */
export { makeVisitPaper, visitPaperNames, type VisitPaperName } from './services/visit-papers';
export { makeProjectReport, projectReportNames, type ProjectReportName } from './services/project-report';
export { readLeaderPage, type LeaderPage } from './services/read-leader-page';
export { makeValueSheet } from './services/value-sheet';
export {
	beginAssessment,
	closeAssessment,
	listAssessments,
	readAssessment,
	returnAssessment,
	scoreIndicators,
	submitAssessment,
	type AssessmentRow,
	type AssessmentView
} from './services/self-assessment/assess';
export { makeScoreSheet, scoreSheets, type ScoreSheet } from './services/self-assessment/score-sheet';
export { applies, dimensions } from './domain/self-assessment';
