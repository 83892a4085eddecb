import { fingerprintOf } from '$lib/server/platform/audit-text';
import { groupedBy } from '$lib/server/platform/grouped';
import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { Finding, LoggedEntry } from '$lib/server/modules/audit';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { foldCase, type CaseEvent, type Procedure, type WorkingDays } from '$lib/server/modules/workflow';
import { projectedSteps, rowStateOf } from '../domain/step-projection';
import { casesAfter, eventsOfCases, stepsOfCases } from '../repository/case-proof';

const page = 200;

type LoggedCase = {
	procedure: string | undefined;
	/** Fingerprint of each event by its number. */
	readonly events: Map<number, string>;
	/** Acts on the case: each makes one version of its row. */
	acts: number;
	last: number;
	/** The unit it was given to last, where the log tells of it. */
	unit: string | undefined;
};

/** What the log says of every case, gathered while the log itself is proved. */
export class CaseReplay {
	readonly cases = new Map<string, LoggedCase>();
	lastCalendarChange = 0;
	lastRecount = 0;

	take({ seq, event, subject, data }: LoggedEntry): void {
		if (event === 'DUE_DAYS_COUNTED') this.lastRecount = seq;
		else if (subject.kind === 'calendar') this.lastCalendarChange = seq;
		if (subject.kind !== 'case' || !subject.id) return;
		const events = data.events as readonly CaseEvent[] | undefined;
		const known = this.cases.get(subject.id);
		const logged = known ?? { procedure: undefined, events: new Map(), acts: 0, last: seq, unit: undefined };
		if (!known) {
			if (!events) return;
			logged.procedure = (data.procedure as { sha256?: string } | undefined)?.sha256;
			this.cases.set(subject.id, logged);
		}
		logged.last = seq;
		const isUnitGiven = event === 'CASE_UNIT_ASSIGNED';
		const given = (isUnitGiven ? data : data.unit) as { to?: string } | undefined;
		if (given?.to) logged.unit = given.to;
		if (isUnitGiven) logged.acts += 1;
		if (!events) return;
		logged.acts += 1;
		for (const event of events) logged.events.set(event.seq, fingerprintOf(event));
	}
}

type CaseRow = Awaited<ReturnType<typeof readCases>>[number];

/**
 * Derives every case again: its history from the log, its row and its open steps from its history. What differs is
 * named by the case and, where it is one, the event.
 *
 * @param reader the same moment of the database at which the log was read
 */
export async function verifyCases(
	reader: Reader,
	ctx: Pick<Ctx, 'clock'>,
	replay: CaseReplay
): Promise<{ cases: number; findings: Finding[] }> {
	const calendar = await workingDaysOf({ db: reader });
	const findings: Finding[] = [];
	const missing = new Set(replay.cases.keys());
	let cases = 0;
	for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
		const rows = await readCases(reader, after);
		for (const row of rows) {
			cases += 1;
			missing.delete(row.id);
			const logged = replay.cases.get(row.id);
			if (!logged) findings.push({ code: 'CASE_NOT_LOGGED', where: row.id });
			else findings.push(...verifyCase(row, logged, replay, ctx.clock.today(), calendar));
		}
		const last = rows.at(-1);
		if (!last) break;
		after = last.id;
	}
	for (const id of missing) findings.push({ code: 'CASE_MISSING', where: id });
	return { cases, findings };
}

async function readCases(reader: Reader, after: string) {
	const rows = await reader.rows(casesAfter({ id: after, limit: page }));
	const ids = rows.map(({ id }) => id);
	const ofCase = (row: { readonly case_id: string }) => row.case_id;
	const events = groupedBy(await reader.rows(eventsOfCases({ ids })), ofCase);
	const steps = groupedBy(await reader.rows(stepsOfCases({ ids })), ofCase);
	return rows.map((row) => ({ ...row, events: events.get(row.id) ?? [], steps: steps.get(row.id) ?? [] }));
}

function verifyCase(
	row: CaseRow,
	logged: LoggedCase,
	replay: CaseReplay,
	today: string,
	calendar: WorkingDays
): Finding[] {
	const history = compareHistory(row, logged);
	if (history.length > 0) return history;
	const procedure = row.procedure as Procedure;
	if (logged.procedure !== undefined && logged.procedure !== fingerprintOf(procedure))
		return [{ code: 'CASE_PROCEDURE_CHANGED', where: row.id }];
	const events = row.events.map((event) => event.body as CaseEvent);
	const state = foldCase(procedure, events);
	const columns = differing(row, {
		procedure_key: procedure.key,
		answers: state.answers,
		state: rowStateOf(state),
		status: state.status,
		opened_on: state.started_on,
		closed_on: state.ended_on,
		version: logged.acts,
		...(logged.unit === undefined ? {} : { unit_id: logged.unit })
	});
	const findings: Finding[] =
		columns.length > 0 ? [{ code: 'CASE_ROW_CHANGED', where: row.id, details: { columns } }] : [];
	// After a new holiday the due days are counted again a moment later, all cases in one round.
	const isRecountPending = replay.lastCalendarChange > Math.max(logged.last, replay.lastRecount);
	const expected = new Map(
		projectedSteps(state, events, today, calendar).map((step) => [step.step_key, step])
	);
	for (const { case_id: _case, ...step } of row.steps) {
		const made = expected.get(step.step_key);
		expected.delete(step.step_key);
		const changed = made ? differing(step, made) : ['step_key'];
		// A row of before the clock was kept beside the step gets it when its case moves or the calendar changes.
		const wrong = changed
			.filter((column) => !(isRecountPending && column.startsWith('due_')))
			.filter((column) => column !== 'clock' || step.clock !== null);
		if (wrong.length > 0) findings.push(changedStep(row.id, step.step_key, wrong));
	}
	for (const key of expected.keys()) findings.push(changedStep(row.id, key, ['step_key']));
	return findings;
}

function compareHistory(row: CaseRow, logged: LoggedCase): Finding[] {
	const findings: Finding[] = [];
	const unseen = new Map(logged.events);
	for (const event of row.events) {
		const where = `${row.id}#${event.seq}`;
		const body = event.body as CaseEvent;
		const fingerprint = unseen.get(event.seq);
		unseen.delete(event.seq);
		if (fingerprint === undefined) findings.push({ code: 'CASE_EVENT_NOT_LOGGED', where });
		else if (
			fingerprint !== fingerprintOf(body) ||
			event.actor_id !== (body.actor.person_id ?? null) ||
			event.actor_role !== body.actor.role ||
			event.at !== body.at.replace(/\.(\d{3})Z$/, '.$1000Z')
		)
			findings.push({ code: 'CASE_EVENT_CHANGED', where });
	}
	for (const seq of unseen.keys()) findings.push({ code: 'CASE_EVENT_MISSING', where: `${row.id}#${seq}` });
	return findings;
}

/** The columns of `row` that are not as `expected` says. */
function differing(row: object, expected: object): string[] {
	const present = row as Readonly<Record<string, unknown>>;
	return Object.entries(expected)
		.filter(([column, value]) => fingerprintOf(present[column] ?? null) !== fingerprintOf(value ?? null))
		.map(([column]) => column);
}

const changedStep = (id: string, step: string, columns: readonly string[]): Finding => ({
	code: 'CASE_STEP_CHANGED',
	where: `${id} ${step}`,
	details: { columns }
});
