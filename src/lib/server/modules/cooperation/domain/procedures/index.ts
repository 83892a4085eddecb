import type { PaperSetting } from '$lib/server/modules/documents';
import type { Procedure } from '$lib/server/modules/workflow';
import { ksdd } from './ksdd';
import { ksdll } from './ksdll';
import { ksdpk } from './ksdpk';
import { ksdpl } from './ksdpl';
import { sinergi } from './sinergi';

/** The five procedures of the nation, in the order in which people name them. */
export const procedureKeys = ['ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi'] as const;
export type ProcedureKey = (typeof procedureKeys)[number];

/** The procedures as the law and practice have them; a region's changes come on top (procedureInForce). */
export const nationalProcedures: Readonly<Record<ProcedureKey, Procedure>> = {
	ksdd,
	ksdpk,
	ksdpl,
	ksdll,
	sinergi
};

/** Whether a text names one of the five. */
export function isProcedureKey(text: string): text is ProcedureKey {
	return (procedureKeys as readonly string[]).includes(text);
}

const settings: Readonly<Record<ProcedureKey, PaperSetting>> = {
	ksdd: 'regions',
	ksdpk: 'third_party',
	ksdpl: 'abroad',
	ksdll: 'abroad',
	sinergi: 'synergy'
};

/** Which templates the papers of a procedure are made from. */
export function settingOf(key: string): PaperSetting {
	return isProcedureKey(key) ? settings[key] : 'third_party';
}

/** Whether the other side is a party abroad, or a body that is foreign by its law (PP 28/2018; Permendagri 25/2020). */
export function isAbroad(key: string): boolean {
	return settingOf(key) === 'abroad';
}

export { ksdd, ksdll, ksdpk, ksdpl, sinergi };
export { cite, law } from './law';
export { headingsOfTerms, papers, papersOf } from './papers';
export { regionDays } from './region-days';
