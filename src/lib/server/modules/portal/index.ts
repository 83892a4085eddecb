/** The door of the portal: what is published, and nothing else. */
export { publicDataVersion } from './services/data-version';
