/** The door of reporting: papers and sheets that put together what several rooms keep. */
export { makeVisitPaper, visitPaperNames, type VisitPaperName } from './services/visit-papers';
export { makeProjectReport, projectReportNames, type ProjectReportName } from './services/project-report';
export { readLeaderPage, type LeaderPage } from './services/read-leader-page';
export { sendLeaderSheets } from './services/send-leader-sheets';
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
export { readPeriod, writePeriod } from './domain/reports/report-period';
export type { RecordRef, ReportCell, ReportTable } from './domain/reports/report-table';
export { listReports, readReport, type Report } from './services/reports/read-report';
export { makeReport } from './services/reports/make-report';
export { cellText } from './services/reports/report-words';
