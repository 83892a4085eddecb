import { redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import type { RequestHandler } from './$types';

/** A unit proposes by the same door as everybody; its session makes it the initiator. */
export const GET: RequestHandler = ({ locals }) => redirect(303, href(locals.language, 'propose'));
