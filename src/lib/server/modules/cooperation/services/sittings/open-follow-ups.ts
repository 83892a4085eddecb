import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { addObligation, type Owner } from '$lib/server/modules/obligations';
import { unitsNamed } from '../../repository/follow-up-owners';
import { attendanceOf, sittingById } from '../../repository/sittings';
import { ownerMeant, type PossibleOwner } from '../../domain/follow-up-owner';
import type { CaseFile } from '../case-file';

type FollowUp = { readonly what: string; readonly who: string; readonly due_on: string | null };

/**
 * Makes a duty of each follow-up that a sitting concluded for a case: owed by whom the minutes name, by the sitting's
 * secretary where the name fits no unit, partner or member (the words then say for whom). Accepted by the unit that
 * carries the case, where that is another. `VALIDATION_FAILED` where a follow-up cannot be kept.
 */
export async function openFollowUps(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	sittingId: string,
	followUps: readonly FollowUp[]
): Promise<Refusal | undefined> {
	if (followUps.length === 0) return undefined;
	const units = await uow.rows(unitsNamed({ day: ctx.clock.today() }));
	const invited = await uow.rows(attendanceOf({ sittingId }));
	const sitting = await uow.first(sittingById({ sittingId }));
	const named = (names: readonly (string | null)[]) => names.filter((name): name is string => Boolean(name));
	const possible: PossibleOwner[] = [
		...units.map((unit) => ({
			kind: 'unit' as const,
			id: unit.id,
			names: named([unit.name, unit.short_name, ...unit.aliases])
		})),
		...(file.row.partner_id && file.row.partner_name
			? [{ kind: 'partner' as const, id: file.row.partner_id, names: [file.row.partner_name] }]
			: []),
		...invited.map((one) => ({
			kind: 'person' as const,
			id: one.person_id,
			names: named([one.person_name, one.person_position])
		}))
	];
	const secretary =
		sitting?.secretary_id ??
		invited.find((one) => one.function === 'secretary')?.person_id ??
		(ctx.actor.kind === 'person' ? ctx.actor.id : null);
	for (const { what, who, due_on: dueOn } of followUps) {
		const meant = ownerMeant(who, possible);
		const owner: Owner | undefined = meant ?? (secretary ? { kind: 'person', id: secretary } : undefined);
		if (!owner) continue;
		const isUnitOfCase = owner.kind === 'unit' && owner.id === file.row.unit_id;
		const added = addObligation(uow, ctx, {
			subject: { kind: 'case', id: file.row.id, title: { id: file.row.subject, en: file.row.subject } },
			kind: 'follow_up',
			what: (meant || who.trim() === '' ? what : `${what} (${who})`).slice(0, 500),
			basis: sitting?.title ?? null,
			owner,
			other: file.row.unit_id && !isUnitOfCase ? { unitId: file.row.unit_id } : undefined,
			dueOn,
			isExample: file.row.is_example
		});
		if (isRefusal(added)) return added;
	}
	return undefined;
}
