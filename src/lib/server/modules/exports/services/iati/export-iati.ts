import { Readable } from 'node:stream';
import { everyProjectForIati } from '$lib/server/modules/funding';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import type { IatiRecord } from '../../domain/iati/activity';
import { checkActivity, type IatiFault } from '../../domain/iati/check-activity';
import { identifierFault } from '../../domain/iati/publisher-identifier';
import { writeActivity, type IatiWords } from '../../domain/iati/write-activity';
import { writeOrganisation } from '../../domain/iati/write-organisation';
import type { ExportedFile } from '../export-open-data';
import { iatiRecord, knownSectorCodes } from './iati-record';
import { readPublisher, type PublisherState } from './publisher';

const mediaType = 'application/xml';
const block = 32 * 1024;

/** `IATI_NOT_PUBLISHABLE` (`why`: what is wrong with the organisation's identifier); `IATI_NOTHING_SOUND`. */
export type IatiRefusal = Refusal<'IATI_NOT_PUBLISHABLE' | 'IATI_NOTHING_SOUND'>;

/** A project that was stopped before it went out, with everything for which it was. */
export type StoppedProject = {
	readonly id: string;
	readonly title: Bilingual;
	readonly faults: readonly IatiFault[];
};

type IatiCtx = Pick<Ctx, 'db' | 'tenant' | 'mode' | 'clock' | 'origin'>;
type Checked = { readonly record: IatiRecord; readonly faults: readonly IatiFault[] };

/** Every published project as an activity's record with what is wrong with it, as it is read. */
async function* everyChecked(ctx: IatiCtx, state: PublisherState): AsyncGenerator<Checked> {
	const at = { today: ctx.clock.today(), now: ctx.clock.now().toISOString(), sectors: knownSectorCodes };
	for await (const project of everyProjectForIati(ctx, { examples: state.isTrial })) {
		const record = iatiRecord(project, ctx.origin);
		yield { record, faults: checkActivity(record, state.publisher, at) };
	}
}

/**
 * The activity file of IATI 2.03: every published project that is sound, one activity each, written as the records are
 * read. Unsound ones are left out and told to `onStopped`. In a demonstration the examples are in it and the file says
 * that it is a trial; elsewhere an example is no open data. Public.
 *
 * Refuses with `IATI_NOT_PUBLISHABLE` until the region's identifier is set and in force, and with `IATI_NOTHING_SOUND`,
 * since a file without an activity is none.
 */
export async function exportIatiActivities(
	ctx: IatiCtx,
	onStopped: (stopped: StoppedProject) => void = () => {}
): Promise<ExportedFile | IatiRefusal> {
	const state = await readPublisher(ctx);
	const fault = identifierFault(state.publisher.identifier);
	if (fault) return refuse('IATI_NOT_PUBLISHABLE', { why: fault, identifier: state.publisher.identifier });
	const sound = soundOnly(everyChecked(ctx, state), onStopped);
	const first = await sound.next();
	if (first.done) return refuse('IATI_NOTHING_SOUND');
	const words = wordsOfFile();
	async function* pieces(begin: IatiRecord): AsyncGenerator<string> {
		let text = `${headOf(state)}\n<iati-activities version="2.03" generated-datetime="${ctx.clock.now().toISOString()}">\n`;
		text += `${writeActivity(begin, state.publisher, words)}\n`;
		for await (const record of sound) {
			text += `${writeActivity(record, state.publisher, words)}\n`;
			if (text.length < block) continue;
			yield text;
			text = '';
		}
		yield `${text}</iati-activities>\n`;
	}
	return {
		mediaType,
		fileName: fileNameOf(state, 'activities'),
		bytes: Readable.from(pieces(first.value), { objectMode: false })
	};
}

async function* soundOnly(
	checked: AsyncGenerator<Checked>,
	onStopped: (stopped: StoppedProject) => void
): AsyncGenerator<IatiRecord, undefined> {
	for await (const { record, faults } of checked) {
		if (faults.length === 0) yield record;
		else onStopped({ id: record.id, title: record.title, faults });
	}
	return undefined;
}

/** The organisation file of IATI 2.03. Refuses with `IATI_NOT_PUBLISHABLE` as the activity file does. Public. */
export async function exportIatiOrganisation(ctx: IatiCtx): Promise<ExportedFile | IatiRefusal> {
	const state = await readPublisher(ctx);
	const fault = identifierFault(state.publisher.identifier);
	if (fault) return refuse('IATI_NOT_PUBLISHABLE', { why: fault, identifier: state.publisher.identifier });
	const remark = state.isTrial ? textIn('id').iati.file.trial : '';
	const text = writeOrganisation(state.publisher, ctx.clock.now().toISOString(), remark);
	return {
		mediaType,
		fileName: fileNameOf(state, 'organisation'),
		bytes: Readable.from([Buffer.from(text)])
	};
}

/** How many projects are sound, and the first of those that are stopped with their reasons: for the office. */
export async function checkIati(
	ctx: Ctx,
	most: number
): Promise<
	{ sound: number; stopped: number; shown: StoppedProject[]; state: PublisherState } | AuthorisationRefusal
> {
	const denied = authorise(ctx, 'project.read');
	if (denied) return denied;
	const state = await readPublisher(ctx);
	const shown: StoppedProject[] = [];
	const counts = { sound: 0, stopped: 0 };
	for await (const { record, faults } of everyChecked(ctx, state)) {
		if (faults.length === 0) counts.sound += 1;
		else {
			counts.stopped += 1;
			if (shown.length < most) shown.push({ id: record.id, title: record.title, faults });
		}
	}
	return { ...counts, shown, state };
}

const headOf = (state: PublisherState) =>
	`<?xml version="1.0" encoding="UTF-8"?>${state.isTrial ? `\n<!-- ${textIn('id').iati.file.trial} -->` : ''}`;
const fileNameOf = (state: PublisherState, what: string) => `iati-${what}${state.isTrial ? '-coba' : ''}.xml`;

function wordsOfFile(): IatiWords {
	const [id, en] = [textIn('id').iati.file, textIn('en').iati.file];
	const both = (name: 'progress' | 'progressOf' | 'page' | 'agreement') => ({ id: id[name], en: en[name] });
	return {
		registerOffice: id.registerOffice,
		progress: both('progress'),
		progressOf: both('progressOf'),
		page: both('page'),
		agreement: both('agreement')
	};
}
