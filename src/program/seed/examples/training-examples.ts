import type { Ctx } from '$lib/server/platform/context';
import {
	addProgramme,
	changePapers,
	giveScores,
	nominate,
	openOffer,
	readCohort,
	recordApplied,
	recordCertificate,
	recordCohortDays,
	recordDecree,
	recordOutcome,
	selectParticipants,
	usualCriteria
} from '$lib/server/modules/training';
import { listUnits } from '$lib/server/modules/organisations';
import type { ExamplePeople } from '../people';
import type { ExampleDays } from './example-days';
import { expected } from './stage';
import { readTrainingExamples, type TrainingExamples } from './training-shapes';

type Offer = TrainingExamples['offers'][number];

/** Invented offers and cohorts, each brought as far as its stage says, by the same services as everybody's. */
export async function seedTrainingExamples(
	ctx: Ctx,
	people: ExamplePeople,
	days: ExampleDays,
	directory: string
): Promise<void> {
	const examples = await readTrainingExamples(directory);
	await new TrainingStage(ctx, people, days, examples).play();
}

class TrainingStage {
	#units = new Map<string, string>();
	#programmeId = '';

	constructor(
		private readonly ctx: Ctx,
		private readonly people: ExamplePeople,
		private readonly days: ExampleDays,
		private readonly examples: TrainingExamples
	) {}

	async play(): Promise<void> {
		const { programme, offers } = this.examples;
		const units = expected('units', await listUnits(this.as('kerjasama', 0)));
		for (const unit of units) if (unit.short_name) this.#units.set(unit.short_name, unit.id);
		const first = Math.max(...offers.map(({ opened }) => opened));
		const added = await addProgramme(this.as('kerjasama', first), programme);
		this.#programmeId = expected(programme.name, added).id;
		for (const offer of offers.toSorted((one, other) => other.opened - one.opened)) await this.#offer(offer);
	}

	/** One of the persons on a day that lies so many working days back. */
	as(person: string, daysAgo: number): Ctx {
		const actor = this.people[person];
		if (!actor) throw new Error(`nobody is called ${person}`);
		return { ...this.ctx, actor, clock: this.days.clockOn(this.days.ago(daysAgo)) };
	}

	async #offer(offer: Offer): Promise<void> {
		const named = offer.named.map((key) => this.examples.people.find((one) => one.key === key)!);
		const unitIds = [...new Set(named.map(({ unit }) => this.#unit(unit)))];
		const opened = await openOffer(this.as('kerjasama', offer.opened), {
			programmeId: this.#programmeId,
			theme: offer.theme,
			topics: offer.topics,
			country: this.examples.programme.country,
			place: offer.place,
			startsOn: this.days.ago(offer.starts),
			endsOn: this.days.ago(offer.ends),
			nominateUntil: this.days.ago(offer.until),
			quota: offer.quota,
			conditions: {
				staffKinds: [],
				minRank: 'III/a',
				minServiceYears: 2,
				language: [
					{ test: 'toefl_itp', score: 450 },
					{ test: 'ielts', score: 5.5 }
				],
				notGoneWithinYears: 2
			},
			criteria: usualCriteria,
			floors: { women: 0, notCivilServants: 0 },
			mostPerUnit: null,
			reserves: 2,
			nomineesPerPlace: 2,
			costs: this.examples.programme.costs,
			letterNumber: '',
			letterOn: '',
			note: '',
			units: unitIds.map((unitId) => ({ unitId, weight: 1 }))
		});
		const { id } = expected(offer.key, opened);
		const scores = new Map<string, readonly [string, string]>();
		for (const person of named) scores.set(await this.#name(id, offer, person), person.scores);
		if (offer.stage === 'nominating') return;
		const selected = offer.until - 1;
		expected(
			offer.key,
			await giveScores(
				this.as('tkksd', selected),
				id,
				[...scores].map(([nominationId, [relevance, action_plan]]) => ({
					nominationId,
					scores: { relevance, action_plan }
				}))
			)
		);
		expected(offer.key, await selectParticipants(this.as('kerjasama', selected), id));
		if (offer.stage !== 'selected') await this.#cohort(id, offer, selected - 3);
	}

	async #name(id: string, offer: Offer, person: TrainingExamples['people'][number]): Promise<string> {
		// The demonstration's own unit names its people itself; the letters of the others are entered.
		const by = person.unit === 'DLH' ? 'opd' : 'kerjasama';
		const { relevance, plan } = this.examples.texts;
		const named = await nominate(this.as(by, Math.max(offer.opened - 3, 0)), id, {
			unitId: this.#unit(person.unit),
			name: person.name,
			office: person.office,
			staffKind: person.staff,
			gender: person.gender,
			nip: '',
			email: `${person.key}@contoh.example`,
			rank: person.rank,
			servingSince: person.since,
			languageTest: person.test,
			languageScore: person.score,
			lastGoneOn: '',
			relevance,
			actionPlan: plan,
			letterNumber: '',
			letterOn: ''
		});
		return expected(person.name, named).id;
	}

	async #cohort(offerId: string, offer: Offer, decreed: number): Promise<void> {
		const { texts } = this.examples;
		const signedOn = this.days.ago(decreed);
		const made = await recordDecree(this.as('tu', decreed), offerId, {
			number: `Contoh/${offer.key}/${signedOn.slice(0, 4)}`,
			signedOn,
			isPublic: offer.public
		});
		const cohortId = expected(offer.key, made).cohort_id;
		const view = expected(offer.key, await readCohort(this.as('kerjasama', decreed), cohortId));
		const isBack = offer.stage === 'returned';
		const papersOn = isBack ? offer.starts + 5 : Math.max(decreed - 5, 0);
		for (const [place, person] of view.participants.entries())
			expected(
				person.name,
				await changePapers(
					this.as('tu', papersOn),
					person.id,
					person.papers
						.filter(({ state }) => state !== 'not_needed')
						.map(({ kind }, index) => ({
							kind,
							state: isBack || index < 2 - place ? 'held' : index === 2 ? 'asked' : 'needed',
							number: '',
							validUntil: ''
						}))
				)
			);
		if (!isBack) return;
		const returned = offer.ends - 1;
		expected(
			offer.key,
			await recordCohortDays(this.as('kerjasama', returned), cohortId, {
				sendOffOn: this.days.ago(offer.starts + 2),
				sendOffPlace: texts.sendOffPlace,
				departedOn: this.days.ago(offer.starts + 1),
				returnedOn: this.days.ago(returned)
			})
		);
		for (const [place, { id, name }] of view.participants.entries())
			expected(
				name,
				await recordCertificate(this.as('tu', returned - 8), id, {
					number: `Contoh-${place + 1}`,
					on: this.days.ago(offer.ends)
				})
			);
		const [first] = view.participants;
		expected(
			offer.key,
			await recordOutcome(this.as('kerjasama', 20), first!.id, {
				months: 6,
				introduced: texts.introduced,
				promoted: 'no',
				note: '',
				isPublic: true
			})
		);
		expected(
			offer.key,
			await recordApplied(this.as('kerjasama', 19), cohortId, { id: texts.appliedId, en: texts.appliedEn })
		);
	}

	#unit(shortName: string): string {
		const id = this.#units.get(shortName);
		if (!id) throw new Error(`no unit is called ${shortName}`);
		return id;
	}
}
