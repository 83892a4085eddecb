import { z } from '@hono/zod-openapi';
import {
	changeMembership,
	listSisterCities,
	membershipHead,
	membershipParts,
	membershipPartNames,
	publishMembership,
	publishSisterCity,
	readMembership,
	readSisterCity,
	recordMembership,
	recordSisterCity,
	removeMembershipPart,
	removeSisterPart,
	sisterHead,
	sisterParts,
	sisterPartNames,
	sisterStages,
	writeMembershipPart,
	writeSisterPart
} from '$lib/server/modules/relations';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { said } from '../cited';
import { capital, partEndpoints } from '../record-endpoints';
import { bodyOf, matchOf, recordOf } from '../record-shapes';

const tags = ['relations'];
const Made = z.object({ id: z.string() });
const params = z.object({ id: z.string() });
const Kept = z.object({ id: z.string() }).loose();
const named = {
	partner_id: z.uuid().optional(),
	partner: z.string().max(300).optional(),
	partner_kind: z.string().max(60).optional(),
	partner_country: z.string().max(2).optional()
};
const Publication = z.object({ published: z.boolean(), version: z.number().int() }).strict();

const SisterCity = z
	.object({
		id: z.string(),
		partner_id: z.string(),
		name: z.string(),
		country: z.string(),
		purpose: z.string().nullable(),
		stage: z.enum(sisterStages).nullable(),
		stages: z.array(
			z.object({ stage: z.enum(sisterStages), happened_on: z.string(), reference: z.string().nullable() })
		),
		criteria: z.array(
			z.object({ criterion: z.string(), answer: z.string(), ours: z.string(), theirs: z.string() })
		),
		example: z.boolean()
	})
	.openapi('SisterCity');

/** Memberships and sister cities as the office keeps them; the public reads both. */
export function membershipRecordsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/sister-cities',
		access: 'public.read',
		summary: 'Sister cities with their stages and the criteria by which they compare',
		tags,
		answer: z.object({ data: z.array(SisterCity) }),
		async handle({ ctx, language }) {
			const rows = await listSisterCities(ctx);
			return {
				data: rows.map((row) => ({
					id: row.id,
					partner_id: row.partnerId,
					name: row.name,
					country: row.country,
					purpose: said(row.purpose, language),
					stage: row.stage,
					stages: row.stages.map(({ stage, happenedOn, reference }) => ({
						stage,
						happened_on: happenedOn,
						reference
					})),
					criteria: row.criteria,
					example: row.isExample
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/office/memberships/{id}',
		access: 'membership.read',
		summary: 'One membership with dues, benefits, meetings, offices, decisions and its value sheet',
		tags,
		params,
		answer: Kept,
		async handle({ ctx, params: { id }, etag }) {
			const file = await readMembership(ctx, id);
			if (isRefusal(file)) return file;
			etag(file.head.version);
			return {
				...recordOf(membershipHead.fields, file.head),
				name: file.head.name,
				published: file.head.is_published,
				parts: Object.fromEntries(
					membershipPartNames.map((name) => [
						name,
						file.parts[name].map((row) => recordOf(membershipParts[name].fields, row))
					])
				),
				value_sheet: file.sheet.map((row) => ({
					year: row.year,
					dues: row.dues,
					benefits: row.benefits,
					benefit_count: row.benefitCount,
					meetings: row.meetings,
					offices: row.offices,
					without_rate: row.unrated
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/memberships',
		access: 'membership.write',
		summary: 'Record a membership; it is not published by that',
		tags,
		status: 201,
		body: bodyOf('NewMembership', membershipHead.fields, named),
		answer: Made,
		handle: ({ ctx, body }) => recordMembership(ctx, body)
	});
	endpoint(api, {
		method: 'put',
		path: '/memberships/{id}',
		access: 'membership.write',
		summary: 'Change a membership; with If-Match',
		tags,
		params,
		body: bodyOf('ChangedMembership', membershipHead.fields),
		answer: Made,
		async handle({ ctx, params: { id }, body, c }) {
			const version = matchOf(c.req.header('if-match'));
			return version === undefined
				? refuse('PRECONDITION_REQUIRED')
				: changeMembership(ctx, id, body, version);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/memberships/{id}/publication',
		access: 'membership.publish',
		summary: 'Show a membership to everybody, or take it back',
		tags,
		params,
		body: Publication,
		answer: Made,
		handle: ({ ctx, params: { id }, body }) =>
			publishMembership(ctx, id, { isPublished: body.published, version: body.version })
	});
	for (const name of membershipPartNames)
		partEndpoints(api, {
			tags,
			path: `/memberships/{id}/${name}s`,
			access: membershipParts[name].permission,
			what: `a membership: ${name}`,
			body: bodyOf(`NewMembership${capital(name)}`, membershipParts[name].fields),
			write: (ctx, id, body) => writeMembershipPart(ctx, name, id, body),
			remove: (ctx, id, at) => removeMembershipPart(ctx, name, id, at)
		});

	endpoint(api, {
		method: 'get',
		path: '/office/sister-cities/{id}',
		access: 'relation.read',
		summary: 'One sister city as the office keeps it',
		tags,
		params,
		answer: Kept,
		async handle({ ctx, params: { id }, etag }) {
			const file = await readSisterCity(ctx, id);
			if (isRefusal(file)) return file;
			etag(file.head.version);
			return {
				...recordOf(sisterHead.fields, file.head),
				stage: file.head.stage,
				published: file.head.is_published,
				parts: Object.fromEntries(
					sisterPartNames.map((name) => [
						name,
						file.parts[name].map((row) => recordOf(sisterParts[name].fields, row))
					])
				)
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/sister-cities',
		access: 'relation.write',
		summary: 'Begin to keep a sister city; it is not published by that',
		tags,
		status: 201,
		body: bodyOf('NewSisterCity', sisterHead.fields),
		answer: Made,
		handle: ({ ctx, body }) => recordSisterCity(ctx, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/sister-cities/{id}/publication',
		access: 'relation.publish',
		summary: 'Show a sister city to everybody, or take it back',
		tags,
		params,
		body: Publication,
		answer: Made,
		handle: ({ ctx, params: { id }, body }) =>
			publishSisterCity(ctx, id, { isPublished: body.published, version: body.version })
	});
	for (const name of sisterPartNames)
		partEndpoints(api, {
			tags,
			path: `/sister-cities/{id}/${name === 'criterion' ? 'criteria' : 'stages'}`,
			access: sisterParts[name].permission,
			what: `a sister city: ${name}`,
			body: bodyOf(`NewSisterCity${capital(name)}`, sisterParts[name].fields),
			write: (ctx, id, body) => writeSisterPart(ctx, name, id, body),
			remove: (ctx, id, at) => removeSisterPart(ctx, name, id, at)
		});
}
