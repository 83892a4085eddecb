import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { useNamespaces } from 'xpath';
import { iatiFolder } from './iati';

type Case = {
	readonly ruleInfo?: { readonly id: string; readonly severity: string };
	readonly condition?: string;
	readonly idCondition?: string;
	readonly paths?: readonly string[];
	readonly one?: string;
	readonly all?: 'lang' | 'currency' | 'sector';
	readonly excluded?: readonly string[];
	readonly prefix?: readonly string[];
	readonly separator?: string;
	readonly date?: string;
	readonly less?: string;
	readonly more?: string;
	readonly start?: string;
	readonly end?: string;
	readonly regex?: string;
	readonly sum?: number;
	readonly min?: number;
	readonly max?: number;
	readonly if?: string;
	readonly then?: string;
	readonly foreach?: string;
	readonly do?: Rules;
};
type Rules = Readonly<Record<string, { readonly cases: readonly Case[] }>>;

const select = useNamespaces({ xml: 'http://www.w3.org/XML/1998/namespace' });
const nodes = (path: string, at: Node): Node[] => {
	const found = select(path, at);
	return Array.isArray(found) ? (found as Node[]) : [];
};
const valueOf = (node: Node) => node.nodeValue ?? node.textContent ?? '';
const values = (paths: readonly string[], at: Node) =>
	paths.flatMap((path) => nodes(path, at)).map((node) => valueOf(node));
const holds = (expression: string, at: Node) => select(`boolean(${expression})`, at) === true;

/**
 * The rules of IATI that a file breaks, by their number: an interpreter of our own for the official ruleset, since the
 * published engines need other languages. `only_one_of` is read as it is meant; the engine in Python stops at the first
 * entry of `excluded` and so finds fault with every activity that has a country and no region (its known defect).
 */
export function rulesBroken(xml: string, ruleset: 'standard' | 'standard_py', now: string): string[] {
	const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Node;
	const rules = JSON.parse(readFileSync(`${iatiFolder}/rulesets/rulesets/${ruleset}.json`, 'utf8')) as Record<
		string,
		Rules
	>;
	const broken: string[] = [];
	for (const [context, ofContext] of Object.entries(rules))
		for (const at of nodes(context, document)) brokenAt(at, ofContext, now, broken);
	return broken;
}

function brokenAt(at: Node, rules: Rules, now: string, broken: string[]): void {
	for (const [kind, { cases }] of Object.entries(rules))
		for (const one of cases) {
			if (kind === 'loop') {
				for (const value of new Set(values([one.foreach!], at))) {
					const text = JSON.stringify(one.do).replaceAll('$1', value);
					brokenAt(at, JSON.parse(text) as Rules, now, broken);
				}
				continue;
			}
			if (one.condition && !holds(one.condition, at)) continue;
			if (!keeps(kind, one, at, now))
				broken.push(`${one.ruleInfo?.id ?? kind} ${JSON.stringify(one.paths ?? one)}`);
		}
}

function keeps(kind: string, one: Case, at: Node, now: string): boolean {
	const found = values(one.paths ?? [], at);
	const day = (path: string) => (path === 'NOW' ? now : values([path], at)[0]);
	switch (kind) {
		case 'atleast_one':
			return found.length > 0;
		case 'no_more_than_one':
			return found.length <= 1;
		case 'unique':
			return new Set(found).size === found.length;
		case 'startswith': {
			// Which prefixes exist is asked of a register on the network.
			if (one.prefix!.includes('ORG-ID-PREFIX')) return true;
			const prefixes = values(one.prefix!, at);
			return found.every((text) =>
				prefixes.some((prefix) => text.startsWith(prefix + (one.separator ?? '')))
			);
		}
		case 'one_or_all': {
			if (nodes(one.one!, at).length > 0) return true;
			if (one.all === 'sector') return !holds('transaction[not(sector)]', at) && holds('transaction', at);
			return !holds(one.all === 'lang' ? './/narrative[not(@xml:lang)]' : './/value[not(@currency)]', at);
		}
		case 'only_one_of':
			return values(one.excluded!, at).length === 0 || found.length === 0;
		case 'date_now':
			return values([one.date!], at).every((date) => Date.parse(date) <= Date.parse(now));
		case 'date_order': {
			const [less, more] = [values([one.less!], at), day(one.more!)];
			return more === undefined || less.every((date) => Date.parse(date) <= Date.parse(more));
		}
		case 'time_limit': {
			const [start, end] = [day(one.start!), day(one.end!)];
			return !start || !end || Date.parse(end) - Date.parse(start) <= 366 * 86_400_000;
		}
		case 'between_dates': {
			const [date, start, end] = [day(one.date!), day(one.start!), day(one.end!)];
			return !date || !start || !end || (date >= start && date <= end);
		}
		case 'regex_matches':
			return found.every((text) => new RegExp(`^(?:${one.regex})$`).test(text));
		case 'no_spaces':
			return found.every((text) => text.trim() === text);
		case 'sum':
		case 'strict_sum':
			return (
				found.length === 0 || Math.abs(found.reduce((sum, text) => sum + Number(text), 0) - one.sum!) < 0.01
			);
		case 'range':
			return found.every((text) => Number(text) >= one.min! && Number(text) <= one.max!);
		case 'if_then':
			return !holds(one.if!, at) || holds(one.then!, at);
		default:
			throw new Error(`a kind of rule that is not known: ${kind}`);
	}
}
