import {
	actorRoles,
	outcomesOfKind,
	stepOf,
	type ActorRole,
	type Basis,
	type Deadline,
	type Effect,
	type Procedure,
	type ProcedureChange,
	type Step
} from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';

/** What an administrator says of a change, field by field, as a form or a machine sends it. */
export type ToldChange = {
	readonly kind: string;
	readonly step: string;
	/** Words of the region's own rule (Perwali, Keputusan): the basis of what is changed. */
	readonly rule: string;
	readonly after?: string;
	readonly days?: string;
	readonly unit?: string;
	readonly name_id?: string;
	readonly name_en?: string;
	readonly about_id?: string;
	readonly about_en?: string;
	readonly step_kind?: string;
	readonly actor?: string;
	readonly back?: string;
	readonly side?: string;
	readonly need?: string;
};
export type ToldFault = {
	readonly field: string;
	readonly message: 'REQUIRED' | 'CHOOSE_ONE' | 'DAYS_WRONG' | 'TOO_LONG';
};

/**
 * The kinds of step that a region may add. What decides, signs, numbers or publishes belongs to the law's own line; a
 * sitting is the coordination team's.
 */
export const addableKinds = ['check', 'opinion', 'initial', 'record', 'await_external'] as const;
export type AddableKind = (typeof addableKinds)[number];

/** The kinds whose return leads back to an earlier step, which then has to be named. */
export const kindsThatReturn: readonly AddableKind[] = ['check', 'initial', 'await_external'];

/** Who may be asked to act at an added step: whoever acts in cases at all. */
export const addableActors = actorRoles.filter((role) => role !== 'auditor' && role !== 'admin');

/**
 * Reads what was told into a change of this procedure. Whether the region may make it is the rule's question
 * (`procedureInForce`), not asked here.
 */
export function readToldChange(
	procedure: Procedure,
	told: ToldChange
): ProcedureChange | { readonly faults: readonly ToldFault[] } {
	const faults: ToldFault[] = [];
	const need = (field: keyof ToldChange, most = 300): string => {
		const text = told[field]?.trim() ?? '';
		if (text === '') faults.push({ field, message: 'REQUIRED' });
		else if (text.length > most) faults.push({ field, message: 'TOO_LONG' });
		return text;
	};
	const choose = <Word extends string>(field: keyof ToldChange, words: readonly Word[]): Word => {
		const word = told[field] as Word;
		if (!words.includes(word)) faults.push({ field, message: 'CHOOSE_ONE' });
		return word;
	};
	const keys = procedure.steps.map(({ key }) => key);
	const step = choose('step', keys);
	const basis: Basis = { article: { id: told.rule, en: told.rule }, certainty: 'high' };
	const days = () => {
		const n = Number(told.days);
		if (!/^\d{1,3}$/.test(told.days?.trim() ?? '') || n < 1)
			faults.push({ field: 'days', message: 'DAYS_WRONG' });
		return { n, unit: choose('unit', ['working_days', 'calendar_days'] as const) };
	};
	const name = (): Bilingual => ({ id: need('name_id'), en: need('name_en') });
	const change = ((): ProcedureChange | null => {
		switch (told.kind) {
			case 'set_days':
				return { change: 'set_days', step, ...days(), basis };
			case 'drop_days':
				return { change: 'drop_days', step };
			case 'rename':
				return { change: 'rename', step, name: name() };
			case 'skip_step':
				return { change: 'skip_step', step };
			case 'move_step':
				return { change: 'move_step', step, after: choose('after', keys) };
			case 'add_paper': {
				const called = name();
				return {
					change: 'add_paper',
					step,
					side: choose('side', ['in', 'out'] as const),
					need: choose('need', ['required', 'optional'] as const),
					paper: {
						key: freeKey(
							called.id,
							procedure.papers.map(({ key }) => key)
						),
						name: called,
						formats: ['pdf', 'docx', 'jpg', 'png'],
						headings: []
					}
				};
			}
			case 'add_step': {
				const called = name();
				const about = { id: need('about_id', 500), en: need('about_en', 500) };
				const kind = choose('step_kind', addableKinds);
				const actor = choose('actor', addableActors);
				const back = kindsThatReturn.includes(kind) ? choose('back', keys) : null;
				const deadline: Deadline | null = told.days?.trim()
					? { ...days(), source: 'region_setting', basis }
					: null;
				const key = freeKey(called.id, keys);
				const phase = stepOf(procedure, step)?.phase ?? key;
				const added = addedStep({ key, name: called, about, kind, actor, phase, back, deadline, basis });
				return { change: 'add_step', after: step, step: added };
			}
			default:
				faults.push({ field: 'kind', message: 'CHOOSE_ONE' });
				return null;
		}
	})();
	return faults.length > 0 || change === null ? { faults } : change;
}

function addedStep(told: {
	readonly key: string;
	readonly name: Bilingual;
	readonly about: Bilingual;
	readonly kind: AddableKind;
	readonly actor: ActorRole;
	readonly phase: string;
	readonly back: string | null;
	readonly deadline: Deadline | null;
	readonly basis: Basis;
}): Step {
	const { back, basis, ...own } = told;
	const effectOf = (outcome: string): Effect => {
		// A region's own step may send a case back; it never ends one, since only the law's deciders refuse.
		if (outcome === 'return' || outcome === 'returned' || outcome === 'reject' || outcome === 'refused')
			return { do: 'return_to', step: back ?? own.key };
		return outcome === 'sent' ? { do: 'hold', clock: 'stops' } : { do: 'go_on' };
	};
	const outcomes = outcomesOfKind[told.kind].map((outcome) => [outcome, effectOf(outcome)] as const);
	return {
		...own,
		main: false,
		carried_by: 'case',
		actor_when: [],
		may_also: told.actor === 'cooperation_officer' ? ['registrar'] : ['cooperation_officer', 'registrar'],
		when: null,
		may_be_skipped: true,
		parallel: null,
		papers_in: [],
		papers_out: [],
		basis: [basis],
		outcomes: Object.fromEntries(outcomes),
		instrument: null
	};
}

/** A key of its own from the words, told apart from the nation's by its beginning. */
function freeKey(words: string, taken: readonly string[]): string {
	const plain = words
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '')
		.slice(0, 40);
	const key = `daerah_${plain || 'langkah'}`;
	for (let n = 1; ; n++) {
		const candidate = n === 1 ? key : `${key}_${n}`;
		if (!taken.includes(candidate)) return candidate;
	}
}
