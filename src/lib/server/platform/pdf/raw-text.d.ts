// Vite hands a file over as text with `?raw`; these are the kinds that this folder asks for.
declare module '*.typ?raw' {
	const text: string;
	export default text;
}
declare module '*.cjs?raw' {
	const text: string;
	export default text;
}
declare module '*.svg?raw' {
	const text: string;
	export default text;
}
