import { z } from 'zod';
import { isDay } from '$lib/server/modules/workflow';

/** Every kind of partner that can knock at the door. The words are fixed to the outside (contract.md). */
export const partnerKinds = [
	'local_government',
	'village',
	'ministry',
	'vertical_agency',
	'police_military',
	'judiciary_or_prosecution',
	'independent_agency',
	'central_bank',
	'public_body',
	'state_university',
	'state_university_legal_entity',
	'private_university',
	'company',
	'state_owned_enterprise',
	'regional_owned_enterprise',
	'cooperative',
	'foundation',
	'community_organisation',
	'individual',
	'foreign_national_government',
	'foreign_local_government',
	'foreign_institution',
	'foreign_company',
	'foreign_university',
	'international_organisation',
	'international_ngo'
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export function isPartnerKind(text: string): text is PartnerKind {
	return (partnerKinds as readonly string[]).includes(text);
}

export const initiators = ['region', 'partner'] as const;
export type Initiator = (typeof initiators)[number];

/** What the cooperation is about. */
export const cooperationObjects = [
	'public_service',
	'asset_revenue',
	'investment',
	'asset_use',
	'ppp',
	'procurement',
	'technical_capacity',
	'science_technology',
	'culture',
	'promotion',
	'other'
] as const;
export type CooperationObject = (typeof cooperationObjects)[number];

/**
 * The answers at the door, as page and API take them. Only who and who began are required; what is not said
 * is unknown, which is not the same as no. An unknown key or word is an error.
 */
export const routeAnswersSchema = z.strictObject({
	partner_kind: z.enum(partnerKinds),
	initiator: z.enum(initiators),
	object: z.enum(cooperationObjects).optional(),
	burdens_public: z.boolean().optional(),
	burdens_assets_or_budget: z.boolean().optional(),
	in_current_budget: z.boolean().optional(),
	multi_year: z.boolean().optional(),
	borders_region: z.boolean().optional(),
	diplomatic_relations: z.boolean().optional(),
	continues_national_cooperation: z.boolean().optional(),
	/** The day from which due days are counted. */
	start: z.string().refine(isDay, { error: 'not a day' }).optional()
});
export type RouteAnswers = z.infer<typeof routeAnswersSchema>;

/**
 * Why a field cannot be taken. A closed list, so that the page can say it in the reader's language.
 * - `MISSING` a required answer was not given
 * - `WORD_UNKNOWN` not one of the words that the field knows
 * - `KEY_UNKNOWN` the door asks no such question
 * - `NOT_A_DAY` no day of the form YYYY-MM-DD
 * - `WRONG_TYPE` a word where yes or no was asked, or the like
 */
export type FieldErrorCode = 'MISSING' | 'WORD_UNKNOWN' | 'KEY_UNKNOWN' | 'NOT_A_DAY' | 'WRONG_TYPE';
export type FieldError = { readonly field: string; readonly code: FieldErrorCode };

/**
 * Reads the answers of a form or of JSON.
 *
 * @returns the typed answers, or one error per field that is wrong (`VALIDATION_FAILED` to the outside)
 */
export function parseRouteAnswers(
	input: unknown
):
	| { readonly ok: true; readonly answers: RouteAnswers }
	| { readonly ok: false; readonly errors: readonly FieldError[] } {
	const parsed = routeAnswersSchema.safeParse(input);
	if (parsed.success) return { ok: true, answers: parsed.data };
	const errors = parsed.error.issues.flatMap((issue): FieldError[] => {
		if (issue.code === 'unrecognized_keys') {
			return issue.keys.map((field) => ({ field, code: 'KEY_UNKNOWN' }));
		}
		const field = issue.path.map(String).join('.');
		const given = isRecord(input) ? input[field] : undefined;
		if (field !== '' && given === undefined) return [{ field, code: 'MISSING' }];
		if (issue.code === 'invalid_value') {
			return [{ field, code: typeof given === 'string' ? 'WORD_UNKNOWN' : 'WRONG_TYPE' }];
		}
		return [{ field, code: issue.code === 'custom' ? 'NOT_A_DAY' : 'WRONG_TYPE' }];
	});
	return { ok: false, errors };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
