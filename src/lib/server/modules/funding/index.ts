/** The door of funding: projects with outside money and what each source reports of them. */
export { conflictingFigures } from './domain/conflict';
export type { FundingReport, Project, ProjectParty } from './domain/project';
export { findProject, listProjects, listProjectsOfCountry } from './services/projects';
