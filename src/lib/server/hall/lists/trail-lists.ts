import { listHolidays } from '$lib/server/modules/calendar';
import { readAuditTrail } from '$lib/server/modules/identity';
import { listKeptMail, type KeptMail } from '$lib/server/modules/notifications';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { pick, type Language } from '$lib/text/bilingual';
import { writeInstant } from '$lib/written/dates';
import { deskList, everyRow, orRefused } from './desk-list';
import { trailAsked, yearAsked } from './list-questions';

/** Who acted and in which role; roles were written as "registrar+admin", the program as "program:seed". */
export function trailActor(
	language: Language,
	{ actorName, actorId, actorRole }: { actorName: string | null; actorId: string | null; actorRole: string }
): string {
	const { office, desk } = textIn(language);
	const { trail } = office;
	if (actorRole.startsWith('program:')) return trail.program(actorRole.slice('program:'.length));
	const role = actorRole
		.split('+')
		.map((one) => desk.roles[one] ?? trail.actors[one] ?? one)
		.join(', ');
	if (actorId === null) return role;
	const name = actorName ?? trail.erased;
	return actorRole === 'self' || role === '' ? name : `${name} (${role})`;
}

/** The audit log under the filters of its page; what an entry says in full stands in the exit bundle, byte for byte. */
const trail = deskList({
	page: 'deskAudit',
	async read(ctx, search) {
		const filter = trailAsked(search);
		const words = textIn(ctx.language).office.trail;
		const rows = await everyRow(async (before?: number) => {
			const found = await readAuditTrail(ctx, { filter, before, limit: 500 });
			return isRefusal(found) ? found : { rows: found.entries, next: found.next };
		});
		return orRefused(rows, [
			...(filter.kind ? [{ label: words.kind, value: words.kinds[filter.kind] ?? filter.kind }] : []),
			...(filter.id ? [{ label: words.id, value: filter.id }] : []),
			...(filter.event ? [{ label: words.event, value: words.events[filter.event] ?? filter.event }] : [])
		]);
	},
	title: ({ office }) => office.trail.title,
	columns({ office, lists }, { language, tenant }) {
		const { columns, events, kinds, id } = office.trail;
		return [
			{ label: lists.columns.number, kind: 'number', value: (row) => row.seq },
			{
				label: columns.when,
				width: 24,
				value: (row) => writeInstant(row.at, tenant.timeZone, language, 'short')
			},
			{ label: columns.event, width: 40, value: (row) => events[row.event] ?? row.event },
			{ label: columns.who, width: 40, value: (row) => trailActor(language, row) },
			{ label: columns.subject, value: (row) => kinds[row.subjectKind] ?? row.subjectKind },
			{ label: id, width: 40, value: (row) => row.subjectId }
		];
	},
	example: () => false
});

/** The mail that a demonstration keeps instead of sending it. */
const mail = deskList<KeptMail>({
	page: 'deskMail',
	read: async (ctx) =>
		orRefused(
			await everyRow(async (before?: { at: Date; id: string }) => {
				const rows = await listKeptMail(ctx, before);
				if (isRefusal(rows)) return rows;
				const last = rows.at(-1);
				return { rows, next: last ? { at: last.kept_at, id: last.id } : null };
			})
		),
	title: ({ office }) => office.mail.title,
	columns({ office, lists }, { language, tenant }) {
		const { to, when, files } = office.mail;
		const at = (instant: Date) => writeInstant(instant, tenant.timeZone, language, 'short');
		return [
			{ label: when, width: 24, value: (row) => at(row.kept_at) },
			{ label: to, width: 32, value: (row) => row.recipient },
			{ label: lists.columns.about, width: 64, value: (row) => row.subject },
			{ label: files, width: 32, value: (row) => row.files.map(({ name }) => name).join('; ') },
			{ label: lists.columns.state, value: (row) => (row.sent_at ? office.mail.sent(at(row.sent_at)) : null) }
		];
	},
	// Every mail of a demonstration is invented, whomever it names.
	example: () => true
});

const holidays = deskList({
	page: 'deskCalendar',
	async read(ctx, search) {
		const year = yearAsked(search, ctx.clock.today());
		const { holidays: days } = await listHolidays(ctx);
		return {
			title: textIn(ctx.language).office.calendar.list(year),
			rows: days.filter(({ day }) => day.startsWith(`${year}-`))
		};
	},
	title: ({ office }) => office.calendar.title,
	columns({ office }, { language }) {
		const { columns, kinds } = office.calendar;
		return [
			{ label: columns.day, kind: 'day', value: (row) => row.day },
			{ label: columns.name, width: 48, value: (row) => pick(row.name, language) || pick(row.name, 'id') },
			{ label: columns.kind, value: (row) => kinds[row.kind] ?? row.kind },
			{ label: columns.decree, width: 48, value: (row) => row.decree }
		];
	},
	example: () => false
});

export const trailLists = { jejak: trail, surel: mail, 'hari-libur': holidays };
