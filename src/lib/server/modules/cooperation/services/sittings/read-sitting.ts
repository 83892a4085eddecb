import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { caseScopeOf, inScope } from '../../domain/case-scope';
import { rulesFrom } from '../../domain/region-rules';
import type { SittingManner } from '../../domain/sitting-plan';
import { conflictsAt } from '../../repository/conflicts';
import { regionRules } from '../../repository/region-rules';
import type { Conclusion } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import {
	attendanceOf,
	itemsOf,
	opinionsAt,
	sittingById,
	writtenOpinionsFor
} from '../../repository/sittings';
import type { Named } from '../case-view';

export type SittingItem = {
	readonly case_id: string;
	/** The reader sees the whole case; of the others a guest from a unit reads what the agenda says. */
	readonly may_open: boolean;
	readonly position: number;
	readonly subject: string;
	readonly procedure: string;
	readonly procedure_name: Bilingual;
	readonly partner: string | null;
	readonly unit: string | null;
	readonly receipt: string | null;
	readonly is_example: boolean;
	readonly conclusion: Conclusion | null;
	readonly conclusion_note: string | null;
	readonly dissents: readonly { readonly name: string; readonly text: string }[];
	readonly follow_ups: readonly {
		readonly what: string;
		readonly who: string;
		readonly due_on: string | null;
	}[];
	readonly concluded_at: Date | null;
	/** It stood on no agenda that was sent out: the sitting took it up at the table. */
	readonly taken_up: boolean;
	/** The case can be concluded now: its sitting step is open, or only opinions stand before it. */
	readonly waits: 'for_conclusion' | 'for_opinions' | 'no_longer';
	/** The sitting step of the case; null where it is not known from what is open. */
	readonly step: string;
	readonly opinions: readonly {
		readonly person_id: string | null;
		readonly person: Named;
		readonly verdict: Conclusion;
		readonly note: string | null;
		readonly on_paper: boolean;
		readonly given_at: Date;
		/** A paper has changed since: it does not count until it is given again. */
		readonly reset: boolean;
	}[];
	/** What the legal, finance, planning and technical sides wrote beforehand. */
	readonly written: readonly {
		readonly about: Bilingual;
		readonly person: Named;
		readonly verdict: Conclusion;
		readonly note: string | null;
		readonly reset: boolean;
	}[];
	/** How the talk about it went, for the notes of the meeting. */
	readonly discussion: string | null;
	/** Who has an interest of their own and stands aside; what they had said does not count. */
	readonly conflicts: readonly {
		readonly person_id: string;
		readonly person: Named;
		readonly why: string;
	}[];
	/** How many said what, where the region counts; null where it does not (domain 10.3). */
	readonly tally: Readonly<Record<Conclusion, number>> | null;
	/** The reader stands aside. */
	readonly my_conflict: boolean;
	/** What the reader has said; null: not yet. */
	readonly my_verdict: Conclusion | null;
};

export type Attendee = {
	readonly person_id: string;
	readonly name: string;
	readonly position: string | null;
	readonly function: string;
	readonly present: boolean | null;
	readonly represented_by: string | null;
};

export type SittingView = {
	readonly id: string;
	readonly number: string | null;
	readonly title: string;
	readonly held_on: string;
	readonly starts_at: string;
	readonly ends_at: string | null;
	readonly place: string;
	readonly state: 'planned' | 'held' | 'cancelled';
	readonly notes: string | null;
	/** In circulation nobody meets: the day is the last one for answers. */
	readonly manner: SittingManner;
	readonly invitations: 'not_sent' | 'sent' | 'outdated';
	readonly invited_at: Date | null;
	readonly attendance_scan_id: string | null;
	readonly minutes_scan_id: string | null;
	readonly chair: Named | null;
	readonly secretary: Named | null;
	readonly minutes_document_id: string | null;
	readonly is_example: boolean;
	readonly version: number;
	readonly items: readonly SittingItem[];
	readonly attendance: readonly Attendee[];
	readonly acts: readonly (
		'change' | 'attend' | 'conclude' | 'enter_opinion' | 'give_opinion' | 'make_minutes'
	)[];
};

/**
 * A sitting with its agenda, who is invited and came, what was said and concluded, and what this reader may do. Whoever
 * does not read every sitting reads those to which they are invited; any other is `NOT_FOUND`.
 */
export async function readSitting(
	ctx: Ctx,
	id: string
): Promise<SittingView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'sitting.attend');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const sittingId = id;
	const [[sitting], items, attendance, everything, written, conflicts, ruleRows] = await ctx.db.together([
		sittingById({ sittingId }),
		itemsOf({ sittingId }),
		attendanceOf({ sittingId }),
		opinionsAt({ sittingId }),
		writtenOpinionsFor({ sittingId }),
		conflictsAt({ sittingId }),
		regionRules({})
	]);
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	const invited = me !== null && attendance.some((one) => one.person_id === me);
	if (!sitting || !(invited || allows(ctx.actor, 'sitting.read'))) return refuse('NOT_FOUND');
	const scope = caseScopeOf(ctx.actor);
	const counts = rulesFrom(ruleRows).votes;
	const opinions = everything.filter(
		(opinion) =>
			!conflicts.some((one) => one.case_id === opinion.case_id && one.person_id === opinion.person_id)
	);
	const named = (name: string | null, position: string | null) => (name === null ? null : { name, position });
	return {
		id: sitting.id,
		number: sitting.number,
		title: sitting.title,
		held_on: sitting.held_on,
		starts_at: sitting.starts_at,
		ends_at: sitting.ends_at,
		place: sitting.place,
		state: sitting.state as SittingView['state'],
		notes: sitting.notes,
		manner: sitting.manner as SittingManner,
		invitations:
			sitting.invited_for === null
				? 'not_sent'
				: sitting.invited_for === whenAndWhere(sitting)
					? 'sent'
					: 'outdated',
		invited_at: sitting.invited_at,
		attendance_scan_id: sitting.attendance_scan_id,
		minutes_scan_id: sitting.minutes_scan_id,
		chair: named(sitting.chair_name, sitting.chair_position),
		secretary: named(sitting.secretary_name, sitting.secretary_position),
		minutes_document_id: sitting.minutes_document_id,
		is_example: sitting.is_example,
		version: sitting.version,
		items: items.map((item) => {
			const said = opinions.filter((opinion) => opinion.case_id === item.case_id);
			const step = item.open_steps.find((one) => one.kind === 'sitting');
			return {
				case_id: item.case_id,
				may_open: inScope(scope, item),
				position: item.position,
				subject: item.subject,
				procedure: item.procedure_key,
				procedure_name: item.procedure_name,
				partner: item.partner_name,
				unit: item.unit_name,
				receipt: item.receipt,
				is_example: item.is_example,
				conclusion: item.conclusion as Conclusion | null,
				conclusion_note: item.conclusion_note,
				dissents: item.dissents as SittingItem['dissents'],
				follow_ups: item.follow_ups as SittingItem['follow_ups'],
				concluded_at: item.concluded_at,
				taken_up: item.taken_up,
				waits:
					step !== undefined && item.status === 'running'
						? 'for_conclusion'
						: item.status === 'running' && item.open_steps.some((one) => one.kind === 'opinion')
							? 'for_opinions'
							: 'no_longer',
				step: step?.key ?? 'rapat_tkksd',
				opinions: said.map((opinion) => ({
					person_id: opinion.person_id,
					person: { name: opinion.person_name, position: opinion.person_position },
					verdict: opinion.verdict as Conclusion,
					note: opinion.note,
					on_paper: opinion.on_paper !== null,
					given_at: opinion.given_at,
					reset: opinion.changed.length > 0
				})),
				written: written
					.filter((opinion) => opinion.case_id === item.case_id)
					.map((opinion) => ({
						about: opinion.step_name ?? { id: opinion.step_key, en: opinion.step_key },
						person: { name: opinion.person_name, position: opinion.person_position },
						verdict: opinion.verdict as Conclusion,
						note: opinion.note,
						reset: opinion.changed.length > 0
					})),
				discussion: item.discussion,
				conflicts: conflicts
					.filter((one) => one.case_id === item.case_id)
					.map((one) => ({
						person_id: one.person_id,
						person: { name: one.person_name, position: one.person_position },
						why: one.why
					})),
				tally: counts ? tallyOf(said.filter((one) => one.changed.length === 0)) : null,
				my_conflict: conflicts.some((one) => one.case_id === item.case_id && one.person_id === me),
				my_verdict:
					((me === null ? undefined : said.find((one) => one.person_id === me && one.changed.length === 0))
						?.verdict as Conclusion | undefined) ?? null
			};
		}),
		attendance: attendance.map((one) => ({
			person_id: one.person_id,
			name: one.person_name,
			position: one.person_position,
			function: one.function,
			present: one.present,
			represented_by: one.represented_by
		})),
		acts: actsAt(ctx, sitting.state, sitting.held_on, sitting.manner, invited)
	};
}

/** What an invitation tells of day, time and place; where it changes, those invited must be told again. */
export function whenAndWhere(sitting: {
	readonly held_on: string;
	readonly starts_at: string;
	readonly place: string;
}): string {
	return [sitting.held_on, sitting.starts_at, sitting.place].join(' | ');
}

function tallyOf(said: readonly { readonly verdict: string }[]): Record<Conclusion, number> {
	const count = (verdict: Conclusion) => said.filter((one) => one.verdict === verdict).length;
	return {
		feasible: count('feasible'),
		feasible_with_notes: count('feasible_with_notes'),
		not_feasible: count('not_feasible')
	};
}

function actsAt(
	ctx: Ctx,
	state: string,
	heldOn: string,
	manner: string,
	invited: boolean
): SittingView['acts'] {
	const { actor } = ctx;
	if (state === 'cancelled') return [];
	const writes = allows(actor, 'sitting.write');
	const has = (role: string) => actor.kind === 'person' && (actor.roles as readonly string[]).includes(role);
	// What goes round may be concluded as soon as everybody has answered; the act itself asks that.
	const come = heldOn <= ctx.clock.today() || manner === 'circulation';
	return [
		...(writes ? (['change', 'enter_opinion'] as const) : []),
		...(writes && come ? (['attend', 'make_minutes'] as const) : []),
		...(come && (has('cooperation_officer') || has('regional_secretary') || has('registrar'))
			? (['conclude'] as const)
			: []),
		...(invited ? (['give_opinion'] as const) : [])
	];
}
