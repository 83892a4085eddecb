/** The door of the life cycle: what becomes of an agreement after its signature. */
export { carriesOut } from './domain/carries-out';
export { addAgreementObligation, type AgreementObligation } from './services/add-agreement-obligation';
export { readAgreementSides, type AgreementSides } from './services/sides-of-agreement';
export { endingReminders } from './services/remind-of-endings';
