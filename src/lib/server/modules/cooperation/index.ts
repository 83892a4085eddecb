/** The door of cooperation: proposals, cases, sittings, agreements. */
export { recogniseApplicant } from './services/recognise-applicant';
export { actOnStep, type ActedOnStep, type StepInput } from './services/act-on-step';
export { loadCaseUnchecked, mayReadCase, readCase, type CaseFile } from './services/case-file';
export { openCase, type NewCase } from './services/open-case';
