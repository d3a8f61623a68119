/**
 * Stands in the bundles for `node:http`. An `import` of that module reads all of its exports, one of which, `WebSocket`,
 * loads the whole client behind Node's `fetch`: 40 ms of processor time, three times what everything else of Node costs
 * that the S3 client loads. The credentials of a virtual machine import it so, and a function has none of those.
 */
module.exports = process.getBuiltinModule('node:http');
