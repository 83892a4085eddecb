import { dependencies } from './dependencies.mjs';
import { hiddenInputs } from './hidden-inputs.mjs';
import { layers } from './layers.mjs';
import { leftovers } from './leftovers.mjs';
import { length } from './length.mjs';
import { names } from './names.mjs';
import { privateMatters } from './private-matters.mjs';
import { format, lint, schema, types } from './tools.mjs';
import { words } from './words.mjs';

/** Every check, the longest first so that the short ones fill the time beside them. */
export const checks = [
	types,
	schema,
	format,
	lint,
	layers,
	privateMatters,
	names,
	length,
	leftovers,
	hiddenInputs,
	dependencies,
	words
];
