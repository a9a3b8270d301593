const path = require('node:path');
const { cityFiles } = require('../../lib/node/city/chosen.js');

/** The aliases `@/` and `@city/` as webpack configuration, so that dependency-cruiser can resolve imports. */
module.exports = { resolve: { alias: { ...cityFiles, '@': path.resolve(__dirname, '../..') } } };
