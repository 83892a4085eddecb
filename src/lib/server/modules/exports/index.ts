/** The door of exports: what is published, as files for machines and spreadsheets. */
export { exportAgreements, exportPartners, type ExportedFile } from './services/export-open-data';
export { exportFormats, type ExportFormat } from './domain/table';
