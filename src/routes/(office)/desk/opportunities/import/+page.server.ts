import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fail } from '@sveltejs/kit';
import {
	callListOf,
	columnChoices,
	listFields,
	listTexts,
	mappingIn,
	packTable,
	printVerdicts,
	unpackTable
} from '$lib/server/hall/call-import';
import { actOnce, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { callListLimits } from '$lib/server/hall/upload-limits';
import {
	importCalls,
	mappingFor,
	previewCalls,
	readCallFile,
	type CallMapping,
	type CallVerdict
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { listOfficePartners, listUnits } from '$lib/server/modules/organisations';
import type { Ctx } from '$lib/server/platform/context';
import { readAddress } from '$lib/server/platform/outgoing';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { ReadTable } from '$lib/server/platform/spreadsheet';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

/** As many names as a list of suggestions bears; the others are typed. */
const suggested = 200;

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const [units, donors] = await Promise.all([
		listUnits(ctx),
		listOfficePartners(ctx, { filters: { q: null, kind: null, country: null }, limit: suggested })
	]);
	return {
		key: randomUUID(),
		fields: listFields(
			isRefusal(units) ? [] : units,
			isRefusal(donors) ? [] : donors.rows.map(({ name }) => name),
			language
		)
	};
};

type Shown = {
	readonly packed: string;
	readonly source: string;
	readonly columns: ReturnType<typeof columnChoices>;
	readonly lines: ReturnType<typeof printVerdicts>;
	readonly told: string;
	readonly cut: string | undefined;
	readonly kept: string | undefined;
	readonly isRecorded: boolean;
	readonly canRecord: boolean;
};

const kept = (fields: FormData) =>
	Object.fromEntries([...listTexts, 'address'].map((name) => [name, typed(fields, name)]));

function no(refusal: Refusal, field: string, fields: FormData, language: Language) {
	const text = sentenceFor(language, refusal);
	return fail(statusOf(refusal.refused), {
		values: kept(fields),
		errors: [{ field, text }],
		shown: undefined as Shown | undefined
	});
}

function shownOf(
	table: ReadTable,
	mapping: CallMapping,
	verdicts: readonly CallVerdict[],
	about: { source: string; isKept: boolean; isRecorded: boolean },
	language: Language
): Shown {
	const words = textIn(language).callImport;
	const count = (word: CallVerdict['verdict']) =>
		writeNumber(verdicts.filter(({ verdict }) => verdict === word).length, language);
	const tell = about.isRecorded ? words.recordedCounts : words.counts;
	return {
		packed: packTable(table),
		source: about.source,
		columns: columnChoices(table, mapping, language),
		lines: printVerdicts(verdicts, about.isRecorded, language),
		told: tell(count('new'), count('known'), count('wrong')),
		cut: table.isCut ? words.cut : undefined,
		kept: about.isKept ? words.columnsKept : undefined,
		isRecorded: about.isRecorded,
		canRecord: !about.isRecorded && verdicts.some(({ verdict }) => verdict === 'new')
	};
}

/** A list as it comes: its columns are read as they were read the last time, where a list had the same ones. */
async function lookFirst(ctx: Ctx, fields: FormData, table: ReadTable, source: string, language: Language) {
	const known = await mappingFor(ctx, table.head);
	if (isRefusal(known)) return no(known, 'file', fields, language);
	return look(ctx, fields, table, known.mapping, { source, isKept: known.isKept }, language);
}

async function look(
	ctx: Ctx,
	fields: FormData,
	table: ReadTable,
	mapping: CallMapping,
	{ source, isKept }: { readonly source: string; readonly isKept: boolean },
	language: Language
) {
	const verdicts = await previewCalls(ctx, callListOf(fields, table, mapping, source, language));
	if (isRefusal(verdicts)) return no(verdicts, 'file', fields, language);
	return {
		values: kept(fields),
		errors: [],
		shown: shownOf(table, mapping, verdicts, { source, isKept, isRecorded: false }, language)
	};
}

export const actions: Actions = {
	file: async ({ request, locals: { ctx, language } }) => {
		const form = await readPageForm(request, callListLimits);
		if (isRefusal(form)) return no(form, 'file', new FormData(), language);
		try {
			const [file] = form.files;
			if (!file) return no(refuse('LIST_MISSING'), 'file', form.fields, language);
			const table = await readCallFile(await buffer(file.open()));
			if (isRefusal(table)) return no(table, 'file', form.fields, language);
			return lookFirst(ctx, form.fields, table, file.name, language);
		} finally {
			await form.discard();
		}
	},
	address: async ({ request, locals: { ctx, language } }) => {
		const fields = await request.formData();
		// The form is asked for before the outside is: who may not write calls sends this program nowhere.
		if (!allows(ctx.actor, 'opportunity.write'))
			return no(refuse('NOT_ALLOWED'), 'address', fields, language);
		const read = await readAddress(typed(fields, 'address'));
		if (isRefusal(read)) return no(read, 'address', fields, language);
		const table = await readCallFile(Buffer.from(read.text));
		if (isRefusal(table)) return no(table, 'address', fields, language);
		return lookFirst(ctx, fields, table, read.address, language);
	},
	check: async ({ request, locals: { ctx, language } }) => {
		const fields = await request.formData();
		const table = unpackTable(typed(fields, 'packed'));
		if (isRefusal(table)) return no(table, 'file', fields, language);
		const about = { source: typed(fields, 'source'), isKept: false };
		return look(ctx, fields, table, mappingIn(fields, table), about, language);
	},
	record: async ({ request, locals: { ctx, language } }) => {
		const fields = await request.formData();
		const table = unpackTable(typed(fields, 'packed'));
		if (isRefusal(table)) return no(table, 'file', fields, language);
		const mapping = mappingIn(fields, table);
		const source = typed(fields, 'source');
		const list = callListOf(fields, table, mapping, source, language);
		const verdicts = await actOnce(ctx, fields, 'calls.import', (once) => importCalls(once, list));
		if (isRefusal(verdicts)) return no(verdicts, 'file', fields, language);
		return {
			values: kept(fields),
			errors: [],
			shown: shownOf(table, mapping, verdicts, { source, isKept: false, isRecorded: true }, language)
		};
	}
};
