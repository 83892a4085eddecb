import { exportFormats } from './table';

/**
 * What the region opens, each at an address that stays. `files` names the export, where there is one; every dataset
 * can be read through the API.
 */
export type OpenDataset = {
	readonly key:
		| 'agreements'
		| 'partners'
		| 'projects'
		| 'programmes'
		| 'cohorts'
		| 'memberships'
		| 'visits'
		| 'sisters'
		| 'initiatives'
		| 'innovations'
		| 'procedures';
	/** Under /api/v1. */
	readonly path: string;
	readonly files: readonly string[];
};

const tableFiles = (name: string) => exportFormats.map((format) => `/exports/${name}.${format}`);

export const openDatasets: readonly OpenDataset[] = [
	{ key: 'agreements', path: '/agreements', files: tableFiles('agreements') },
	{ key: 'partners', path: '/partners', files: tableFiles('partners') },
	{ key: 'projects', path: '/projects', files: tableFiles('projects') },
	{ key: 'programmes', path: '/training-programmes', files: [] },
	{ key: 'cohorts', path: '/cohorts', files: tableFiles('cohorts') },
	{ key: 'memberships', path: '/memberships', files: tableFiles('memberships') },
	{ key: 'visits', path: '/visits', files: tableFiles('visits') },
	{ key: 'sisters', path: '/sister-cities', files: tableFiles('sister-cities') },
	{ key: 'initiatives', path: '/initiatives', files: tableFiles('initiatives') },
	{ key: 'innovations', path: '/innovations', files: tableFiles('innovations') },
	{ key: 'procedures', path: '/procedures', files: [] }
];
