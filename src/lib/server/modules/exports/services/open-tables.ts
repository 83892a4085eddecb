import type { Readable } from 'node:stream';
import type { AddressName } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import {
	everyPublishedAgreement,
	everyPublishedPartner,
	type RegisterFilters
} from '$lib/server/modules/portal';
import { everyPublicProject } from '$lib/server/modules/funding';
import { everyPublicInitiative, everyPublicInnovation } from '$lib/server/modules/portfolio';
import {
	everyPublicMembership,
	everyPublicSisterCity,
	everyPublicVisit
} from '$lib/server/modules/relations';
import { listPublicServices, listPublicThemes } from '$lib/server/modules/sharing';
import { everyPublicCohort } from '$lib/server/modules/training';
import { agreementColumns } from '../domain/agreement-columns';
import { cohortColumns } from '../domain/cohort-columns';
import { initiativeColumns } from '../domain/initiative-columns';
import { innovationColumns } from '../domain/innovation-columns';
import { partnerColumns } from '../domain/partner-columns';
import { projectColumns } from '../domain/project-columns';
import { membershipColumns, sisterColumns, visitColumns } from '../domain/relation-columns';
import { jointServiceColumns, themeColumns } from '../domain/sharing-columns';
import type { Column, ExportFormat, Table } from '../domain/table';
import { writeJson } from './write-json';
import { writeCsvTable, writeXlsxTable } from './write-sheet';

type Frame = Pick<Table<never>, 'asOf' | 'address' | 'publisher' | 'language'>;

/** A table of open data that can be had as a file: published rows, no example, no person. */
export type OpenTable = {
	/** The word of its address: `/exports/<name>.csv`. */
	readonly name: string;
	readonly columns: readonly Pick<Column<never>, 'key' | 'kind'>[];
	/** Understands the filters of its list; the others hold everything. */
	readonly filtered: boolean;
	readonly write: (ctx: Ctx, filters: RegisterFilters, frame: Frame, format: ExportFormat) => Readable;
};

function openTable<Row>(
	name: string,
	columns: (origin: string) => readonly Column<Row>[],
	rows: (ctx: Ctx, filters: RegisterFilters) => AsyncIterable<Row>,
	filtered = false
): OpenTable {
	return {
		name,
		columns: columns(''),
		filtered,
		write(ctx, filters, frame, format) {
			const write = { csv: writeCsvTable<Row>, json: writeJson<Row>, xlsx: writeXlsxTable<Row> }[format];
			return write({ ...frame, name, columns: columns(ctx.origin), rows: rows(ctx, filters) });
		}
	};
}

/** Of a short list that is read whole: its rows without the invented ones. */
async function* withoutExamples<Row extends { is_example: boolean }>(
	read: Promise<readonly Row[]>
): AsyncGenerator<Row> {
	for (const row of await read) if (!row.is_example) yield row;
}

/** What the region opens, each at an address that stays. */
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
		| 'themes'
		| 'jointServices'
		| 'procedures';
	/** Under /api/v1; every dataset can be read there. */
	readonly path: string;
	/** The page that shows the same. */
	readonly page: Extract<
		AddressName,
		| 'agreements'
		| 'partners'
		| 'projects'
		| 'training'
		| 'international'
		| 'smartCity'
		| 'innovations'
		| 'sharedServices'
		| 'procedures'
	>;
	/** The European data theme under which catalogues file it. */
	readonly theme: 'GOVE' | 'ECON' | 'EDUC' | 'INTR';
	/** As a file, where it is one table. */
	readonly table?: OpenTable;
};

/**
 * The one list of open data: the exports, their schemas, the dictionary and the catalogue are all read from it, so that a
 * new table is a line here and words for its columns.
 */
export const openDatasets: readonly OpenDataset[] = [
	{
		key: 'agreements',
		path: '/agreements',
		page: 'agreements',
		theme: 'GOVE',
		table: openTable(
			'agreements',
			agreementColumns,
			(ctx, filters) => everyPublishedAgreement(ctx, filters),
			true
		)
	},
	{
		key: 'partners',
		path: '/partners',
		page: 'partners',
		theme: 'GOVE',
		table: openTable('partners', partnerColumns, (ctx) => everyPublishedPartner(ctx))
	},
	{
		key: 'projects',
		path: '/projects',
		page: 'projects',
		theme: 'ECON',
		table: openTable('projects', projectColumns, (ctx) => everyPublicProject(ctx))
	},
	{ key: 'programmes', path: '/training-programmes', page: 'training', theme: 'EDUC' },
	{
		key: 'cohorts',
		path: '/cohorts',
		page: 'training',
		theme: 'EDUC',
		table: openTable('cohorts', cohortColumns, (ctx) => everyPublicCohort(ctx))
	},
	{
		key: 'memberships',
		path: '/memberships',
		page: 'international',
		theme: 'INTR',
		table: openTable('memberships', membershipColumns, (ctx) => everyPublicMembership(ctx))
	},
	{
		key: 'visits',
		path: '/visits',
		page: 'international',
		theme: 'INTR',
		table: openTable('visits', visitColumns, (ctx) => everyPublicVisit(ctx))
	},
	{
		key: 'sisters',
		path: '/sister-cities',
		page: 'international',
		theme: 'INTR',
		table: openTable('sister-cities', sisterColumns, (ctx) => everyPublicSisterCity(ctx))
	},
	{
		key: 'initiatives',
		path: '/initiatives',
		page: 'smartCity',
		theme: 'GOVE',
		table: openTable('initiatives', initiativeColumns, (ctx) => everyPublicInitiative(ctx))
	},
	{
		key: 'innovations',
		path: '/innovations',
		page: 'innovations',
		theme: 'GOVE',
		table: openTable('innovations', innovationColumns, (ctx) => everyPublicInnovation(ctx))
	},
	{
		key: 'themes',
		path: '/shared-services',
		page: 'sharedServices',
		theme: 'GOVE',
		table: openTable(
			'sharing-themes',
			() => themeColumns,
			(ctx) => withoutExamples(listPublicThemes(ctx))
		)
	},
	{
		key: 'jointServices',
		path: '/shared-services',
		page: 'sharedServices',
		theme: 'GOVE',
		table: openTable(
			'joint-services',
			() => jointServiceColumns,
			(ctx) => withoutExamples(listPublicServices(ctx))
		)
	},
	{ key: 'procedures', path: '/procedures', page: 'procedures', theme: 'GOVE' }
];

/** The tables that can be had as files, in the order of {@link openDatasets}. */
export const openTables: readonly OpenTable[] = openDatasets.flatMap(({ table }) => table ?? []);
