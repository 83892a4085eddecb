import { readWitnessLines, verifyLog, type Finding, type LogVerdict } from '$lib/server/modules/audit';
import { CaseReplay, verifyCases } from '$lib/server/modules/cooperation';
import { DocumentReplay, verifyDocuments } from '$lib/server/modules/documents';
import type { Ctx } from '$lib/server/platform/context';
import type { Witness } from '$lib/server/platform/witness';

export type Proof = {
	readonly log: Omit<LogVerdict, 'findings'>;
	readonly cases: number;
	readonly versions: number;
	readonly files: number;
	/** What is not as it was written, the first damaged row of the log first; empty where everything is whole. */
	readonly findings: readonly Finding[];
};

/**
 * Proves one government's records: the audit log from its first entry with its checkpoints in and outside the
 * database, each case and document derived from it again, and every stored file by its SHA-256. All of it at one
 * moment, so that people may go on working meanwhile.
 */
export async function proveTenant(ctx: Ctx, witness: Witness): Promise<Proof> {
	const lines = await readWitnessLines(ctx, witness);
	return ctx.db.snapshot(async (reader) => {
		const cases = new CaseReplay();
		const documents = new DocumentReplay();
		const { findings, ...log } = await verifyLog(reader, ctx, witness, lines, (entry) => {
			cases.take(entry);
			documents.take(entry);
		});
		const proofOfCases = await verifyCases(reader, ctx, cases);
		const proofOfDocuments = await verifyDocuments(reader, ctx, documents);
		return {
			log,
			cases: proofOfCases.cases,
			versions: proofOfDocuments.versions,
			files: proofOfDocuments.files,
			findings: [...findings, ...proofOfCases.findings, ...proofOfDocuments.findings]
		};
	});
}
