/** The door of exports: what is published, as files for machines and spreadsheets. */
export { exportOpenTable, type ExportedFile } from './services/export-open-data';
export { openDatasets, openTables } from './services/open-tables';
export {
	exportList,
	listFormats,
	mostRowsOnPublicPaper,
	printPublicList,
	type DeskListContent
} from './services/export-list';
export { exportFormats } from './domain/table';
export { exportCatalogue } from './services/export-catalogue';
export { exportJdihn } from './services/export-jdihn';
export { jdihnSpellings } from './domain/jdihn';
export { feedAgreements } from './services/feed-agreements';
export { feedInnovations } from './services/feed-innovations';
export { mapPart, mapSite } from './services/map-site';
export { describeTable, schemaOf } from './services/describe-table';
export { checkIati, exportIatiActivities, exportIatiOrganisation } from './services/iati/export-iati';
export { setPublisher } from './services/iati/publisher';
export { exportGrants } from './services/export-grants';
export { fillingOrder, schemaDifferences } from './domain/bundle/bundle-shape';
export {
	bundleParts,
	openBundle,
	type BundleRefusal,
	type SoundBundle
} from './services/bundle/check-bundle';
export { readBundleSchema } from './services/bundle/table-shapes';
export { digestOfTable, onlyLine, takeInTable, type OwnerRows } from './services/bundle/take-in-tables';
export { bundleFileName, exportBundle } from './services/bundle/export-bundle';
export {
	askForBundle,
	listBundleRuns,
	makeAskedBundle,
	openBundleRun,
	stopBundle
} from './services/bundle/bundle-runs';
