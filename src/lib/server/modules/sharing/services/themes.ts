import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { fieldsOfGovernment } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { takePartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import {
	directions,
	fieldOfSector,
	matchesFor,
	type Direction,
	type Known,
	type Match
} from '../domain/match';
import {
	changeTheme,
	insertTheme,
	knownOfPartners,
	openThemes,
	publicThemes,
	type PublicTheme,
	type ThemeRow
} from '../repository/sharing';

export type ThemeInput = {
	readonly direction: string;
	readonly field: string;
	readonly title: string;
	readonly title_en?: string;
	readonly about?: string;
	readonly unit_id?: string;
	/** A partner's name, where it is the partner's and not the region's own. */
	readonly partner?: string;
	readonly known_from?: string;
	readonly publish?: boolean;
};
export type SharingRefusal =
	AuthorisationRefusal | DatabaseRefusal | PartnerNameRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>;

/** The region's bordering neighbours, by their codes; a setting of the region. */
function hereOf({ tenant }: Pick<Ctx, 'tenant'>) {
	const set = tenant.settings['bordering_regions'];
	return {
		code: tenant.kodeWilayah,
		bordering: Array.isArray(set) ? set.filter((one): one is string => typeof one === 'string') : []
	};
}

export type ThemeWithMatches = ThemeRow & { readonly matches: readonly Match[] };

/** What the region and its partners offer and seek, and for each of the region's own who fits it and why (capability 83). */
export async function listThemes(ctx: Ctx): Promise<readonly ThemeWithMatches[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'sharing.read');
	if (denied) return denied;
	const [themes, rows] = await ctx.db.together([
		openThemes({}),
		knownOfPartners({ today: ctx.clock.today() })
	]);
	const inField = (list: readonly { sector: string; title: string }[]) =>
		list.flatMap(({ sector, title }) => {
			const field = fieldOfSector[sector];
			return field ? [{ field, title }] : [];
		});
	const known = rows.map((row): Known => ({
		partner: {
			id: row.id,
			name: row.name,
			kind: row.kind,
			regionCode: row.region_code,
			example: row.is_example
		},
		said: row.said,
		agreements: row.agreements,
		funds: inField(row.sectors),
		calls: inField(row.calls)
	}));
	const here = hereOf(ctx);
	return themes.map((theme) => ({
		...theme,
		matches: theme.partner_id === null ? matchesFor(theme, known, here).slice(0, 8) : []
	}));
}

function faultsOf(input: ThemeInput): FieldFault[] {
	const tooLong = (field: keyof ThemeInput, most: number): FieldFault[] =>
		String(input[field] ?? '').length > most ? [{ field, message: 'TOO_LONG' }] : [];
	return [
		...(directions.includes(input.direction as Direction)
			? []
			: [{ field: 'direction', message: 'CHOOSE_ONE' }]),
		...(fieldsOfGovernment.some(({ key }) => key === input.field)
			? []
			: [{ field: 'field', message: 'CHOOSE_ONE' }]),
		...(input.title.trim() === '' ? [{ field: 'title', message: 'REQUIRED' }] : []),
		...tooLong('title', 200),
		...tooLong('title_en', 200),
		...tooLong('about', 1_000),
		...tooLong('known_from', 300)
	];
}

/** Records what the region, or a partner, offers or seeks. Of a partner's nothing is published. */
export async function addTheme(ctx: Ctx, input: ThemeInput): Promise<{ id: string } | SharingRefusal> {
	const denied = authorise(ctx, 'sharing.write');
	if (denied) return denied;
	const errors = faultsOf(input);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(
		ctx,
		async (uow): Promise<{ id: string } | PartnerNameRefusal | Refusal<'VALIDATION_FAILED'>> => {
			const named = input.partner?.trim() ? await takePartner(uow, ctx, { name: input.partner }) : undefined;
			if (named && 'refused' in named) {
				if (named.refused !== 'PARTNER_UNKNOWN') return named;
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'partner', message: 'PARTNER_UNKNOWN' }] });
			}
			const id = newId();
			const published = input.publish === true && named === undefined;
			uow.add(
				insertTheme({
					id,
					partner_id: named?.id ?? null,
					direction: input.direction,
					field: input.field,
					title: input.title.trim(),
					title_en: input.title_en?.trim() || null,
					about: input.about?.trim() || null,
					unit_id: input.unit_id && isId(input.unit_id) ? input.unit_id : null,
					known_from: input.known_from?.trim() || null,
					is_published: published,
					is_example: makesExamples(ctx),
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					created_at: ctx.clock.now()
				})
			);
			if (published) uow.touchPublic();
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'SHARING_THEME_ADDED',
				subject: { kind: 'sharing_theme', id },
				data: { direction: input.direction, field: input.field, partner: named?.id ?? null, published }
			});
			return { id };
		}
	);
}

/** Takes a theme off the list: met, or no longer so. */
export async function closeTheme(ctx: Ctx, id: string): Promise<{ id: string } | SharingRefusal> {
	const denied = authorise(ctx, 'sharing.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(changeTheme(id, { closed_on: ctx.clock.today() }));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SHARING_THEME_CLOSED',
			subject: { kind: 'sharing_theme', id }
		});
		return { id };
	});
}

/** What the region shows and looks for. Public. */
export const listPublicThemes = (ctx: Pick<Ctx, 'db'>): Promise<PublicTheme[]> =>
	ctx.db.rows(publicThemes({}));
