import type { Ctx } from '$lib/server/platform/context';
import type { Plant } from '$lib/server/platform/plant';

/** A job: the tenant's context is made from the payload's tenant_id, which the queue's function put there. */
export type Task = (job: { ctx: Ctx; plant: Plant; payload: unknown }) => Promise<void>;
