import { agreementStatus, registerDays, type AgreementStatus } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { newestAgreements, partnersOfAgreements } from '../repository/facts-figures';

export type NewestAgreement = {
	readonly id: string;
	readonly title: string | null;
	readonly subject: string | null;
	readonly instrument: string;
	readonly instrumentReported: string | null;
	/** The other parties, without the region itself. */
	readonly partners: string[];
	readonly signedOn: string | null;
	readonly precision: 'day' | 'month' | 'year';
	readonly status: AgreementStatus;
	readonly isExample: boolean;
	readonly fromPress: boolean;
};

/** The latest published agreements by day of signing, with their status today. Public. */
export async function listNewestAgreements(
	ctx: Pick<Ctx, 'db' | 'clock' | 'tenant'>,
	most: number
): Promise<NewestAgreement[]> {
	const rows = await ctx.db.rows(newestAgreements({ most }));
	if (rows.length === 0) return [];
	const parties = await ctx.db.rows(partnersOfAgreements({ ids: rows.map((row) => row.id!) }));
	const { today, soon } = registerDays(ctx);
	return rows.map((row) => ({
		id: row.id!,
		title: row.title,
		subject: row.subject,
		instrument: row.instrument!,
		instrumentReported: row.instrumentReported,
		partners: parties.filter((party) => party.agreementId === row.id).map((party) => party.name!),
		signedOn: row.signedOn,
		precision: row.precision as NewestAgreement['precision'],
		status: agreementStatus(
			{ fact: row.fact as 'in_force', termKnown: row.termKnown ?? false, endsOn: row.endsOn },
			today,
			soon
		),
		isExample: row.isExample ?? false,
		fromPress: row.origin === 'source'
	}));
}
