/** The door of funding: projects with outside money, the ledger of each instrument, and what each source reports. */
export { conflictingFigures, figureMeasures } from './domain/conflict';
export { channels, instruments, methods, type Channel, type Instrument } from './domain/instrument';
export { entryKinds } from './domain/ledger';
export { homeCurrency } from './domain/rate';
export { sectorKeys, sectors, type Sector } from './domain/sector';
export {
	partyRoles,
	stages,
	type Entry,
	type Funding,
	type FundingReport,
	type Project
} from './domain/project';
export { totalLines, type Facet, type MoneyTotal, type TotalLine } from './domain/totals';
export {
	everyProjectForIati,
	everyPublicProject,
	findProject,
	listProjects,
	listProjectsOfCountry,
	readPublishedEntries
} from './services/projects';
export type { ProjectForIati } from './repository/iati-projects';
export { listOfficeProjects, readOfficeProject, type OfficeProject } from './services/office-projects';
export type { OfficeEntry, OfficeProjectLine, ProjectFilters } from './repository/office-projects';
export { changeProject, recordProject, type ProjectInput } from './services/record-project';
export { setProjectPublished } from './services/publish-project';
export { addProjectParty, removeProjectParty } from './services/name-parties';
export { changeFunding, recordFunding, type NewFunding } from './services/record-funding';
export { recordEntry, takeEntryBack, type NewEntry } from './services/record-entry';
export { recordFigure } from './services/record-figure';
export { takeFigure } from './services/take-figure';
export { readOfficeTotals, readPublishedTotals } from './services/money-totals';
export {
	conditionKinds,
	conditionState,
	grievanceWays,
	levels,
	milestoneState,
	riskKinds,
	riskWeight
} from './domain/work';
export { tenderState, tenderSteps } from './domain/tender';
export { addPart, changePart, removePart, type PartKind } from './services/work/part';
export { components, milestones, tenders } from './services/work/planning';
export { conditions, grievances, risks } from './services/work/care';
export { tranches } from './services/work/tranches';
export { settledTranches, type Tranche, type TrancheState } from './domain/tranche';
export { reportProgress, type Photo } from './services/work/report-progress';
export { addHandoverItem, recordHandover, registerAsset } from './services/work/record-handover';
export {
	openProjectDocument,
	openPublishedPhoto,
	readProjectCare,
	readProjectHandovers,
	readProjectTranches,
	readProjectWorks,
	readPublishedWorks,
	type ProjectCare,
	type ProjectWorks
} from './services/work/read-works';
export {
	previewActivities,
	recordActivityAsProject,
	takeFromActivity,
	type PreviewedActivity
} from './services/import-activity';
export { isOpen, opportunityStages, stagesAfter, type OpportunityStage } from './domain/opportunity';
export { fitReasons } from './domain/fit';
export type { Opportunity } from './repository/opportunities';
export {
	listNeeds,
	listOpportunities,
	readOpportunity,
	type OpportunityView
} from './services/opportunities/read-opportunities';
export { changeOpportunity } from './services/opportunities/change-opportunity';
export {
	moveOpportunityOn,
	recordOpportunity,
	type NewOpportunity
} from './services/opportunities/record-opportunity';
export { closeFundingNeed, recordNeed } from './services/opportunities/needs';
export { donorReportKinds, lastReportDay, reportPeriod } from './domain/donor-report';
export {
	addDonorReport,
	listReportsOfProject,
	readReportCalendar,
	type NewDonorReport
} from './services/donor-reports';
export { callFields, themeNames, type CallField, type CallMapping } from './domain/call-table';
export { readCallFile } from './services/opportunities/read-call-file';
export {
	importCalls,
	mappingFor,
	previewCalls,
	type CallList,
	type CallVerdict
} from './services/opportunities/import-calls';
export {
	reportedOnly,
	stageUnknown,
	type Donor,
	type FacetCount,
	type PlacedProject,
	type ProjectFacet,
	type ProjectSearch
} from './repository/project-search';
export {
	countProjectFacets,
	listOfficeDonors,
	listPlacedProjects,
	listPublishedDonors,
	readProjectSearch
} from './services/search-projects';
export { fundingEvidenceUnchecked } from './services/assessment-evidence';
