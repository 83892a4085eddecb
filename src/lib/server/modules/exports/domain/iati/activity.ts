import type { Bilingual } from '$lib/text/bilingual';

/** Who reports: the region, by the identifier that a list gave it. */
export type IatiPublisher = {
	readonly identifier: string;
	readonly name: Bilingual;
	readonly kind: 'city' | 'regency' | 'province';
	/** The Ministry of Home Affairs' code of the region, its key in `location/@ref`. */
	readonly kodeWilayah: string;
	readonly contactEmail: string | null;
};

export type IatiParty = {
	readonly role: string;
	readonly name: string;
	readonly kind: string;
};

/** One instrument as it is published. */
export type IatiFunding = {
	readonly id: string;
	readonly partner: string;
	readonly partnerKind: string;
	readonly instrument: string;
	readonly channel: string;
	readonly currency: string;
	readonly registerNumber: string | null;
	readonly registerOffice: string | null;
	readonly providerActivityId: string | null;
	/** Exact decimals. */
	readonly committed: string;
	readonly disbursed: string;
};

export type IatiEntry = {
	readonly id: string;
	readonly fundingId: string | null;
	readonly kind: string;
	readonly happenedOn: string;
	readonly amount: string;
	readonly currency: string;
};

/** A sum that an instrument is to bring by a day. */
export type IatiTranche = {
	readonly id: string;
	readonly fundingId: string;
	readonly dueOn: string;
	readonly amount: string;
	readonly currency: string;
};

/** How far the work, or one part of it, was seen to be. */
export type IatiProgress = {
	readonly seenOn: string;
	/** Exact decimal, 0 to 100. */
	readonly percent: string;
	readonly component: Bilingual | null;
};

/** One published project with all that its activity says. */
export type IatiRecord = {
	readonly id: string;
	readonly title: Bilingual;
	readonly summary: Bilingual | null;
	/** The purpose code of the OECD DAC; null where the project names no sector. */
	readonly sectorCode: string | null;
	readonly stage: string | null;
	readonly location: string | null;
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	readonly actualStart: string | null;
	readonly actualEnd: string | null;
	/** RFC 3339, UTC. */
	readonly updatedAt: string;
	readonly pageAddress: string;
	/** The page of the published agreement behind it. */
	readonly agreementAddress: string | null;
	readonly parties: readonly IatiParty[];
	readonly fundings: readonly IatiFunding[];
	/** What is still to come, as it was planned: told as planned disbursements. */
	readonly tranches: readonly IatiTranche[];
	readonly entries: readonly IatiEntry[];
	/** The latest sighting of the whole and of each part. */
	readonly progress: readonly IatiProgress[];
};

/** The identifier by which everybody knows the activity: the publisher's, then our own key (IATI rule 1.1.21). */
export const activityIdentifier = (publisher: Pick<IatiPublisher, 'identifier'>, id: string): string =>
	`${publisher.identifier}-${id}`;
