import { href } from '$lib/addresses';
import { sectors, type ProjectForIati, type Sector } from '$lib/server/modules/funding';
import type { IatiRecord } from '../../domain/iati/activity';

/** The purpose codes of the sectors that the program knows. */
export const knownSectorCodes: ReadonlySet<string> = new Set(Object.values(sectors));

/** A published project as the record of an activity; addresses are those of its public pages. */
export function iatiRecord(project: ProjectForIati, origin: string): IatiRecord {
	const { sector, agreementId, updatedAt, ...rest } = project;
	return {
		...rest,
		sectorCode: sector === null ? null : (sectors[sector as Sector] ?? sector),
		updatedAt: updatedAt.toISOString(),
		pageAddress: origin + href('id', 'project', { id: project.id }),
		agreementAddress: agreementId === null ? null : origin + href('id', 'agreement', { id: agreementId })
	};
}
