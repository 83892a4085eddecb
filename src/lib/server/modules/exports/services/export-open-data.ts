import type { Readable } from 'node:stream';
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
import { everyPublicCohort } from '$lib/server/modules/training';
import { agreementColumns } from '../domain/agreement-columns';
import { cohortColumns } from '../domain/cohort-columns';
import { initiativeColumns } from '../domain/initiative-columns';
import { innovationColumns } from '../domain/innovation-columns';
import { partnerColumns } from '../domain/partner-columns';
import { projectColumns } from '../domain/project-columns';
import { membershipColumns, sisterColumns, visitColumns } from '../domain/relation-columns';
import type { ExportFormat, Table } from '../domain/table';
import { writeJson } from './write-json';
import { writeCsvTable, writeXlsxTable } from './write-sheet';

/** An open table as a file: its bytes come as the rows are read. */
export type ExportedFile = {
	readonly mediaType: string;
	readonly fileName: string;
	readonly bytes: Readable;
};

const mediaTypes: Record<ExportFormat, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
};

/**
 * The published agreements under the filters as open data. With or without a token it is the same: what is
 * published, and no example (contract.md, Exports).
 *
 * @param address where it was asked for, filters included
 */
export function exportAgreements(
	ctx: Ctx,
	input: { filters: RegisterFilters; format: ExportFormat; address: string }
): ExportedFile {
	return fileOf(
		{
			...frameOf(ctx, input.address),
			name: 'agreements',
			columns: agreementColumns(ctx.origin),
			rows: everyPublishedAgreement(ctx, input.filters)
		},
		input.format
	);
}

/** The published partners as open data. */
export function exportPartners(ctx: Ctx, input: { format: ExportFormat; address: string }): ExportedFile {
	return fileOf(
		{
			...frameOf(ctx, input.address),
			name: 'partners',
			columns: partnerColumns(ctx.origin),
			rows: everyPublishedPartner(ctx)
		},
		input.format
	);
}

/** The cohorts of training abroad that were held or planned, without the invented ones and without any person. */
export function exportCohorts(ctx: Ctx, input: { format: ExportFormat; address: string }): ExportedFile {
	return fileOf(
		{
			...frameOf(ctx, input.address),
			name: 'cohorts',
			columns: cohortColumns(ctx.origin),
			rows: everyPublicCohort(ctx)
		},
		input.format
	);
}

/** The published projects with outside money, examples left out; money for each instrument by itself. */
export function exportProjects(ctx: Ctx, input: { format: ExportFormat; address: string }): ExportedFile {
	return fileOf(
		{
			...frameOf(ctx, input.address),
			name: 'projects',
			columns: projectColumns(ctx.origin),
			rows: everyPublicProject(ctx)
		},
		input.format
	);
}

/** What the smart city consists of, as far as it is public; examples left out. */
export function exportInitiatives(ctx: Ctx, input: { format: ExportFormat; address: string }): ExportedFile {
	return fileOf(
		{
			...frameOf(ctx, input.address),
			name: 'initiatives',
			columns: initiativeColumns(ctx.origin),
			rows: everyPublicInitiative(ctx)
		},
		input.format
	);
}

/** The published innovations with their awards and who learnt from whom; examples left out. */
export function exportInnovations(ctx: Ctx, input: { format: ExportFormat; address: string }): ExportedFile {
	return fileOf(
		{
			...frameOf(ctx, input.address),
			name: 'innovations',
			columns: innovationColumns(ctx.origin),
			rows: everyPublicInnovation(ctx)
		},
		input.format
	);
}

/** The tables of the rooms that look outward, by the name of their export. */
export const relationTables = ['visits', 'memberships', 'sister-cities'] as const;
export type RelationTable = (typeof relationTables)[number];

/** Visits, memberships or sister cities as open data: published, no example, and no person. */
export function exportRelations(
	ctx: Ctx,
	name: RelationTable,
	input: { format: ExportFormat; address: string }
): ExportedFile {
	const frame = { ...frameOf(ctx, input.address), name };
	const { origin } = ctx;
	switch (name) {
		case 'visits':
			return fileOf({ ...frame, columns: visitColumns(origin), rows: everyPublicVisit(ctx) }, input.format);
		case 'memberships':
			return fileOf(
				{ ...frame, columns: membershipColumns(origin), rows: everyPublicMembership(ctx) },
				input.format
			);
		case 'sister-cities':
			return fileOf(
				{ ...frame, columns: sisterColumns(origin), rows: everyPublicSisterCity(ctx) },
				input.format
			);
	}
}

const frameOf = (ctx: Ctx, address: string) => ({
	asOf: ctx.clock.today(),
	address,
	publisher: ctx.tenant.name,
	language: ctx.language
});

function fileOf<Row>(table: Table<Row>, format: ExportFormat): ExportedFile {
	const write = { csv: writeCsvTable<Row>, json: writeJson<Row>, xlsx: writeXlsxTable<Row> }[format];
	return {
		mediaType: mediaTypes[format],
		fileName: `${table.name}-${table.asOf}.${format}`,
		bytes: write(table)
	};
}
