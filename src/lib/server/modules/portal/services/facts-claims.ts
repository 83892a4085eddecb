import type { Ctx } from '$lib/server/platform/context';
import type { Claim } from '../domain/claim';
import { allClaims, claimsAbout } from '../repository/facts-claims';
import { formerHolders, type FormerHolder } from '../repository/facts-history';

/** What sources say about one kind of thing (`agreements`, `training`, …), the oldest first. Public. */
export async function listClaims(ctx: Pick<Ctx, 'db'>, subjectKind: string): Promise<Claim[]> {
	return ctx.db.rows(claimsAbout({ kind: subjectKind }));
}

/** Everything that sources say, figures and statements. Public. */
export async function listAllClaims(ctx: Pick<Ctx, 'db'>): Promise<Claim[]> {
	return ctx.db.rows(allClaims({}));
}

/** Who held which office according to the sources: history, never those in office today. Public. */
export async function listFormerHolders(ctx: Pick<Ctx, 'db'>): Promise<FormerHolder[]> {
	return ctx.db.rows(formerHolders({}));
}
