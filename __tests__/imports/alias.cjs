const path = require('node:path');
const { cityFiles } = require('../../lib/node/city/chosen.js');

/** What `@/` and `@city/` mean, told as webpack is told. Without it dependency-cruiser would find no import that it could judge. */
module.exports = { resolve: { alias: { ...cityFiles, '@': path.resolve(__dirname, '../..') } } };
