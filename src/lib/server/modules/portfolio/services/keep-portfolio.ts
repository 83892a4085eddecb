import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	brokenAmong,
	headsOf,
	partsOf,
	wrong,
	type At,
	type HeldRecord,
	type RecordFile,
	type RecordRefusal,
	type Typed
} from '$lib/server/modules/records';
import { portfolioHealth, type Health } from '../domain/health';
import {
	initiativeHead,
	initiativeParts,
	innovationHead,
	innovationParts,
	parentKinds,
	type InitiativePart,
	type InnovationPart
} from '../domain/portfolio-records';
import {
	holders,
	kindOf,
	officeInnovationById,
	officeInnovations,
	partOrder,
	type OfficeInnovation
} from '../repository/portfolio';
import { officeStandings, type StandingRow } from '../repository/standings';
import { standingOf } from './portfolio';

/** The division keeps everything; a unit's officer what the own unit is in charge of; an auditor only assesses. */
function mayChange(ctx: Ctx, unitId: string | null): boolean {
	const { actor } = ctx;
	if (actor.kind === 'program') return true;
	if (actor.kind !== 'person') return false;
	if (actor.roles.includes('cooperation_officer') || actor.roles.includes('auditor')) return true;
	return unitId !== null && actor.unitIds.includes(unitId);
}

const room = { holders, order: partOrder, mayChange };
const { writeHead, publishHead, readRecord } = headsOf<HeldRecord, 'initiative_id' | 'innovation_id'>(room);
const { writePart, removePart } = partsOf<HeldRecord, 'initiative_id' | 'innovation_id'>(room);

const linked = {
	unit_id: 'unit',
	parent_id: 'initiative',
	agreement_id: 'agreement',
	initiative_id: 'initiative',
	visit_id: 'visit'
} as const;

/** The links of a record that lead nowhere, as faults of its fields. */
async function brokenIn(
	uow: UnitOfWork,
	columns: Readonly<Record<string, string | number | boolean | null>>
): Promise<FieldFault[]> {
	const asked = brokenAmong(linked, columns);
	const broken = asked ? await uow.rows(asked) : [];
	return broken.map(({ field }) => ({ field, message: 'CHOOSE_ONE' }));
}

/** Records an area, a programme, a service or an initiative, or changes what stands of it. */
export const recordInitiative = (ctx: Ctx, input: Typed, at?: At): Promise<{ id: string } | RecordRefusal> =>
	writeHead(ctx, initiativeHead, input, {
		at,
		own: async (uow, { id, columns }) => {
			const broken = await brokenIn(uow, columns);
			if (broken.length > 0) return wrong(broken);
			const own = at && (await uow.first(kindOf({ id })));
			const kind = String(columns.kind ?? own?.kind ?? '');
			const parent = columns.parent_id
				? await uow.first(kindOf({ id: String(columns.parent_id) }))
				: undefined;
			if (parent && !parentKinds[kind]?.includes(parent.kind))
				return wrong([{ field: 'parent_id', message: 'PARENT_KIND' }]);
			return { columns: {} };
		}
	});

export const publishInitiative = (ctx: Ctx, id: string, input: { isPublished: boolean; version: number }) =>
	publishHead(ctx, initiativeHead, id, input);

/** Adds or changes what belongs to a record of the portfolio. */
export const writeInitiativePart = (ctx: Ctx, part: InitiativePart, id: string, input: Typed, at?: At) =>
	writePart(ctx, initiativeParts[part], id, input, { at, consequence: linksOf });
export const removeInitiativePart = (ctx: Ctx, part: InitiativePart, id: string, at: At) =>
	removePart(ctx, initiativeParts[part], id, at);

/**
 * What a service's own system tells of a span of time. Telling the same span again changes nothing but answers
 * `VALIDATION_FAILED` at `from_on`, so that no figure is overwritten unseen.
 */
export async function reportServiceRecord(
	ctx: Ctx,
	id: string,
	input: Typed
): Promise<{ id: string } | RecordRefusal> {
	const denied = authorise(ctx, 'portfolio.report');
	if (denied) return denied;
	return writePart(ctx, initiativeParts.record, id, input, { consequence: () => ({ by_machine: true }) });
}

const linksOf = async (
	uow: UnitOfWork,
	{ columns }: { columns: Record<string, string | number | boolean | null> }
) => {
	const broken = await brokenIn(uow, columns);
	return broken.length > 0 ? wrong(broken) : {};
};

export type OfficeInitiative = StandingRow & { readonly health: Health };

/** Everything that the office keeps of the portfolio, with its health; what is not published too. */
export async function listOfficeInitiatives(
	ctx: Ctx
): Promise<readonly OfficeInitiative[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'portfolio.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(officeStandings);
	const health = portfolioHealth(rows.map(standingOf), ctx.clock.today());
	return rows.map((row) => ({ ...row, health: health.get(row.id)! }));
}

export type OfficeInitiativeFile = RecordFile<HeldRecord, InitiativePart> & {
	readonly standing: OfficeInitiative;
	readonly all: readonly OfficeInitiative[];
};

/** One record of the portfolio with all its parts, and the others among which it stands. */
export async function readInitiative(
	ctx: Ctx,
	id: string
): Promise<OfficeInitiativeFile | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const all = await listOfficeInitiatives(ctx);
	if (isRefusal(all)) return all;
	const standing = all.find((one) => one.id === id);
	if (!isId(id) || !standing) return refuse('NOT_FOUND');
	const file = await readRecord<HeldRecord, InitiativePart>(
		ctx,
		initiativeHead,
		initiativeParts,
		id,
		holders.initiative_id({ id })
	);
	return isRefusal(file) ? file : { ...file, standing, all };
}

/** Records an innovation, or changes what stands of it. */
export const recordInnovation = (ctx: Ctx, input: Typed, at?: At): Promise<{ id: string } | RecordRefusal> =>
	writeHead(ctx, innovationHead, input, {
		at,
		own: async (uow, { columns }) => {
			const broken = await brokenIn(uow, columns);
			return broken.length > 0 ? wrong(broken) : { columns: {} };
		}
	});

export const publishInnovation = (ctx: Ctx, id: string, input: { isPublished: boolean; version: number }) =>
	publishHead(ctx, innovationHead, id, input);

export const writeInnovationPart = (ctx: Ctx, part: InnovationPart, id: string, input: Typed, at?: At) =>
	writePart(ctx, innovationParts[part], id, input, { at, consequence: linksOf });
export const removeInnovationPart = (ctx: Ctx, part: InnovationPart, id: string, at: At) =>
	removePart(ctx, innovationParts[part], id, at);

export async function listOfficeInnovations(
	ctx: Ctx
): Promise<readonly OfficeInnovation[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'portfolio.read');
	if (denied) return denied;
	return ctx.db.rows(officeInnovations({}));
}

export type OfficeInnovationFile = RecordFile<OfficeInnovation, InnovationPart>;

export async function readInnovation(
	ctx: Ctx,
	id: string
): Promise<OfficeInnovationFile | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'portfolio.read');
	if (denied) return denied;
	return readRecord<OfficeInnovation, InnovationPart>(
		ctx,
		innovationHead,
		innovationParts,
		id,
		officeInnovationById({ id })
	);
}
