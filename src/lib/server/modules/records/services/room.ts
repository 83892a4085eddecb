import type { RawBuilder } from 'kysely';
import type { Ctx } from '$lib/server/platform/context';
import type { Query } from '$lib/server/platform/database/builder';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { HeldRecord, RecordKind, RecordTable } from '../domain/record-kind';

export type At = { readonly id: string; readonly version: number };

/** What a room of the house says of the records that it keeps. */
export type Room<Holder extends HeldRecord, Of extends string> = {
	/** A record as every act on it must know it, by the column with which its parts name it. */
	readonly holders: Readonly<Record<Of, (value: { id: string }) => Query<Holder>>>;
	/** The order in which the parts of one kind are read; as they were entered, where none is given. */
	readonly order?: Readonly<Partial<Record<RecordTable, RawBuilder<unknown>>>>;
	/** A part that only a source may tell. */
	readonly isTold?: (kind: RecordKind, holder: Holder) => boolean;
	/** May this actor change the records of this unit? Everybody who may write, where it is not said. */
	readonly mayChange?: (ctx: Ctx, unitId: string | null) => boolean;
	/** What else is shown when a record is. */
	readonly shown?: (uow: UnitOfWork, holder: Holder) => void;
};
