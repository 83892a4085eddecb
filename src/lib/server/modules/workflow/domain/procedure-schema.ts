import { z } from 'zod';
import { actorRoles } from './actor-role';
import type { Condition } from './condition';
import { isDay } from './day';
import { stepKinds } from './outcomes';
import { certainties, type Procedure } from './procedure';
import type { ProcedureChange } from './procedure-change';

const bilingual = z.strictObject({ id: z.string(), en: z.string() });
const day = z.string().refine(isDay);
const role = z.enum(actorRoles);
const answer = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const condition: z.ZodType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ answer: z.string(), is: answer }),
		z.strictObject({ answer: z.string(), in: z.array(answer) }),
		z.strictObject({ answer: z.string(), said: z.boolean() }),
		z.strictObject({ all: z.array(condition) }),
		z.strictObject({ any: z.array(condition) }),
		z.strictObject({ not: condition })
	])
);
const basis = z.strictObject({ article: bilingual, certainty: z.enum(certainties) });
const deadline = z.strictObject({
	n: z.number(),
	unit: z.enum(['working_days', 'calendar_days']),
	source: z.enum(['statute', 'region_setting']),
	basis
});
const paperUse = z.strictObject({
	paper: z.string(),
	need: z.enum(['required', 'optional']),
	when: condition.nullable()
});
const paper = z.strictObject({
	key: z.string(),
	name: bilingual,
	formats: z.array(z.string()),
	headings: z.array(bilingual)
});
const effect = z.discriminatedUnion('do', [
	z.strictObject({ do: z.literal('go_on') }),
	z.strictObject({ do: z.literal('return_to'), step: z.string() }),
	z.strictObject({ do: z.literal('hold'), clock: z.enum(['stops', 'runs']) }),
	z.strictObject({ do: z.literal('reject') }),
	z.strictObject({ do: z.literal('close') })
]);

/** The shape of one step, for a region's extra step that comes as JSON. */
export const stepSchema = z.strictObject({
	key: z.string(),
	name: bilingual,
	about: bilingual,
	kind: z.enum(stepKinds),
	main: z.boolean(),
	phase: z.string(),
	carried_by: z.enum(['case', 'agreement']),
	actor: role,
	actor_when: z.array(z.strictObject({ when: condition, role })),
	may_also: z.array(role),
	when: condition.nullable(),
	may_be_skipped: z.boolean(),
	parallel: z.string().nullable(),
	papers_in: z.array(paperUse),
	papers_out: z.array(paperUse),
	deadline: deadline.nullable(),
	basis: z.array(basis),
	outcomes: z.record(z.string(), effect),
	instrument: z.string().nullable()
});

/**
 * The shape of a procedure that comes back from storage. It checks the form only; whether the steps make
 * sense together is {@link checkProcedure}'s question.
 */
export const procedureSchema: z.ZodType<Procedure> = z.strictObject({
	key: z.string(),
	version: z.string(),
	name: bilingual,
	valid_from: day,
	valid_to: day.nullable(),
	basis: z.array(basis),
	papers: z.array(paper),
	groups: z.array(z.strictObject({ key: z.string(), name: bilingual, about: bilingual })),
	steps: z.array(stepSchema)
});

/** The shape of a region's change as it is kept. */
export const procedureChangeSchema: z.ZodType<ProcedureChange> = z.discriminatedUnion('change', [
	z.strictObject({ change: z.literal('rename'), step: z.string(), name: bilingual }),
	z.strictObject({
		change: z.literal('set_days'),
		step: z.string(),
		n: z.number(),
		unit: deadline.shape.unit,
		basis
	}),
	z.strictObject({ change: z.literal('drop_days'), step: z.string() }),
	z.strictObject({ change: z.literal('skip_step'), step: z.string() }),
	z.strictObject({ change: z.literal('move_step'), step: z.string(), after: z.string() }),
	z.strictObject({
		change: z.literal('add_paper'),
		step: z.string(),
		side: z.enum(['in', 'out']),
		paper,
		need: paperUse.shape.need
	}),
	z.strictObject({ change: z.literal('add_step'), after: z.string(), step: stepSchema })
]);
