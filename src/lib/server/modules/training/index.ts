/** The door of training: programmes abroad and the cohorts that went or were planned. */
export type { Cohort, TrainingProgramme } from './domain/training';
export { listCohorts, listTrainingProgrammes, trainingOfCountry } from './services/training';
