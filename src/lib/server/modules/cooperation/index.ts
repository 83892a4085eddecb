/** The door of cooperation: proposals, cases, sittings, agreements. */
export { recogniseApplicant } from './services/recognise-applicant';
