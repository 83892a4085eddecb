import { listDue } from '$lib/server/modules/retention';
import { deskList, everyRow, orRefused } from './desk-list';

/** What has come to the end of its time, by the schedule that holds. */
export const retentionLists = {
	retensi: deskList({
		page: 'deskRetention',
		read: async (ctx) =>
			orRefused(
				await everyRow((after?: { sort: string; id: string }) => listDue(ctx, { after, limit: 500 }))
			),
		title: ({ retention }) => retention.due,
		columns: ({ retention: words }) => [
			{ label: words.columns.number, value: (row) => row.number },
			{ label: words.columns.title, width: 48, value: (row) => row.title },
			{ label: words.columns.kind, width: 32, value: (row) => words.kinds[row.kind] },
			{ label: words.columns.ended, kind: 'day', value: (row) => row.endedOn },
			{ label: words.columns.due, kind: 'day', value: (row) => row.dueOn },
			{ label: words.columns.fate, value: (row) => words.fates[row.fate] },
			{ label: words.number, value: (row) => (row.isConfirmed ? '' : words.unconfirmed) },
			{ label: words.columns.held, value: (row) => (row.heldBy ? words.held[row.heldBy] : '') }
		],
		example: (row) => row.isExample
	})
};
