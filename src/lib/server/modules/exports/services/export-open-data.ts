import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import type { RegisterFilters } from '$lib/server/modules/portal';
import type { ExportFormat } from '../domain/table';
import type { OpenTable } from './open-tables';

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
 * A table of open data as a file. With or without a token it is the same: what is published, and no example
 * (contract.md, Exports).
 *
 * @param input.filters of its list, where the table understands them
 * @param input.address where it was asked for, filters included
 */
export function exportOpenTable(
	ctx: Ctx,
	table: OpenTable,
	input: { filters?: RegisterFilters; format: ExportFormat; address: string }
): ExportedFile {
	const asOf = ctx.clock.today();
	const frame = { asOf, address: input.address, publisher: ctx.tenant.name, language: ctx.language };
	return {
		mediaType: mediaTypes[input.format],
		fileName: `${table.name}-${asOf}.${input.format}`,
		bytes: table.write(ctx, input.filters ?? {}, frame, input.format)
	};
}
