import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { placeMade } from '$lib/server/modules/documents';
import { examplePicture } from '$lib/server/platform/png';
import { listUnits } from '$lib/server/modules/organisations';
import {
	actOnVisitRequest,
	addVisitPhotos,
	askForVisit,
	changeMembership,
	demonstrationVisitLink,
	followOffer,
	membershipPartNames,
	publishMembership,
	publishSisterCity,
	publishVisit,
	readVisit,
	readVisitRequest,
	recordMembership,
	recordSisterCity,
	recordVisit,
	sendVisitRequest,
	setVisitState,
	sisterPartNames,
	visitPartNames,
	visitStates,
	writeMembershipPart,
	writeSisterPart,
	writeVisitPart
} from '$lib/server/modules/relations';
import { beginAssessment, scoreIndicators } from '$lib/server/modules/reporting';
import type { ExamplePeople } from '../people';
import type { ExampleDays } from './example-days';
import { expected } from './stage';

const Value = z.union([z.string(), z.object({ ago: z.number().int() })]);
/** A whole number is a year, counted from this one. */
const Written = z.union([Value, z.number().int()]);
const Fields = z.record(z.string(), Value);
const Part = z
	.object({
		part: z.enum(visitPartNames as [string, ...string[]]),
		follow: z.object({ unit: z.string(), due_on: z.object({ ago: z.number().int() }) }).optional()
	})
	.catchall(Value);
const Ago = z.object({ ago: z.number().int() });
const RequestExample = z
	.object({
		institution: z.string(),
		asked: z.number().int(),
		people: z.string(),
		theme: z.string(),
		questions: z.string().optional(),
		wished_on: Ago,
		other_on: Ago.optional(),
		host: z.string(),
		acts: z.array(
			z
				.object({
					ago: z.number().int(),
					outcome: z.string(),
					place: z.string().optional(),
					starts_on: Ago.optional()
				})
				.strict()
		),
		took_home: z.string().optional(),
		publish: z.boolean().optional()
	})
	.strict();
export const VisitExamples = z.object({
	visits: z.array(
		z
			.object({
				key: z.string(),
				by: z.string(),
				recorded: z.number().int(),
				state: z.enum(visitStates).optional(),
				publish: z.boolean().optional(),
				answers: z.string().optional(),
				head: Fields,
				parts: z.array(Part),
				photos: z.array(z.string()).optional()
			})
			.strict()
	),
	memberships: z.array(
		z
			.object({
				partner: z.string(),
				kind: z.string(),
				country: z.string(),
				recorded: z.number().int(),
				publish: z.boolean(),
				head: Fields,
				renews: z.object({ ago: z.number().int() }),
				unit: z.string(),
				parts: z.array(
					z.object({ part: z.enum(membershipPartNames as [string, ...string[]]) }).catchall(Written)
				)
			})
			.strict()
	),
	requests: z.array(RequestExample),
	scores: z.array(
		z
			.object({ indicator: z.string(), score: z.string(), reason: z.string(), mend: z.string().optional() })
			.strict()
	),
	sister_cities: z.array(
		z
			.object({
				recorded: z.number().int(),
				publish: z.boolean(),
				head: Fields,
				parts: z.array(z.object({ part: z.enum(sisterPartNames as [string, ...string[]]) }).catchall(Value))
			})
			.strict()
	)
});
type Example = z.output<typeof VisitExamples>['visits'][number];
type Values = Readonly<Record<string, z.output<typeof Value>>>;

/** Invented visits, recorded by the same services as everybody's. */
export async function seedVisitExamples(
	ctx: Ctx,
	people: ExamplePeople,
	days: ExampleDays,
	directory: string
): Promise<void> {
	const text = await readFile(join(directory, 'visit-examples.yaml'), 'utf8');
	const { visits, memberships, sister_cities: sisters, scores, requests } = VisitExamples.parse(parse(text));
	const units = expected('units', await listUnits({ ...ctx, actor: people.kerjasama! }));
	const unitOf = (short: string) => units.find(({ short_name }) => short_name === short)!.id;
	const written = (values: Values) =>
		Object.fromEntries(
			Object.entries(values).map(([name, value]) => [
				name,
				typeof value === 'string' ? value : days.ago(value.ago)
			])
		);
	const made = new Map<string, string>();
	for (const one of visits) made.set(one.key, await record(one));
	for (const one of memberships) await belong(one);
	for (const one of sisters) await compare(one);
	for (const one of requests) await receive(one);
	const clerk: Ctx = { ...ctx, actor: people.kerjasama!, clock: days.clockOn(days.ago(3)) };
	expected(
		'assessment',
		await beginAssessment(clerk, { year: Number(days.ago(0).slice(0, 4)), continuationOnly: false })
	);
	expected(
		'scores',
		await scoreIndicators(
			clerk,
			Number(days.ago(0).slice(0, 4)),
			scores.map(({ indicator, score, reason, mend = '' }) => ({
				indicator,
				score,
				evidence: '',
				reason,
				mend
			}))
		)
	);

	async function record(one: Example): Promise<string> {
		const as: Ctx = { ...ctx, actor: people[one.by]!, clock: days.clockOn(days.ago(one.recorded)) };
		const now: Ctx = { ...as, clock: days.clockOn(days.ago(Math.min(one.recorded, 2))) };
		const { unit, ...head } = written(one.head);
		const { id } = expected(
			one.key,
			await recordVisit(as, {
				...head,
				unit_id: unit ? unitOf(unit) : '',
				answers_visit_id: one.answers ? made.get(one.answers) : ''
			})
		);
		for (const { part, follow, ...fields } of one.parts) {
			const name = visitPartNames.find((known) => known === part)!;
			const input = written(fields as Values);
			const happened = input.happened_on ? { ...now, clock: days.clockOn(input.happened_on) } : now;
			const added = expected(part, await writeVisitPart(happened, name, id, input));
			if (follow)
				expected(
					`${part} followed`,
					await followOffer(now, id, added.id, {
						owner: 'unit',
						owner_id: unitOf(follow.unit),
						due_on: days.ago(follow.due_on.ago)
					})
				);
		}
		for (const caption of one.photos ?? []) {
			const picture = { name: 'contoh.png', kind: 'png', mediaType: 'image/png' } as const;
			const open = () => Readable.from([examplePicture()]);
			expected('photo', await addVisitPhotos(now, id, { caption, isPublic: true }, [{ ...picture, open }]));
		}
		const version = async () => expected('visit', await readVisit(now, id)).head.version;
		if (one.state)
			expected('state', await setVisitState(now, id, { state: one.state, version: await version() }));
		if (one.publish)
			expected('published', await publishVisit(now, id, { isPublished: true, version: await version() }));
		return id;
	}

	/** Guests ask as everybody does: by the form, the link of the mail and the letter. */
	async function receive(one: z.output<typeof RequestExample>): Promise<void> {
		const guest: Ctx = { ...ctx, actor: { kind: 'anonymous' }, clock: days.clockOn(days.ago(one.asked)) };
		const asked = expected(
			one.theme,
			await askForVisit(
				guest,
				{
					institution: one.institution,
					institution_kind: 'local_government',
					theme: one.theme,
					questions: one.questions,
					wished_on: days.ago(one.wished_on.ago),
					other_on: one.other_on ? days.ago(one.other_on.ago) : '',
					people: one.people,
					unit_id: '',
					letter_number: 'Contoh-090/27',
					letter_date: days.ago(one.asked),
					visitor_name: 'Contoh Ratna Wulandari',
					visitor_office: 'Contoh Kepala Subbagian',
					email: 'tamu@contoh.demo'
				},
				{ address: 'seed' }
			)
		);
		const token = (await demonstrationVisitLink(ctx, asked.id))!.split('/').at(-1)!;
		const content = await renderPdf({
			template: 'naskah',
			language: 'id',
			title: one.theme,
			author: one.institution,
			example: true,
			madeAt: guest.clock.now(),
			data: {
				heading: [one.institution.toUpperCase()],
				parties: [],
				showEmblems: false,
				opening: one.theme,
				considerations: [],
				legalBasis: [],
				articles: [],
				closing: ''
			}
		});
		const letter = { content, mediaType: 'application/pdf', fileName: 'contoh-surat.pdf' };
		expected('sent', await sendVisitRequest(guest, token, await placeMade(guest, letter)));
		for (const act of one.acts) {
			const clerk: Ctx = { ...ctx, actor: people.kerjasama!, clock: days.clockOn(days.ago(act.ago)) };
			const { row } = expected('request', await readVisitRequest(clerk, asked.id));
			const input = {
				outcome: act.outcome,
				unit_id: unitOf(one.host),
				place: act.place,
				starts_on: act.starts_on ? days.ago(act.starts_on.ago) : ''
			};
			expected(act.outcome, await actOnVisitRequest(clerk, asked.id, input, row.version));
		}
		const now: Ctx = { ...ctx, actor: people.kerjasama!, clock: days.clockOn(days.ago(2)) };
		if (one.took_home) {
			const { row } = expected('request', await readVisitRequest(now, asked.id));
			const story = { outcome: 'submit', note: one.took_home };
			expected('story', await actOnVisitRequest(now, asked.id, story, row.version));
		}
		const { row } = expected('request', await readVisitRequest(now, asked.id));
		if (!one.publish || !row.visit_id) return;
		const { head: visit } = expected('visit', await readVisit(now, row.visit_id));
		expected('published', await publishVisit(now, visit.id, { isPublished: true, version: visit.version }));
	}

	async function belong(one: z.output<typeof VisitExamples>['memberships'][number]): Promise<void> {
		const as: Ctx = { ...ctx, actor: people.kerjasama!, clock: days.clockOn(days.ago(one.recorded)) };
		const now: Ctx = { ...as, clock: days.clockOn(days.ago(2)) };
		const thisYear = Number(days.ago(0).slice(0, 4));
		const head = written(one.head);
		const named = { partner: one.partner, partner_kind: one.kind, partner_country: one.country };
		const { id } = expected(one.partner, await recordMembership(as, { ...head, ...named }));
		const change = { ...head, renews_on: days.ago(one.renews.ago), unit_id: unitOf(one.unit) };
		expected(one.partner, await changeMembership(as, id, change, 1));
		for (const { part, ...fields } of one.parts) {
			const name = membershipPartNames.find((known) => known === part)!;
			const input = Object.fromEntries(
				Object.entries(fields as Readonly<Record<string, z.output<typeof Written>>>).map(([field, value]) => [
					field,
					typeof value === 'number'
						? String(thisYear + value)
						: typeof value === 'string'
							? value
							: days.ago(value.ago)
				])
			);
			expected(part, await writeMembershipPart(now, name, id, input));
		}
		if (one.publish)
			expected(one.partner, await publishMembership(now, id, { isPublished: true, version: 2 }));
	}

	async function compare(one: z.output<typeof VisitExamples>['sister_cities'][number]): Promise<void> {
		const as: Ctx = { ...ctx, actor: people.kerjasama!, clock: days.clockOn(days.ago(one.recorded)) };
		const now: Ctx = { ...as, clock: days.clockOn(days.ago(2)) };
		const { unit, ...head } = written(one.head);
		const { id } = expected(
			'sister city',
			await recordSisterCity(as, { ...head, unit_id: unit ? unitOf(unit) : '' })
		);
		for (const { part, ...fields } of one.parts) {
			const name = sisterPartNames.find((known) => known === part)!;
			expected(part, await writeSisterPart(now, name, id, written(fields as Values)));
		}
		if (one.publish)
			expected('sister city', await publishSisterCity(now, id, { isPublished: true, version: 1 }));
	}
}
