/**
 * The program and version that makes an edition, as its `generator` names it: renderings are reproducible byte for byte
 * by the same version only. A test keeps it equal to package.json.
 */
export const GENERATOR = 'depeche 0.1.0';
