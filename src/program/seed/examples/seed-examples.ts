import type { Ctx } from '$lib/server/platform/context';
import type { ExamplePeople } from '../people';
import { afterSignature } from './after-signature';
import { readAfterExamples } from './after-shapes';
import { seedCommittee } from './committee';
import { seedArchiveScan } from './archive-scan';
import { ExampleDays } from './example-days';
import { readExamples } from './example-shapes';
import { scenes } from './scenes';
import { seedOldRegister } from './old-register';
import { seedExampleInquiries } from './inquiries';
import { seedExampleOpportunities } from './opportunities';
import { seedExampleProjects } from './projects';
import { correspondenceActs } from './correspondence';
import { appointmentActs, minutesActs, sittingActs } from './sittings';
import { Stage } from './stage';
import { seedMatrixExample } from './matrix-example';
import { seedRedactionExample } from './redaction-example';
import { seedPortfolioExamples } from './portfolio-examples';
import { seedSharingExamples } from './sharing-examples';
import { seedPartnerPapers, seedPartnerRoom, seedTwinExample } from './partner-examples';
import { seedWebhookExample } from './webhook-example';
import { seedVisitExamples } from './visit-examples';
import { seedTrainingExamples } from './training-examples';

/**
 * Lets the invented persons live through the examples: each act by the service that everybody uses, on its own day,
 * in the order of the days, so that numbers, histories, due dates and pauses are what they would have become. Told
 * from the demonstration's day backwards, so that the examples are alive on whatever day it is shown.
 */
export async function seedExamples(ctx: Ctx, people: ExamplePeople, directory: string): Promise<void> {
	const texts = await readExamples(directory);
	await seedCommittee(ctx, people, texts.words.decree);
	const days = await ExampleDays.of(ctx);
	const stage = new Stage(ctx, people, days, texts);
	// Of one day: sittings are planned and opened before their cases are concluded, minutes are made after.
	const { agreements } = await readAfterExamples(directory);
	const acts = [
		...sittingActs,
		...scenes,
		...minutesActs,
		...appointmentActs,
		...correspondenceActs,
		...afterSignature(agreements)
	];
	for (const { run } of acts.toSorted((one, other) => other.ago - one.ago)) await run(stage);
	await seedMatrixExample(
		{ ...ctx, actor: people.opd! },
		{ report: 'Contoh: kegiatan terlaksana, daftar hadir ada pada unit.', file: 'contoh-matriks-isian.xlsx' }
	);
	await seedOldRegister(stage);
	await seedArchiveScan(stage);
	const officer = { ...ctx, actor: people.kerjasama! };
	await seedRedactionExample(officer);
	await seedTwinExample(officer);
	await seedPartnerPapers(officer, people.mitra!.partnerIds[0]!);
	await seedSharingExamples(officer);
	await seedPartnerRoom(officer, people.mitra!.partnerIds[0]!);
	await seedTrainingExamples(ctx, people, days, directory);
	await seedVisitExamples(ctx, people, days, directory);
	await seedPortfolioExamples(ctx, people, days, directory);
	await seedExampleProjects({ ...ctx, actor: people.kerjasama! }, directory);
	await seedExampleOpportunities({ ...ctx, actor: people.kerjasama! }, directory);
	await seedExampleInquiries(ctx, people, days, directory);
	await seedWebhookExample({ ...ctx, actor: people.admin! });
}
