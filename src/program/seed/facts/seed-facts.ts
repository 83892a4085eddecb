import type { Ctx } from '$lib/server/platform/context';
import { lastDayOf } from '$lib/written/partial-day';
import { dayAnd, factId, FactWriter } from './fact-rows';
import type { Facts, SeedClaim } from './fact-shapes';
import { readFacts } from './read-facts';
import { writeAgreements, writePartners } from './write-agreements';
import { writeOutward } from './write-outward';
import { writeProjects, writeSmartCity, writeTraining } from './write-works';

/**
 * Fills the demonstration tenant with what the sources say about Kota Jambi, all in one transaction. A second run
 * adds nothing: ids are made from the keys in the files.
 */
export async function seedFacts(ctx: Ctx, directory: string): Promise<void> {
	const facts = await readFacts(directory);
	await ctx.db.write((uow) => {
		const writer = new FactWriter(uow);
		writeSources(facts.sources, writer);
		writePartners(facts.partners, writer);
		writeAgreements(ctx, facts, writer);
		writeOfficeHolders(facts.origin, writer);
		writeOutward(facts.outward, writer);
		writeProjects(facts.projects, writer);
		writeTraining(facts.training, writer);
		writeSmartCity(facts['smart-city'], writer);
		for (const file of Object.values(facts)) if ('claims' in file) writeClaims(file.claims, writer);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:seed' },
			event: 'FACTS_SEEDED',
			subject: { kind: 'tenant', id: ctx.tenant.kodeWilayah },
			data: { sources: facts.sources.sources.length, rows: writer.written }
		});
	});
}

function writeSources({ sources }: Facts['sources'], writer: FactWriter): void {
	for (const source of sources)
		writer.put('source', {
			id: factId('source', source.key),
			key: source.key,
			title: source.title,
			about: source.about,
			publisher: source.publisher,
			published_on: dayAnd(source.published).day,
			published_precision: dayAnd(source.published).precision,
			date_note: source.date_note,
			address: source.address
		});
}

/** Who held which office then. The end of the term is the last day a source shows, so that history never acts. */
function writeOfficeHolders({ officeHolders }: Facts['origin'], writer: FactWriter): void {
	for (const holder of officeHolders)
		writer.fact('office_holder', holder.key, holder.source, {
			office: holder.office,
			name: holder.name,
			capacity: 'definitive',
			title: holder.title,
			valid_from: dayAnd(holder.since).day,
			valid_from_precision: dayAnd(holder.since).precision,
			valid_to: lastDayOf(holder.last_seen),
			last_seen: holder.last_seen.day,
			last_seen_precision: holder.last_seen.precision
		});
}

function writeClaims(claims: readonly SeedClaim[], writer: FactWriter): void {
	claims.forEach((claim, index) => {
		writer.fact('claim', claim.key, claim.source, {
			position: index + 1,
			subject_kind: claim.about.kind,
			subject_key: claim.about.key,
			measure: claim.measure,
			wording: claim.wording,
			value: claim.value,
			unit: claim.unit,
			bound: claim.bound,
			as_of: claim.as_of.day,
			as_of_precision: claim.as_of.precision,
			note: claim.note
		});
	});
}
