const path = require('node:path');

/** What `@/` means, told as webpack is told. Without it dependency-cruiser would find no import that it could judge. */
module.exports = { resolve: { alias: { '@': path.resolve(__dirname, '../..') } } };
