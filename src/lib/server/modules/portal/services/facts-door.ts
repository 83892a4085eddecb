import { listProjects, type FundingReport, type Project } from '$lib/server/modules/funding';
import type { Ctx } from '$lib/server/platform/context';
import type { Claim } from '../domain/claim';
import { claimsAbout } from '../repository/facts-claims';
import type { CountryOverview } from './facts-countries';

export type DoorFigures = {
	/** Reported totals of the latest year that has both memoranda and contracts. */
	readonly agreements: Claim[];
	/** Aid that an organisation of a strategic partner country gave, as reported. */
	readonly aid: { readonly project: Project; readonly report: FundingReport } | undefined;
	/** How many were trained abroad, by the first source that counts them; the others stand on the page of training. */
	readonly trained: Claim | undefined;
};

/** The figures of the door page, all of them reported, none of them ours. Public. */
export async function doorFigures(
	ctx: Pick<Ctx, 'db'>,
	countries: readonly CountryOverview[]
): Promise<DoorFigures> {
	const [[agreements, training], projects] = await Promise.all([
		ctx.db.together([claimsAbout({ kind: 'agreements' }), claimsAbout({ kind: 'training' })]),
		listProjects(ctx, { limit: 200 })
	]);
	const totals = agreements.filter((claim) => ['mou_signed', 'pks_signed'].includes(claim.measure));
	const latest = totals
		.map((claim) => claim.asOf ?? '')
		.sort()
		.at(-1);
	const strategic = new Set(
		countries
			.filter((one) => one.standings.some(({ standing }) => standing === 'strategic_partner'))
			.map((one) => one.country)
	);
	const aid = projects.rows
		.filter((project) => !project.isExample)
		.flatMap((project) => project.reports.map((report) => ({ project, report })))
		.find(
			({ project, report }) =>
				report.measure === 'aid_reported' &&
				report.amount !== null &&
				project.parties.some((party) => party.partnerId === report.partnerId && strategic.has(party.country))
		);
	return {
		agreements: totals.filter((claim) => claim.asOf === latest),
		aid,
		// Of two ways to tell the same number the plain one stands at the door.
		trained: training
			.filter((claim) => claim.measure === 'people_trained')
			.toSorted((a, b) => Number(a.bound !== null) - Number(b.bound !== null))[0]
	};
}
