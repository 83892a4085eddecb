import { href } from '$lib/addresses';
import {
	momentsFrom,
	type Matter,
	type Moment,
	type NotificationSource,
	type ReminderSource
} from '$lib/server/modules/notifications';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { missingForInstructions } from '../../repository/instructions';

const moments: readonly Moment[] = ['-2d', '0d', '+1d'];
/** Three days late it is raised to whoever gave it, once. */
const toGiver: readonly Moment[] = ['+3d'];

type Facts = {
	readonly subject: string;
	readonly from: string;
	readonly to?: string;
	readonly due?: string | null;
};

const sheetOf = (ctx: Ctx, { subject_id: id, language }: Matter) =>
	ctx.origin + href(language, 'deskInstruction', { id });
const wordsOf = ({ language }: Matter) => textIn(language).instructions.told;

/** Reminds whoever owes an instruction, before its day, on it and after. */
export const instructionReminders: ReminderSource = {
	name: 'instructions',
	missing: (ctx) =>
		ctx.db.rows(
			missingForInstructions(
				ctx.clock.today(),
				momentsFrom(ctx.tenant.settings, 'instruction_reminders', moments),
				'owed'
			)
		),
	line: (ctx, matter) => ({
		text: wordsOf(matter).due({ ...(matter.facts as Facts), due: matter.anchor }),
		href: sheetOf(ctx, matter)
	})
};

/** Raises an instruction that nobody did to whoever gave it. */
export const raisedInstructions: ReminderSource = {
	name: 'raised_instructions',
	section: 'raised',
	missing: (ctx) =>
		ctx.db.rows(
			missingForInstructions(
				ctx.clock.today(),
				momentsFrom(ctx.tenant.settings, 'raise_instruction', toGiver),
				'raised'
			)
		),
	line: (ctx, matter) => ({
		text: wordsOf(matter).raised({ ...(matter.facts as Facts), due: matter.anchor }),
		href: sheetOf(ctx, matter)
	})
};

/** Tells a recipient of a new sheet. */
export const instructionsGiven: NotificationSource = {
	name: 'instructions_given',
	section: 'new',
	line: (ctx, matter) => ({ text: wordsOf(matter).given(matter.facts as Facts), href: sheetOf(ctx, matter) })
};

/** Tells the giver that it was done. */
export const instructionsDone: NotificationSource = {
	name: 'instructions_done',
	section: 'told',
	line: (ctx, matter) => ({ text: wordsOf(matter).done(matter.facts as Facts), href: sheetOf(ctx, matter) })
};
